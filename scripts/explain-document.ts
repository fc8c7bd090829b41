import type {Formatter} from 'picocolors/types'
import {readLines} from '../src/pipeline/text/lines.ts'
import {safeText} from '../src/pipeline/text/safe-text.ts'
import type {Article, ExtractedDocument, PassageKind, Removal, Span} from '../src/pipeline/types.ts'

/** The colours that tell the parts apart; each gives its text back unchanged where there are none. */
export type Colours = Readonly<Record<'bold' | 'dim' | 'cyan' | 'green' | 'red' | 'yellow', Formatter>>

/** Letter in the margin → what a line is. */
const letters: Readonly<Record<PassageKind, string>> = {
  headline: 'H',
  paragraph: 'P',
  bullet: 'B',
  subheading: 'S',
}

const legend =
  'H headline  P paragraph  B bullet  S subheading  - removed  ⟦removed⟧ [rule]  ! damaged: no claim is built on it'

/** What became of a document, line by line: article, kept or removed and by which rule, dates, damaged sentences. */
export function describeDocument(
  {document, articles, removals}: ExtractedDocument,
  colours: Colours,
): string[] {
  const {text, path, problems} = document
  const output = [
    colours.bold(path),
    `${articles.length} ${articles.length === 1 ? 'article' : 'articles'}, ${text.length} characters`,
    colours.dim(legend),
  ]
  for (const {start, reason} of problems) {
    output.push(colours.red(`problem${start === undefined ? '' : ` at ${start}`}: ${safeText(reason)}`))
  }
  let current: Article | undefined
  let next = 0
  for (const [index, line] of readLines(text, {start: 0, end: text.length}).entries()) {
    while (next < articles.length && articles[next]!.end <= line.start) next++
    const candidate = articles[next]
    const article = candidate && candidate.start < line.end ? candidate : undefined
    if (article && article !== current) output.push('', ...describeArticle(article, next + 1, colours))
    if (!article && current) output.push('', colours.dim('outside the articles'))
    current = article
    output.push(
      ...describeLine(
        text,
        line,
        index + 1,
        article,
        article ? [...article.removals, ...removals] : removals,
        colours,
      ),
    )
  }
  return output
}

function describeArticle(article: Article, number: number, colours: Colours): string[] {
  const {kind, language, headline, published, publishedFrom, publisher, byline, dateline, url} = article
  const facts = {
    published: published ? `${published} (${publishedFrom})` : 'not stated',
    publisher,
    byline,
    dateline,
    url,
  }
  const known = Object.entries(facts).flatMap(([name, value]) =>
    value ? [`${name}: ${safeText(value)}`] : [],
  )
  return [
    colours.bold(colours.cyan(`${kind} ${number}  ${safeText(headline)}`)),
    `  ${[`language: ${language}`, ...known].join('  ')}`,
  ]
}

function describeLine(
  text: string,
  line: Span,
  number: number,
  article: Article | undefined,
  removals: readonly Removal[],
  colours: Colours,
): string[] {
  const passage = article?.passages.find((candidate) => overlaps(candidate, line))
  const removed = removals.filter((removal) => overlaps(removal, line))
  const rules = [...new Set(removed.map(({rule}) => rule))]
  const margin = `${String(number).padStart(5)} ${passage ? letters[passage.kind] : '-'} `
  const words = passage
    ? bracket(text, line, removed, colours)
    : colours.dim(safeText(text.slice(line.start, line.end)))
  const suffix = rules.length > 0 ? colours.yellow(` [${rules.join(', ')}]`) : ''
  const damaged = passage
    ? (article?.sentences ?? []).filter((sentence) => sentence.damaged && overlaps(sentence, line))
    : []
  return [
    `${passage ? colours.green(margin) : colours.dim(margin)}${words}${suffix}`,
    ...damaged.map((sentence) => colours.red(`      ! ${safeText(sentence.text)}`)),
  ]
}

/** The line with what was taken out of it in brackets. */
function bracket(text: string, line: Span, removed: readonly Span[], colours: Colours): string {
  const pieces: string[] = []
  let at = line.start
  for (const {start, end} of [...removed].sort((a, b) => a.start - b.start)) {
    const from = Math.max(at, start)
    const to = Math.min(line.end, end)
    if (from >= to) continue
    pieces.push(safeText(text.slice(at, from)), colours.dim(`⟦${safeText(text.slice(from, to))}⟧`))
    at = to
  }
  pieces.push(safeText(text.slice(at, line.end)))
  return pieces.filter(Boolean).join(' ')
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
