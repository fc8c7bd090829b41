import {execFileSync} from 'node:child_process'
import {existsSync, mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test, vi} from 'vitest'
import {commitFetched} from '../scripts/commit-fetched.ts'
import {temporaryFolder} from './temporary-folder.ts'

const git = (folder: string, ...args: readonly string[]): string =>
  execFileSync('git', ['-C', folder, ...args], {encoding: 'utf8', stdio: 'pipe'}).trim()

test('what was fetched goes on top of what others pushed meanwhile, and nothing else is committed', () => {
  for (const who of ['AUTHOR', 'COMMITTER']) {
    vi.stubEnv(`GIT_${who}_NAME`, 'desk')
    vi.stubEnv(`GIT_${who}_EMAIL`, 'desk@desk.example')
  }
  const folder = temporaryFolder()
  const bare = join(folder, 'desk.git')
  execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch=main', bare])
  const clone = (name: string) => {
    execFileSync('git', ['clone', '--quiet', bare, join(folder, name)], {stdio: 'pipe'})
    return join(folder, name)
  }
  const write = (desk: string, path: string) => {
    mkdirSync(join(desk, path, '..'), {recursive: true})
    writeFileSync(join(desk, path), path)
  }
  const theirs = clone('theirs')
  git(theirs, 'checkout', '--quiet', '-B', 'main')
  const push = (path: string) => {
    write(theirs, path)
    git(theirs, 'add', '--all')
    git(theirs, 'commit', '--quiet', '--message', path)
    git(theirs, 'push', '--quiet', 'origin', 'main')
  }
  push('site.yaml')
  const ours = clone('ours')
  push('sources/theirs.txt')

  write(ours, 'sources/feeds/tarn/2024/03.jsonl')
  write(ours, 'notes.txt')
  const told: string[] = []
  commitFetched(ours, 'main', 'chore(feeds): 1 new, 0 edited', (line) => told.push(line))
  expect(told).toHaveLength(1)

  const fresh = clone('fresh')
  for (const path of ['sources/theirs.txt', 'sources/feeds/tarn/2024/03.jsonl'])
    expect(existsSync(join(fresh, path))).toBe(true)
  expect(existsSync(join(fresh, 'notes.txt'))).toBe(false)
  expect(git(fresh, 'log', '-1', '--format=%s')).toBe('chore(feeds): 1 new, 0 edited')
  commitFetched(ours, 'main', 'chore(feeds): 0 new, 0 edited', () => {})
  expect(git(ours, 'log', '-1', '--format=%s')).toBe('chore(feeds): 1 new, 0 edited')
})
