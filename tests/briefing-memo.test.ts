import {readFileSync, rmSync, writeFileSync} from 'node:fs'
import {expect, onTestFinished, test} from 'vitest'
import {openBriefingMemo} from '../scripts/briefing-memo.ts'
import {cachePath} from '../scripts/kept-files.ts'
import {temporaryFolder} from './temporary-folder.ts'

const value = 'über 漢 \ud800'

/** A folder for which one build has worked something out. */
function folder(): {out: string; file: string} {
  const out = temporaryFolder()
  const file = cachePath(out, 'memo')
  onTestFinished(() => {
    for (const path of [file, cachePath(out, 'stages')]) rmSync(path, {force: true})
  })
  const {memo, save} = openBriefingMemo(out)
  memo('body', 'a', () => value)
  save()
  return {out, file}
}

const recall = (out: string, key: string) => openBriefingMemo(out).memo('body', key, () => 'made anew')

test('what one build worked out the next one knows, to the last character', () => {
  const {out} = folder()
  expect(recall(out, 'a')).toBe(value)
  expect(recall(out, 'b')).toBe('made anew')
  expect(recall(temporaryFolder(), 'a')).toBe('made anew')
})

test('what a build does not ask for is forgotten', () => {
  const {out} = folder()
  const {memo, save} = openBriefingMemo(out)
  memo('body', 'b', () => 'one')
  save()
  expect(recall(out, 'b')).toBe('one')
  expect(recall(out, 'a')).toBe('made anew')
})

test.each([
  {damage: 'a changed byte', change: (bytes: Buffer) => bytes.fill(0, bytes.length - 1)},
  {damage: 'a cut', change: (bytes: Buffer) => bytes.subarray(0, -3)},
  {
    damage: 'the seal of another program',
    change: (bytes: Buffer) => bytes.fill('0', bytes.indexOf('seal') + 6, bytes.indexOf('seal') + 60),
  },
  {damage: 'no content', change: () => Buffer.alloc(0)},
])('$damage makes the next build start afresh', ({change}) => {
  const {out, file} = folder()
  writeFileSync(file, change(readFileSync(file)))
  expect(recall(out, 'a')).toBe('made anew')
})

test('what the stages carry on is what they are handed out the next time, but for very large folders', () => {
  const {out} = folder()
  const carry = (count: number) => {
    const {carried, save} = openBriefingMemo(out)
    carried.prints.after = () => Array.from({length: count}, (_, n) => `print-${n}`)
    save()
    return openBriefingMemo(out).carried.prints.before
  }
  expect(carry(2)).toEqual(['print-0', 'print-1'])
  expect(carry(1)).toEqual(['print-0'])
  expect(carry(30_001)).toBeUndefined()
})
