import {appendFileSync} from 'node:fs'
import {currentMoment, type Say} from './briefings.ts'
import type {FeedReport} from './fetch/fetch-feed.ts'
import {fetchFeeds} from './fetch.ts'

/** Options of `wirefold fetch`. */
export interface FetchFlags {
  desk: string
  allowPrivate?: boolean
  /** Branch to push to. */
  commit?: string
  now?: string
}

/** Fetch the feeds of a desk; commit what is new, if asked to. */
export async function fetchIntoDesk({commit, now = currentMoment(), ...options}: FetchFlags, say: Say) {
  const reports = await fetchFeeds({...options, now}, say)
  const count = (of: 'added' | 'edited') => reports.reduce((sum, report) => sum + report[of], 0)
  if (commit !== undefined) {
    const {commitFetched} = await import('./commit-fetched.ts')
    commitFetched(options.desk, commit, `chore(feeds): ${count('added')} new, ${count('edited')} edited`, say)
  }
  tellFound(reports)
}

/** Tells a workflow's later steps whether anything was found. */
function tellFound(reports: readonly FeedReport[]) {
  const file = process.env.GITHUB_OUTPUT
  const found = reports.some(({added, edited}) => added + edited > 0)
  if (file) appendFileSync(file, `found=${found}\n`)
}
