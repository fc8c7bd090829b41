/** What stands around a mail address. */
const around = /[\s<>()[\]"',;:]+/

/** The mail addresses in a text, as they stand there. */
export function findMailAddresses(text: string): string[] {
  if (!text.includes('@')) return []
  return text.split(around).filter((word) => {
    const at = word.indexOf('@')
    return at > 0 && word.length < 320 && word.indexOf('.', at) > at + 1
  })
}
