import type {Language} from './language.ts'

export const am: Language = {
  code: 'am',
  name: 'Amharic',
  script: /\p{Script=Ethiopic}/gu,
}
