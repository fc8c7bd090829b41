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
export function figureVerdict(group: TextBranch): string {
  const stating = new Set(figuresOf(group).map(({attributes}) => attributes.source))
  if (group.attributes.disagree === 'true') {
    return stating.size > 1
      ? 'The sources do not agree; each figure stands as its source states it.'
      : 'One source states different figures; each stands as it is stated there.'
  }
  if (stating.size < 2) return 'Only one source states this figure.'
  if (figureRows(group).length === 1)
    return `${stating.size === 2 ? 'Both' : `All ${stating.size}`} sources that state it agree.`
  return 'The sources put it differently, but do not contradict one another.'
}
