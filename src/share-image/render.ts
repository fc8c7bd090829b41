import {Resvg} from '@resvg/resvg-js'
import satori from 'satori'
import {type ShareCard, shareImageSize} from './card.ts'
import {headlineStack, textStack} from './fonts.ts'
import {freeMemory} from './free-memory.ts'
import {encodePalettePng} from './palette-png.ts'
import {cardTemplate} from './template.ts'

// One array for all calls: satori keeps what it parsed of the fonts by identity.
const fonts = [
  ...new Map([...headlineStack.fonts, ...textStack.fonts].map((font) => [font.name, font])).values(),
]

/** Draw a share image: PNG of {@linkcode shareImageSize}, the same bytes for the same card. */
export async function renderShareImage(card: ShareCard): Promise<Buffer<ArrayBuffer>> {
  const svg = await satori(cardTemplate(card) as never, {...shareImageSize, fonts})
  const {pixels, width, height} = new Resvg(svg, {font: {loadSystemFonts: false}}).render()
  const png = encodePalettePng(pixels, width, height)
  await freeMemory()
  return png
}
