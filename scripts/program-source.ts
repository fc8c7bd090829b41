import {spawnSync} from 'node:child_process'
import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {programRoot} from './program.ts'

/** Where this program's workflows are found, as a desk's own workflow names them. */
export interface ProgramSource {
  /** `owner/name` on GitHub. */
  repository: string
  /** A commit, or the tag of this version where no repository is at hand. */
  commit: string
}

/** What stands in a workflow where the program does not know its own repository: whoever publishes fills it in. */
export const unknownRepository = 'OWNER/wirefold'

/** The repository and commit that this program comes from, as far as it knows. */
export function programSource(): ProgramSource {
  const {version, repository} = JSON.parse(readFileSync(join(programRoot, 'package.json'), 'utf8')) as {
    version: string
    repository?: {url: string}
  }
  const isRepository = existsSync(join(programRoot, '.git'))
  const address = (isRepository && git('remote', 'get-url', 'origin')) || repository?.url || ''
  return {
    repository: /github\.com[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?$/.exec(address)?.[1] ?? unknownRepository,
    commit: (isRepository && git('rev-parse', 'HEAD')) || `v${version}`,
  }
}

/** What git answers about this program's repository; undefined if it answers nothing. */
function git(...args: readonly string[]): string | undefined {
  const {status, stdout} = spawnSync('git', ['-C', programRoot, ...args], {encoding: 'utf8'})
  return status === 0 ? stdout.trim() : undefined
}
