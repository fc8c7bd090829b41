import type {Language} from './language.ts'
import {forms, words} from './lists.ts'

export const so: Language = {
  code: 'so',
  name: 'Somali',
  months: forms(`janaayo febraayo maarso abriil maajo juunyo luulyo agoosto sebtembar oktoobar
    nofembar diseembar`),
  smallWords: words(`iyo oo ka ku u in waa uu ayaa la soo ay waxa waxaa inay inuu si ee kale kuwa sheegay
    aan dhexeeya`),
}
