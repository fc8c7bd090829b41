import {findNearDuplicates} from '../../src/pipeline/near-duplicates/near-duplicates.ts'
import {groupStories} from '../../src/pipeline/stories/group-stories.ts'
import type {Measurement} from './measurement.ts'
import {readTraps, TRAP_SETS, type Trap} from './read-traps.ts'
import {articleOf} from './row-articles.ts'

/** What became of one trap's pairs. */
interface Outcome {
  forbidden: string[]
  missed: string[]
  unmarked: string[]
}

/** Share of pairs kept apart and joined as they must be, and of opinions marked. */
export async function measure(): Promise<Measurement[]> {
  return TRAP_SETS.map((set) => {
    const traps = readTraps(set)
    const outcomes = traps.map(springTrap)
    const total = (key: 'apart' | 'together' | 'opinions'): number =>
      traps.reduce((sum, trap) => sum + (trap[key]?.length ?? 0), 0)
    const failed = (key: keyof Outcome): string[] => outcomes.flatMap((outcome) => outcome[key])
    return {
      set: `traps-${set}`,
      numbers: {
        forbiddenMergesFree: 1 - failed('forbidden').length / total('apart'),
        joined: 1 - failed('missed').length / total('together'),
        ...(total('opinions') > 0 ? {opinionsMarked: 1 - failed('unmarked').length / total('opinions')} : {}),
      },
      notes: [
        ...failed('forbidden').map((note) => `wrongly joined: ${note}`),
        ...failed('missed').map((note) => `not joined: ${note}`),
        ...failed('unmarked').map((note) => `not marked as opinion: ${note}`),
      ],
    }
  })
}

function springTrap({trap, articles, together, apart, opinions = []}: Trap): Outcome {
  const rows = Object.entries(articles).map(([id, [title, text, date]]) => articleOf({id, title, text, date}))
  const {groups} = groupStories(rows, findNearDuplicates(rows))
  const groupOf = (id: string) => groups.find((group) => group.articles.includes(id))!
  const areJoined = ([one, other]: readonly [string, string]): boolean => groupOf(one) === groupOf(other)
  const named = (pair: readonly [string, string]): string => `${trap}: ${pair.join(' and ')}`
  return {
    forbidden: apart.filter(areJoined).map(named),
    missed: together.filter((pair) => !areJoined(pair)).map(named),
    unmarked: opinions.filter((id) => !groupOf(id).opinions.includes(id)).map((id) => `${trap}: ${id}`),
  }
}
