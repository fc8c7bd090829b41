import {readdirSync, readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {parse} from 'yaml'

interface Job {
  permissions?: Record<string, string>
  steps: {uses?: string; run?: string}[]
}

interface Workflow {
  on: {schedule?: {cron: string}[]; workflow_dispatch?: null}
  permissions: Record<string, string>
  concurrency?: {group: string}
  jobs: Record<string, Job>
}

const folder = new URL('../.github/workflows/', import.meta.url)
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8')
const publish = parse(read('publish.yml')) as Workflow
const runs = (job: Job | undefined) => job?.steps.map(({run}) => run)

test('publishing runs both commands of the README', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
  for (const command of ['npm ci && npm run build', 'npm ci && npm test']) {
    expect(readme).toContain(command)
    expect(Object.values(publish.jobs).flatMap((job) => runs(job))).toContain(command)
  }
})

test('each job of publishing may do what it needs and no more', () => {
  expect(publish.permissions).toEqual({})
  expect(publish.jobs['test']?.permissions).toEqual({contents: 'read'})
  expect(publish.jobs['build']?.permissions).toEqual({contents: 'read', pages: 'read'})
  expect(publish.jobs['commit']?.permissions).toEqual({contents: 'write'})
  expect(publish.jobs['deploy']?.permissions).toEqual({pages: 'write', 'id-token': 'write'})
})

test('publishing can be started by hand, and by a schedule at an odd minute', () => {
  expect(publish.on).toHaveProperty('workflow_dispatch')
  const minute = Number(publish.on.schedule?.[0]?.cron.split(' ')[0])
  expect(minute % 2).toBe(1)
  expect(publish.concurrency?.group).toBe('publish')
})

test.each(readdirSync(folder))('%s uses official actions only, pinned to a commit', (name) => {
  const {jobs} = parse(read(name)) as Workflow
  const uses = Object.values(jobs).flatMap((job) => job.steps.flatMap((step) => step.uses ?? []))
  expect(uses).not.toEqual([])
  for (const action of uses) expect(action).toMatch(/^actions\/[a-z-]+@[0-9a-f]{40}$/)
})
