import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {makeSyntheticArticles, type SyntheticArticle} from './synthetic-articles.ts'

/** Articles on a category page, glued together with its chrome. */
const articlesOfPage = 20

/** Every so many events belong to one of the sample's themes. */
const themedEvents = 2

const themeSentences = [
  'The drone attack was the second one in a week, and more drones followed.',
  'North Korea sent soldiers, and Pyongyang did not deny it.',
  'Talks on Niger and the Sahel go on in Niamey.',
]

const clutter = ['Share this article', 'Facebook', 'Telegram', 'Leave a comment', 'Related stories']

/**
 * Write that many made-up articles below `folder`, half of them as pages of their own, the other half on category pages.
 * The same number gives the same files.
 */
export function writeSyntheticDocuments(folder: string, count: number) {
  const articles = makeSyntheticArticles(count)
  const singles = articles.filter((_, index) => index % 2 === 0)
  const listed = articles.filter((_, index) => index % 2 === 1)
  mkdirSync(folder, {recursive: true})
  for (const article of singles) writeFileSync(join(folder, `${article.id}.txt`), singlePage(article))
  for (let from = 0; from < listed.length; from += articlesOfPage) {
    const page = listed
      .slice(from, from + articlesOfPage)
      .map(listItem)
      .join('\n\n')
    writeFileSync(join(folder, `page-${from}.txt`), `Home\nWorld\nSport\n\n${page}\n\nAbout us\n`)
  }
}

/** Articles more than such a folder has, a document each: of its last event, and of the next ones. */
export function moreDocuments(count: number, more: number): {name: string; text: string}[] {
  const articles = makeSyntheticArticles(count + more).slice(count)
  return articles.map((article) => ({name: `${article.id}.txt`, text: singlePage(article)}))
}

function singlePage(article: SyntheticArticle): string {
  const {headline, published, publisher} = article
  return [
    headline,
    '',
    `${publisher}`,
    `Published: ${published}`,
    '',
    paragraphs(article),
    '',
    ...clutter,
    '',
  ].join('\n')
}

function listItem(article: SyntheticArticle): string {
  return `${article.headline}\n\n${paragraphs(article)}\n\nRead more`
}

function paragraphs({text, event}: SyntheticArticle): string {
  const sentences = text.split('\n')
  if (event % themedEvents === 0) sentences.splice(1, 0, themeSentences[(event / themedEvents) % 3]!)
  return sentences
    .map((sentence, index) => (index % 3 === 2 ? `${sentence}\n\n` : `${sentence} `))
    .join('')
    .trim()
}
