import type {Language} from './language.ts'
import {forms, phrases, words} from './lists.ts'

export const hu: Language = {
  code: 'hu',
  name: 'Hungarian',
  months: forms(`január/jan február/febr/feb március/márc/már április/ápr május/máj június/jún
    július/júl augusztus/aug szeptember/szept október/okt november/nov december/dec`),
  weekdays: forms('hétfő kedd szerda csütörtök péntek szombat vasárnap'),
  ages: {
    after: words('ezelőtt órája perce napja'),
    minute: words('perc'),
    hour: words('ór'),
    day: words('nap'),
    yesterday: words('tegnap'),
    today: words('ma'),
  },
  publishedLabels: words('megjelent közzétéve publikálva'),
  updatedLabels: words('frissítve frissült módosítva'),
  besideDates: words('a az ekkor utoljára cikk dátum'),
  bylineOpenings: words('szerző'),
  smallWords: words(`a az és hogy nem is egy ez azt meg csak de volt már még el be ki mint van vagy ha
    lesz után szerint között minden több nagy pedig ezt sem amely majd alatt ami aki lett`),
  abbreviations: {
    before: words(`dr prof ifj id özv vö pl ún kb ill szt gr br alez ezds szds`),
    beforeNumber: words(`sz old o bek ép évf fej fsz hrsz k kb m p § sor tel t vol em`),
    anywhere:
      words(`kft rt zrt nyrt bt i.e i.sz kkt kr.e kr.u m.t.a ft kg km min mp szept okt nov dec jan febr márc
      ápr jún júl aug u ú krt ált amer ang arch átl b.ú.é.k bek bp brs cca csüt csop cs d.u dipl dk
      dny drs e.m eá eng érk évf ezr ezrds f.é f.h f.m f.t fels fh fiz fogl főp franc fszt g.k gazd
      gen gk gim hb helyh hr hrsz i.m ig igh inf int ism isk iván j jav jegyz k kbt ker kf kgy kir kiv
      kk koz közl közp kr kv l lakh lelk ld lt m.a mb megh mé mf mo mv n n.b nagyságr nb ny okl olv
      orv ov pf ppt prov ptk pk pság p q rc red rk röv s.k sgt spec szf szfv szoc szül t tanm tc tel
      tem tgk th tkp tszf tvr ua u.a ui úm úgyn v vb vegy vh vhol vill vízsz vm vs vsz w z zs zool`),
    final: words(`stb s.a.t.ö.b.b etc`),
  },
  dotsOrdinals: true,
  viewWords: words('megtekintés'),
  liveWords: words('élő'),
  cookieWords: words('süti'),
  browserWords: words('böngész'),
  clutter: {
    readMore: {
      whole: phrases('tovább | tovább olvasom | bővebben | részletek'),
    },
    readAlso: {
      label: phrases('olvasta már | kapcsolódó | lásd még'),
    },
    related: {
      whole: phrases('kapcsolódó cikkek | olvasta már | legolvasottabb | ajánlott cikkek | friss hírek'),
    },
    comments: {
      whole: phrases('hozzászólások | szólj hozzá | hozzászólás | # hozzászólás | válasz'),
    },
    advertising: {
      whole: phrases('hirdetés | reklám'),
    },
    sharing: {
      whole: phrases('megosztás | megosztom | nyomtatás | kövessen minket | mentés'),
    },
    subscribing: {
      whole: phrases('hírlevél | feliratkozás | feliratkozom | belépés | regisztráció | előfizetés'),
    },
    pageFoot: {
      whole: phrases(`adatvédelem | adatkezelési tájékoztató | impresszum | rólunk | kapcsolat |
        médiaajánlat | minden jog fenntartva | felhasználási feltételek`),
    },
    navigation: {
      whole: phrases(`címlap | főoldal | menü | keresés | hírek | belföld | külföld | gazdaság |
        kultúra | vélemény | időjárás | bezárás`),
    },
    credits: {
      label: phrases('fotó | forrás | kép'),
    },
    greetings: {
      opening: phrases('jó reggelt | jó napot | kedves olvasó | köszönjük, hogy'),
      confirming: phrases('hírek | mai'),
    },
  },
}
