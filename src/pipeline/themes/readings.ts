import type {Theme} from '../../theme.ts'
import type {Carried} from '../carried.ts'
import {UNKNOWN} from '../known-rows.ts'
import {fingerprint} from '../memo.ts'
import type {Article} from '../types.ts'
import type {KeptReadings, Readings} from './kept-readings.ts'
import {readArticle} from './read-article.ts'
import {indexTerms} from './term-index.ts'

/** Reads all articles for all themes, but those an earlier build read for the same ones: `rows` says where it has them. */
export function readArticles(
  articles: readonly Article[],
  themes: readonly Theme[],
  rows: Int32Array,
  carried: Carried<KeptReadings> = {},
): Readings {
  const index = indexThemes(themes)
  const print = fingerprint(themes)
  const before = carried.before?.themes === print ? carried.before : undefined
  const needed = new Float64Array(articles.length)
  const starts = new Uint32Array(articles.length + 1)
  const mentions: number[] = []
  for (const [place, article] of articles.entries()) {
    const row = before ? rows[place]! : UNKNOWN
    if (before && row !== UNKNOWN) {
      needed[place] = before.needed[row]!
      for (let at = before.starts[row]!; at < before.starts[row + 1]!; at++)
        mentions.push(before.mentions[at]!)
    } else {
      const reading = readArticle(article, themes, index)
      needed[place] = reading.needed
      mentions.push(...reading.mentions)
    }
    starts[place + 1] = mentions.length
  }
  const readings = {needed, starts, mentions: Uint32Array.from(mentions)}
  carried.after = () => ({themes: print, ...readings})
  return readings
}

const indexThemes = (themes: readonly Theme[]) =>
  indexTerms(
    themes.flatMap(({terms, exclusions}, theme) => [
      ...terms.map((text) => [text, {theme, excludes: false}] as const),
      ...exclusions.map((text) => [text, {theme, excludes: true}] as const),
    ]),
  )
