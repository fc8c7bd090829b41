import {byLanguage} from '../../languages/languages.ts'
import {plainWords} from '../text/plain-words.ts'
import {withoutQuotes} from '../text/quoted-stretches.ts'

const speaking = new Map(
  Object.entries(byLanguage('speakingWords')).map(([language, words]) => [
    language,
    new Set(words.flatMap(plainWords)),
  ]),
)

const smallEnglish = new Set(byLanguage('smallWords').en?.flatMap(plainWords))

/** True for a sentence in which its writer speaks, of themselves or to the reader: `I think …`, `… for you`. */
export function isPersonal(text: string, words: readonly string[], language: string): boolean {
  const known = speaking.get(language)
  if (!known?.size || !words.some((word) => known.has(word))) return false
  const bare = withoutQuotes(text)
  return plainWords(bare).some(
    (word) => known.has(word) && (word !== 'i' || language !== 'en' || hasPronoun(bare)),
  )
}

/** True when some `I` is no numeral: `World War I`, `Elizabeth I`. */
function hasPronoun(text: string): boolean {
  const words = text.match(/\p{L}+/gu) ?? []
  return words.some((word, at) => {
    const before = words[at - 1]
    if (word !== 'I') return false
    return before === undefined || /^\p{Ll}/u.test(before) || smallEnglish.has(before.toLowerCase())
  })
}
