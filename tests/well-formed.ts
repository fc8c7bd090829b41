/** A character that XML 1.0 does not allow anywhere (section 2.2). */
const forbidden = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u
const cdata = /<!\[CDATA\[[\s\S]*?\]\]>/g
const tag =
  /<(?<closes>\/?)(?<name>[A-Za-z_][\w:.-]*)(?<attributes>(?:\s+[\w:.-]+="[^"<]*")*)\s*(?<empty>\/?)>/g
const reference = /&(?:amp|lt|gt|quot|apos|#\d+|#x[\dA-Fa-f]+);/g

/** What keeps a text from being well-formed XML of the plain kind that feeds are. Empty when nothing does. */
export function xmlProblems(xml: string): string[] {
  const problems: string[] = []
  if (forbidden.test(xml)) problems.push('a character XML forbids')

  const open: string[] = []
  const text = xml
    .replace(/^<\?xml[^?]*\?>/, '')
    .replace(cdata, '')
    .replace(tag, (_, closes: string, name: string, _attributes: string, empty: string) => {
      if (closes && open.pop() !== name) problems.push(`</${name}> closes another element`)
      if (!closes && !empty) open.push(name)
      return ''
    })
  if (open.length > 0) problems.push(`<${open.join('> <')}> never closed`)
  if (/[<&]/.test(text.replace(reference, ''))) problems.push('markup that is none')
  return problems
}
