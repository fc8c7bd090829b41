import {copyFileSync, existsSync, mkdirSync} from 'node:fs'
import {availableParallelism} from 'node:os'
import {dirname, join} from 'node:path'
import Tinypool from 'tinypool'
import type {ShareImage} from '../src/lib/share-cards.ts'
import {drawImage, imageFile} from '../src/share-image/cached.ts'
import type {ShareCard} from '../src/share-image/card.ts'
import type {DrawingTask} from '../src/share-image/draw-worker.ts'
import {cacheFolder, loader} from './program.ts'

/** Where drawn images wait for the next build. */
const drawnImages = join(cacheFolder(), 'share-images')

/** Images below which a worker would take longer to read its fonts than to draw. */
const WORTH_WORKERS = 100

/** Images a worker is given at a time: few enough that none waits long for the last. */
const IMAGES_A_TASK = 50

/** Draw the share images of a site into a folder, by all processors; what was drawn before is copied. */
export async function drawShareImages(
  images: readonly ShareImage[],
  folder: string,
  tell: (done: number, all: number) => void,
): Promise<void> {
  const missing = images.map(({card}) => card).filter((card) => !existsSync(imageFile(card, drawnImages)))
  await (missing.length < WORTH_WORKERS ? drawHere(missing, tell) : drawByWorkers(missing, tell))
  for (const {path, card} of images) {
    const file = join(folder, path)
    mkdirSync(dirname(file), {recursive: true})
    copyFileSync(imageFile(card, drawnImages), file)
  }
}

async function drawHere(cards: readonly ShareCard[], tell: (done: number, all: number) => void) {
  for (const [index, card] of cards.entries()) {
    await drawImage(card, drawnImages)
    tell(index + 1, cards.length)
  }
}

async function drawByWorkers(cards: readonly ShareCard[], tell: (done: number, all: number) => void) {
  const filename = new URL('../src/share-image/draw-worker.ts', import.meta.url).href
  const pool = new Tinypool({
    filename,
    execArgv: [...process.execArgv, '--import', loader],
    maxThreads: availableParallelism(),
  })
  let done = 0
  try {
    const tasks: DrawingTask[] = []
    for (let from = 0; from < cards.length; from += IMAGES_A_TASK)
      tasks.push({cards: cards.slice(from, from + IMAGES_A_TASK), folder: drawnImages})
    await Promise.all(
      tasks.map(async (task) => {
        await pool.run(task)
        done += task.cards.length
        tell(done, cards.length)
      }),
    )
  } finally {
    await pool.destroy()
  }
}
