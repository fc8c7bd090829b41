import type {Reading} from './reading.ts'

const address = /(?:href|xmlurl|htmlurl)\s{0,4}=\s{0,4}["']https?:|<loc>\s{0,20}https?:/gi

/** Bookmarks, a list of feeds, a site map: addresses, and no word of an article. */
export function readLinks(text: string): Reading {
  const count = text.match(address)?.length ?? 0
  const reason = `a list of ${count} links, no text: name it under \`lists\` in feeds.yaml, and \`wirefold fetch\` reads them`
  return {text: '', metadata: {}, declared: [], hints: [], removals: [], problems: [{reason}]}
}
