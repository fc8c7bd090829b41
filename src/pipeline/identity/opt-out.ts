import {plainWords} from '../text/plain-words.ts'

/** True for what comes from one of the `publishers`: of that name, or from that host or one below it. */
export function isFrom(
  {publisher, url}: {publisher?: string | undefined; url?: string | undefined},
  publishers: readonly string[],
): boolean {
  if (publishers.length === 0) return false
  const name = publisher === undefined ? '' : plainWords(publisher).join(' ')
  const host = url !== undefined && URL.canParse(url) ? new URL(url).hostname : ''
  return publishers.some((entry) => {
    const domain = entry
      .toLowerCase()
      .replace(/^(?:https?:\/\/)?(?:www\.)?/, '')
      .split('/', 1)[0]!
    const words = plainWords(entry).join(' ')
    return (words !== '' && words === name) || host === domain || host.endsWith(`.${domain}`)
  })
}
