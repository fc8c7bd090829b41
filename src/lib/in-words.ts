/** `['Ada', 'Ben', 'Cleo']` → `Ada, Ben and Cleo`. */
export function inWords(items: readonly string[]): string {
  if (items.length < 2) return items.join('')
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
}
