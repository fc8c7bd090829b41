import {makeRandom} from '../story-training/random.ts'

/** A made-up news text. */
export interface SyntheticArticle {
  id: string
  headline: string
  text: string
  /** `YYYY-MM-DD`. */
  published: string
  publisher: string
  /** Number of the event it reports. */
  event: number
}

const VOWELS = 'aeiou'
const CONSONANTS = 'bcdfghjklmnprstvwz'
/** Words of the language; the commonest are used most, as in any language (Zipf). */
const VOCABULARY = 30_000
/** The commonest words, as in English: what tells a language, and what no two articles share for a reason. */
const FUNCTION_WORDS = (
  'the of and to in a is that for it with as was on be by he she at from his her this have are not but had they which ' +
  'or we an were been their has would there what will all if who when so no out up can than then about after its into'
).split(' ')
/** Words an event is told with, beyond the common ones. */
const EVENT_WORDS = 30
const EVENT_NAMES = 6
/** Reports of an event, at most; most have a few. */
const MOST_REPORTS = 12
/** Share of reports that print another report, lightly edited. */
const COPIED_SHARE = 0.15
/** Share of the words of a report that its event gives. */
const EVENT_SHARE = 0.25
const SENTENCES = 16
const SENTENCE_WORDS = 18
const HEADLINE_WORDS = 8
const EVENTS_A_DAY = 60
const DAY = 86_400_000
const FIRST_DAY = Date.UTC(2024, 0, 1)

/** Makes that many articles, about 300 words each; the same number gives the same articles, longer runs begin alike. */
export function makeSyntheticArticles(count: number): SyntheticArticle[] {
  const random = makeRandom(1)
  const words = Array.from({length: VOCABULARY}, (_, rank) => FUNCTION_WORDS[rank] ?? makeWord(rank))
  const articles: SyntheticArticle[] = []
  for (let event = 0; articles.length < count; event++) {
    const reports = 1 + Math.floor(MOST_REPORTS * random() ** 2)
    const topic = makeTopic(words, random)
    let last: string[] | undefined
    for (let report = 0; report < reports && articles.length < count; report++) {
      const isCopy = last !== undefined && random() < COPIED_SHARE
      last = isCopy ? edit(last!, topic, random) : writeText(topic, words, random)
      const day = Math.floor(event / EVENTS_A_DAY) + Math.floor(2 * random())
      articles.push({
        id: `article-${articles.length}`,
        headline: writeSentence(topic, words, HEADLINE_WORDS, random).slice(0, -1),
        text: last.join('\n'),
        published: new Date(FIRST_DAY + day * DAY).toISOString().slice(0, 10),
        publisher: `${capitalise(words[100 + Math.floor(40 * random())]!)} Post`,
        event,
      })
    }
  }
  return articles
}

interface Topic {
  words: readonly string[]
  names: readonly string[]
}

function makeTopic(words: readonly string[], random: () => number): Topic {
  const any = () => words[Math.floor(random() * words.length)]!
  return {
    words: Array.from({length: EVENT_WORDS}, any),
    names: Array.from({length: EVENT_NAMES}, () => capitalise(`${any()}${any().slice(0, 3)}`)),
  }
}

/** A word that can be said, different for every rank. */
function makeWord(rank: number): string {
  let word = ''
  for (let left = rank + 1; left > 0; left = Math.floor(left / (CONSONANTS.length * VOWELS.length))) {
    word +=
      CONSONANTS[left % CONSONANTS.length]! + VOWELS[Math.floor(left / CONSONANTS.length) % VOWELS.length]!
  }
  return word
}

const capitalise = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

const writeText = (topic: Topic, words: readonly string[], random: () => number): string[] =>
  Array.from({length: SENTENCES}, () => writeSentence(topic, words, SENTENCE_WORDS, random))

function writeSentence(topic: Topic, words: readonly string[], length: number, random: () => number): string {
  const chosen = Array.from({length}, () => {
    const chance = random()
    if (chance < 0.06) return topic.names[Math.floor(random() * topic.names.length)]!
    if (chance < 0.09) return String(Math.floor(10 + 990 * random()))
    if (chance < EVENT_SHARE) return topic.words[Math.floor(random() * topic.words.length)]!
    return words[Math.floor(words.length ** random()) - 1]!
  })
  return `${capitalise(chosen.join(' '))}.`
}

/** Cuts a text short and changes a word here and there. */
function edit(sentences: readonly string[], topic: Topic, random: () => number): string[] {
  const kept = sentences.slice(0, sentences.length - Math.floor(4 * random()))
  return kept.map((sentence) =>
    random() < 0.2
      ? sentence.replace(/ [a-z]+ /, ` ${topic.words[Math.floor(random() * EVENT_WORDS)]} `)
      : sentence,
  )
}
