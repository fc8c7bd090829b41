/** A table of the account as it is kept: each row as UTF-8 JSON after a comma and a line break. */
export interface KeptRows {
  bytes: Uint8Array
  /** Where each row begins, its comma included, and where the last one ends. */
  starts: Uint32Array
}

/** A row of the account as JSON, or the number of a kept one that is the same. */
export type Row = string | number

const decoder = new TextDecoder()

/** What a kept row says. */
export const readRow = ({bytes, starts}: KeptRows, row: number): string =>
  decoder.decode(bytes.subarray(starts[row]! + 2, starts[row + 1]))

/** The rows as text in a list, piece by piece; kept rows that follow each other are one piece. */
export function* tableText(rows: readonly Row[], kept: KeptRows | undefined): Generator<string | Uint8Array> {
  for (let at = 0; at < rows.length; ) {
    const comma = at === 0 ? 1 : 0
    const first = rows[at]!
    if (typeof first === 'string') {
      yield `,\n${first}`.slice(comma)
      at++
      continue
    }
    let row = first
    while (rows[at] === row && at < rows.length) {
      at++
      row++
    }
    yield kept!.bytes.subarray(kept!.starts[first]! + comma, kept!.starts[row])
  }
}

/** The rows as they are kept. */
export function keepRows(rows: readonly Row[], kept: KeptRows | undefined): KeptRows {
  const texts = rows.map((row) =>
    typeof row === 'string'
      ? Buffer.from(`,\n${row}`)
      : kept!.bytes.subarray(kept!.starts[row], kept!.starts[row + 1]),
  )
  const starts = new Uint32Array(rows.length + 1)
  for (const [index, {length}] of texts.entries()) starts[index + 1] = starts[index]! + length
  return {bytes: Buffer.concat(texts), starts}
}
