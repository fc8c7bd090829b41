import type {LineHint} from '../types.ts'

const names = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Elements whose content is no text of the page. */
export const unseenElements = names(`
  script style template noscript iframe object embed svg math canvas audio video map select textarea datalist input
  head title meta link base dialog portal frame frameset applet xml
`)

/** Elements that begin and end a line of their own. */
export const blockElements = names(`
  address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption
  figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary
  table tbody td tfoot th thead tr ul
`)

/** Inline elements that only change how letters look: words go on across their edges. */
export const formattingElements = names(`
  abbr acronym b bdi bdo big cite code del em font i ins kbd mark nobr q s samp small strike strong sub sup tt u var wbr
`)

/** Elements that never hold others. */
export const voidElements = names(
  'area base br col embed hr img input link meta param source track wbr !doctype',
)

/** Elements that the next of their kind closes: left open by the thousand, they do not nest. */
export const selfClosingElements = names(
  'p li dt dd tr td th option optgroup tbody thead tfoot colgroup rt rp',
)

/** What an element says about the lines inside it; an inner element has the word. */
export const tagOfElement: Readonly<Record<string, LineHint['tag']>> = {
  aside: 'navigation',
  blockquote: 'paragraph',
  button: 'navigation',
  caption: 'caption',
  dd: 'paragraph',
  dt: 'paragraph',
  figcaption: 'caption',
  footer: 'navigation',
  form: 'navigation',
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'list-item',
  menu: 'navigation',
  nav: 'navigation',
  p: 'paragraph',
  pre: 'paragraph',
}
