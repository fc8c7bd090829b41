import {byLanguage} from '../../languages/languages.ts'
import type {Content} from '../text/content-words.ts'
import {stemOf} from '../text/content-words.ts'
import {plainWords, singular} from '../text/plain-words.ts'

/** Numbers above this are written in digits, and words for them are often parts of longer numbers. */
const LARGEST_SPELT = 12

/** What the words of each language mean, by their stem. */
const meanings = new Map(
  Object.entries(byLanguage('senses')).map(([language, senses]) => [
    language,
    new Map(
      Object.entries(senses).flatMap(([sense, forms]) =>
        forms.flatMap((form) =>
          plainWords(form).map((word): [string, string] => [stemOf(word), `*${sense}`]),
        ),
      ),
    ),
  ]),
)

const numbers = new Map(
  Object.entries(byLanguage('numbers')).map(([language, {cardinals}]) => [
    language,
    new Map(
      Object.entries(cardinals).flatMap(([form, value]) =>
        value > LARGEST_SPELT
          ? []
          : plainWords(form).map((word): [string, string] => [stemOf(word), `${value}`]),
      ),
    ),
  ]),
)

/** What a sentence speaks of: its words, those of one sense and spelt numbers by what they mean. */
export function topicsOf({words, facts}: Content, language: string): ReadonlySet<string> {
  const senses = meanings.get(language)
  const spelt = numbers.get(language)
  const topics = new Set<string>()
  for (const word of words) {
    if (facts.has(word)) topics.add(singular(word))
    else topics.add(senses?.get(word) ?? spelt?.get(word) ?? word)
  }
  return topics
}

/** The topic of a single word of small letters, as `plainWords` writes it. */
export function topicOf(word: string, language: string): string {
  const stem = stemOf(word)
  return meanings.get(language)?.get(stem) ?? numbers.get(language)?.get(stem) ?? stem
}
