import type {SiteWords} from '../words/site-words.ts'
import type {TextBranch, TextComponent} from './text.ts'

/** One quantity, and the figures that state it, in the order of the source list. */
export interface FigureRow {
  value: string
  /** What is counted, unless the value says it. */
  unit: string
  figures: TextComponent[]
}

const figuresOf = ({children}: TextBranch) =>
  children.filter((child) => child.kind === 'component').filter(({name}) => name === 'Figure')

const amountOf = ({figures}: FigureRow) => Number(figures[0]?.attributes.amount) || 0

/** The figures of one subject by what they state, the smallest amount first. */
export function figureRows(group: TextBranch): FigureRow[] {
  const rows = new Map<string, FigureRow>()
  for (const figure of figuresOf(group)) {
    const {value = '', unit = ''} = figure.attributes
    const key = JSON.stringify([value.toLowerCase(), unit.toLowerCase()])
    const row = rows.get(key)
    if (row) row.figures.push(figure)
    else
      rows.set(key, {
        value,
        unit: value.toLowerCase().includes(unit.toLowerCase()) ? '' : unit,
        figures: [figure],
      })
  }
  const bySource = (a: TextComponent, b: TextComponent) =>
    Number(a.attributes.source) - Number(b.attributes.source)
  return [...rows.values()]
    .map((row) => ({...row, figures: row.figures.toSorted(bySource)}))
    .sort((a, b) => amountOf(a) - amountOf(b))
}

/** Whether the sources of one subject agree, in words. */
export function figureVerdict(group: TextBranch, words: SiteWords): string {
  const stating = new Set(figuresOf(group).map(({attributes}) => attributes.source)).size
  if (group.attributes.disagree === 'true') return stating > 1 ? words.disagree : words.disagreesWithItself
  if (stating < 2) return words.onlyOne
  if (figureRows(group).length > 1) return words.putDifferently
  return stating === 2 ? words.bothAgree : words.allAgree(stating)
}
