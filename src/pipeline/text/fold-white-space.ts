import {isBlank} from './lines.ts'

const whiteSpace = /\s+/g

/** The text in one line: every run of white space, no-break spaces included, one space; none at the ends. */
export function foldWhiteSpace(text: string): string {
  const trimmed = text.trim()
  return hasMoreThanSpaces(trimmed) ? trimmed.replace(whiteSpace, ' ') : trimmed
}

/** True for a text with other white space than single spaces: most have none, and need no expression. */
function hasMoreThanSpaces(text: string): boolean {
  let before = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 32 ? before === 32 : isBlank(code)) return true
    before = code
  }
  return false
}
