import {extractDocument} from '../src/pipeline/extract/extract.ts'
import {readDocument} from '../src/pipeline/read/read-document.ts'

/** Headlines of the articles found in a page of these parts. */
export function headlines(...parts: string[]): string[] {
  const text = parts.join('\n')
  return extractDocument(readDocument({path: 'dump.txt', sha256: '', text, problems: []})).articles.map(
    ({headline}) => headline,
  )
}

/** What stands above and below the articles of a made-up site. */
export const menu = ['Home', 'News', 'Sport', 'Culture', 'Weather', 'Jobs', 'Sign in', 'Contact'].join('\n')
export const foot = ['Privacy Policy', 'Terms of Use', 'Advertise with us', 'About us'].join('\n')
