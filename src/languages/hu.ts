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
    before: words('dr prof ifj id özv vö pl ún kb ill szt gr br alez ezds szds'),
    beforeNumber: words('sz old o'),
    anywhere: words('kft rt zrt nyrt bt i.e i.sz'),
    final: words('stb'),
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
