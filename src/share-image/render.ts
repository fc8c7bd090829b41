import {blankCanvas, type Canvas, fill, stamp} from './canvas.ts'
import {type ShareCard, shareImageSize} from './card.ts'
import {paper} from './colours.ts'
import {encodeIndexedPng} from './indexed-png.ts'
import {layOutCard, type TextRun} from './layout.ts'
import {maskOf, PHASES} from './masks.ts'
import {learnRuns, placeClusters} from './outlines.ts'
import {EM} from './sheet.ts'

/**
 * Draw a share image: PNG of {@linkcode shareImageSize}, the same bytes for the same card.
 *
 * Satori sets the card and gives the outline of each letter once; from then on the letter is stamped from its mask, which
 * takes a tenth of what rasterising a whole card does.
 */
export async function renderShareImage(card: ShareCard): Promise<Buffer<ArrayBuffer>> {
  const layout = await layOutCard(card)
  const runs = layout.runs.filter(({text}) => text.trim() !== '')
  await learnRuns(runs)
  const canvas = blankCanvas(shareImageSize.width, shareImageSize.height, paper)
  for (const rule of layout.rules) fill(canvas, rule)
  for (const run of runs) drawRun(canvas, run)
  return encodeIndexedPng(canvas)
}

function drawRun(canvas: Canvas, run: TextRun): void {
  const {x, y, font, colour} = run
  for (const {cluster, outline, pen} of placeClusters(run)) {
    const place = Math.round((x + (pen * font.size) / EM) * PHASES)
    const mask = maskOf(font, cluster, outline, place % PHASES)
    stamp(canvas, mask, Math.floor(place / PHASES), Math.round(y), colour)
  }
}
