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
    before: words('др проф г ген пук св тзв нпр тј ул dr prof gen puk sv tzv npr tj ul'),
    beforeNumber: words('бр чл ст стр br čl st str'),
    anywhere: words('мил млрд д.о.о mil mlrd d.o.o'),
    final: words('итд сл itd sl'),
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
