import type {Register} from '../../register.ts'

/** The register as it is kept: oldest story first, one member a line, so that a change is a small diff. */
export function serialiseRegister({version, stories}: Register): string {
  const blocks = stories.map(({members, mergedInto, storyline, ...fields}) => {
    // In one order, whichever came first to the story: else the next build, which reads them in order, swaps them.
    const lines = Object.entries({...fields, mergedInto, storyline}).flatMap(([key, value]) =>
      value === undefined ? [] : [`      "${key}": ${JSON.stringify(value)}`],
    )
    const list = members.map((member) => `        ${JSON.stringify(member)}`).join(',\n')
    return `    {\n${[...lines, `      "members": [${list && `\n${list}\n      `}]`].join(',\n')}\n    }`
  })
  const list = blocks.join(',\n')
  return `{\n  "version": ${version},\n  "stories": [${list && `\n${list}\n  `}]\n}\n`
}
