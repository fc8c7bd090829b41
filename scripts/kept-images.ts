import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs'
import {basename, join} from 'node:path'
import {isWholePng} from '../src/share-image/is-whole-png.ts'
import {cacheFolder} from './program.ts'
import {spareCache} from './spare-cache.ts'

const DAY = 86_400_000
/** Milliseconds after which an image that no build used is forgotten, and those between two notes of its use. */
const FORGOTTEN = 30 * DAY
const NOTED = DAY

/** Where drawn images wait for the next build. */
const folder = () => join(cacheFolder(), 'share-images')

/** An image that was kept, by its name; nothing where there is none, or a disk gave back something else. */
export function readKeptImage(name: string): Buffer | undefined {
  const file = join(folder(), name)
  const png = spareCache(() => readFileSync(file))
  if (!png || !isWholePng(png)) return undefined
  spareCache(() => noteUse(file))
  return png
}

function noteUse(file: string) {
  const now = new Date()
  if (Math.abs(now.getTime() - statSync(file).mtimeMs) > NOTED) utimesSync(file, now, now)
}

/** Keep images for the next build, under their own names only once they are whole. */
export function keepImages(files: readonly string[]) {
  spareCache(() => {
    mkdirSync(folder(), {recursive: true})
    for (const file of files) {
      const kept = join(folder(), basename(file))
      copyFileSync(file, `${kept}.${process.pid}`)
      renameSync(`${kept}.${process.pid}`, kept)
    }
  })
}

/** Forget images that no build has used for long, and what builds left that died. */
export function forgetOldImages() {
  spareCache(() => {
    const now = Date.now()
    for (const name of readdirSync(folder())) {
      const file = join(folder(), name)
      if (now - (statSync(file, {throwIfNoEntry: false})?.mtimeMs ?? now) > FORGOTTEN)
        rmSync(file, {force: true})
    }
  })
}
