import {isKnown} from './referents.ts'
import {type Salience, standingOf} from './salience.ts'
import type {Statement} from './statements.ts'

/**
 * Statements in the order they are told: the lead, then what matters most, but of one article as it tells them, what
 * leans right behind what it leans on, and nobody before they are introduced.
 */
export function orderStatements(
  chosen: readonly Statement[],
  known: ReadonlySet<string>,
  salience: Salience,
): Statement[] {
  const ordered: Statement[] = []
  const met = new Set(known)
  const told = new Set<string>()
  const left = new Set(chosen)
  const take = (statement: Statement) => {
    left.delete(statement)
    ordered.push(statement)
    for (const name of statement[0].introduces) met.add(name)
    for (const word of statement[0].topics) told.add(word)
    const next = [...left].find(([shown]) => shown.leans && follows(statement, shown))
    if (next) take(next)
  }
  if (chosen[0]) take(chosen[0])
  while (left.size > 0) {
    const free = [...left].filter((statement) => isNext(statement, left))
    const clear = free.filter(([{needs}]) => [...needs].every((need) => isKnown(need, met, told)))
    take(mostWorth(clear.length > 0 ? clear : free, told, salience))
  }
  return ordered
}

const follows = ([before]: Statement, after: Statement[0]): boolean =>
  before.article === after.article && before.index === after.index - 1

/** True for the first of those left of its article. */
const isNext = ([shown]: Statement, left: ReadonlySet<Statement>): boolean =>
  [...left].every(([other]) => other.article !== shown.article || other.index >= shown.index)

function mostWorth(
  statements: readonly Statement[],
  told: ReadonlySet<string>,
  salience: Salience,
): Statement {
  const worth = statements.map((statement) => {
    let news = 0
    for (const word of statement[0].topics) if (!told.has(word)) news += salience.weights.get(word) ?? 0
    return (news * standingOf(statement, salience)) / statement[0].length ** 0.6
  })
  return statements[worth.indexOf(Math.max(...worth))]!
}
