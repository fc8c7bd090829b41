import type {Element, ElementContent, Root} from 'hast'
import {toHtml} from 'hast-util-to-html'
import type {Article, Citation} from '../../src/pipeline/types.ts'
import type {ToldStory} from './tell-stories.ts'

/** The faults a reader of a sheet looks for. */
const FAULTS = [
  'core missing',
  'hangs in the air',
  'told again',
  'background',
  'stale or out of order',
  'headline',
  'speaker',
  'figure',
  'junk',
  'summary',
  'nothing: publish as it is',
]

const STYLE = `body{font:15px/1.45 system-ui,sans-serif;margin:1rem}section{display:grid;grid-template-columns:1fr 1fr;gap:2rem;
border-top:2px solid;padding:1rem 0}h2{font-size:1.2rem;margin:0 0 .5rem}.source{max-height:34rem;overflow:auto}
mark{background:#fd6}.faults label{margin-right:.8rem;white-space:nowrap}p{margin:.3rem 0}li{margin:.3rem 0}`

/** A page with every briefing beside its sources, the words it quotes marked, and a box for each kind of fault. */
export function makeReadingSheet(stories: readonly {name: string; told: ToldStory}[]): string {
  const sections = stories.map(({name, told}, index) => section(`${index + 1}. ${name}`, told))
  const page: Root = {
    type: 'root',
    children: [
      {type: 'doctype'},
      element('html', [
        element('head', [
          {type: 'element', tagName: 'meta', properties: {charSet: 'utf-8'}, children: []},
          element('title', ['Briefings beside their sources']),
          element('style', [STYLE]),
        ]),
        element('body', sections),
      ]),
    ],
  }
  return `${toHtml(page)}\n`
}

function section(name: string, {story, articles, body, summary}: ToldStory): Element {
  const numbers = new Map(articles.map(({id}, index) => [id, index + 1]))
  const told = (text: string, citations: readonly Citation[]) =>
    `${text} [${citations.map(({article}) => numbers.get(article)).join(', ')}]`
  const briefing = [
    element('small', [name]),
    element('h2', [story.headline]),
    element('p', [element('em', [summary])]),
    list(body.claims.map(({text, citations}) => told(text, citations))),
    ...titled(
      'Quotations',
      body.quotes.map(({text, speaker, citations}) => `${speaker}: ${told(text, citations)}`),
    ),
    ...titled(
      'Figures',
      body.figures.map(({subject, disagree, figures}) => {
        const values = figures.map(({value, citation}) => `${value} [${numbers.get(citation.article)}]`)
        return `${subject}: ${values.join(' · ')}${disagree ? ' (do not agree)' : ''}`
      }),
    ),
    ...titled(
      'Timeline',
      body.timeline.map(({date, text, citations}) => `${date}: ${told(text, citations)}`),
    ),
    element(
      'p',
      FAULTS.map((fault) => element('label', [checkbox(), fault])),
      'faults',
    ),
  ]
  const citations = [...body.claims, ...body.quotes, ...body.timeline].flatMap((claim) => claim.citations)
  const sources = articles.map((article, index) => sourceOf(article, index + 1, citations))
  return element('section', [element('div', briefing), element('div', sources)])
}

function sourceOf(article: Article, number: number, citations: readonly Citation[]): Element {
  const quoted = citations.filter(({article: id}) => id === article.id)
  const sentences = article.sentences.flatMap(({start, end, text}): ElementContent[] => {
    const isQuoted = quoted.some((citation) => citation.start < end && citation.end > start)
    return [isQuoted ? element('mark', [text]) : {type: 'text', value: text}, {type: 'text', value: ' '}]
  })
  const from = [article.publisher, article.published].filter(Boolean).join(', ')
  return element(
    'div',
    [element('h3', [`${number}. ${article.headline} ${from}`]), element('p', sentences)],
    'source',
  )
}

const titled = (title: string, lines: readonly string[]): Element[] =>
  lines.length === 0 ? [] : [element('h3', [title]), list(lines)]

const list = (lines: readonly string[]): Element =>
  element(
    'ol',
    lines.map((line) => element('li', [line])),
  )

const checkbox = (): Element => ({
  type: 'element',
  tagName: 'input',
  properties: {type: 'checkbox'},
  children: [],
})

function element(tagName: string, children: readonly (ElementContent | string)[], name?: string): Element {
  return {
    type: 'element',
    tagName,
    properties: name ? {className: [name]} : {},
    children: children.map((child) => (typeof child === 'string' ? {type: 'text', value: child} : child)),
  }
}
