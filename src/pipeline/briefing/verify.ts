import type {Briefing} from '../../briefing.ts'
import {safeText} from '../text/safe-text.ts'
import type {BriefingBody, Citation} from '../types.ts'

/**
 * Every place where a briefing does not hold the words of its sources: a claim that is not what its first citation
 * spans, a citation or passage that is not what stands in the document there. Empty for a briefing fit to print.
 * `texts` are the documents' texts by path; what is known of an article that its document no longer holds, by its id.
 */
export function verifyVerbatim(
  {sources, slug}: Briefing,
  body: BriefingBody,
  texts: ReadonlyMap<string, string>,
): string[] {
  const documentOf = new Map(sources.map(({article, document}) => [article, document]))
  const wordsAt = (article: string, start: number, end: number) =>
    safeText((texts.get(article) ?? texts.get(documentOf.get(article) ?? '') ?? '').slice(start, end))
  const isThere = ({article, start, end, text}: Citation) => wordsAt(article, start, end) === text
  const problems: string[] = []

  for (const {text, citations} of [...body.claims, ...body.quotes, ...body.timeline]) {
    if (citations[0]?.text !== text) problems.push(`${slug}: a claim is not the words of its source: ${text}`)
    for (const citation of citations) {
      if (!isThere(citation))
        problems.push(`${slug}: not found in ${documentOf.get(citation.article)}: ${citation.text}`)
    }
  }
  for (const {value, citation} of body.figures.flatMap(({figures}) => figures)) {
    if (!isThere(citation))
      problems.push(`${slug}: not found in ${documentOf.get(citation.article)}: ${citation.text}`)
    if (!citation.text.includes(value)) problems.push(`${slug}: a figure is not in its source: ${value}`)
  }
  for (const {article, document, passages} of sources) {
    for (const {start, end, text} of passages) {
      if (wordsAt(article, start, end) !== text) problems.push(`${slug}: not found in ${document}: ${text}`)
    }
  }
  return problems
}
