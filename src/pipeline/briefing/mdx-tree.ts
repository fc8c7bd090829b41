import type {Heading, List, Paragraph, PhrasingContent, Root, RootContent} from 'mdast'
import type {} from 'remark-mdx'
import type {Briefing} from '../../briefing.ts'
import {safeText} from '../text/safe-text.ts'
import type {BriefingBody, Citation, Claim, Figure, FigureGroup} from '../types.ts'

type FlowElement = Extract<RootContent, {type: 'mdxJsxFlowElement'}>
type TextElement = Extract<PhrasingContent, {type: 'mdxJsxTextElement'}>
type Pointer = Record<'source' | 'start' | 'end', string>

/** The components a briefing may use, and their attributes. */
export const components: Readonly<Record<string, readonly string[]>> = {
  Cite: ['source', 'start', 'end', 'copies'],
  Quote: ['speaker'],
  Figures: ['subject', 'disagree'],
  Figure: ['value', 'amount', 'unit', 'source', 'start', 'end'],
  Event: ['date'],
}

/**
 * The body of a briefing as a tree of text, headings, lists and our own components.
 *
 * Throws when a citation points at an article that is not among the briefing's sources.
 */
export function briefingTree(briefing: Briefing, body: BriefingBody): Root {
  const numberOf = new Map(briefing.sources.map(({article, number}) => [article, number]))
  const point = ({article, start, end}: Citation): Pointer => {
    const number = numberOf.get(article)
    if (number === undefined) throw new Error(`Citation of article ${article}, which is not a source.`)
    return {source: String(number), start: String(start), end: String(end)}
  }
  const tell = (claim: Claim) => paragraph(claim, point)

  return {
    type: 'root',
    children: [
      ...section('What the sources say', body.claims.length > 0 ? [list(body.claims.map(tell))] : []),
      ...section(
        'In their own words',
        body.quotes.map((quote) => element('Quote', {speaker: quote.speaker}, [tell(quote)])),
      ),
      ...section(
        'Figures',
        body.figures.map((group) => figures(group, point)),
      ),
      ...section(
        'When it happened',
        body.timeline.map((entry) => element('Event', {date: entry.date}, [tell(entry)])),
      ),
    ],
  }
}

function section(title: string, content: readonly RootContent[]): RootContent[] {
  if (content.length === 0) return []
  const heading: Heading = {type: 'heading', depth: 2, children: [{type: 'text', value: title}]}
  return [heading, ...content]
}

function list(items: readonly Paragraph[]): List {
  return {
    type: 'list',
    ordered: false,
    spread: false,
    children: items.map((item) => ({type: 'listItem', spread: false, children: [item]})),
  }
}

function paragraph({text, citations}: Claim, point: (citation: Citation) => Pointer): Paragraph {
  const cites: TextElement[] = citations.map((citation) => ({
    type: 'mdxJsxTextElement',
    name: 'Cite',
    attributes: attributes({
      ...point(citation),
      ...(citation.copies !== undefined && {copies: String(citation.copies)}),
    }),
    children: [],
  }))
  return {type: 'paragraph', children: [{type: 'text', value: `${safeText(text)} `}, ...cites]}
}

function figures({subject, disagree, figures}: FigureGroup, point: (citation: Citation) => Pointer) {
  const row = ({value, amount, unit, citation}: Figure) =>
    element('Figure', {value, amount: String(amount), unit, ...point(citation)}, [])
  return element('Figures', {subject, ...(disagree && {disagree: 'true'})}, figures.map(row))
}

function element(name: string, values: Readonly<Record<string, string>>, children: FlowElement['children']) {
  return {
    type: 'mdxJsxFlowElement',
    name,
    attributes: attributes(values),
    children,
  } satisfies FlowElement
}

function attributes(values: Readonly<Record<string, string>>): FlowElement['attributes'] {
  return Object.entries(values).map(([name, value]) => ({
    type: 'mdxJsxAttribute',
    name,
    value: safeText(value),
  }))
}
