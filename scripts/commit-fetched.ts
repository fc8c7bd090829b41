import {UserError} from '../src/pipeline/settings/user-error.ts'
import type {Say} from './briefings.ts'
import {mostAttempts, push, runGit} from './commit-briefings.ts'

/** What a fetch writes. */
const written = 'sources/feeds'

/**
 * Commit what was fetched for a desk and push it to its branch. Whoever pushed meanwhile is let pass: nobody else writes
 * there, so what was fetched goes on top. Throws `UserError` where the branch may not be written to.
 */
export function commitFetched(desk: string, branch: string, message: string, say: Say) {
  runGit(desk, ['add', '--all', '--', written])
  if (runGit(desk, ['diff', '--cached', '--name-only', '--', written]) === '') return
  runGit(desk, ['commit', '--quiet', '--message', message, '--', written])
  for (let attempt = 0; attempt < mostAttempts; attempt++) {
    const refusal = push(desk, `HEAD:refs/heads/${branch}`)
    if (refusal === undefined) return
    if (refusal !== 'moved')
      throw new UserError(
        `${branch} may not be written to (${refusal}): fetch on your own machine and push, or let workflows push`,
      )
    say('somebody else pushed first: what was fetched goes on top')
    runGit(desk, ['pull', '--quiet', '--rebase', 'origin', branch])
  }
  throw new Error(`${branch} moved on ${mostAttempts} times while feeds were fetched`)
}
