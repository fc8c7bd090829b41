import type {Register} from '../../register.ts'

/**
 * The register as it is kept: a row a story, and a row for each of its members. By id, not by age: what two people add
 * lies apart then, and git brings it together without being asked.
 */
export function serialiseRegister({version, stories}: Register): string {
  const sorted = stories.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const rows = sorted.map(({members, themes, mergedInto, storyline, ...fields}) => {
    // In one order, whichever came first to the story: else the next build, which reads them in order, swaps them.
    const head = JSON.stringify({...fields, themes, mergedInto, storyline}).slice(0, -1)
    return `${head},"members":[${inRows(members.map((member) => `  ${JSON.stringify(member)}`))}]}`
  })
  return `{"version":${version},\n"stories":[${inRows(rows)}]}\n`
}

const inRows = (rows: readonly string[]): string => (rows.length === 0 ? '' : `\n${rows.join(',\n')}\n`)
