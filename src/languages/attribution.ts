/** Words around a quotation that tell whose words it holds. */
export interface Attribution {
  /** Nouns for somebody by office or trade, singular, in their first case. */
  roles: readonly string[]
  /** Verbs whose quotation is another's words: denied, cited, read or heard. */
  relayingVerbs: readonly string[]
  /** Saying verbs that whom they address or speak of may follow, but never their speaker. */
  addressingVerbs?: readonly string[]
  /** What hands over a quotation as a verb does: `according`. */
  accordingTo: readonly string[]
  /** Nouns for what somebody said or wrote: a quotation after one is theirs. */
  utterances: readonly string[]
  /** Words that say a thing did not, or may not, happen. */
  negations: readonly string[]
  /** Pronouns of a man and of a woman who speak. */
  he: readonly string[]
  she: readonly string[]
}

/** Given names as written, and titles, that are a man's or a woman's alone. */
export interface PeopleWords {
  givenNamesOfMen: readonly string[]
  givenNamesOfWomen: readonly string[]
  titlesOfMen: readonly string[]
  titlesOfWomen: readonly string[]
}
