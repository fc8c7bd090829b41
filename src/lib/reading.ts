import type {BriefingSource} from '../briefing.ts'
import {foreignLanguage} from './languages.ts'
import type {TextBranch, TextComponent, TextNode} from './text.ts'

/** What the parts of a briefing's text know about the page they stand on. */
export interface Reading {
  sources: readonly BriefingSource[]
  /** Language of the page, BCP 47. */
  language: string
  /** Each citation's place among those of its source, from 1. */
  citations: ReadonlyMap<TextNode, number>
}

/** Id of the nth citation of a source; the source's back links lead there. */
export const citationId = (source: number, nth: number) => `cite-${source}-${nth}`

/** The component and, as citations stand there too, every figure of a text, in reading order. */
function* citing(nodes: readonly TextNode[]): Generator<TextComponent> {
  for (const node of nodes) {
    if (node.kind === 'text') continue
    if (node.kind === 'component' && (node.name === 'Cite' || node.name === 'Figure')) yield node
    yield* citing(node.children)
  }
}

/** Numbers the citations of a text, each source's own from 1. */
export function numberCitations(nodes: readonly TextNode[]): Map<TextNode, number> {
  const counts = new Map<string, number>()
  const numbers = new Map<TextNode, number>()
  for (const node of citing(nodes)) {
    const source = node.attributes.source ?? ''
    const nth = (counts.get(source) ?? 0) + 1
    counts.set(source, nth)
    numbers.set(node, nth)
  }
  return numbers
}

/** How often a text cites a source. */
export function timesCited(source: number, {citations}: Reading): number {
  const nodes = [...citations.keys()]
  return nodes.filter((node) => node.kind === 'component' && node.attributes.source === String(source)).length
}

/** The source a component names, where the briefing has it. */
export function sourceOf(node: TextBranch, {sources}: Pick<Reading, 'sources'>): BriefingSource | undefined {
  return sources.find(({number}) => String(number) === node.attributes.source)
}

/** Language of a claim, where it is not the page's: its first citation is the sentence itself. */
export function claimLanguage(claim: TextNode, reading: Omit<Reading, 'citations'>): string | undefined {
  const first = citing(claim.kind === 'text' ? [] : claim.children).next().value
  const source = first && sourceOf(first, reading)
  return source && foreignLanguage(source.language, reading.language)
}
