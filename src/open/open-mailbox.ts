import {spendEntry} from './budget.ts'
import type {Opening, Packed} from './opening.ts'

const lineFeed = 0x0a
const opens = 'From '

/** Mails one after the other, each after a line that begins with `From `: a document a mail, by its number. */
export async function openMailbox({path, bytes}: Packed, {budget, open}: Opening) {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const starts = findStarts(all)
  for (const [index, start] of starts.entries()) {
    spendEntry(budget)
    const head = all.indexOf(lineFeed, start) + 1
    const mail = all.subarray(head, starts[index + 1] ?? all.length)
    await open({path: `${path}/${String(index + 1).padStart(5, '0')}`, bytes: mail})
  }
}

/** The opening line stands first or after a blank line; in a mail's own words `>` stands before it. */
function findStarts(all: Buffer): number[] {
  const starts: number[] = []
  for (let at = all.indexOf(opens); at !== -1; at = all.indexOf(opens, at + 1)) {
    const isFirst = at === 0
    const isAfterBlank =
      all[at - 1] === lineFeed &&
      (all[at - 2] === lineFeed || (all[at - 2] === 0x0d && all[at - 3] === lineFeed))
    if (isFirst || isAfterBlank) starts.push(at)
  }
  return starts
}
