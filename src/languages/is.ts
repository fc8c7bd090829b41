import type {Language} from './language.ts'
import {words} from './lists.ts'

export const is: Language = {
  code: 'is',
  name: 'Icelandic',
  dotsOrdinals: true,
  cookieWords: words('vafrakök'),
}
