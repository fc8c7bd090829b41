import {spawn} from 'node:child_process'
import {once} from 'node:events'
import type {Readable} from 'node:stream'
import {text} from 'node:stream/consumers'
import {fileURLToPath} from 'node:url'

export interface Run {
  seconds: number
  /** Most memory the process held, if that was to be measured: it takes time as well. */
  mebibytes: number
}

const script = fileURLToPath(new URL('../wirefold.js', import.meta.url))
const reporter = new URL('./report-memory.js', import.meta.url).href

/** One whole `npm run briefings`, Node's own start included, as a user would wait for it. */
export async function runBriefings(sources: string, out: string, measures = false): Promise<Run> {
  const start = performance.now()
  const args = [
    ...(measures ? ['--import', reporter] : []),
    script,
    'briefings',
    '--desk',
    'content',
    '--quiet',
    '--now',
    '2026-01-31',
    '--sources',
    sources,
    '--out',
    out,
  ]
  const child = spawn(process.execPath, args, {stdio: ['ignore', 'inherit', 'inherit', 'pipe']})
  const [memory, [code]] = await Promise.all([text(child.stdio[3] as Readable), once(child, 'exit')])
  if (code !== 0) throw new Error(`briefings of ${sources} ended with ${code}`)
  return {seconds: (performance.now() - start) / 1000, mebibytes: Number(memory) / 1024}
}
