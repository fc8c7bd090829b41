import type {RootContent} from 'hast'
import {visit} from 'unist-util-visit'
import {webAddress} from '../lib/sources.ts'

/** Make every link absolute, seen from `page`; what leads elsewhere than to http or https stays as text. */
export function absoluteLinks(nodes: readonly RootContent[], page: string): RootContent[] {
  const root = {type: 'root' as const, children: [...nodes]}
  visit(root, 'element', ({properties}) => {
    for (const name of ['href', 'src'] as const) {
      const value = properties[name]
      if (value === undefined) continue
      const target = URL.canParse(String(value), page) ? new URL(String(value), page).href : undefined
      properties[name] = webAddress(target)
    }
  })
  return root.children
}
