import type {Language} from './language.ts'
import {forms, words} from './lists.ts'

export const mk: Language = {
  code: 'mk',
  name: 'Macedonian',
  months: forms('јануари февруари март април мај јуни јули август септември октомври ноември декември'),
  cookieWords: words('колачић'),
}
