import type {ClutterKind} from '../../../languages/clutter.ts'

/** What a kind of clutter is to the page. */
export interface PhraseTable {
  kind: ClutterKind
  /** Name of the rule that a removal carries. */
  rule: string
  /** What the line says about its surroundings, for the splitter. */
  place: Place
}

/**
 * Where a kind of line stands on a page.
 * `inside`: anywhere, also between two paragraphs. `top`: above or under a headline. `end`: under an article's last line.
 * `related`, `comments`: heads a list that is no part of the article. `page`: menus and footers.
 */
export type Place = 'inside' | 'top' | 'end' | 'related' | 'comments' | 'page'

/** Every kind of clutter that phrases tell; where two hold one phrase, the earlier one names the rule. */
export const phraseTables: readonly PhraseTable[] = [
  {kind: 'readMore', rule: 'read-more', place: 'end'},
  {kind: 'comments', rule: 'comments', place: 'comments'},
  {kind: 'related', rule: 'related-headlines', place: 'related'},
  {kind: 'readAlso', rule: 'related-headlines', place: 'inside'},
  {kind: 'advertising', rule: 'advertising', place: 'inside'},
  {kind: 'sharing', rule: 'sharing', place: 'inside'},
  {kind: 'pageFoot', rule: 'legal', place: 'page'},
  {kind: 'subscribing', rule: 'newsletter', place: 'inside'},
  {kind: 'tags', rule: 'tags', place: 'end'},
  {kind: 'reports', rule: 'error-report', place: 'end'},
  {kind: 'liveBlog', rule: 'live-blog', place: 'inside'},
  {kind: 'credits', rule: 'photo-credit', place: 'inside'},
  {kind: 'wireCredits', rule: 'signature', place: 'end'},
  {kind: 'greetings', rule: 'greeting', place: 'page'},
  {kind: 'navigation', rule: 'navigation', place: 'page'},
]
