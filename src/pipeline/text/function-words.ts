import {inAllLanguages} from '../../languages/languages.ts'
import {plainWords} from './plain-words.ts'

/** Words that carry grammar, not meaning, in any of the languages, as `plainWords` writes them. */
export const functionWords: ReadonlySet<string> = new Set(inAllLanguages('smallWords').flatMap(plainWords))
