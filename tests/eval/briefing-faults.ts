import {readContent} from '../../src/pipeline/text/content-words.ts'
import type {ToldStory} from './tell-stories.ts'

/** Share of the words of the shorter of two claims that, found in the longer, makes a reader feel told twice. */
const REPEATED_SHARE = 0.6
/** Words from which such a share means something. */
const FEWEST_WORDS = 6

const fullName = /\p{Lu}[\p{L}'’-]+ (?:\p{Lu}\. )?(\p{Lu}[\p{L}'’-]{2,})/gu
const junk =
  /\p{L}@\p{L}|\(?\d{3}\)?[ -]\d{3}-\d{4}|^(?:Correction|Editor['’]s note|Photo|Image|Advertisement)\b|click (?:here|on)|sign up|subscribe/iu

/** What a machine can see to be wrong with a briefing. */
export interface BriefingFaults {
  bareSurname: boolean
  repeat: boolean
  junk: boolean
  cutSummary: boolean
}

/** Looks for faults in what a page shows, knowing nothing of how it was chosen. */
export function findBriefingFaults({story, articles, body, summary}: ToldStory): BriefingFaults {
  const told = [...body.claims, ...body.quotes].map(({text}) => text)
  return {
    // A quotation stands under its speaker's name in full.
    bareSurname: hasBareSurname(
      [
        story.headline,
        ...body.claims.map(({text}) => text),
        ...body.quotes.flatMap(({speaker, text}) => [speaker, text]),
      ],
      articles,
    ),
    repeat: told.some((text, at) => told.slice(0, at).some((other) => isRepeat(other, text))),
    junk: told.some((text) => junk.test(text)),
    cutSummary: summary.endsWith('…'),
  }
}

/** True when somebody whom the sources name in full before a verb of saying is quoted by the last name alone. */
function hasBareSurname(told: readonly string[], articles: ToldStory['articles']): boolean {
  const full = articles.flatMap(({sentences}) => sentences.flatMap(({text}) => namesIn(text)))
  const known = new Set(full)
  const introduced = new Set<string>()
  for (const text of told) {
    for (const name of namesIn(text)) introduced.add(name)
    const speaking = [...text.matchAll(/(?:^|[,”"] )(\p{Lu}[\p{L}'’-]{2,}) (?:said|says|told|added)\b/gu)]
    const spoken = [...text.matchAll(/\b(?:said|says|added) (\p{Lu}[\p{L}'’-]{2,})[.,]/gu)]
    if ([...speaking, ...spoken].some(([, name]) => known.has(name!) && !introduced.has(name!))) return true
  }
  return false
}

const namesIn = (text: string): string[] => [...text.matchAll(fullName)].map(([, last]) => last!)

function isRepeat(one: string, other: string): boolean {
  const [fewer, more] = [readContent(one).words, readContent(other).words].sort((a, b) => a.size - b.size)
  const shared = [...fewer!].filter((word) => more!.has(word)).length
  return fewer!.size >= FEWEST_WORDS && shared >= fewer!.size * REPEATED_SHARE
}
