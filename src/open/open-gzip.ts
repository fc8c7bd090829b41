import {basename} from 'node:path'
import {promisify} from 'node:util'
import {gunzip} from 'node:zlib'
import {spend, Unopenable} from './budget.ts'
import type {Opening, Packed} from './opening.ts'

const unpack = promisify(gunzip)

/** What gzip packed, under the same path without its ending; several packed one after the other are one. */
export async function openGzip({path, bytes, ...known}: Packed, {budget, open}: Opening) {
  let unpacked: Buffer
  try {
    unpacked = await unpack(bytes, {maxOutputLength: Math.max(1, budget.bytes)})
  } catch (error) {
    const {code, message} = error as NodeJS.ErrnoException
    if (code === 'ERR_BUFFER_TOO_LARGE')
      throw new Unopenable('unpacks to more bytes than are read of one file')
    throw new Unopenable(`gzip: truncated or damaged (${message})`)
  }
  spend(budget, unpacked.length)
  const inner = basename(path).replace(/\.(?:gz|gzip)$/i, '')
  await open({...known, path: `${path}/${inner}`, bytes: unpacked})
}
