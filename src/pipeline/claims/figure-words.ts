import type {Unit} from '../numbers/find-unit.ts'
import type {Word} from './find-fate.ts'

/** Fates that only people meet. */
export const countsPeople: ReadonlySet<string> = new Set([
  'killed',
  'wounded',
  'arrested',
  'missing',
  'displaced',
])
const people: ReadonlySet<string> = new Set(['people', 'children', 'soldiers'])
/** Fates of things alone, but that soldiers are sent and fired on. */
const countsThings: ReadonlySet<string> = new Set(['shot down', 'launched', 'damaged', 'pledged'])

/** True where such a fate can be that of what is counted: money is pledged, people are not shot down. */
export function maySuffer(fate: string, unit: Unit | undefined, counted: string | undefined): boolean {
  if (unit !== undefined) return fate === 'pledged' && unit.kind === 'money'
  if (counted === undefined) return countsPeople.has(fate)
  if (counted === 'soldiers' && fate === 'launched') return true
  return people.has(counted) ? !countsThings.has(fate) : !countsPeople.has(fate) || fate === 'missing'
}

/** English words for a fate that read well behind what is counted: `people injured`. */
const standsBehind =
  /^(?:killed|dead|wounded|injured|hurt|hospitali[sz]ed|arrested|detained|missing|evacuated|displaced|shot down|downed|intercepted|destroyed|neutrali[sz]ed|launched|fired|damaged|burned|burnt|pledged|promised)$/u

/** What is counted and what became of it, in words that can stand above a table; empty for a bare measure. */
export function nameSubject(
  noun: {word: Word; side: string} | undefined,
  unit: Unit | undefined,
  fate: {id: string; written: string; language: string} | undefined,
): string {
  if (unit) return fate ? nameFate(fate, false) : ''
  return [noun?.side, noun?.word.text, fate && nameFate(fate, noun !== undefined)]
    .filter((part) => part !== undefined && part !== '')
    .join(' ')
}

function nameFate(
  {id, written, language}: {id: string; written: string; language: string},
  isBehind: boolean,
) {
  const lower = written.toLowerCase()
  if (language !== 'en' || standsBehind.test(lower)) return lower
  return isBehind || lower.endsWith('ing') ? id : lower
}
