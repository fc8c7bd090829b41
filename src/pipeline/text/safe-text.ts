/** Controls, bidirectional overrides, invisible marks, tags and noncharacters: nothing a reader would miss. */
const invisible =
  /(?![\t\n\v\f\r\u0085])\p{Cc}|[\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\uFFFE\uFFFF\u{1FFFE}\u{1FFFF}\u{E0000}-\u{E007F}]/gu

/** Scripts (and emoji) that are misspelt without their joiners. */
const joining =
  '[\\p{scx=Arab}\\p{scx=Syrc}\\p{scx=Deva}\\p{scx=Beng}\\p{scx=Guru}\\p{scx=Gujr}\\p{scx=Orya}\\p{scx=Taml}' +
  '\\p{scx=Telu}\\p{scx=Knda}\\p{scx=Mlym}\\p{scx=Sinh}\\p{scx=Khmr}\\p{scx=Mymr}\\p{scx=Tibt}\\p{scx=Mong}' +
  '\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\uFE0F]'

/** Joiners that join nothing: they hide in words to make equal ones differ. */
const idleJoiner = new RegExp(`(?<!${joining})[\\u200C\\u200D]|[\\u200C\\u200D](?!${joining})`, 'gu')

/** Every white space a source can hold; next line (U+0085) is a break that `\s` leaves out. */
const whiteSpace = /[\s\u0085]+/g

/**
 * Letters and marks that stand as they are in any company but that of each other's combining marks: Latin, Cyrillic,
 * punctuation. Everything else is looked at closely, and so is white space that folds.
 */
const needsCare = /[^ -~\u00A1-\u00AC\u00AE-\u02FF\u0400-\u0482\u048A-\u052F\u2010-\u2027\u20AC]| {2}|^ | $/

/** The text without broken surrogates and without characters that only act unseen. */
export function dropInvisible(text: string): string {
  return text.toWellFormed().replace(invisible, '').replace(idleJoiner, '')
}

/**
 * One line of plain text as it may be shown and compared: well-formed, composed (NFC), nothing invisible, every
 * run of white space one space. Doing it twice changes nothing.
 *
 * A span of a document and the words quoted from it are equal when this makes the same text of both.
 */
export function safeText(text: string): string {
  if (!needsCare.test(text)) return text
  // White space is folded first too: some of it is invisible, and must part words all the same.
  const folded = text.replace(whiteSpace, ' ')
  return dropInvisible(folded).normalize('NFC').replace(whiteSpace, ' ').trim()
}
