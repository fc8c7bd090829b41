/** What is known of a language for choosing what a briefing tells. */
export interface Telling {
  /** Words of news by what they say: those of one sense tell the same in other words. The senses are named in English. */
  senses?: Readonly<Partial<Record<Sense, readonly string[]>>>
  /** Words by the state of things they tell, in chains, each from the earliest state to the last: `sought`, `charged`. */
  stages?: readonly (readonly (readonly string[])[])[]
  /** Nouns for people that, after a definite article, mean somebody told of before: the `suspect`. */
  pointedPeople?: readonly string[]
  /** Other nouns that do: the `report`. */
  pointedThings?: readonly string[]
  /** The definite article before them. */
  definiteArticles?: readonly string[]
  /** Words after such a noun that tell which one is meant: the report `of`. */
  definingWords?: readonly string[]
  /** Pronouns for one person, as subject, object or owner. */
  singlePronouns?: readonly string[]
  /** Phrases of corrections, notes of editors and appeals to the public, as `plainWords` writes them. */
  housekeeping?: readonly string[]
  /** How headlines open that promise an answer instead of giving it, as `plainWords` writes them: `why`, `here s how`. */
  teases?: readonly string[]
  /** How the caption of a picture opens or goes on that speaks of the picture: `this undated photo`. */
  captionPatterns?: readonly RegExp[]
  /** Words that are the finite verb of a sentence, or tell that there is one. */
  finiteVerbs?: readonly string[]
}

/** What a word of news says, whatever the word. */
export type Sense =
  | 'die'
  | 'hurt'
  | 'shoot'
  | 'arrest'
  | 'charge'
  | 'convict'
  | 'rule'
  | 'rise'
  | 'fall'
  | 'announce'
  | 'approve'
  | 'reject'
  | 'ban'
  | 'attack'
  | 'burn'
  | 'win'
  | 'lose'
  | 'resign'
  | 'appoint'
  | 'end'
  | 'begin'
  | 'rescue'
  | 'flee'
  | 'crash'
  | 'quake'
  | 'vote'
  | 'police'
  | 'child'
