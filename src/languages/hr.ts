import type {Language} from './language.ts'
import {forms, phrases, words} from './lists.ts'

export const hr: Language = {
  code: 'hr',
  name: 'Croatian',
  months: forms(`siječnja/siječanj veljače/veljača ožujka/ožujak travnja/travanj svibnja/svibanj
    lipnja/lipanj srpnja/srpanj kolovoza/kolovoz rujna/rujan listopada/listopad studenoga/studenog/studeni
    prosinca/prosinac`),
  weekdays: forms(`ponedjeljak/pon utorak/uto srijeda/sri četvrtak/čet petak/pet subota/sub
    nedjelja/ned`),
  ages: {
    before: words('prije'),
    minute: words('min'),
    hour: words('sat'),
    day: words('dan'),
    yesterday: words('jučer'),
    today: words('danas'),
  },
  publishedLabels: words('objavljeno'),
  updatedLabels: words('ažurirano'),
  besideDates: words('u dana'),
  datePartLinks: words('na'),
  smallWords: words(`i u je da na se za od sa ne su kao ali to koji koja koje bio bila po iz do nakon što
    ili zbog kada još već nije te tijekom prema bi će o a ovo`),
  abbreviations: {
    before: words(`dr prof mr gosp gđa gen puk boj sv tzv npr tj ul dipl ing`),
    beforeNumber: words(`br čl st str gl god kn l odj p pogl s sv t tel toč tab vol`),
    anywhere:
      words(`mil mlrd d.o.o g d.d j.d.o.o o.d pr.kr po.kr pr.n.e n.e tis kn god kg km min adv akad aps arh bl
      čet doc dir div dogr el emer eng ev fr gđ gl grad gđica hrv inž izd izv jd kap kard kat knj kom
      kp l lat mag maks max mj mons mn n.p nj o ob op opć ovj oz p pl pok por posl pov pr pred prim
      proc pu rav rkt s sc sp spec stud sur šk teh tel tisk tz ur usp v vl vlč vrh zam zap zast zn ž
      žup`),
    final: words(`itd sl i.sl i.dr`),
  },
  dotsOrdinals: true,
  liveWords: words('uživo'),
  cookieWords: words('kolačić'),
  browserWords: words('preglednik'),
  clutter: {
    readMore: {
      whole: phrases('pročitaj više | opširnije | nastavi čitati | saznaj više'),
    },
    comments: {
      whole: phrases('komentari | komentari # | # komentara | odgovori | napiši komentar'),
    },
  },
}
