import type {QuotationLimits} from '../../site.ts'
import {membersOf} from '../members.ts'
import {readContent} from '../text/content-words.ts'
import {countWords} from '../text/count-words.ts'
import {safeText} from '../text/safe-text.ts'
import type {
  Article,
  Citation,
  Claim,
  Figure,
  FigureGroup,
  NearDuplicates,
  Sentence,
  Story,
} from '../types.ts'
import {type FigureMention, findFigures} from './find-figures.ts'
import {type QuotationRoom, roomBeside, takeRoom} from './quotation-room.ts'

/** Words besides the figure that two sentences must share for their figures to be of one thing. */
const SHARED_WORDS = 2
/** The same where nothing says what became of those counted: then only the words tell what the figure is of. */
const SHARED_WORDS_OF_BARE = 4
/** How many times larger one amount may be than the other before they are surely of different things. */
const LARGEST_RATIO = 10
/** Characters of the longest sentence a figure is taken from. */
const LONGEST_SENTENCE = 1000
/** Tables a reader still takes in. */
const MOST_GROUPS = 6

export interface Comparison {
  story: Pick<Story, 'articles' | 'opinions'>
  /** The articles of the story, or more. */
  articles: readonly Article[]
  nearDuplicates: Pick<NearDuplicates, 'originOf'>
  /** What the briefing quotes already: its sentences are cited whole at no cost. */
  quoted: readonly Claim[]
  limits: QuotationLimits
}

/** A figure where it stands. */
interface Mention {
  article: Article
  sentence: Sentence
  mention: FigureMention
}

interface Statement extends Mention {
  /** What the sentence says besides. */
  content: ReadonlySet<string>
}

/**
 * Quantities of one subject as independent sources state them, one figure a source, wherever two or more do. They
 * disagree when no amount fits the words of all: `more than 40` and 41 agree, 40 and 41 do not.
 */
export function compareFigures({story, articles, nearDuplicates, quoted, limits}: Comparison): FigureGroup[] {
  const members = independent(membersOf(story, articles), nearDuplicates.originOf)
  const reports = members.filter(({id}) => !story.opinions.includes(id))
  if (reports.length < 2) return []
  const statements = sharedMentions(reports.flatMap(findMentions)).map((found) => ({
    ...found,
    content: besides(found),
  }))
  const room = roomBeside(members, limits, quoted)
  const sides = groupAlike(statements).sort((a, b) => b.length - a.length)
  return sides.slice(0, MOST_GROUPS).flatMap((group) => {
    const cited = group.flatMap((statement) => {
      const citation = cite(statement, quoted, room)
      return citation ? [{statement, citation}] : []
    })
    if (cited.length < 2) return []
    const made = makeGroup(cited)
    return made.disagree || tellsMuch(group[0]!) ? [made] : []
  })
}

/** True for figures worth showing even where all agree: what became of somebody, or a measure. */
const tellsMuch = ({mention}: Statement): boolean => mention.fate !== '' || mention.isMeasure

/** One article of each origin: a copy states nothing by itself. */
function independent(articles: readonly Article[], originOf: ReadonlyMap<string, string>): Article[] {
  const seen = new Set<string>()
  return articles.filter(({id}) => {
    const origin = originOf.get(id) ?? id
    return !seen.has(origin) && seen.add(origin)
  })
}

function findMentions(article: Article): Mention[] {
  return article.sentences
    .filter(isReport)
    .flatMap((sentence) =>
      findFigures(safeText(sentence.text), article.language).map((mention) => ({article, sentence, mention})),
    )
}

/** Those of what more than one article gives a figure of. */
function sharedMentions(mentions: readonly Mention[]): Mention[] {
  const first = new Map<string, Article>()
  const shared = new Set<string>()
  for (const {article, mention} of mentions) {
    const known = first.get(mention.key)
    if (!known) first.set(mention.key, article)
    else if (known !== article) shared.add(mention.key)
  }
  return mentions.filter(({mention}) => shared.has(mention.key))
}

const isReport = ({damaged, passage, text}: Sentence): boolean =>
  !damaged && passage !== 'headline' && passage !== 'subheading' && text.length <= LONGEST_SENTENCE

function besides({sentence, mention: {extent}}: Mention): ReadonlySet<string> {
  const text = safeText(sentence.text)
  return readContent(`${text.slice(0, extent.start)} ${text.slice(extent.end)}`).words
}

/** Statements of one subject by two or more articles, one an article, in order of their first. */
function groupAlike(statements: readonly Statement[]): Statement[][] {
  const taken = new Set<Statement>()
  const groups: Statement[][] = []
  for (const first of statements) {
    if (taken.has(first)) continue
    const group = [first]
    const others = new Set(statements.map(({article}) => article.id))
    others.delete(first.article.id)
    for (const id of others) {
      const best = nearest(
        first,
        statements.filter((other) => other.article.id === id && !taken.has(other)),
      )
      if (best) group.push(best)
    }
    if (group.length < 2) continue
    for (const statement of group) taken.add(statement)
    groups.push(group)
  }
  return groups
}

function nearest(first: Statement, others: readonly Statement[]): Statement | undefined {
  const comparable = others.filter((other) => areComparable(first, other))
  const distance = ({mention}: Statement) =>
    Math.abs(Math.log((mention.amount + 1) / (first.mention.amount + 1)))
  return comparable.sort(
    (a, b) =>
      shared(first, b) - shared(first, a) || distance(a) - distance(b) || a.sentence.start - b.sentence.start,
  )[0]
}

function areComparable(one: Statement, other: Statement): boolean {
  if (one.mention.key !== other.mention.key) return false
  if (one.mention.side !== other.mention.side && one.mention.side !== '' && other.mention.side !== '')
    return false
  const [less, more] = [one.mention.amount, other.mention.amount].sort((a, b) => a - b) as [number, number]
  return (
    more <= less * LARGEST_RATIO &&
    shared(one, other) >= (one.mention.fate === '' ? SHARED_WORDS_OF_BARE : SHARED_WORDS)
  )
}

const shared = (one: Statement, other: Statement): number =>
  [...one.content].filter((word) => other.content.has(word)).length

/** The whole sentence where the briefing quotes it or its words cannot be placed, else only the words of the figure. */
function cite(
  {article, sentence, mention}: Statement,
  quoted: readonly Claim[],
  room: QuotationRoom,
): Citation | undefined {
  const text = safeText(sentence.text)
  const whole = {article: article.id, start: sentence.start, end: sentence.end, text}
  const isQuoted = quoted.some(({citations}) =>
    citations.some((citation) => citation.article === article.id && citation.start === sentence.start),
  )
  if (isQuoted) return whole
  const {start, end} = mention.extent
  const isPlaced = text.length === sentence.end - sentence.start
  const cited = isPlaced
    ? {
        article: article.id,
        start: sentence.start + start,
        end: sentence.start + end,
        text: text.slice(start, end).trim(),
      }
    : whole
  return takeRoom(room, article.id, countWords(cited.text)) ? cited : undefined
}

function makeGroup(cited: readonly {statement: Statement; citation: Citation}[]): FigureGroup {
  const mentions = cited.map(({statement}) => statement.mention)
  const named = mentions.find(({unit}) => unit !== '') ?? mentions[0]!
  const figures = cited.map(({statement: {mention}, citation}): Figure => {
    const {text, amount, unit} = mention
    return {value: text, amount, unit: unit || named.unit, citation}
  })
  const low = Math.max(...mentions.map((mention) => mention.low))
  const high = Math.min(...mentions.map((mention) => mention.high))
  return {subject: named.subject, figures, disagree: low > high}
}
