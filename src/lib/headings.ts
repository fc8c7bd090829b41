import type {SiteWords} from '../words/site-words.ts'
import type {TextBranch} from './text.ts'

/** The headings of briefings as their files have them, and the words a site has for them. */
const HEADINGS: Readonly<
  Record<string, 'whatSourcesSay' | 'inTheirOwnWords' | 'figures' | 'whenItHappened'>
> = {
  'What the sources say': 'whatSourcesSay',
  'In their own words': 'inTheirOwnWords',
  Figures: 'figures',
  'When it happened': 'whenItHappened',
}

/** A heading of a briefing in the language of the site; nothing for one that is not the program's own. */
export function headingWords({children}: TextBranch, words: SiteWords): string | undefined {
  const [child] = children
  const name = child?.kind === 'text' ? HEADINGS[child.value.trim()] : undefined
  return name && words[name]
}
