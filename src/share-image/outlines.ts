import {clustersOf} from './clusters.ts'
import type {RunFont, TextRun} from './layout.ts'
import {drawTexts, measureTexts, type SetText} from './sheet.ts'

/** Entries kept of each kind: a site in one alphabet needs a thousand, one in thousands of signs begins again at times. */
const MOST = 50_000

const outlines = new Map<string, SetText>()
const pairAdvances = new Map<string, number>()

/** A cluster where its run has it. */
export interface PlacedCluster {
  cluster: string
  outline: SetText
  /** From the run's origin to the cluster's, in pixels of a sheet: neighbours are kerned. */
  pen: number
}

/** Let satori set and draw what of these runs it was not asked before: a sheet a typeface, not one a letter. */
export async function learnRuns(runs: readonly TextRun[]): Promise<void> {
  if (outlines.size > MOST || pairAdvances.size > MOST) {
    outlines.clear()
    pairAdvances.clear()
  }
  for (const ofTypeface of Map.groupBy(runs, ({font}) => keyOf(font, '')).values()) {
    const {font} = ofTypeface[0]!
    const words = ofTypeface.map(({text}) => clustersOf(text))
    const newOf = (texts: readonly string[], known: ReadonlyMap<string, unknown>) => [
      ...new Set(texts.filter((text) => !known.has(keyOf(font, text)))),
    ]
    const clusters = newOf(words.flat(), outlines)
    for (const [index, outline] of (await drawTexts(font, clusters)).entries())
      outlines.set(keyOf(font, clusters[index]!), outline)
    const pairs = newOf(words.flatMap(pairsOf), pairAdvances)
    for (const [index, {advance}] of (await measureTexts(font, pairs)).entries())
      pairAdvances.set(keyOf(font, pairs[index]!), advance)
  }
}

/** The clusters of a run that was learned, each moved by its kerning with the one before. */
export function placeClusters({text, font}: TextRun): PlacedCluster[] {
  const clusters = clustersOf(text)
  const pairs = pairsOf(clusters)
  let pen = 0
  return clusters.map((cluster, index) => {
    const outline = outlines.get(keyOf(font, cluster))!
    if (index > 0) pen += pairAdvances.get(keyOf(font, pairs[index - 1]!))! - outline.advance
    return {cluster, outline, pen}
  })
}

const keyOf = ({family, weight}: Pick<RunFont, 'family' | 'weight'>, text: string) =>
  `${weight} ${family}\n${text}`

const pairsOf = (clusters: readonly string[]) =>
  clusters.slice(1).map((next, index) => `${clusters[index]}${next}`)
