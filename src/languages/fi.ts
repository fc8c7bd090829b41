import type {Language} from './language.ts'
import {forms, phrases, words} from './lists.ts'

export const fi: Language = {
  code: 'fi',
  name: 'Finnish',
  months: forms(`tammikuuta/tammikuu helmikuuta/helmikuu maaliskuuta/maaliskuu huhtikuuta/huhtikuu
    toukokuuta/toukokuu kesäkuuta/kesäkuu heinäkuuta/heinäkuu elokuuta/elokuu syyskuuta/syyskuu
    lokakuuta/lokakuu marraskuuta/marraskuu joulukuuta/joulukuu`),
  weekdays: forms(`maanantai/maanantaina/ma tiistai/tiistaina/ti keskiviikko/keskiviikkona/ke
    torstai/torstaina/to perjantai/perjantaina/pe lauantai/lauantaina/la sunnuntai/sunnuntaina/su`),
  ages: {
    after: words('sitten'),
    minute: words('min'),
    hour: words('tunti tuntia h'),
    day: words('päiv'),
    yesterday: words('eilen'),
    today: words('tänään'),
  },
  ageUnits: words('tuntia minuuttia sitten'),
  publishedLabels: words('julkaistu'),
  updatedLabels: words('päivitetty muokattu'),
  besideDates: words('klo viimeksi artikkeli tämä'),
  newsroomWords: words('toimitus'),
  smallWords: words(`ja on ei se että oli hän joka mutta ovat kun myös kuin niin mukaan ollut tai jos
    vain jo sen siitä ne tämä voi olla sekä eivät jotka hänen heidän kanssa jälkeen sitä mitä noin
    vielä nyt`),
  abbreviations: {
    before: words(`dr prof esim ent ns nk mm ks vrt tri kenr ev kapt luutn`),
    beforeNumber: words(`nro s klo puh art kpl luku os p par sivu § mom`),
    anywhere:
      words(`milj mrd e.kr j.kr ekr jkr mk snt kg km min sek oy ab ky oyj t v kk alk ap arv ek engl er erit
      fil fil.tri ha hra htm henk huom ilm ins ip it johd kand kans kap kesk kirj kl koht kok kpl kts
      kunn l lkm ltn luk lyh lähet m.m maist maks mahd mon mrs ms muk mv nim nyk oik op p päät pj puhj
      pvm pys rak rva ruots saks sd seur sis ss stm suom synt t.s tarv tel tjk ts toht toim toimitusj
      tp tuom ul valt vas venäj vm vp vt ylim yht yliop ylik`),
    final: words(`jne ym yms tms etc`),
  },
  dotsOrdinals: true,
  cookieWords: words('eväste'),
  browserWords: words('selain'),
  clutter: {
    readMore: {
      whole: phrases('lue lisää | lue koko juttu | näytä lisää'),
    },
    readAlso: {
      label: phrases('lue myös | lue lisää | katso myös'),
      opening: phrases('lue myös'),
    },
    related: {
      whole: phrases('lue myös | luetuimmat | uusimmat | aiheeseen liittyvää | katso myös'),
    },
    comments: {
      whole: phrases('kommentit | kommentoi | # kommenttia | jätä kommentti | vastaa'),
    },
    advertising: {
      whole: phrases('mainos | kaupallinen yhteistyö'),
    },
    sharing: {
      whole: phrases('jaa | jaa artikkeli | tulosta | kuuntele | seuraa meitä | tallenna'),
    },
    subscribing: {
      whole: phrases('uutiskirje | tilaa | kirjaudu | kirjaudu sisään | tilaa uutiskirje'),
    },
    pageFoot: {
      whole: phrases(`tietosuoja | tietosuojaseloste | tietoa meistä | yhteystiedot | mainostajille |
        käyttöehdot | evästeet`),
    },
    navigation: {
      whole: phrases(`etusivu | valikko | haku | hae | uutiset | kotimaa | ulkomaat | talous |
        kulttuuri | urheilu | mielipide | sää | sulje | siirry sisältöön`),
    },
    credits: {
      label: phrases('kuva | lähde | kuvat'),
    },
  },
}
