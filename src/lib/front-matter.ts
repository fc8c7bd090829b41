import {parse} from 'yaml'

/** A line as the program writes front matter: a key, and its value as JSON, which is YAML too, there or indented below. */
const jsonLine = /^([A-Za-z]+):(?: (.+))?$/

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
  const lines = header.split('\n')
  for (let at = 0; at < lines.length; at++) {
    if (lines[at]!.startsWith('#')) continue
    const [, key, json = ''] = jsonLine.exec(lines[at]!) ?? []
    if (key === undefined || key in data) return undefined
    let value = json
    while (lines[at + 1]?.startsWith('  ')) value += lines[++at]!
    try {
      data[key] = JSON.parse(value)
    } catch {
      return undefined
    }
  }
  return data
}
