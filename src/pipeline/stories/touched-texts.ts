import type {HeavyTerms} from './kept-links.ts'
import {GONE, type TextMatch} from './match-texts.ts'
import {fileTexts, type TermFiles, windowAround} from './term-files.ts'

/** Texts under their heavy terms, and how many of its terms each of them looks up. */
interface Filed {
  heavy: HeavyTerms
  lookedUp: Uint16Array
}

/**
 * Says which texts have to be searched for anew: those that came, and those that look at a text that came or, in the
 * earlier batch, at one that is gone. All others look at the same texts as before. For a window holds the nearest texts
 * of a term on either side: if none in the earlier one is gone and none in this one came, the nearest are the same. Terms
 * are looked up in one order and until too many texts were seen, so those behind the last one decide nothing.
 */
export function findTouched(
  {before, now}: TextMatch,
  earlier: Filed,
  heavy: HeavyTerms,
  files: TermFiles,
): Uint8Array {
  const touched = Uint8Array.from(before, (old) => (old === GONE ? 1 : 0))
  let untouched = touched.reduce((sum, isTouched) => sum - isTouched, touched.length)
  const touch = (text: number, old: number, place: number): void => {
    if (text === GONE || old === GONE || touched[text] === 1 || place >= earlier.lookedUp[old]!) return
    touched[text] = 1
    untouched--
  }
  for (let text = 0; text < before.length && untouched > 0; text++) {
    if (before[text] === GONE)
      eachLooker(text, heavy, files, (other, place) => touch(other, before[other]!, place))
  }
  if (untouched === 0 || !now.includes(GONE)) return touched
  const earlierFiles = fileTexts(earlier.heavy)
  for (let old = 0; old < now.length && untouched > 0; old++) {
    if (now[old] === GONE)
      eachLooker(old, earlier.heavy, earlierFiles, (other, place) => touch(now[other]!, other, place))
  }
  return touched
}

/** Calls `visit` with every text that may look at one, and the place of the term under which it does. */
function eachLooker(
  text: number,
  heavy: HeavyTerms,
  files: TermFiles,
  visit: (text: number, place: number) => void,
): void {
  for (let entry = heavy.starts[text]!; entry < heavy.starts[text + 1]!; entry++) {
    // Windows are as wide on either side, so whoever stands in the window around a text has it in its own.
    const [from, to] = windowAround(text, files.numbers[entry]!, files)
    for (let at = from; at < to; at++) visit(files.texts[at]!, files.places[at]!)
  }
}
