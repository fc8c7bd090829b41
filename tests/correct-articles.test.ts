import {describe, expect, test} from 'vitest'
import {parseBriefing} from '../src/lib/read-briefing.ts'
import {buildDesk, emptyRepository, slugsIn} from './desk-over-time.ts'

const row = (title: string, publisher: string, text: string, url = '') =>
  JSON.stringify({title, publisher, text, ...(url && {url})})
const sources = {
  'week/one.jsonl': [
    row(
      'Ferry runs aground off Ostrel',
      'Coast Post',
      'A ferry with 84 passengers ran aground off Ostrel on Monday, said harbour master Ida Falk. Tugs pulled it free after three hours.',
      'https://www.coast-post.example/ferry',
    ),
    row(
      'Tarn harbour closes its oldest crane',
      'Tarn Echo',
      'The harbour of Tarn closes its oldest crane in May, the port council decided on Tuesday. The crane has lifted timber since 1931.',
      'https://tarn-echo.example/crane',
    ),
  ].join('\n'),
}
const now = '2026-03-01T06:00:00Z'
const build = (editorial: string, site: object = {}, repository = emptyRepository) =>
  buildDesk({sources, editorial, site}, repository, now)
const first = build('')
const [ferry] = first.edition.coverage.articles.map(({id}) => id) as [string]
const sourceOf = (built: ReturnType<typeof build>, slug: string) => {
  const [, text] = [...built.repository.briefings].find(([path]) => path.endsWith(`/${slug}.mdx`))!
  return parseBriefing(text).briefing.sources[0]!
}
const [ferrySlug, craneSlug] = ['ferry-runs-aground-off-ostrel', 'tarn-harbour-closes-its-oldest-crane']

describe('an editor', () => {
  test('corrects date, headline and publisher of an article', () => {
    const built = build(
      `correct:\n  ${ferry}: {date: 2026-02-23, headline: Ferry aground, publisher: The Coast Post}\n`,
    )
    const [slug] = slugsIn(built.repository).filter((slug) => slug !== craneSlug)
    expect(sourceOf(built, slug!)).toMatchObject({
      published: '2026-02-23',
      headline: 'Ferry aground',
      publisher: 'The Coast Post',
    })
    expect(built.edition.warnings).toEqual([])
  })

  test('says that something is no article: it is removed, and the removal is on record', () => {
    const built = build(`notAnArticle: [${ferry}]\n`)
    expect(slugsIn(built.repository)).toEqual([craneSlug])
    const {removals} = built.edition.coverage.documents[0]!
    expect(removals).toContainEqual(expect.objectContaining({rule: 'not-an-article'}))
  })

  test('takes that back, and no trace is left', () => {
    const edited = build(`notAnArticle: [${ferry}]\n`, {}, first.repository)
    expect(slugsIn(edited.repository)).toEqual([craneSlug])
    expect(build('', {}, edited.repository).repository).toEqual(first.repository)
  })

  test.each(['week/one.jsonl', 'week', 'week/'])('names the publisher of all that lies in %s', (of) => {
    const built = build(`publisher:\n  ${of}: Harbour Weekly\n`)
    expect([ferrySlug, craneSlug].map((slug) => sourceOf(built, slug).publisher)).toEqual([
      'Harbour Weekly',
      'Harbour Weekly',
    ])
  })

  test('names the publisher of a site', () => {
    const built = build('publisher:\n  coast-post.example: The Coast Post\n')
    expect([ferrySlug, craneSlug].map((slug) => sourceOf(built, slug).publisher)).toEqual([
      'The Coast Post',
      'Tarn Echo',
    ])
  })

  test.each([
    ['correct:\n  0000: {date: 2026-01-01}\n', /:2:3: correct: no source holds the article 0000/],
    ['notAnArticle: [abcd]\n', /:1:16: notAnArticle: no source holds the article abcd/],
    ['publisher:\n  weak/: Harbour Weekly\n', /:2:3: publisher: no article comes from weak\//],
  ])('is told when nothing fits: %j', (editorial, warning) => {
    expect(build(editorial).edition.warnings).toEqual([expect.stringMatching(warning)])
  })
})

describe('a publisher who opted out', () => {
  test.each(['Coast Post', 'coast post', 'coast-post.example', 'https://www.coast-post.example/'])(
    'is nowhere: %s',
    (name) => {
      const built = build('', {optOut: [name]}, first.repository)
      expect(slugsIn(built.repository)).toEqual([craneSlug])
      expect(JSON.stringify([...built.repository.briefings, built.edition.coverage])).not.toMatch(
        /Coast|Ida Falk|aground/,
      )
      expect(built.edition.gone).toEqual([`${ferrySlug}: its sources were withdrawn (week/one.jsonl)`])
    },
  )

  test('is nowhere either in what was kept of items that left their file', () => {
    const later = {
      'week/one.jsonl': row(
        'Bakers of Lisk bake for a year',
        'Lisk News',
        'The bakers of Lisk bake one loaf for every child. The mill gives the flour.',
      ),
    }
    const kept = buildDesk({sources: later}, first.repository, now)
    expect(slugsIn(kept.repository)).toEqual([ferrySlug, craneSlug])
    const opted = buildDesk({sources: later, site: {optOut: ['Coast Post']}}, kept.repository, now)
    expect(slugsIn(opted.repository)).toEqual([craneSlug])
  })
})
