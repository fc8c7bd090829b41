import type {AnnotatedLine} from '../lines/annotate-line.ts'
import type {Gap, RoledLines} from '../lines/line-types.ts'
import {isHardGap} from './boundary-evidence.ts'
import {cohesionOf} from './cohesion.ts'

/** An item or section of a run: its title's line, absent for what opens the run, and its lines of text. */
interface Section {
  title: number | undefined
  from: number
  to: number
}

/** Titles of the shortest run. */
const fewestTitles = 2
/** Titles of a gap that may be one headline with its section's name or its copy. */
const mostTitles = 2
/** Mean words of a title from which a run is looked at, and of the text under it up to which it is. */
const leastWords = 3.5
const mostText = 110
/** Words of the longest title that is a label rather than a headline. */
const labelWords = 2
/** Words of a title from which more say nothing. */
const fullTitle = 8

/**
 * How much each finding says for a list of articles rather than the sections of one: long titles over short texts that
 * have no words in common. Fitted by hand to lists and to articles with subheadings.
 */
const weights = {
  titleWords: 0.5,
  usualTitleWords: 5,
  cohesion: -20,
  usualCohesion: 0.12,
  textWords: -0.035,
  usualTextWords: 35,
  headed: 0.5,
  unheaded: -1,
  questions: -6,
  usualQuestions: 0.25,
  labels: -6,
} as const
const enough = -0.45

/**
 * 1 for each title that heads an article in a list without marks: nothing but titles parts the texts, and texts and
 * titles are those of a list. The subheadings of one article have the same form; its words tell, for they recur.
 */
export function findUnmarkedLists(roled: RoledLines): Uint8Array {
  const heads = new Uint8Array(roled.lines.length)
  let run: Section[] = []
  const close = () => {
    if (run.length > fewestTitles && isList(roled, run)) {
      for (const {title} of run) if (title !== undefined) heads[title] = 1
    }
    run = []
  }
  for (const section of sectionsOf(roled)) {
    if (section.title === undefined) close()
    run.push(section)
  }
  close()
  return heads
}

/** The stretches of text that titles part; one without a title opens a new run. */
function* sectionsOf(roled: RoledLines): Generator<Section> {
  const {roles, lines} = roled
  let section: Section | undefined
  let from = 0
  for (let to = 0; to < lines.length; to++) {
    if (roles[to] !== 'body') continue
    const gap = {from, to}
    const title = titleOf(roled, gap)
    const goesOn = section !== undefined && title === undefined && isNothing(roled, gap)
    if (goesOn) section!.to = to + 1
    else {
      if (section) yield section
      section = {title: section && title, from: to, to: to + 1}
    }
    from = to + 1
  }
  if (section) yield section
}

/** The title of a gap that holds nothing else but marks that stand anywhere and the name of a section. */
function titleOf({lines, roles}: RoledLines, {from, to}: Gap): number | undefined {
  let titles = 0
  let longest: number | undefined
  let kicker = false
  for (let index = from; index < to; index++) {
    const line = lines[index]!
    if (isHardGap(line)) return undefined
    if (roles[index] === 'title') {
      titles++
      if (longest === undefined || line.shape.words > lines[longest]!.shape.words) longest = index
    } else if (line.rule === 'navigation' && line.shape.words <= labelWords && !kicker) kicker = true
    else if (line.place !== 'inside' || line.rule === 'time') return undefined
  }
  if (titles > mostTitles || isHardGap(lines[to]!)) return undefined
  return longest
}

function isNothing({lines, roles}: RoledLines, {from, to}: Gap): boolean {
  if (isHardGap(lines[to]!)) return false
  for (let index = from; index < to; index++) {
    const line = lines[index]!
    if (roles[index] === 'title' || line.place !== 'inside' || isHardGap(line)) return false
  }
  return true
}

function isList(roled: RoledLines, run: readonly Section[]): boolean {
  const titled = run.flatMap(({title}) => (title === undefined ? [] : [roled.lines[title]!]))
  const titleWords = mean(titled.map(({shape}) => shape.words))
  if (titleWords < leastWords || titled.some(({shape}) => shape.opensSmall)) return false
  const textWords = mean(run.slice(1).map((section) => wordsOf(roled.lines, section)))
  if (textWords > mostText) return false
  const questions = titled.filter(({shape}) => shape.ending === 'question').length / titled.length
  const labels = titled.filter(({shape}) => shape.words <= labelWords).length / titled.length
  const isHeaded = roled.roles[run[0]!.from - 1] === 'title'
  const score =
    weights.titleWords * (Math.min(titleWords, fullTitle) - weights.usualTitleWords) +
    weights.textWords * (textWords - weights.usualTextWords) +
    weights.questions * Math.max(0, questions - weights.usualQuestions) +
    weights.labels * labels +
    (isHeaded ? weights.headed : weights.unheaded)
  // Without one shared word the texts could be no further apart.
  if (score - weights.cohesion * weights.usualCohesion < enough) return false
  const spans = run.map(({title, from, to}) => ({
    start: roled.lines[title ?? from]!.start,
    end: roled.lines[to - 1]!.end,
  }))
  return score + weights.cohesion * (cohesionOf(roled.text, spans) - weights.usualCohesion) >= enough
}

function wordsOf(lines: readonly AnnotatedLine[], {from, to}: Section): number {
  let words = 0
  for (let index = from; index < to; index++) {
    if (lines[index]!.rule === undefined) words += lines[index]!.shape.words
  }
  return words
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length
}
