import {diskFaultOf} from './disk-faults.ts'

let isTold = false

/**
 * Do something with what only saves time. A disk that refuses costs that time and never the build: undefined then, and a
 * warning, once. What is simply not there is no fault.
 */
export function spareCache<T>(work: () => T): T | undefined {
  try {
    return work()
  } catch (error) {
    const fault = diskFaultOf(error)
    if (!fault) throw error
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') warnOfCache(fault.attempt, fault.why)
    return undefined
  }
}

/** Say once that time is lost. */
export function warnOfCache(attempt: string, why: string) {
  if (isTold) return
  isTold = true
  process.stderr.write(
    `warning: could not ${attempt}: ${why}. It only saves time: this build goes on without.\n`,
  )
}
