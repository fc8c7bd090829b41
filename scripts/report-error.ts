import {UserError} from '../src/pipeline/settings/user-error.ts'
import {diskFaultIn, diskFaultOf} from './disk-faults.ts'
import {LockedError} from './lock.ts'
import {programSource, unknownRepository} from './program-source.ts'

/** Thrown when a build cannot be finished for a reason that stands in its message. */
export class UnfinishedError extends Error {
  override name = 'UnfinishedError'
  /** Everything that another program said, for whoever debugs. */
  readonly details: string

  constructor(message: string, details = '') {
    super(message)
    this.details = details
  }
}

/** A part of a command. */
export interface Part {
  /** What it does: `writing the edition`. */
  doing: string
  /** What stands if it fails, as a sentence. */
  stands: string
}

const parts = new WeakMap<object, Part>()

/** Do a part of a command. An error in it is told with what was being done and what stands. */
export function inPart<T>(part: Part, work: () => T): T {
  const remember = (error: unknown): never => {
    // The innermost part knows best.
    if (error instanceof Error && !parts.has(error)) parts.set(error, part)
    throw error
  }
  try {
    const result = work()
    return result instanceof Promise ? (result.catch(remember) as T) : result
  } catch (error) {
    return remember(error)
  }
}

/** 2 for what the user wrote, 1 for a build that could not be finished. */
export function exitCodeOf(error: unknown): 1 | 2 {
  return error instanceof UserError ? 2 : 1
}

/** True where whoever started this program asked for traces. What stands after `--` goes to another one. */
const isDebugging = () => process.argv.join('\n').split('\n--\n', 1)[0]!.split('\n').includes('--debug')

/** What went wrong, on stderr. */
export function tellError(error: unknown) {
  process.stderr.write(`${describeError(error, isDebugging())}\n`)
}

/**
 * What went wrong, as a sentence: what was being done, on which file, why it failed, what stands, what to do. What nobody
 * foresaw says so, and where to report it. Everything else is for whoever debugs.
 */
export function describeError(error: unknown, debugging: boolean): string {
  const trace = debugging ? `\n${traceOf(error)}` : ''
  return `${describe(error)}${trace}`
}

function describe(error: unknown): string {
  if (error instanceof UserError || error instanceof LockedError) return error.message
  const {doing = 'working', stands = ''} = (error instanceof Error && parts.get(error)) || {}
  const isTold = error instanceof UnfinishedError
  const fault = diskFaultOf(error) ?? (isTold ? diskFaultIn(error.details) : undefined)
  const sentences = fault
    ? [
        `Could not ${fault.attempt} while ${doing}: ${fault.why}.`,
        stands,
        `${fault.mend}, then run the same command again.`,
      ]
    : isTold
      ? [error.message, stands]
      : [`The program made a mistake while ${doing}: ${messageOf(error)}`, stands, whereToReport()]
  return sentences.filter(Boolean).join(' ')
}

/** The first line of what an error says, ending in a stop. */
function messageOf(error: unknown): string {
  const line = (error instanceof Error ? error.message : String(error)).trim().split('\n', 1)[0]!
  return /[.!?]$/.test(line) ? line : `${line}.`
}

function whereToReport(): string {
  const {repository} = programSource()
  const where =
    repository === unknownRepository ? 'where you got it' : `at https://github.com/${repository}/issues`
  return `Nobody foresaw this: please report it ${where}, with what the same command says under --debug.`
}

function traceOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const details = error instanceof UnfinishedError ? error.details : ''
  const cause = error.cause === undefined ? '' : `\ncaused by ${traceOf(error.cause)}`
  return `${error.stack ?? error.message}${cause}${details && `\n${details}`}`
}
