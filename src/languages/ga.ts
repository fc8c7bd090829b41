import type {Language} from './language.ts'
import {words} from './lists.ts'

export const ga: Language = {
  code: 'ga',
  name: 'Irish',
  cookieWords: words('fianán'),
}
