import {advertising} from './advertising.ts'
import {comments} from './comments.ts'
import {credits, wireCredits} from './credits.ts'
import {greetings} from './greetings.ts'
import {navigation} from './navigation.ts'
import {pageFoot} from './page-foot.ts'
import {liveBlog, reports, tags} from './page-tools.ts'
import type {PhraseTable} from './phrase-table.ts'
import {readAlso, readMore} from './read-more.ts'
import {related} from './related.ts'
import {sharing} from './sharing.ts'
import {subscribing} from './subscribing.ts'

/** Every table of phrases; where two hold one phrase, the earlier one names the rule. */
export const phraseTables: readonly PhraseTable[] = [
  readMore,
  comments,
  related,
  readAlso,
  advertising,
  sharing,
  pageFoot,
  subscribing,
  tags,
  reports,
  liveBlog,
  credits,
  wireCredits,
  greetings,
  navigation,
]
