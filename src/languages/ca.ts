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
    before: words(`sr sra srs dr dra st sta prof gral av pl p.ex`),
    beforeNumber: words(`núm art pàg vol tel cap fig p pàgs aptat apt km`),
    anywhere:
      words(`s.a ee.uu ac dc s.l a.c d.c a.m p.m ltd inc km kg min abr adj adm ajt arq assoc avd aux bda bisb
      c ca carr cat cast cf cia ctra comp coop dept dir dep dip doc ed edif esc excm excma exm fig fra
      fund gen gov hble hbl il·lm il·lma inf ing inst intr llic ma màx mín mn mons mossèn mr mtre mtra
      n nac obs op p.e pça pg pral pres prov ptge pta pàgs rbla rda ref reg rev rt sec sen sgt srta ss
      tinc trad trav univ v var vda vid`),
    final: words(`etc`),
  },
  clutter: {
    readMore: {
      whole: phrases('llegir més | llegeix més | continua llegint | més informació'),
    },
  },
}
