/** Where an object holds who gives the fields that were not asked for yet. Not enumerable: a copy has the fields. */
const giver = Symbol('giver')

/**
 * Makes objects whose `fields` are worked out when first asked for: properties like all others to whoever reads, lists
 * or spreads them. What `give` gives is asked for anew each time, so it should keep what it made.
 */
export function lazyFields<Whole extends object, Field extends keyof Whole & string>(
  fields: readonly Field[],
): (rest: Omit<Whole, Field>, give: () => Pick<Whole, Field>) => Whole {
  // Getters shared by all objects leave these as quick to read as plain ones; a getter of each one's own does not.
  const getters = fields.map((field): [Field, PropertyDescriptor] => [
    field,
    {
      enumerable: true,
      configurable: true,
      get(this: {[giver]: () => Whole}) {
        return this[giver]()[field]
      },
    },
  ])
  const holder: PropertyDescriptor = {enumerable: false}
  const properties: PropertyDescriptorMap = {...Object.fromEntries(getters), [giver]: holder}
  return (rest, give) => {
    holder.value = give
    return Object.defineProperties(rest as Whole, properties)
  }
}
