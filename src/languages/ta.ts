import type {Language} from './language.ts'
import {phrases, words} from './lists.ts'

export const ta: Language = {
  code: 'ta',
  name: 'Tamil',
  script: /\p{Script=Tamil}/gu,
  cookieWords: words('குக்கீ'),
  clutter: {
    readMore: {
      whole: phrases('மேலும் படிக்க | மேலும் | முழு செய்தி'),
    },
  },
}
