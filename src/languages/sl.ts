import type {Language} from './language.ts'
import {forms, phrases, words} from './lists.ts'

export const sl: Language = {
  code: 'sl',
  name: 'Slovenian',
  months: forms(`januarja/januar februarja/februar marca/marec aprila/april maja/maj junija/junij
    julija/julij avgusta/avgust septembra/september oktobra/oktober novembra/november decembra/december`),
  dotsOrdinals: true,
  cookieWords: words('piškotk'),
  clutter: {
    readMore: {
      whole: phrases('preberi več | več | beri dalje'),
    },
  },
  abbreviations: {
    beforeNumber: words(`čl gl leta odst pogl pol str s st t tel tč toč vol št`),
    anywhere:
      words(`d.o.o d.d s.p k.d pr.n.št n.št mio mrd tis evr kg km akad angl asist bl dipl doc dr el ev fr g
      gen gl gdč inž izr izr.prof jan kap kpt l lat m mag mar max mr npr oz p pl prof prim pribl prib
      roj s sc sp spec st sv str šol tel teh t.i tj tov tr ul univ ur v var vlč zap zg št ž`),
    final: words(`itd idr ipd itn`),
  },
}
