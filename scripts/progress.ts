import type {Say} from './briefings.ts'

/** Milliseconds between two looks of a terminal's line: often enough to see that it moves. */
const REFRESH = 100

/** One thing that counts up: call it with how many are done. */
export type Count = (done: number) => void

/** Counts that go up side by side. */
export interface Progress {
  /** Begin to count to `all`: `count('pages', 5000)`. */
  count(what: string, all: number): Count
}

/**
 * Tell whoever waits how far a build is: on a terminal in one line that is written over, elsewhere in a line for each
 * thing once it is done. What is nothing to do is not told.
 */
export function openProgress(say: Say, terminal = process.stderr): Progress {
  const open = new Map<string, string>()
  let shown = 0
  const refresh = (isLast: boolean) => {
    if (!terminal.isTTY || (!isLast && Date.now() - shown < REFRESH)) return
    shown = Date.now()
    const line = [...open].map(([what, far]) => `${what} ${far}`).join(' · ')
    // To the line's beginning, and away with what stands there.
    terminal.write(`\r\u001b[K${line.slice(0, Math.max(0, (terminal.columns || 80) - 1))}`)
  }
  return {
    count(what, all) {
      const total = all.toLocaleString('en')
      let isOver = all === 0
      return (done) => {
        if (isOver) return
        open.set(what, `${done.toLocaleString('en')} of ${total}`)
        if (done < all) return refresh(false)
        isOver = true
        open.delete(what)
        if (terminal.isTTY) terminal.write('\r\u001b[K')
        say(`${what}: ${total}`)
        refresh(true)
      }
    },
  }
}
