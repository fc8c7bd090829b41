import {byLanguage} from '../../languages/languages.ts'
import type {NumberGrammar} from '../../languages/number-grammar.ts'

const numberGrammars = byLanguage('numbers')

/** Phrases and what they are worth, looked up by their folded words. */
export interface Phrases {
  values: ReadonlyMap<string, number>
  /** Words of the longest phrase. */
  longest: number
}

type Written = readonly string[] | Readonly<Record<string, number>>

/** A {@linkcode NumberGrammar} made ready for look-ups. */
export interface Lexicon {
  grammar: NumberGrammar
  fold(word: string): string
  cardinals: Phrases
  articles: Phrases
  glued: ReadonlyMap<string, number>
  glue: readonly string[]
  scales: Phrases
  alone: Phrases
  dozens: Phrases
  joins: Phrases
  joinsTens: Phrases
  adds: Phrases
  tensTakeTeens: ReadonlySet<number>
  halves: Phrases
  withHalf: Phrases
  halfEndings: readonly string[]
  fractions: Phrases
  bareFractions: Phrases
  ordinals: Phrases
  partEndings: readonly string[]
  coins: Phrases
  of: Phrases
  ratios: Phrases
  overs: Phrases
  points: Phrases
  sharePoints: Phrases
  minus: Phrases
  minusNotAfter: Phrases
  timeWords: Phrases
  /** Every word that may begin a number. */
  openers: ReadonlySet<string>
}

const umlauts: Readonly<Record<string, string>> = {ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss'}

const foldings: Readonly<Record<NumberGrammar['fold'], (word: string) => string>> = {
  none: (word) => word,
  marks: (word) => word.normalize('NFD').replace(/\p{M}/gu, ''),
  umlauts: (word) => word.replace(/[äöüß]/g, (letter) => umlauts[letter]!),
}

const known = new Map<string, Lexicon>()

/** The lexicon of a language; undefined where only digits can be read. */
export function findLexicon(language: string): Lexicon | undefined {
  const grammar = numberGrammars[language]
  if (!grammar) return undefined
  const made = known.get(language) ?? makeLexicon(grammar)
  known.set(language, made)
  return made
}

function makeLexicon(grammar: NumberGrammar): Lexicon {
  const fold = (word: string) => foldings[grammar.fold](word.replace(/[’ʼ]/g, "'"))
  const read = (list: Written = []) => readPhrases(list, fold)
  const lexicon = {
    grammar,
    fold,
    cardinals: read(grammar.cardinals),
    articles: read(grammar.articles),
    glued: read(grammar.glued).values,
    glue: (grammar.glue ?? []).map((glue) => (glue === '-' ? '' : fold(glue))),
    scales: read(grammar.scales),
    alone: read(grammar.alone),
    dozens: read(grammar.dozens),
    joins: read(grammar.joins),
    joinsTens: read(grammar.joinsTens),
    adds: read(grammar.adds),
    tensTakeTeens: new Set((grammar.tensTakeTeens ?? []).map(Number)),
    halves: read(grammar.halves),
    withHalf: read(grammar.withHalf),
    halfEndings: (grammar.halfEndings ?? []).map(fold),
    fractions: read(grammar.fractions),
    bareFractions: read(grammar.bareFractions),
    ordinals: read(grammar.ordinals),
    partEndings: grammar.partEndings ?? [],
    coins: read(grammar.coins),
    of: read(grammar.of),
    ratios: read(grammar.ratios),
    overs: read(grammar.overs),
    points: read(grammar.points),
    sharePoints: read(grammar.sharePoints),
    minus: read(grammar.minus),
    minusNotAfter: read(grammar.minusNotAfter),
    timeWords: read(grammar.timeWords),
  }
  const opening = [
    'cardinals',
    'articles',
    'alone',
    'dozens',
    'halves',
    'withHalf',
    'fractions',
    'bareFractions',
    'minus',
  ] as const
  const openers = new Set(
    opening.flatMap((list) => [...lexicon[list].values.keys()].map((phrase) => phrase.split(' ')[0]!)),
  )
  return {...lexicon, openers}
}

/** A list or table of words as phrases; a word without a value is worth 1. */
function readPhrases(list: Written, fold: (word: string) => string): Phrases {
  const entries = Array.isArray(list)
    ? list.map((phrase): [string, number] => [phrase, 1])
    : Object.entries(list)
  const phrases = entries.map(([phrase, value]) => ({words: phrase.split(/[ ‿]/).map(fold), value}))
  return {
    values: new Map(phrases.map(({words, value}) => [words.join(' '), value])),
    longest: Math.max(0, ...phrases.map(({words}) => words.length)),
  }
}
