import {readFileSync} from 'node:fs'

/** Slugs of the briefings whose page the build has from before: they need not be drawn. None while somebody writes. */
export function slugsOfKeptPages(): Set<string> {
  const file = process.env.KEPT_PAGES
  return new Set(file ? (JSON.parse(readFileSync(file, 'utf8')) as string[]) : [])
}
