import {parse} from 'yaml'

/** A file's front matter as data, and what stands below it. Throws on front matter that is no YAML mapping. */
export function readFrontMatter(contents: string): {data: Record<string, unknown>; body: string} {
  const text = contents.replaceAll('\r\n', '\n')
  const end = text.indexOf('\n---\n', 3)
  if (!text.startsWith('---\n') || end < 0)
    throw new Error('no front matter between two lines of three hyphens')

  const data: unknown = parse(text.slice(4, end + 1))
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    throw new Error('front matter that is no mapping of names to values')
  return {data: data as Record<string, unknown>, body: text.slice(end + 5).trim()}
}
