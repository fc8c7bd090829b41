const longWhiteSpace = /[^\S ]|\s{2}/
const whiteSpace = /\s+/g

/** The text in one line: every run of white space, no-break spaces included, one space; none at the ends. */
export function foldWhiteSpace(text: string): string {
  const trimmed = text.trim()
  return longWhiteSpace.test(trimmed) ? trimmed.replace(whiteSpace, ' ') : trimmed
}
