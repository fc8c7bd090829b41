import type {Language} from './language.ts'

export const km: Language = {
  code: 'km',
  name: 'Khmer',
  script: /\p{Script=Khmer}/gu,
}
