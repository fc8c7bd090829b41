import type {Language} from './language.ts'

export const bs: Language = {
  code: 'bs',
  name: 'Bosnian',
  dotsOrdinals: true,
}
