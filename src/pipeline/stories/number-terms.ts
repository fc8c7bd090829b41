/** Numbers terms from 0 as they come: for every term its number, and how many there are. */
export function numberTerms(terms: Uint32Array): {numbers: Uint32Array; distinct: number} {
  const numbers = new Uint32Array(terms.length)
  let table = openTable(1 << 14)
  let distinct = 0
  for (let entry = 0; entry < terms.length; entry++) {
    const term = terms[entry]!
    let slot = slotOf(table, term)
    if (table.given[slot] === 0) {
      if (distinct * 2 >= table.keys.length) {
        table = widen(table)
        slot = slotOf(table, term)
      }
      table.keys[slot] = term
      table.given[slot] = ++distinct
    }
    numbers[entry] = table.given[slot]! - 1
  }
  return {numbers, distinct}
}

/** Terms and their numbers in typed arrays; a Map of a million entries takes several times the memory. */
interface Table {
  keys: Uint32Array
  /** Numbers from 1; 0 marks a free slot. */
  given: Uint32Array
  shift: number
}

function openTable(slots: number): Table {
  return {keys: new Uint32Array(slots), given: new Uint32Array(slots), shift: 32 - Math.log2(slots)}
}

function slotOf({keys, given, shift}: Table, term: number): number {
  let slot = Math.imul(term, 0x9e3779b1) >>> shift
  while (given[slot] !== 0 && keys[slot] !== term) slot = (slot + 1) & (keys.length - 1)
  return slot
}

function widen(table: Table): Table {
  const wider = openTable(table.keys.length * 2)
  for (let old = 0; old < table.keys.length; old++) {
    if (table.given[old] === 0) continue
    const slot = slotOf(wider, table.keys[old]!)
    wider.keys[slot] = table.keys[old]!
    wider.given[slot] = table.given[old]!
  }
  return wider
}
