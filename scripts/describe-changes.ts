import {spawnSync} from 'node:child_process'
import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {parseRegister} from '../src/pipeline/identity/register.ts'
import {UserError} from '../src/pipeline/settings/user-error.ts'
import type {Register, RegisterStory} from '../src/register.ts'
import {listBriefings} from './list-briefings.ts'

/** Stories told one by one; the others are counted. */
const most = 30

/** The stories of a desk at one moment: what the register says, and the headline of each briefing by its address. */
interface Moment {
  register: Register
  headlines: ReadonlyMap<string, string>
}

/**
 * What a reader would find new, changed, merged or gone since a commit, in Markdown. Throws `UserError` where there is no
 * such commit.
 */
export function describeChanges(desk: string, commit: string): string {
  const [before, after] = [readCommit(desk, commit), readDesk(desk)]
  const known = new Map(before.register.stories.map((story) => [story.id, story]))
  const isShown = ({slug}: RegisterStory) => after.headlines.has(slug)
  const wasShown = (story: RegisterStory) => before.headlines.has(known.get(story.id)?.slug ?? '')
  const {stories} = after.register
  const merged = stories.filter(({id, mergedInto}) => mergedInto && !known.get(id)?.mergedInto)
  const titles = new Map(stories.map(({id, slug}) => [id, after.headlines.get(slug) ?? slug]))
  return [
    section(
      'New',
      stories.filter((story) => isShown(story) && !wasShown(story)).map(({id}) => titles.get(id)!),
    ),
    section(
      'Changed',
      stories
        .filter(
          (story) => isShown(story) && wasShown(story) && known.get(story.id)!.updated !== story.updated,
        )
        .map(({id}) => titles.get(id)!),
    ),
    section(
      'Merged',
      merged.map(
        ({slug, mergedInto}) => `${before.headlines.get(slug) ?? slug}: now in ${titles.get(mergedInto!)}`,
      ),
    ),
    section(
      'Gone',
      stories
        .filter((story) => wasShown(story) && !isShown(story) && !merged.includes(story))
        .map(({id}) => before.headlines.get(known.get(id)!.slug)!),
    ),
  ].join('\n')
}

function section(name: string, lines: readonly string[]): string {
  const shown = lines.slice(0, most).map((line) => `- ${escapeMarkdown(line)}`)
  const more = lines.length > most ? [`- and ${lines.length - most} more`] : []
  return [`**${name}: ${lines.length}**`, '', ...shown, ...more, ''].join('\n')
}

/** Headlines are a stranger's words: nothing in them may become markup, a link or a mention. */
const escapeMarkdown = (text: string): string =>
  text.replaceAll(/[\\`*_[\]<>|#&~!]/g, '\\$&').replaceAll('@', '@\u200b')

function readDesk(desk: string): Moment {
  const file = join(desk, 'stories.json')
  const paths = listBriefings(desk)
  const texts = paths.map((path) => [path, readFileSync(join(desk, 'briefings', path), 'utf8')] as const)
  return readMoment(existsSync(file) ? readFileSync(file, 'utf8') : undefined, texts)
}

function readCommit(desk: string, commit: string): Moment {
  const git = (...args: readonly string[]) =>
    spawnSync('git', ['-C', desk, ...args], {encoding: 'utf8', maxBuffer: 2 ** 30})
  if (git('rev-parse', '--verify', '--quiet', `${commit}^{commit}`).status !== 0) {
    throw new UserError(
      `${commit}: expected a commit of this desk, found none. Commit the desk once (git init, git add, git commit), or name a commit that \`git log\` shows.`,
    )
  }
  const register = git('show', `${commit}:./stories.json`)
  const paths = git('ls-tree', '-r', '-z', '--name-only', commit, '--', 'briefings').stdout.split('\0')
  const briefings = paths.filter((path) => path.endsWith('.mdx'))
  const texts = briefings.map((path) => [path, git('show', `${commit}:./${path}`).stdout] as const)
  return readMoment(register.status === 0 ? register.stdout : undefined, texts)
}

function readMoment(register: string | undefined, briefings: readonly (readonly [string, string])[]): Moment {
  const headline = (text: string) => JSON.parse(/^headline: (".*")$/m.exec(text)?.[1] ?? '""') as string
  const slug = (path: string) => path.replace(/^.*\//, '').replace(/\.mdx$/, '')
  return {
    register: parseRegister(register, 'stories.json'),
    headlines: new Map(briefings.map(([path, text]) => [slug(path), headline(text)])),
  }
}
