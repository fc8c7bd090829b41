/** `'{page} of {pages}'` with `{page: '2', pages: '3'}` → `2 of 3`. A name without a value stays as it is. */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)
}
