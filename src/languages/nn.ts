import type {Language} from './language.ts'

export const nn: Language = {
  code: 'nn',
  name: 'Norwegian Nynorsk',
  dotsOrdinals: true,
}
