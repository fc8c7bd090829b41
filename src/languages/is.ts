import type {Language} from './language.ts'

export const is: Language = {
  code: 'is',
  name: 'Icelandic',
  dotsOrdinals: true,
}
