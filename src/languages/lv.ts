import type {Language} from './language.ts'
import {forms, phrases, words} from './lists.ts'

export const lv: Language = {
  code: 'lv',
  name: 'Latvian',
  months: forms(`janvāris/janvārī februāris/februārī marts/martā aprīlis/aprīlī maijs/maijā
    jūnijs/jūnijā jūlijs/jūlijā augusts/augustā septembris/septembrī oktobris/oktobrī novembris/novembrī
    decembris/decembrī`),
  smallWords: words(`un ir ka no uz par ar kas arī bet tas tika pēc bija lai vai kā līdz gan jau tiek
    savu viņš vēl pie`),
  dotsOrdinals: true,
  cookieWords: words('sīkdat'),
  clutter: {
    readMore: {
      whole: phrases('lasīt vairāk | lasīt tālāk | vairāk'),
    },
  },
}
