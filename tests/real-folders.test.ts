import {mkdirSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {expect, test} from 'vitest'
import {openSources} from '../scripts/open-sources.ts'
import {readFolder} from '../scripts/read-sources.ts'
import {extractArticles} from '../src/pipeline/index.ts'
import {realFolders} from './real-folders.ts'
import {temporaryFolder} from './temporary-folder.ts'

/** Marks that an encoding may not have. */
const plain = (text: string) => text.replace(/[“”]/g, '"')

// What a person would find in these folders is known: every report once, with its own words, and nothing beside them.
test.each(Object.entries(realFolders))(
  '%s comes out as a reader expects',
  async (_, {files, articles, problems = [], passedOver = 0, never}) => {
    const folder = temporaryFolder()
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), {recursive: true})
      writeFileSync(join(folder, path), content)
    }
    const opened = await openSources(readFolder(folder))
    const extracted = extractArticles(opened.documents)
    const found = extracted.flatMap(({document, articles}) =>
      articles.map(({headline, passages}) => ({
        headline,
        words: passages
          .filter(({kind}) => kind !== 'headline')
          .map(({start, end}) => plain(document.text.slice(start, end))),
      })),
    )
    const byHeadline = <T extends {headline: string}>(list: readonly T[]) =>
      list.toSorted((a, b) => (a.headline < b.headline ? -1 : 1))
    expect(byHeadline(found)).toEqual(
      byHeadline(articles.map(({headline, paragraphs}) => ({headline, words: paragraphs.map(plain)}))),
    )

    const told = extracted.flatMap((document) => document.problems.map(({reason}) => reason))
    expect(told).toEqual(problems.map((pattern) => expect.stringMatching(pattern)))
    expect(Object.values(opened.passedOver).reduce((sum, count) => sum + count, 0)).toBe(passedOver)
    if (never) expect(opened.documents.map(({text}) => text).join('\n')).not.toMatch(never)
  },
)

/** Folders whose items say where they come from: all of it is carried along. */
const carried = [
  "a feed reader's export",
  'a CSV of clippings',
  'a press review as PDF',
  'a wget mirror',
  'an Obsidian vault',
] as const

test.each(carried)('%s: publisher, day and address are carried along', async (name) => {
  const folder = temporaryFolder()
  const {files, articles} = realFolders[name]!
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), {recursive: true})
    writeFileSync(join(folder, path), content)
  }
  const {documents} = await openSources(readFolder(folder))
  const found = extractArticles(documents).flatMap((document) => document.articles)
  for (const {headline, publisher, date, url} of articles) {
    const article = found.find((one) => one.headline === headline)
    expect(article?.published).toBe(date)
    if (article?.publisher !== undefined) expect(article.publisher).toBe(publisher)
    if (name !== 'a press review as PDF') expect(article?.url).toBe(url)
  }
})
