/** Everything XML 1.0 forbids or discourages: controls, lone surrogates, non-characters. */
const unfit = /[^\t\n\r\u{20}-\u{7e}\u{a0}-\u{d7ff}\u{e000}-\u{fdcf}\u{fdf0}-\u{fffd}\u{10000}-\u{10ffff}]/gu

/** Text without the characters that would make a feed ill-formed. */
function cleanText(text: string): string {
  return text.replace(unfit, '')
}

/** A copy of plain data with every string cleaned, for writers that put it into a feed. */
export function cleanStrings<T>(data: T): T {
  if (typeof data === 'string') return cleanText(data) as T
  if (Array.isArray(data)) return data.map(cleanStrings) as T
  if (typeof data !== 'object' || data === null || data instanceof Date) return data
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, cleanStrings(value)])) as T
}
