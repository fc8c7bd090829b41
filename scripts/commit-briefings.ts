import {spawnSync} from 'node:child_process'
import {appendFileSync} from 'node:fs'
import {UserError} from '../src/pipeline/settings/user-error.ts'
import {buildBriefings, currentMoment, type Say} from './briefings.ts'

/** What a build writes that belongs into the history of a desk. */
const written = ['stories.json', 'briefings']

/** Branch that a pull request is made of where nobody may push to the desk's own. */
const proposal = 'wirefold/briefings'

/** How often a push that came too late is made again. Each time somebody else's went through, so it ends. */
export const mostAttempts = 20

/** What became of the briefings: in the history, in a pull request, or nowhere. */
export type Outcome = 'unchanged' | 'pushed' | 'pull request' | 'read only'

/** Why a push did not go through. */
type Refusal = 'moved' | 'protected' | 'read only'

/**
 * Make the briefings of a desk, commit them and push them to its branch.
 *
 * Whoever pushed meanwhile is let pass: the newest commit is fetched and the briefings are made again on top of it, from
 * its sources and its register. So there is never a conflict to settle, and no story of either side is lost.
 *
 * Throws `UserError` where there is work that a newest commit would overwrite.
 */
export async function commitBriefings(desk: string, branch: string, say: Say): Promise<Outcome> {
  const git = (...args: readonly string[]) => runGit(desk, args)
  refuseOtherWork(desk, branch)
  let refusal: Refusal | undefined = 'moved'
  for (let attempt = 0; refusal === 'moved'; attempt++) {
    if (attempt === mostAttempts)
      throw new Error(`${branch} moved on ${mostAttempts} times while briefings were made`)
    if (attempt > 0) say('somebody else pushed first: making the briefings again, from the newest commit')
    git('fetch', '--quiet', 'origin', branch)
    git('reset', '--quiet', '--hard', 'FETCH_HEAD')
    await buildBriefings({desk, now: currentMoment()}, say)
    git('add', '--all', '--', ...written)
    if (git('diff', '--cached', '--name-only') === '') return 'unchanged'
    git('commit', '--quiet', '--message', 'chore(briefings): rebuild from sources')
    refusal = push(desk, `HEAD:refs/heads/${branch}`)
  }
  if (refusal === 'protected') return propose(desk, branch, say)
  if (refusal === 'read only')
    say('this run may not write to the repository: the briefings are not committed')
  return refusal ?? 'pushed'
}

/** The newest commit takes the place of the working tree: nothing may be lost by that but what a build writes. */
function refuseOtherWork(desk: string, branch: string) {
  const changed = runGit(desk, [
    'status',
    '--porcelain',
    '--',
    '.',
    ...written.map((path) => `:(exclude)${path}`),
  ])
  if (changed !== '') throw new UserError(`commit or put aside what you changed first:\n${changed}`)
  const ahead = runGit(desk, ['rev-list', '--count', `refs/remotes/origin/${branch}..HEAD`])
  if (ahead !== '0') throw new UserError(`push your own commits first: ${ahead} are not on ${branch} yet`)
}

/** Push; says why it did not go through, and throws what is no refusal. */
export function push(desk: string, refspec: string, ...flags: readonly string[]): Refusal | undefined {
  const {status, stdout, stderr} = spawnGit(desk, ['push', '--porcelain', ...flags, 'origin', refspec])
  if (status === 0) return undefined
  const told = `${stdout}${stderr}`
  if (/GH006|GH013|[Pp]rotected branch|hook declined/.test(told)) return 'protected'
  if (/\[rejected\]|cannot lock ref|failed to update ref/.test(told)) return 'moved'
  if (/\bdenied\b|\b403\b|not granted|read[- ]only/.test(told)) return 'read only'
  throw new Error(`git push failed:\n${told}`)
}

/** Put the commit on a branch of its own and ask for it to be merged. What was proposed before is replaced. */
function propose(desk: string, branch: string, say: Say): Outcome {
  const refusal = push(desk, `HEAD:refs/heads/${proposal}`, '--force')
  if (refusal !== undefined) {
    say(`neither ${branch} nor ${proposal} may be written to: the briefings are not committed`)
    return 'read only'
  }
  const args = ['pr', 'create', '--fill', '--base', branch, '--head', proposal]
  const {status, stderr} = spawnSync('gh', args, {cwd: desk, encoding: 'utf8'})
  if (status === 0 || /already exists/.test(stderr ?? ''))
    say(`${branch} is protected: there is a pull request instead`)
  else {
    say(
      `${branch} is protected: the briefings are on ${proposal}. Merge it, or allow workflows to make pull requests`,
    )
    say('(Settings → Actions → General → Allow GitHub Actions to create and approve pull requests).')
  }
  return 'pull request'
}

/** Tell a workflow's later steps and jobs what came of it, and from which commit of the host a site can be built. */
export function tellWorkflow(desk: string, branch: string, outcome: Outcome) {
  const file = process.env.GITHUB_OUTPUT
  if (!file) return
  const commit = outcome === 'read only' ? `refs/remotes/origin/${branch}` : 'HEAD'
  appendFileSync(file, `outcome=${outcome}\ncommit=${runGit(desk, ['rev-parse', commit])}\n`)
}

export function runGit(desk: string, args: readonly string[]): string {
  const {status, stdout, stderr} = spawnGit(desk, args)
  if (status !== 0) throw new Error(`git ${args.join(' ')} failed:\n${stderr}`)
  return stdout.trim()
}

/** Git in plain English, which is what is looked for in what it says. */
const spawnGit = (desk: string, args: readonly string[]) =>
  spawnSync('git', ['-C', desk, ...args], {encoding: 'utf8', env: {...process.env, LC_ALL: 'C'}})
