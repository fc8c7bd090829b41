/** Phrases of one kind of boilerplate, a list a language; adding a language or a site's habit is a line. */
export interface PhraseTable {
  /** Name of the rule that a removal carries. */
  rule: string
  /** What the line says about its surroundings, for the splitter. */
  place: Place
  /** The line is the phrase and nothing else. */
  whole?: Phrases
  /** The line is the phrase, a colon and anything: `Photo: …`. */
  label?: Phrases
  /** A short line opens with the phrase. */
  opening?: Phrases
  /** A short line closes with the phrase. */
  closing?: Phrases
  /** Stems of which one must stand in a line that `opening` found: the openings alone also begin ordinary sentences. */
  confirming?: readonly string[]
}

/** Language tag → phrases in lower case, one space between words, `#` for any number. */
export type Phrases = Readonly<Record<string, readonly string[]>>

/**
 * Where a kind of line stands on a page.
 * `inside`: anywhere, also between two paragraphs. `top`: above or under a headline. `end`: under an article's last line.
 * `related`, `comments`: heads a list that is no part of the article. `page`: menus and footers.
 */
export type Place = 'inside' | 'top' | 'end' | 'related' | 'comments' | 'page'

/** A list of phrases written in lines, parted by `|`. */
export function phrases(lines: string): string[] {
  return lines.split('|').map((phrase) => phrase.trim())
}
