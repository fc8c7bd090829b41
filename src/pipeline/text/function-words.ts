import {plainWords} from './plain-words.ts'
import {smallWords} from './small-words.ts'

/** Words that carry grammar, not meaning, in any of the languages, as `plainWords` writes them. */
export const functionWords: ReadonlySet<string> = new Set(Object.values(smallWords).flatMap(plainWords))
