import type {Language} from './language.ts'
import {forms, words} from './lists.ts'

export const be: Language = {
  code: 'be',
  name: 'Belarusian',
  months: forms(`студзеня лютага сакавіка красавіка мая чэрвеня ліпеня жніўня верасня кастрычніка
    лістапада снежня`),
  cookieWords: words('кукі'),
}
