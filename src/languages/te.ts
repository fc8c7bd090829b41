import type {Language} from './language.ts'
import {phrases} from './lists.ts'

export const te: Language = {
  code: 'te',
  name: 'Telugu',
  script: /\p{Script=Telugu}/gu,
  clutter: {
    readMore: {
      whole: phrases('ఇంకా చదవండి | మరింత చదవండి | పూర్తి కథనం'),
    },
  },
}
