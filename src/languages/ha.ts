import type {Language} from './language.ts'
import {forms, words} from './lists.ts'

export const ha: Language = {
  code: 'ha',
  name: 'Hausa',
  months: forms('janairu fabrairu maris afrilu mayu yuni yuli agusta satumba oktoba nuwamba disamba'),
  smallWords: words(`da na a ta ya ce cewa su ba wani wata shi ne ga kuma an za don bayan amma cikin ko
    kasar yi yin`),
}
