import {createHash} from 'node:crypto'
import {existsSync, mkdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import type {ShareCard} from './card.ts'
import {headlineStack, textStack} from './fonts.ts'
import {renderShareImage} from './render.ts'

/** Where drawn images wait for the next build, below the working folder. */
const cacheFolder = '.cache/share-images'

const sources = import.meta.glob<string>('./*.ts', {query: '?raw', import: 'default', eager: true})

/** Hash of everything but the card that decides how an image looks: this folder, the fonts, the libraries. */
const design = hash([
  ...Object.keys(sources)
    .sort()
    .map((path) => sources[path]!),
  ...[...headlineStack.fonts, ...textStack.fonts].map(({data}) => data),
  ...['satori', '@resvg/resvg-js'].map((name) => readFileSync(join('node_modules', name, 'package.json'))),
])

/** The share image of a card: drawn once, then read from the cache until the card or the design changes. */
export async function shareImage(card: ShareCard, folder = cacheFolder): Promise<Buffer<ArrayBuffer>> {
  const file = join(folder, `${hash([design, JSON.stringify(card)])}.png`)
  if (existsSync(file)) return readFileSync(file)

  const png = await renderShareImage(card)
  mkdirSync(folder, {recursive: true})
  // Under its own name only once it is whole: a build may be killed, or another one draw the same card.
  const unfinished = `${file}.${process.pid}`
  writeFileSync(unfinished, png)
  renameSync(unfinished, file)
  return png
}

function hash(parts: readonly (string | Buffer)[]): string {
  const sum = createHash('sha256')
  for (const part of parts) sum.update(`${part.length}:`).update(part)
  return sum.digest('hex')
}
