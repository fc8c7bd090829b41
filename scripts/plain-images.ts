import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Coverage} from '../src/coverage.ts'
import {drawable} from '../src/share-image/drawable.ts'
import {headlineStack} from '../src/share-image/fonts.ts'

/** How many briefings have a share image without its headline, for want of a font, and one of these headlines. */
export interface PlainImages {
  count: number
  example: string
}

/** Undefined where every headline is drawn, and before the first build. */
export function findPlainImages(desk: string): PlainImages | undefined {
  const file = join(desk, 'coverage.json')
  if (!existsSync(file)) return undefined
  const {stories} = JSON.parse(readFileSync(file, 'utf8')) as Coverage
  const plain = stories.filter(
    ({briefing, headline}) => briefing !== undefined && drawable(headline, headlineStack.covers) === '',
  )
  return plain.length === 0 ? undefined : {count: plain.length, example: plain[0]!.headline}
}
