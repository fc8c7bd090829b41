import {copyFileSync, mkdirSync, rmSync, writeFileSync} from 'node:fs'
import {availableParallelism} from 'node:os'
import {basename, dirname, join} from 'node:path'
import Tinypool from 'tinypool'
import type {ShareImage} from '../src/lib/share-cards.ts'
import {drawImage, imageFile} from '../src/share-image/cached.ts'
import type {ShareCard} from '../src/share-image/card.ts'
import type {DrawingTask} from '../src/share-image/draw-worker.ts'
import {forgetOldImages, keepImages, readKeptImage} from './kept-images.ts'
import {loader} from './program.ts'

/** Images below which a worker would take longer to read its fonts than to draw. */
const WORTH_WORKERS = 100

/** Images a worker is given at a time: few enough that none waits long for the last. */
const IMAGES_A_TASK = 50

/**
 * Put the share images of a site into a folder: those of an earlier build as they were, the others drawn by all
 * processors. `tell` is told how many of those are drawn.
 */
export async function drawShareImages(
  images: readonly ShareImage[],
  folder: string,
  tell: (done: number, all: number) => void,
): Promise<void> {
  const missing: ShareImage[] = []
  for (const image of images) {
    const png = readKeptImage(basename(imageFile(image.card, '')))
    if (png) write(join(folder, image.path), png)
    else missing.push(image)
  }
  const drawn = join(folder, 'drawn')
  await draw(
    missing.map(({card}) => card),
    drawn,
    tell,
  )
  for (const {path, card} of missing) {
    mkdirSync(dirname(join(folder, path)), {recursive: true})
    // Two briefings may have one image.
    copyFileSync(imageFile(card, drawn), join(folder, path))
  }
  rmSync(drawn, {recursive: true, force: true})
  forgetOldImages()
}

function write(file: string, bytes: Buffer) {
  mkdirSync(dirname(file), {recursive: true})
  writeFileSync(file, bytes)
}

async function draw(
  cards: readonly ShareCard[],
  folder: string,
  tell: (done: number, all: number) => void,
): Promise<void> {
  let done = 0
  const work = cards.length < WORTH_WORKERS ? drawHere : drawByWorkers
  await work(cards, folder, (some) => {
    keepImages(some.map((card) => imageFile(card, folder)))
    done += some.length
    tell(done, cards.length)
  })
}

type Tell = (drawn: readonly ShareCard[]) => void

async function drawHere(cards: readonly ShareCard[], folder: string, tell: Tell) {
  for (const card of cards) {
    await drawImage(card, folder)
    tell([card])
  }
}

async function drawByWorkers(cards: readonly ShareCard[], folder: string, tell: Tell) {
  const filename = new URL('../src/share-image/draw-worker.ts', import.meta.url).href
  const pool = new Tinypool({
    filename,
    execArgv: [...process.execArgv, '--import', loader],
    maxThreads: availableParallelism(),
  })
  try {
    const tasks: DrawingTask[] = []
    for (let from = 0; from < cards.length; from += IMAGES_A_TASK)
      tasks.push({cards: cards.slice(from, from + IMAGES_A_TASK), folder})
    await Promise.all(
      tasks.map(async (task) => {
        await pool.run(task)
        tell(task.cards)
      }),
    )
  } finally {
    await pool.destroy()
  }
}
