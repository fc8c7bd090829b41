import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {describeStory} from '../scripts/explain-story.ts'
import {serialiseRegister} from '../src/pipeline/identity/serialise-register.ts'
import type {Article} from '../src/pipeline/types.ts'
import {build, makeArticle, makeBody} from './story-fixtures.ts'
import {temporaryFolder} from './temporary-folder.ts'

const [a, b, c, d] = ['Dam', 'Bridge', 'Tunnel', 'Harbour'].map((name) =>
  makeArticle(makeBody(name), {headline: `${name} closed after inspection`, publisher: `The ${name} Post`}),
) as [Article, Article, Article, Article]
const first = build({groups: [[a, b], [c], [d]], now: '2026-01-01T00:00:00Z'})
const merged = build({groups: [[a, b, c], [d]], register: first.register, now: '2026-01-02T00:00:00Z'})
const story = merged.stories.find(({articles}) => articles.includes(a.id))!
const other = merged.stories.find(({articles}) => articles.includes(d.id))!

/** A content folder as a build leaves it. */
function makeContent(editorial = ''): string {
  const folder = temporaryFolder()
  const briefing = `briefings/works/${story.slug}.mdx`
  const coverage = {
    version: 1,
    documents: [],
    duplicates: [],
    articles: [a, b, c, d].map(({id, document, headline, kind, publisher}) => ({
      id,
      document,
      headline,
      kind,
      publisher,
    })),
    stories: [story, other].map(({id, slug, headline, articles}) => ({
      ...{id, slug, headline, articles, themes: id === story.id ? ['works'] : [], origins: articles.length},
      ...(id === story.id ? {briefing, matchedTerms: {works: ['dam', 'bridge']}} : {matchedTerms: {}}),
    })),
  }
  const front = {
    id: story.id,
    sources: [{article: b.id, origin: 2, opinion: true}],
    grouping: {
      sharedNames: ['Elbow River'],
      sharedTerms: ['inspection', 'closed'],
      weakestPair: 0.5,
      strongestPair: 0.9,
      nearest: {headline: other.headline, slug: other.slug, score: 0.1},
    },
  }
  const lines = Object.entries(front).map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
  mkdirSync(join(folder, 'briefings/works'), {recursive: true})
  writeFileSync(join(folder, briefing), `---\n# Generated\n${lines.join('\n')}\n---\n\nText\n`)
  writeFileSync(join(folder, 'coverage.json'), JSON.stringify(coverage))
  writeFileSync(join(folder, 'stories.json'), serialiseRegister(merged.register))
  writeFileSync(join(folder, 'editorial.yaml'), editorial)
  return folder
}

test('says why the articles are together, and how far the nearest story is', () => {
  const text = describeStory(story.slug, makeContent())
  expect(text).toContain(`/briefings/${story.formerSlugs[0]}/`)
  expect(text).toContain('works (for dam, bridge)')
  expect(text).toContain('3 articles, 3 origins')
  expect(text).toContain('The Bridge Post')
  expect(text).toMatch(/origin 2, opinion/)
  expect(text).toContain('Elbow River')
  expect(text).toContain('inspection, closed')
  expect(text).toMatch(/the closest are rated 90 of 100 .*, the least alike 50/)
  expect(text).toMatch(new RegExp(`${other.headline}.*rated 10 of 100.*40 points less`))
  expect(text).not.toContain('editors')
})

test('a story is found by id, address, former address, or a part of its headline', () => {
  const content = makeContent()
  const text = describeStory(story.id, content)
  const part = story.headline.split(' ')[0]!.toUpperCase()
  for (const query of [
    story.slug,
    `/briefings/${story.slug}/`,
    story.formerSlugs[0]!,
    part,
    story.headline,
  ]) {
    expect(describeStory(query, content)).toBe(text)
  }
})

test('a story is found by the id of one of its articles', () => {
  const content = makeContent()
  expect(describeStory(b.id, content)).toBe(describeStory(story.id, content))
})

test('why a story is in no theme: what was needed, what it had, from which terms', () => {
  const content = makeContent()
  const file = join(content, 'coverage.json')
  const coverage = JSON.parse(readFileSync(file, 'utf8'))
  const outside = coverage.stories.find(({id}: {id: string}) => id === other.id)
  outside.mentions = [{theme: 'works', had: 2, needed: 3.4, terms: ['bridge', 'dam']}]
  writeFileSync(file, JSON.stringify(coverage))
  const text = describeStory(other.id, content)
  expect(text).toContain('Why it is in no theme\n  works: needed 3.4, had 2, from bridge and dam')
})

test('what editors decided about it is told with its place', () => {
  const content = makeContent(`retitle:\n  ${story.slug}: Works closed\npin: [${other.id}]\n`)
  const text = describeStory(story.id, content)
  expect(text).toMatch(/What editors decided\n {2}retitled: Works closed \(.*editorial\.yaml:2:3\)/)
  expect(text).not.toContain('pinned')
})

test('a story outside the themes, and one whose articles are gone, say so', () => {
  expect(describeStory(other.id, makeContent())).toContain('no briefing')
  const content = makeContent()
  const gone = build({groups: [[a, b, c]], register: merged.register})
  writeFileSync(join(content, 'stories.json'), serialiseRegister(gone.register))
  const coverage = {version: 1, documents: [], duplicates: [], articles: [], stories: []}
  writeFileSync(join(content, 'coverage.json'), JSON.stringify(coverage))
  expect(describeStory(other.slug, content)).toContain('no source holds')
})

test('an unknown story offers the nearest, and an ambiguous one its candidates', () => {
  const content = makeContent()
  expect(() => describeStory('harbor', content)).toThrow(new RegExp(`No story.*\\n.*${other.slug}`))
  expect(() => describeStory('closed', content)).toThrow(/2 stories have "closed"/)
})

test('without a build it says what to run', () => {
  expect(() => describeStory('x', temporaryFolder())).toThrow(/npm run briefings/)
})
