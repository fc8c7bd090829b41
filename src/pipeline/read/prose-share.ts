/** Share of a text's characters in lines of prose, below which it is no text for readers. */
export const leastProse = 0.5

/** Characters looked at: enough to tell what a file is, quick on any. */
const sampleLength = 20_000

/** Characters below which a text is too short to be judged by its lines. */
const shortestJudged = 200

/** Lines that no reader is meant to see, by their form. */
const machineLines: readonly RegExp[] = [
  // Tags, and what stands between them.
  /^<[!?/a-zA-Z][^<>]*>?/,
  // Encoded bytes: one long word of their alphabet.
  /^(?=\S*\d)(?=\S*[A-Z])[\w+/=-]{60,}$/,
  // Header fields of mail and of answers.
  /^(?:received|return-path|dkim-signature|arc-[\w-]+|x-[\w-]+|content-[\w-]+|mime-version|message-id|authentication-results|delivered-to|list-[\w-]+|user-agent|set-cookie|cache-control|etag|server|vary)\s?:/i,
  // Boundaries of parts.
  /^--[\w=_.'-]{12,}$/,
  // Statements and blocks of programs and style sheets.
  /[;{}]$/,
  /^\s*(?:import|export|const|let|var|function|return|if|else|for|while|class|def|from|#include|@import|@media|package|public|private|static)\b.*[(){}=;:'"]/,
  /^\s*(?:\/\/|\/\*|\*\/|#!|\})/,
  // Settings and data: a name, a mark, a value.
  /^\s*"[^"]{1,80}"\s*:/,
  /^\s*[\w.-]{1,60}\s*=\s*\S/,
  // Lines of calendars, cards and logs.
  /^[A-Z][A-Z-]{1,30}(?:;[^:]{1,80})?:\S/,
  /^\d{1,3}(?:\.\d{1,3}){3}\s/,
  /^\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d\S{0,12}\s+\[?(?:TRACE|DEBUG|INFO|NOTICE|WARN|ERROR)/,
  // Rows of numbers.
  /^[\d\s.,;:|+-]{12,}$/,
]

/**
 * Share of the text, 0 to 1, in lines that may be prose: markup, headers, encoded bytes, programs and data are none.
 * Short texts count as prose.
 */
export function proseShare(text: string): number {
  const sample = text.slice(0, sampleLength)
  let prose = 0
  let machine = 0
  for (const raw of sample.split('\n')) {
    const line = raw.trim()
    if (line === '') continue
    if (isMachineLine(line)) machine += line.length
    else prose += line.length
  }
  const whole = prose + machine
  return whole < shortestJudged ? 1 : prose / whole
}

/** A long line is looked at from its beginning only, whatever its form. A sentence needs no look. */
function isMachineLine(line: string): boolean {
  if (line.endsWith('.') && line.includes(' ') && !line.startsWith('<')) return false
  const opening = line.length > 400 ? line.slice(0, 400) : line
  return machineLines.some((form) => form.test(opening))
}
