import type {Article, ExtractedDocument} from '../src/pipeline/types.ts'

/** A stage whose work on one document can be written down and compared. */
export type Stage = keyof typeof stages

/** Stage → what it made of a document, as text that a change shows in line by line. */
const stages = {
  /** The text that reading made of the file, and what it learned. */
  read: ({document: {text, metadata, declared, removals, problems}}: ExtractedDocument) => [
    ...Object.entries(metadata).map(([field, value]) => `${field}: ${value}`),
    ...declared.map(({start, end}) => `declared: ${start}-${end}`),
    ...removals.map(({start, end, rule}) => `removed: ${start}-${end} ${rule}`),
    ...problems.map(({start, reason}) => `problem: ${start ?? ''} ${reason}`),
    '',
    text,
  ],
  /** The articles: kind, headline, where they begin and end. */
  split: ({articles}: ExtractedDocument) =>
    articles.map(({kind, headline, start, end}) => `${kind} ${start}-${end} ${headline}`),
  /** What is kept of each article, and what was taken out by which rule. */
  clean: (extracted: ExtractedDocument) =>
    byArticle(extracted, ({passages, removals}, text) => [
      ...passages.map(({kind, start, end}) => `${kind}: ${text.slice(start, end)}`),
      ...removals.map(({rule, start, end}) => `${rule} <- ${text.slice(start, end)}`),
    ]),
  /** Dates and their evidence. */
  date: ({articles}: ExtractedDocument) =>
    articles.map(
      ({headline, published = 'none', publishedFrom = 'nothing'}) =>
        `${published} ${publishedFrom}: ${headline}`,
    ),
  /** Sentences, the damaged ones marked. */
  sentences: (extracted: ExtractedDocument) =>
    byArticle(extracted, ({sentences}) =>
      sentences.map(({damaged, text}) => `${damaged ? '!' : ' '} ${text}`),
    ),
}

export const stageNames = Object.keys(stages) as readonly Stage[]

/** What a stage made of a document, ending in a line break. */
export function describeStage(stage: Stage, extracted: ExtractedDocument): string {
  return `${stages[stage](extracted).join('\n').trimEnd()}\n`
}

function byArticle(
  {articles, document}: ExtractedDocument,
  describe: (article: Article, text: string) => readonly string[],
): string[] {
  return articles.flatMap((article) => [`# ${article.headline}`, ...describe(article, document.text), ''])
}
