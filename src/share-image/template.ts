import {type ShareCard, shareImageSize} from './card.ts'
import {accents, hairline, ink, paper, quiet} from './colours.ts'
import {drawable, runsRightToLeft} from './drawable.ts'
import {headlineStack, textStack} from './fonts.ts'
import {joinLetters} from './join-letters.ts'

/** Element as satori takes it: React's shape without React. */
export interface CardElement {
  type: 'div'
  props: {style: Record<string, string | number>; children?: string | CardElement[]}
}

/** Font size and number of lines for headlines up to a length in characters: the longest fills the card. */
const headlineSizes = [
  {upTo: 28, size: 96, lines: 3},
  {upTo: 60, size: 76, lines: 4},
  {upTo: 100, size: 64, lines: 4},
  {upTo: 150, size: 56, lines: 5},
  {upTo: Number.POSITIVE_INFINITY, size: 48, lines: 6},
]

/** Width of a letter in ems, set high: only a text that surely fits is balanced, as a clamped one would shrivel. */
const letterWidth = 0.6

/** Pixels between the margins. */
const lineWidth = shareImageSize.width - 2 * 72

/** Lines left for the headline when a description stands below it. */
const linesAboveDescription = 2

/** Lay out a share image: label, headline, description, and a bottom line of details and site title. */
export function cardTemplate(card: ShareCard): CardElement {
  const accent = accents[card.accent]!
  const side = runsRightToLeft(card.headline) ? 'right' : 'left'
  const headline = drawable(card.headline, headlineStack.covers)
  const label = drawable(card.label ?? '', headlineStack.covers)
  return box({...page, borderTop: `18px solid ${accent}`}, [
    box({...middleStyle, textAlign: side}, [
      // A headline that cannot be drawn leaves its place to the label.
      ...(headline === '' ? [] : line(card.label, {...labelStyle, color: accent})),
      ...headlineBox(headline || label, card.description !== undefined),
      ...line(card.description, descriptionStyle),
    ]),
    box(footerStyle, [
      ...line(card.details.join(' · '), {color: quiet}),
      ...line(card.siteTitle, siteTitleStyle, headlineStack.covers),
    ]),
  ])
}

function headlineBox(text: string, isDescribed: boolean): CardElement[] {
  if (text === '') return []
  const {size, lines} = headlineSizes.find(({upTo}) => text.length <= upTo)!
  const lineClamp = isDescribed ? Math.min(lines, linesAboveDescription) : lines
  const surelyFits = text.length * size * letterWidth < lineWidth * (lineClamp - 1)
  const textWrap = surelyFits ? 'balance' : 'wrap'
  const style = {...headlineStyle, fontSize: size, lineClamp, textWrap, ...directionOf(text)}
  return [box(style, joinLetters(text))]
}

function line(
  text: string | undefined,
  style: CardElement['props']['style'],
  covers = textStack.covers,
): CardElement[] {
  const drawn = drawable(text ?? '', covers)
  return drawn === '' ? [] : [box({...directionOf(drawn), ...style}, joinLetters(drawn))]
}

const directionOf = (text: string) => ({direction: runsRightToLeft(text) ? 'rtl' : 'ltr'})

function box(style: CardElement['props']['style'], children: string | CardElement[]): CardElement {
  const display = typeof children === 'string' ? 'block' : 'flex'
  return {type: 'div', props: {style: {display, ...style}, children}}
}

const page = {
  width: '100%',
  height: '100%',
  boxSizing: 'border-box',
  flexDirection: 'column',
  padding: '48px 72px 44px',
  backgroundColor: paper,
  color: ink,
  fontFamily: textStack.family,
  fontSize: 28,
  // Keeps the dots of Arabic letters in their glyphs: satori turns the height of separate ones upside down.
  fontFeatureSettings: '"ccmp" off',
}
const middleStyle = {flexDirection: 'column', flexGrow: 1, justifyContent: 'center', marginBottom: 24}
const labelStyle = {fontSize: 30, marginBottom: 20, lineClamp: 1}
const headlineStyle = {
  fontFamily: headlineStack.family,
  fontWeight: 600,
  lineHeight: 1.16,
  wordBreak: 'break-word',
}
const descriptionStyle = {fontSize: 36, lineHeight: 1.4, marginTop: 28, color: quiet, lineClamp: 4}
const footerStyle = {
  justifyContent: 'space-between',
  alignItems: 'baseline',
  gap: 40,
  paddingTop: 24,
  borderTop: `2px solid ${hairline}`,
}
const siteTitleStyle = {
  fontFamily: headlineStack.family,
  fontWeight: 600,
  fontSize: 32,
  marginLeft: 'auto',
  flexShrink: 0,
  maxWidth: 520,
  lineClamp: 1,
}
