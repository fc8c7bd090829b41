import type {Language} from './language.ts'

export const my: Language = {
  code: 'my',
  name: 'Burmese',
  script: /\p{Script=Myanmar}/gu,
}
