import {parse} from 'yaml'

/** A line as the program writes front matter: a key and its value as JSON, which is YAML too. */
const jsonLine = /^([A-Za-z]+): ([\s\S]+)$/

/** A file's front matter as data, and what stands below it. Throws on front matter that is no YAML mapping. */
export function readFrontMatter(contents: string): {data: Record<string, unknown>; body: string} {
  const text = contents.replaceAll('\r\n', '\n')
  const end = text.indexOf('\n---\n', 3)
  if (!text.startsWith('---\n') || end < 0)
    throw new Error('no front matter between two lines of three hyphens')

  const header = text.slice(4, end)
  const data = readJsonLines(header) ?? parse(`${header}\n`)
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    throw new Error('front matter that is no mapping of names to values')
  return {data: data as Record<string, unknown>, body: text.slice(end + 5).trim()}
}

/** Front matter of such lines and comments only, read fifty times as fast; nothing where a line is anything else. */
function readJsonLines(header: string): Record<string, unknown> | undefined {
  const data: Record<string, unknown> = {}
  for (const line of header.split('\n')) {
    if (line.startsWith('#')) continue
    const [, key, json] = jsonLine.exec(line) ?? []
    if (key === undefined || key in data) return undefined
    try {
      data[key] = JSON.parse(json!)
    } catch {
      return undefined
    }
  }
  return data
}
