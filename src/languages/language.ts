import type {Attribution, PeopleWords} from './attribution.ts'
import type {ClutterKind, ClutterPhrases} from './clutter.ts'
import type {CountedClass, Fate} from './counted.ts'
import type {NumberGrammar} from './number-grammar.ts'
import type {Telling} from './telling.ts'

/**
 * All that is known of one language, a field a kind of knowledge. Words and phrases are in lower case and in NFC unless a
 * field says otherwise. What is not known is left out: then less is recognised, and nothing else goes wrong.
 */
export interface Language extends Telling {
  /** BCP 47 primary tag; `mul` for what news of any language uses. */
  code: string
  /** What English calls it. */
  name: string
  /** One letter of the script that the news writes no other language in. */
  script?: RegExp

  // Dates
  /** Names of the months, January first: the cases that dates use, full and short. `‿` stands for a space. */
  months?: readonly (readonly string[])[]
  /** Names of the months of the Solar Hijri calendar, Farvardin first. */
  solarMonths?: readonly (readonly string[])[]
  /** Names of the weekdays, Monday first, full and short. `‿` stands for a space. */
  weekdays?: readonly (readonly string[])[]
  /** How a sentence says on which weekday something happened, Monday first, in one or more rounds: `on monday`. */
  onWeekdays?: readonly string[]
  /** Weekdays that say so by themselves, Monday first: `was shot Saturday night`. */
  bareWeekdays?: readonly string[]
  /** Words before such a weekday that make it another day or none: `next`, `for`. */
  otherWeekdayLeads?: readonly string[]
  /** Times of day that stand behind a weekday in one word with it: Dienstag`abend`. */
  dayParts?: readonly string[]
  /** A verb in the past: where it is given, a clause without one tells of no past day. */
  pastTense?: RegExp
  /** A verb in the future, where its ending tells. */
  futureTense?: RegExp
  /** Words in whose clause a weekday or a date without a year may lie in the future or weeks ago. */
  uncertainTimes?: readonly string[]
  /** What stands right before the date of something else than the news, at the end of a text: `since 3 March`. */
  beforeOtherDays?: RegExp
  /** How it says `two hours ago`. */
  ages?: AgeWords
  /** Units of an age or of a reading time in all forms, and words for one of them. */
  ageUnits?: readonly string[]
  /** Say that the date in their line is the day of publication. */
  publishedLabels?: readonly string[]
  /** Say that it is the day of the last change. */
  updatedLabels?: readonly string[]
  /** Say nothing of their own beside a date: prepositions, articles, adverbs, time zones, names of the text itself. */
  besideDates?: readonly string[]
  /** Make any date beside them something else than the day of publication: of a photo, an event, a deadline. */
  otherDateWords?: readonly string[]
  /** Other words of a line that says nothing but when: `ago`, `just`. */
  stampWords?: readonly string[]
  /** What stands behind a number of minutes when they are how long it takes to read: `4 min read`. */
  readingWords?: readonly string[]
  /** Letters and words that may stand between the day, the month and the year of a date: `3rd of March`. */
  datePartLinks?: readonly string[]
  /** True where a month has a capital, so that a word without one is another: `3 may`. */
  capitalisesMonths?: boolean

  // Bylines
  /** Words that open a byline. */
  bylineOpenings?: readonly string[]
  /** Small words inside names, between them, and before the place or house somebody writes for. */
  nameLinks?: readonly string[]
  /** What those who write are called, and the rooms they write in. */
  newsroomWords?: readonly string[]

  // Grammar
  /**
   * The commonest articles, pronouns, prepositions, conjunctions and auxiliaries. They tell which language a text is in,
   * and that a capital opens a sentence, not a name. Close relatives both keep what they share.
   */
  smallWords?: readonly string[]
  /** Words that stand against one another in news: where one text has one and its near-copy has not, they differ. */
  turningWords?: readonly string[]
  /** Words that turn a statement into its opposite, without accents, as `plainWords` writes them. */
  negations?: readonly string[]
  /** Words that join two clauses or two names: `and`. */
  conjunctions?: readonly string[]
  /** True where a noun and what it is of are one word. */
  writesCompounds?: boolean
  /** True where every noun has a capital, so that a capital alone shows no name. */
  capitalisesNouns?: boolean
  /** There: words without an article behind which a capital is more often a name's than another noun's. */
  bareLeads?: readonly string[]
  /** There: endings of nouns that are no names. */
  nounEndings?: readonly string[]

  // Sentences
  abbreviations?: Abbreviations
  /** Words besides the small ones that, with a capital, open a sentence rather than name something: `How`, `My`. */
  sentenceOpeners?: readonly string[]
  /** Names that end in an exclamation mark, without it. */
  exclaimedNames?: readonly string[]
  /** True where an ordinal is a number with a full stop: `3. März`. */
  dotsOrdinals?: boolean
  /** Pairs of small words that stand side by side only where text between them was lost. */
  impossiblePairs?: readonly ImpossiblePairs[]
  /** Words that lean on the sentence before when they open one, without accents, as `plainWords` writes them. */
  leaningOpeners?: readonly string[]
  /** Other sentences that are only part of what is said: `Resulting in …`. */
  leaningPatterns?: readonly RegExp[]
  /** Small words with a capital that open a text behind its dateline. */
  datelineFollowers?: readonly string[]
  /** Small words that open a name, and thereby a sentence, without a capital: `al-`, `d'`. */
  lowerNameOpenings?: readonly string[]

  // Speech
  /** Beginnings of the verbs that hand a quotation to its speaker; any ending may follow. */
  sayingVerbs?: readonly string[]
  /** Pronouns that stand for somebody named before. */
  personalPronouns?: readonly string[]
  /** Words by which a writer speaks of themselves or to the reader, and that mean nothing else. */
  speakingWords?: readonly string[]
  /** Words with which a writer speaks for himself or tells others what ought to be. */
  voiceWords?: readonly string[]
  /** Titles that make a single name a person's, without their stops. */
  personTitles?: readonly string[]
  /** Small words that stand inside a name. */
  nameParticles?: readonly string[]
  /** Words with a capital that name no speaker: articles, pronouns, conjunctions, media of posting. */
  notSpeakers?: readonly string[]
  /** Last words of the names of offices, firms, papers and places, which speak through people. */
  bodies?: readonly string[]

  /** How it tells who says a quotation, besides the saying verbs. */
  attribution?: Attribution
  /** Given names and titles that tell men from women. */
  people?: PeopleWords

  // Figures
  /** How it writes numbers in words and digits. */
  numbers?: NumberGrammar
  /** Forms of the units that stand after a number, in all cases, by the sign or short name of the unit. */
  units?: Readonly<Record<string, readonly string[]>>
  /** Nouns that by themselves say what a measure is of: `turnout`. */
  measuredNouns?: readonly string[]
  /** Nouns that say it only with the word before them: an unemployment `rate`. */
  measuringHeads?: readonly string[]
  /** Beginnings of the words that say what became of those counted; several words for a phrase. */
  fates?: Readonly<Partial<Record<Fate, readonly string[]>>>
  /** Words that may stand between a number and what became of those it counts. */
  linkingWords?: readonly string[]
  /** Beginnings of the nouns that are counted, by their class. */
  countedNouns?: Readonly<Partial<Record<CountedClass, readonly string[]>>>
  /** Small words that may stand between a number and the noun it counts: two `of the` drones. */
  nounLinks?: readonly string[]
  /** Beginnings of nouns for anybody: whoever else is counted is somebody of these. */
  anybody?: readonly string[]
  /** What stands behind a number that is part of another: 27 `of them`. */
  partOfThese?: readonly string[]
  /** What stands between such a number and the other: two `out of` ten. */
  partOfNumber?: readonly string[]

  // News
  /** Words of everyday news, whatever happened: they do not tell one event from another. */
  newsWords?: readonly string[]
  /** Words before a colon or dash of a headline, or parts of an address, that call a text an opinion. */
  opinionLabels?: readonly string[]
  /** Beginnings or ends of headlines that announce several subjects: `news in brief`. */
  digestLabels?: readonly string[]
  /** Labels that outlets set before a sentence and a colon; they stand for nobody who speaks. */
  leadIns?: readonly string[]

  // Pages
  /** Words of a count of readers: `1.2K views`. */
  viewWords?: readonly string[]
  /** Marks that a message was changed after it was sent. */
  editMarks?: readonly string[]
  /** How a count of thousands or millions is cut short: `1.2K`. */
  countUnits?: readonly string[]
  /** Words of a headline, or of the label above it, that name a report which grows as things happen. */
  liveWords?: readonly string[]
  /** What a picture is called in the bracket that says who took it: `(Photo: …)`. */
  pictureWords?: readonly string[]
  /** Beginnings of what the small files are called that a page asks leave to store. */
  cookieWords?: readonly string[]
  /** Beginnings of what such a text names besides, and a recipe for cookies does not. */
  browserWords?: readonly string[]
  /** Words with which a site speaks to its reader or of itself; reports seldom use them outside quotations. */
  addressWords?: readonly string[]
  /** Phrases by which a site speaks to its reader or of its own work, inside a sentence, that are no clutter by themselves. */
  readerAddress?: readonly string[]
  /** How a publisher says that it changed what it had written. */
  corrections?: CorrectionNotes
  /**
   * Clutter of web pages by its kind. `#` stands for any number. `~` before a phrase: inside a sentence it speaks to the
   * reader as well, and the sentence reports nothing.
   */
  clutter?: Readonly<Partial<Record<ClutterKind, ClutterPhrases>>>
}

/** How a line begins in which a publisher speaks of its own text, in small letters. */
export interface CorrectionNotes {
  /** A colon or a dash follows, before it at most a day: `Correction (3 June): …`. */
  labels: readonly string[]
  /** The note itself: `an earlier version of this article …`. */
  openings: readonly string[]
  /** Labels of notes that correct nothing. */
  editors?: readonly string[]
}

/** How a language says `two hours ago`. */
export interface AgeWords {
  /** What stands before the number, if the language marks an age there. */
  before?: readonly string[]
  /** What stands after the unit, if the language marks an age there. */
  after?: readonly string[]
  /** Beginnings of the units; a single letter is a unit of its own. */
  minute: readonly string[]
  hour: readonly string[]
  day: readonly string[]
  /** Words for one, where the number is left out or spelt. */
  one?: readonly string[]
  yesterday: readonly string[]
  /** Words for today, beside a time. */
  today?: readonly string[]
}

/** Abbreviations, the last full stop left out. */
export interface Abbreviations {
  /** Stand before a name or a word, never at the end of a sentence. */
  before?: readonly string[]
  /** Stand before a number; elsewhere the full stop ends the sentence. */
  beforeNumber?: readonly string[]
  /** Stand in the middle of a sentence or at its end: what follows decides. */
  anywhere?: readonly string[]
  /** The same, but only with a capital: of names, where the small letters are a word that may end a sentence. */
  capitalised?: readonly string[]
  /** Stand at the end of a sentence, or in the middle with small letters after. */
  final?: readonly string[]
  /** Follow a time of day; a day, a zone or small letters may follow, anything else opens a sentence. */
  times?: readonly string[]
}

/**
 * Words that never stand side by side in a whole sentence: those of `first`, then those of `after`. The first open a
 * noun phrase or want one after them, the others cannot begin one; a pair that any whole sentence may hold is left out.
 */
export interface ImpossiblePairs {
  first: readonly string[]
  after: readonly string[]
}
