import type {Coverage} from '../../coverage.ts'

/** The account as JSON, a row a line, piece by piece: for large folders the whole is longer than a string may be. */
export function* coverageText({version, ...tables}: Coverage): Generator<string> {
  yield `{"version":${version}`
  for (const [name, rows] of Object.entries(tables)) {
    yield `,\n"${name}":[`
    for (const [index, row] of rows.entries()) yield `${index === 0 ? '' : ','}\n${JSON.stringify(row)}`
    yield ']'
  }
  yield '}\n'
}
