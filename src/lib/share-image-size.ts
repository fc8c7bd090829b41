import {existsSync, statSync} from 'node:fs'
import {join} from 'node:path'

/** Bytes of a share image, which a build draws before its pages; 0, as feeds say where it is unknown, while none is drawn. */
export function shareImageSize(path: string): number {
  const file = join(process.env.SHARE_IMAGES ?? '', path)
  return process.env.SHARE_IMAGES && existsSync(file) ? statSync(file).size : 0
}
