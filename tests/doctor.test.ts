import {cpSync, mkdirSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {expect, test} from 'vitest'
import {findFaults} from '../scripts/doctor.ts'
import {deskFolder} from './edition-input.ts'
import {temporaryFolder} from './temporary-folder.ts'

const siteUrl = 'https://desk.example/news/'

function examine(files: Record<string, string>): string[] {
  const desk = temporaryFolder()
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(desk, path)), {recursive: true})
    writeFileSync(join(desk, path), text)
  }
  return findFaults({desk, dist: join(desk, 'dist'), siteUrl}).map(({what, mend}) => `${what} ${mend}`)
}

test('a whole desk has nothing amiss', () => {
  const desk = temporaryFolder()
  cpSync(deskFolder, desk, {recursive: true})
  expect(findFaults({desk, dist: join(desk, 'dist'), siteUrl})).toEqual([])
})

test.each(['*klima', 'klima*wandel', '/drone.?/i', 'drone AND attack'])(
  'a term that is none is told: %s',
  (term) => {
    const theme = `title: Ports\nterms: ['${term}', harbour]\n`
    expect(examine({'themes/ports.yaml': theme}).join('\n')).toContain(
      `"${term}" matches only that very text`,
    )
  },
)

test('a star at the end of a word is a term as it should be', () => {
  expect(examine({'themes/ports.yaml': 'title: Ports\nterms: [harbour*]\n'}).join('\n')).not.toContain(
    'harbour',
  )
})

test('no sources, no themes and an address nobody else can open are told', () => {
  const desk = temporaryFolder()
  const told = findFaults({desk, dist: join(desk, 'dist')}).map(({what}) => what)
  expect(told).toEqual([
    expect.stringMatching(/sources\/ holds nothing/),
    expect.stringMatching(/no theme is configured/),
    expect.stringMatching(/localhost/),
  ])
})

test('wrong settings are told with file and line', () => {
  expect(examine({'site.yaml': 'titel: Desk\n'}).join('\n')).toMatch(/site\.yaml:1:1: titel/)
})

test('decisions of editors that fit nothing any more are told, with the nearest address', () => {
  const story = {id: 'a1', slug: 'ferry-aground', formerSlugs: [], firstSeen: '2026-03-01T06:00:00Z'}
  const row = {
    ...story,
    updated: story.firstSeen,
    published: true,
    content: '',
    members: [{article: 'abc', sketch: ''}],
  }
  const told = examine({
    'stories.json': JSON.stringify({version: 2, stories: [row]}),
    'coverage.json': JSON.stringify({version: 1, documents: [], articles: [], stories: [], duplicates: []}),
    'editorial.yaml': 'hide: [fery-aground]\npin: [ferry-aground]\nnotAnArticle: [abc, xyz]\n',
  }).join('\n')
  expect(told).toMatch(
    /editorial\.yaml:1:8: no story is called fery-aground \(the nearest addresses: ferry-aground\)/,
  )
  expect(told).toMatch(/editorial\.yaml:3:21: no article has the id xyz/)
  expect(told).not.toMatch(/:2:|id abc/)
})

test('feeds that cannot be read are told with their line, beside all else', () => {
  const told = examine({'feeds.yaml': 'feed:\n  - url: https://example.org/feed.xml\n'}).join('\n')
  expect(told).toMatch(/feeds\.yaml:1:1: feed/)
  expect(told).toContain('no theme is configured')
})

test('a workflow that names no repository is told', () => {
  const file = '.github/workflows/publish.yml'
  const uses = (repository: string) => `jobs: {desk: {uses: ${repository}/.github/workflows/desk.yml@v1}}\n`
  expect(examine({[file]: uses('OWNER/wirefold')}).join('\n')).toMatch(/publish\.yml names OWNER\/wirefold/)
  expect(examine({[file]: uses('harbour-desk/wirefold')}).join('\n')).not.toContain('publish.yml')
})

test('headlines that no font draws are told, and only of briefings', () => {
  const story = (headline: string, briefing?: string) => ({headline, briefing, matchedTerms: {}})
  const account = (...stories: unknown[]) =>
    JSON.stringify({version: 1, documents: [], articles: [], stories, duplicates: []})
  const told = (...stories: unknown[]) => examine({'coverage.json': account(...stories)}).join('\n')
  expect(told(story('港の船', 'ports/a.mdx'), story('Ferry aground', 'ports/b.mdx'))).toContain(
    'the headline of a briefing, such as "港の船"',
  )
  expect(told(story('港の船'), story('Паром сел на мель', 'ports/a.mdx'))).not.toContain('font')
})

test('what is no term is told once', () => {
  const told = examine({
    'themes/ports.yaml': "title: Ports\nterms: ['*klima', harbour, quay]\n",
    'coverage.json': JSON.stringify({
      version: 1,
      documents: [],
      articles: [],
      stories: [{headline: 'Harbour', themes: [], matchedTerms: {ports: ['harbour']}}],
      duplicates: [],
    }),
  })
  expect(told.filter((line) => line.includes('*klima'))).toHaveLength(1)
  expect(told.join('\n')).toContain('1 of 3 terms decided nothing in the last build: quay')
})
