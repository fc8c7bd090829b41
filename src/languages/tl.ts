import type {Language} from './language.ts'
import {forms, phrases, words} from './lists.ts'

export const tl: Language = {
  code: 'tl',
  name: 'Tagalog',
  months: forms(`enero pebrero marso abril mayo hunyo hulyo agosto setyembre oktubre nobyembre
    disyembre`),
  smallWords: words(`ang ng sa na mga at ay hindi ito siya niya para kay si ni nang kung isang may din
    rin pero nila ayon`),
  clutter: {
    readMore: {
      whole: phrases('basahin pa | magbasa pa'),
    },
  },
}
