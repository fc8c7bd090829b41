/** `1, 'article'` → `1 article`; `3, 'story', 'stories'` → `3 stories`. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}
