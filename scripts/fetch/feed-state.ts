import {hash} from 'node:crypto'
import {mkdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'
import {cacheFolder} from '../program.ts'

/** What is remembered of a feed between runs. Losing it costs one whole answer. */
export interface FeedState {
  /** The feed's own address, where the one in `feeds.yaml` is a page's. */
  found?: string
  etag?: string
  lastModified?: string
  /** Moments as `YYYY-MM-DDTHH:MM:SSZ`. */
  failingSince?: string
  failures?: number
  nextTry?: string
}

/** Hours until a feed that failed is asked again: twice as long each time, up to a week. */
const FIRST_WAIT = 1
const LONGEST_WAIT = 168

const statePath = (desk: string): string =>
  join(cacheFolder(), 'feeds', `${hash('sha256', resolve(desk), 'hex').slice(0, 16)}.json`)

/** The states of a desk's feeds, by the address in its settings. */
export function readStates(desk: string): Record<string, FeedState> {
  try {
    return JSON.parse(readFileSync(statePath(desk), 'utf8')) as Record<string, FeedState>
  } catch {
    return {}
  }
}

export function writeStates(desk: string, states: Readonly<Record<string, FeedState>>) {
  const path = statePath(desk)
  mkdirSync(dirname(path), {recursive: true})
  writeFileSync(`${path}.next`, `${JSON.stringify(states, undefined, 1)}\n`)
  renameSync(`${path}.next`, path)
}

/** A feed that failed at `now`; `retryAfter` is what its server asked for: seconds, or a date. */
export function failed(state: FeedState, now: string, retryAfter?: string): FeedState {
  const failures = (state.failures ?? 0) + 1
  const hours = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (failures - 1))
  const own = Date.parse(now) + hours * 3_600_000
  const asked = readRetryAfter(retryAfter, now)
  const latest = Date.parse(now) + LONGEST_WAIT * 3_600_000
  const nextTry = moment(asked === undefined ? own : Math.min(Math.max(asked, Date.parse(now)), latest))
  return {...state, failingSince: state.failingSince ?? now, failures, nextTry}
}

function readRetryAfter(value: string | undefined, now: string): number | undefined {
  if (value === undefined) return undefined
  const time = /^\d{1,9}$/.test(value.trim()) ? Date.parse(now) + Number(value) * 1000 : Date.parse(value)
  return Number.isNaN(time) ? undefined : time
}

const moment = (time: number): string => `${new Date(time).toISOString().slice(0, 19)}Z`
