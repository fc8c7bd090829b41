import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {readColumns, writeColumns} from '../scripts/column-file.ts'
import {temporaryFolder} from './temporary-folder.ts'

const data = {
  none: undefined,
  names: ['über', '漢', '\ud800', ''],
  told: new Map([['a', 'one']]),
  bytes: Uint8Array.of(1, 2, 3),
  nested: {ratios: Float64Array.of(0.1, Number.NaN), places: Int32Array.of(-1, 7, 0)},
  part: new Uint32Array([9, 8, 7, 6]).subarray(1, 3),
  empty: new Uint16Array(),
}

function file() {
  const path = join(temporaryFolder(), 'kept')
  writeColumns(path, 'seal', data)
  return path
}

test('what is written is read, columns and all', () => {
  expect(readColumns(file(), 'seal')).toEqual(data)
})

test('a file of another seal, and one that is not there, give nothing', () => {
  expect(readColumns(file(), 'another')).toBeUndefined()
  expect(readColumns(join(temporaryFolder(), 'none'), 'seal')).toBeUndefined()
})

test('a file with any byte changed, or cut anywhere, gives nothing', () => {
  const path = file()
  const whole = readFileSync(path)
  for (let at = 0; at < whole.length; at++) {
    const changed = Buffer.from(whole)
    changed[at] = changed[at]! ^ 1
    writeFileSync(path, changed)
    expect(readColumns(path, 'seal')).toBeUndefined()
    writeFileSync(path, whole.subarray(0, at))
    expect(readColumns(path, 'seal')).toBeUndefined()
  }
})
