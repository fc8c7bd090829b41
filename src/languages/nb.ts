import type {Language} from './language.ts'

export const nb: Language = {
  code: 'nb',
  name: 'Norwegian Bokmål',
  dotsOrdinals: true,
}
