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
import {findFigures} from './find-figures.ts'
import {groupAlike, type Mention, type Side, type Statement} from './group-figures.ts'
import {type QuotationRoom, roomBeside, takeRoom} from './quotation-room.ts'

/** Characters of the longest sentence a figure is taken from. */
const LONGEST_SENTENCE = 1000
/** Tables a reader still takes in. */
const MOST_GROUPS = 6
/** Claims that tell the core of a story, and the figures that are taken from them where no two sources state one. */
const CORE_CLAIMS = 3
const MOST_CORE_FIGURES = 3
/** Words besides the figures that sentences share before different amounts are called a disagreement: place, day, act, who. */
const WORDS_OF_DISPUTE = 4

export interface Comparison {
  story: Pick<Story, 'articles' | 'opinions'>
  /** The articles of the story, or more. */
  articles: readonly Article[]
  nearDuplicates: Pick<NearDuplicates, 'originOf'>
  /** What the briefing quotes already: its sentences are cited whole at no cost. */
  quoted: readonly Claim[]
  limits: QuotationLimits
}

/**
 * Quantities of one subject as independent sources state them, one figure a source, wherever two or more do. They
 * disagree when no amount fits the words of all: `more than 40` and 41 agree, 40 and 41 do not.
 */
export function compareFigures({story, articles, nearDuplicates, quoted, limits}: Comparison): FigureGroup[] {
  const members = independent(membersOf(story, articles), nearDuplicates.originOf)
  const reports = members.filter(({id}) => !story.opinions.includes(id))
  const statements = sharedMentions(reports.flatMap(findMentions)).map((found) => ({
    ...found,
    content: besides(found),
  }))
  const room = roomBeside(members, limits, quoted)
  const sides = groupAlike(statements)
    .flatMap(settled)
    .sort((a, b) => b.statements.length - a.statements.length)
  const compared = onePerSubject(sides).flatMap((side) => {
    const cited = side.statements.flatMap((statement) => {
      const citation = cite(statement, quoted, room)
      return citation ? [{statement, citation}] : []
    })
    return cited.length < 2 ? [] : [makeGroup(cited, side.subject)]
  })
  const groups = compared.slice(0, MOST_GROUPS)
  return groups.length > 0 ? groups : coreFigures(reports, quoted)
}

/** What became of how many, as the first claims say it: told by one source alone where nothing can be laid side by side. */
function coreFigures(reports: readonly Article[], quoted: readonly Claim[]): FigureGroup[] {
  const byId = new Map(reports.map((article) => [article.id, article]))
  const seen = new Set<string>()
  const groups = quoted.slice(0, CORE_CLAIMS).flatMap(({text, citations: [citation]}) => {
    const article = byId.get(citation?.article ?? '')
    if (!article || !citation) return []
    return findFigures(text, article.language).flatMap((mention): FigureGroup[] => {
      const {fate, key, side, subject, unit, amount} = mention
      if (fate === '' || subject === '' || seen.has(`${key} ${side}`)) return []
      seen.add(`${key} ${side}`)
      return [{subject, figures: [{value: mention.text, amount, unit, citation}], disagree: false}]
    })
  })
  return groups.slice(0, MOST_CORE_FIGURES)
}

/**
 * A side whose amounts fit together, or surely do not. A later report updates an earlier one, it does not contradict it: of
 * different days the last one's amounts are left. Amounts of one day that differ are told only where the sentences say much
 * the same besides, since a wrong disagreement does more harm than a figure left out.
 */
function settled(side: Side): Side[] {
  if (areOne(side.statements)) return [side]
  const last = side.statements
    .map(({article}) => article.published ?? '')
    .sort()
    .at(-1)!
  const statements = side.statements.filter(({article}) => (article.published ?? '') === last)
  if (statements.length < 2) return []
  return areOne(statements) || saySame(statements) ? [{...side, statements}] : []
}

const areOne = (statements: readonly Statement[]): boolean =>
  Math.max(...statements.map(({mention}) => mention.low)) <=
  Math.min(...statements.map(({mention}) => mention.high))

const saySame = ([first, ...others]: readonly Statement[]): boolean =>
  others.every(
    ({content}) => [...content].filter((word) => first!.content.has(word)).length >= WORDS_OF_DISPUTE,
  )

/** The fullest side of each subject: a reader could not tell two apart. */
function onePerSubject(sides: readonly Side[]): Side[] {
  const seen = new Set<string>()
  return sides.filter(({subject, statements: [first]}) => {
    const {fate, key, side} = first!.mention
    const of = fate === '' ? subject : `${key} ${side}`
    return !seen.has(of) && seen.add(of)
  })
}

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

function makeGroup(
  cited: readonly {statement: Statement; citation: Citation}[],
  subject: string,
): FigureGroup {
  const mentions = cited.map(({statement}) => statement.mention)
  const named = mentions.find(({unit}) => unit !== '') ?? mentions[0]!
  const figures = cited.map(({statement: {mention}, citation}): Figure => {
    const {text, amount, unit} = mention
    return {value: text, amount, unit: unit || named.unit, citation}
  })
  return {subject, figures, disagree: !areOne(cited.map(({statement}) => statement))}
}
