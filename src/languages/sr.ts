import type {Language} from './language.ts'
import {forms, phrases, words} from './lists.ts'

export const sr: Language = {
  code: 'sr',
  name: 'Serbian',
  months: forms(`јануара/јануар/januara/januar фебруара/фебруар/februara/februar
    марта/март/marta/mart априла/април/aprila/april маја/мај/maja/maj јуна/јун/juna/jun јула/јул/jula/jul
    августа/август/avgusta/avgust септембра/септембар/septembra/septembar октобра/октобар/oktobra/oktobar
    новембра/новембар/novembra/novembar децембра/децембар/decembra/decembar`),
  weekdays: forms(`понедељак/ponedeljak уторак/utorak среда/sreda четвртак/četvrtak петак/petak
    субота/subota недеља/nedelja`),
  publishedLabels: words('објављено objavljeno'),
  updatedLabels: words('ажурирано ažurirano'),
  smallWords: words(`и у је да на се за од са не су као али то који која које био била по из до после што
    или због када још већ није i u je da na se za od sa su kao ali koji koja koje bio bila iz posle što ili
    zbog kada još već nije`),
  abbreviations: {
    before: words(`др проф г ген пук св тзв нпр тј ул dr prof gen puk sv tzv npr tj ul`),
    beforeNumber: words(`бр чл ст стр br čl st str гл кн књ л од п с св т тел тач gl kn l p s t tel tač`),
    anywhere:
      words(`мил млрд д.о.о mil mlrd d.o.o а.д год пре.н.е п.н.е н.е мин мк км кг рсд хиљ a.d p.n.e n.e hilj
      rsd km kg акад адв арх бл доц дипл дир гл гђа г-ђа г-дин госп гр инж им изд кап кн ком мр маг мл
      о.г об обл окт отпр пл пок поч пр прим р рођ сарад ср уп уч фил фр хаџи шк akad adv arh doc dipl
      dir gl gđa g-đa g-din gosp god inž izd kap kn mr mag min o.g pok prim rođ v.d в.д`),
    final: words(`итд сл itd sl и.др и.сл i.dr i.sl`),
  },
  dotsOrdinals: true,
  liveWords: words('uživo'),
  cookieWords: words('колачић kolačić'),
  browserWords: words('прегледач'),
  clutter: {
    readMore: {
      whole: phrases('прочитај више | опширније | pročitaj više | opširnije | pročitajte više'),
    },
    comments: {
      whole: phrases(`коментари | komentari | komentari # | # komentara | pošalji komentar |
        odgovori | одговори`),
    },
  },
}
