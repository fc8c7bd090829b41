import {UserError} from '../src/pipeline/settings/user-error.ts'
import {LockedError} from './lock.ts'

/** 2 for what the user wrote, 1 for a build that could not be finished. */
export function exitCodeOf(error: unknown): 1 | 2 {
  return error instanceof UserError ? 2 : 1
}

/** What went wrong, on stderr: a sentence for what a user can mend, everything for what only we can. */
export function tellError(error: unknown) {
  const isForUser = [UserError, LockedError].some((kind) => error instanceof kind)
  const text = isForUser
    ? (error as Error).message
    : error instanceof Error
      ? (error.stack ?? (error as Error).message)
      : String(error)
  process.stderr.write(`${text}\n`)
}
