import {createHash} from 'node:crypto'
import {existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {join} from 'node:path'
import type {ShareCard} from './card.ts'
import {allFonts} from './fonts.ts'
import {renderShareImage} from './render.ts'

const {resolve} = createRequire(import.meta.url)

/** Hash of everything but the card that decides how an image looks: this folder, the fonts, the libraries. */
const design = hash([
  ...readdirSync(import.meta.dirname)
    .sort()
    .map((name) => readFileSync(join(import.meta.dirname, name))),
  ...allFonts.map(({data}) => data),
  ...['satori/package.json', '@resvg/resvg-js/package.json'].map((path) => readFileSync(resolve(path))),
])

/** Where a card's image waits for the next build: another card or another design, another name. */
export function imageFile(card: ShareCard, folder: string): string {
  return join(folder, `${hash([design, JSON.stringify(card)])}.png`)
}

/** Draw a card's image into the folder, unless it lies there. */
export async function drawImage(card: ShareCard, folder: string): Promise<void> {
  const file = imageFile(card, folder)
  if (existsSync(file)) return
  const png = await renderShareImage(card)
  mkdirSync(folder, {recursive: true})
  // Under its own name only once it is whole: a build may be killed, or another one draw the same card.
  const unfinished = `${file}.${process.pid}`
  writeFileSync(unfinished, png)
  renameSync(unfinished, file)
}

function hash(parts: readonly (string | Buffer)[]): string {
  const sum = createHash('sha256')
  for (const part of parts) sum.update(`${part.length}:`).update(part)
  return sum.digest('hex')
}
