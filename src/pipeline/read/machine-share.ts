/** Share of a text's characters in lines of prose, below which it is no text for readers. */
const leastProse = 0.5

/** Characters of plain sentences that make a text worth reading, whatever stands around them. */
const sentencesWorthReading = 600

/** Characters looked at: enough to tell what a file is, quick on any. */
const sampleLength = 20_000

/** Characters below which a text is too short to be judged by its lines. */
const shortestJudged = 200

/** An element's mark or a comment: what stands between two of them may be prose. */
const tag = /<[!?/a-zA-Z][^<>]{0,4000}>/g

/** Lines that no reader is meant to see, by their form. */
const machineLines: readonly RegExp[] = [
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
 * Share of a text, 0 to 1, that is markup, headers, encoded bytes, programs or data, where that is most of it and no
 * article's worth of sentences stands between; undefined for a text to be read, which every short one is.
 */
export function machineShare(text: string): number | undefined {
  const prose = proseShare(text)
  if (prose >= leastProse) return undefined
  let sentences = 0
  for (const line of text.split('\n')) {
    if (isSentence(line.replace(tag, '').trim())) sentences += line.length
    if (sentences >= sentencesWorthReading) return undefined
  }
  return 1 - prose
}

/** A line of words that ends as sentences do. */
const isSentence = (line: string): boolean =>
  line.length >= 60 &&
  /[.!?…。！？”"]$/.test(line) &&
  !/[{}\\]|=>|\);/.test(line) &&
  (line.match(/ \p{L}/gu)?.length ?? 0) >= 8

function proseShare(text: string): number {
  const sample = text.slice(0, sampleLength)
  let prose = 0
  let machine = 0
  for (const raw of sample.split('\n')) {
    const line = raw.trim()
    if (line === '') continue
    const words = line.includes('<') ? line.replace(tag, ' ').trim() : line
    machine += line.length - words.length
    if (isMachineLine(words)) machine += words.length
    else prose += words.length
  }
  const whole = prose + machine
  return whole < shortestJudged ? 1 : prose / whole
}

/** A long line is looked at from its beginning only, whatever its form. A sentence needs no look. */
function isMachineLine(line: string): boolean {
  if (line.endsWith('.') && line.includes(' ')) return false
  const opening = line.length > 400 ? line.slice(0, 400) : line
  return machineLines.some((form) => form.test(opening))
}
