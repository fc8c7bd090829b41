/** Everything XML 1.0 forbids or discourages: controls, lone surrogates, non-characters. */
const unfit = /[^\t\n\r\u{20}-\u{7e}\u{a0}-\u{d7ff}\u{e000}-\u{fdcf}\u{fdf0}-\u{fffd}\u{10000}-\u{10ffff}]/gu

/** Text without the characters that would make a feed ill-formed. */
export function cleanText(text: string): string {
  return text.replace(unfit, '')
}
