import {type ChildProcess, fork, spawnSync} from 'node:child_process'
import {once} from 'node:events'
import {fileURLToPath} from 'node:url'

/** What is to go wrong: the n-th operation of a kind with a code, or everything from the n-th change on. */
export interface Fault {
  /** Folder in which files fail. */
  below: string
  kind?: string
  nth?: number
  code?: string
  /** Kinds of which every call fails, if its path ends so. */
  kinds?: readonly string[]
  ending?: string
  dead?: number
}

/** What came of a command. */
export interface Outcome {
  code: number
  /** All it said on stderr. */
  said: string
  /** Operations it did of each kind, `change` for all that change something. */
  counts: Record<string, number>
}

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url))
const preload = new URL('break-disk.js', import.meta.url).href

/** A process that runs one command after the other: to start one for each takes longer than the command. */
export class Runner {
  #child: ChildProcess
  #env: Record<string, string>

  constructor(cache: string) {
    this.#env = {CACHE_DIR: cache}
    this.#child = fork(here('runner.ts'), {
      execArgv: ['--import', preload, '--import', new URL('draw-pages.js', import.meta.url).href],
      env: {...process.env, ...this.#env},
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
  }

  async run(argv: readonly string[], fault?: Fault, env: Record<string, string> = {}): Promise<Outcome> {
    this.#child.send({argv, env: {...this.#env, ...env}, fault})
    const [outcome] = (await once(this.#child, 'message')) as [Outcome]
    return outcome
  }

  stop() {
    this.#child.kill()
  }
}

/** Run a command in a process of its own that is killed in the middle of its n-th change. True if it came to that. */
export function runAndKill(argv: readonly string[], below: string, nth: number, cache: string): boolean {
  const {signal} = spawnSync(
    process.execPath,
    ['--import', preload, here('../../scripts/wirefold.js'), ...argv],
    {env: {...process.env, CACHE_DIR: cache, BREAK_DISK: JSON.stringify({below, dead: nth, kills: true})}},
  )
  return signal === 'SIGKILL'
}
