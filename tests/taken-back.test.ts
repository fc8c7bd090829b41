import {describe, expect, test} from 'vitest'
import {buildDesk, emptyRepository, type Repository, slugsIn} from './desk-over-time.ts'

/** Reports of one kind and of events that have nothing in common: each is a story. */
const report = (name: string, place: string, ship: string, count: number) =>
  JSON.stringify({
    title: `${ship} ferry stranded at ${place}`,
    publisher: 'Coast Post',
    date: `2026-02-${count}`,
    text: `The ferry ${ship} with ${count} passengers was stranded at ${place} on Monday, said ${name} of the harbour. A tug pulled the ${ship} free by noon. ${name} asked for better lamps at ${place}.`,
  })
const sources = {
  'one.jsonl': [
    report('Ida Falk', 'Ostrel', 'Brennick', 11),
    report('Omar Venn', 'Tarn', 'Sulla', 14),
    report('Ruth Okoro', 'Lisk', 'Heron', 23),
  ].join('\n'),
}
const build = (
  repository: Repository,
  editorial: string,
  day: number,
  changed: Record<string, string> = sources,
) => buildDesk({sources: changed, editorial}, repository, `2026-03-0${day}T06:00:00Z`)
const first = build(emptyRepository, '', 1)
const [one, two] = slugsIn(first.repository) as [string, string]
const article = (slug: string) =>
  first.edition.coverage.stories.find((story) => story.slug === slug)!.articles[0]!

describe('an edit that is taken back leaves no trace', () => {
  test.each<[string, string]>([
    ['merge', `merge: [[${one}, ${two}]]`],
    ['move', `move: {${article(one)}: ${two}}`],
    ['move the other way', `move: {${article(two)}: ${one}}`],
    ['retitle', `retitle: {${one}: Another headline}`],
    ['themes', `themes: {${one}: []}`],
    ['pin', `pin: [${one}]`],
    ['hide', `hide: [${one}]`],
    ['date', `date: {${one}: 2026-01-05}`],
    ['notAnArticle', `notAnArticle: [${article(one)}]`],
    ['correct', `correct: {${article(one)}: {headline: Another headline, date: 2026-01-05}}`],
    ['publisher', 'publisher: {one.jsonl: Another Post}'],
  ])('%s', (_, editorial) => {
    expect(slugsIn(first.repository)).toHaveLength(3)
    const edited = build(first.repository, editorial, 2)
    expect(edited.edition.warnings).toEqual([])
    expect(edited.repository.briefings).not.toEqual(first.repository.briefings)
    const back = build(edited.repository, '', 3)
    expect(slugsIn(back.repository)).toEqual(slugsIn(first.repository))
    const without = (text: string) =>
      text.replaceAll(/"?updated"?: ?"[^"]*"/g, '').replaceAll(/"content": ?"[^"]*"/g, '')
    expect([...back.repository.briefings].map(([path, text]) => [path, without(text)])).toEqual(
      [...first.repository.briefings].map(([path, text]) => [path, without(text)]),
    )
    const again = build(back.repository, editorial, 4)
    expect(slugsIn(again.repository)).toEqual(slugsIn(edited.repository))
  })

  test('split: the parts are one again, and split again they have their addresses', () => {
    const merged = build(emptyRepository, '', 1, {
      'one.jsonl': sources['one.jsonl'],
      'two.jsonl': sources['one.jsonl'].replaceAll('by noon', 'before noon'),
    })
    const story = merged.edition.coverage.stories.find(({articles}) => articles.length === 2)!
    const editorial = `split: {${story.slug}: [${story.articles[1]}]}`
    const all = {
      'one.jsonl': sources['one.jsonl'],
      'two.jsonl': sources['one.jsonl'].replaceAll('by noon', 'before noon'),
    }
    const parted = build(merged.repository, editorial, 2, all)
    const back = build(parted.repository, '', 3, all)
    expect(slugsIn(back.repository)).toEqual(slugsIn(merged.repository))
    const again = build(back.repository, editorial, 4, all)
    expect(slugsIn(again.repository)).toEqual(slugsIn(parted.repository))
  })

  test('without a build before it, too: a desk that starts with a merge, and takes it back', () => {
    const edited = build(emptyRepository, `merge: [[${one}, ${two}]]`, 1)
    const back = build(edited.repository, '', 2)
    expect(slugsIn(back.repository)).toEqual(slugsIn(first.repository))
  })
})
