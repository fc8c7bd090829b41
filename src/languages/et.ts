import type {Language} from './language.ts'
import {forms, phrases, words} from './lists.ts'

export const et: Language = {
  code: 'et',
  name: 'Estonian',
  months: forms(`jaanuar veebruar märts aprill mai juuni juuli august september oktoober november
    detsember`),
  smallWords: words(`ja on ei et see oli ta kui ka mis aga või oma siis kes nii ning pärast juba välja
    selle mille tema nende vaid`),
  dotsOrdinals: true,
  cookieWords: words('küpsis'),
  clutter: {
    readMore: {
      whole: phrases('loe edasi | loe lähemalt | vaata veel'),
    },
  },
  abbreviations: {
    beforeNumber: words(`art jaotis kl lk lg nr p pt ptk rn tabel tel § kd`),
    anywhere:
      words(`e.kr p.kr e.m.a m.a.j mln mlrd tuh kr eur sajand saj kg km min a s a.s alus art dets dir dots dr
      eks esim ing jr jun k.a kad kap kol ktn kpt lk lp lüh maj maks mag mv n näit nim nn nr o.k okt
      pkt plk pr prl prof rmt s.a s.o s.t sealh sept snd st sh stj tel teol tlk tn toim trk u ukj ul
      v.a vrd vt v v.v.a`),
    final: words(`jne jms jpm jm jt`),
  },
}
