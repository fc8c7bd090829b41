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
  abbreviations: {
    beforeNumber: words(`d lpp nr p pants sk st tel §`),
    anywhere:
      words(`m.ē p.m.ē milj mljrd tūkst eiro kg km min g gs pl st akad adv apr apm arh asoc att biol doc dr
      dz ekon eks ev fil fiz gen iel inž jaun jur kap kand kpt k-gs k-dze lat lpp mag maj maks med mg
      mūsd nod nos nr pav pers piem pils plkv prof prez pulkv r raj red resp sab sen sk soc spec sv šo
      t.s t.i t.sk tehn tel univ v vārd vad vec virsl zin`),
    final: words(`utt u.c u.tml u.t.t`),
  },
}
