import type {Language} from './language.ts'
import {forms, phrases, words} from './lists.ts'

export const ca: Language = {
  code: 'ca',
  name: 'Catalan',
  months: forms(`gener/gen febrer/febr març abril/abr maig/mai juny/jun juliol/jul agost/ag
    setembre/set octubre/oct novembre/nov desembre/des`),
  weekdays: forms('dilluns dimarts dimecres dijous divendres dissabte diumenge'),
  datePartLinks: words('d de'),
  smallWords: words(`el la els les de del i en que un una és per amb no es seu al com més però ha han a o
    aquest aquesta entre quan sense sobre també fins on des tot durant contra va ser són després segons als
    dels seva`),
  abbreviations: {
    before: words('sr sra srs dr dra st sta prof gral av pl p.ex'),
    beforeNumber: words('núm art pàg vol tel'),
    anywhere: words('s.a ee.uu ac dc'),
  },
  clutter: {
    readMore: {
      whole: phrases('llegir més | llegeix més | continua llegint | més informació'),
    },
  },
}
