import {readdirSync, readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {parse} from 'yaml'

interface Job {
  if?: string
  uses?: string
  permissions?: Record<string, string>
  steps?: {uses?: string; run?: string; if?: string; with?: Record<string, unknown>}[]
}

interface Workflow {
  on: Record<string, unknown> & {schedule?: {cron: string}[]}
  permissions: Record<string, string>
  jobs: Record<string, Job>
}

const folder = new URL('../.github/workflows/', import.meta.url)
const read = (name: string) => parse(readFileSync(new URL(name, folder), 'utf8')) as Workflow
const freshText = readFileSync(new URL('../src/new-desk/publish.yml', import.meta.url), 'utf8')
const fresh = parse(freshText) as Workflow
const {jobs} = read('desk.yml')

test('a desk publishes with a file of less than 20 lines, which starts by itself in every way there is', () => {
  expect(freshText.split('\n').length).toBeLessThan(20)
  expect(fresh.jobs['desk']?.uses).toBe('PROGRAM/.github/workflows/desk.yml@COMMIT')
  for (const event of ['push', 'pull_request', 'workflow_dispatch', 'workflow_run', 'schedule']) {
    expect(fresh.on).toHaveProperty(event)
  }
  for (const {on} of [fresh, read('publish.yml')]) {
    expect(Number(on.schedule?.[0]?.cron.split(' ')[0]) % 2).toBe(1)
  }
})

test('each job of publishing may do what it needs and no more, and what it asks for the desk grants', () => {
  expect(read('desk.yml').permissions).toEqual({})
  expect(jobs['look']?.permissions).toEqual({contents: 'read'})
  expect(jobs['briefings']?.permissions).toEqual({contents: 'write', 'pull-requests': 'write'})
  expect(jobs['site']?.permissions).toEqual({contents: 'read', pages: 'read'})
  expect(jobs['deploy']?.permissions).toEqual({pages: 'write', 'id-token': 'write'})
  const granted = {contents: 'write', 'pull-requests': 'write', pages: 'write', 'id-token': 'write'}
  expect(fresh.permissions).toEqual(granted)
  expect(read('publish.yml').jobs['desk']?.permissions).toEqual(granted)
})

test('a pull request writes nothing, and everything else is built from the newest commit of the branch', () => {
  expect(jobs['look']?.if).toBe("github.event_name == 'pull_request'")
  expect(jobs['briefings']?.if).toBe("github.event_name != 'pull_request'")
  expect(jobs['briefings']?.steps?.[0]?.with?.['ref']).toContain('github.ref_name')
})

test('only the job that commits keeps the key of the repository while it runs', () => {
  for (const [name, {steps = []}] of Object.entries(jobs)) {
    const desks = steps.filter((step) => step.with?.['path'] === 'desk')
    for (const step of desks) expect(step.with?.['persist-credentials'] === false).toBe(name !== 'briefings')
  }
})

test('no input is written into a line of shell', () => {
  for (const {steps = []} of Object.values(jobs))
    for (const {run = ''} of steps) expect(run).not.toContain('${{')
})

test.each(readdirSync(folder))('%s uses official actions only, pinned to a commit', (name) => {
  const uses = Object.values(read(name).jobs).flatMap(({steps = []}) =>
    steps.flatMap((step) => step.uses ?? []),
  )
  for (const action of uses) expect(action).toMatch(/^actions\/[a-z-]+@[0-9a-f]{40}$/)
})
