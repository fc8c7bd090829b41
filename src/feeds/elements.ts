import type {Element, ElementContent, Text} from 'hast'

export function text(value: string): Text {
  return {type: 'text', value}
}

export function element(
  tagName: string,
  children: ElementContent[],
  properties: Record<string, string> = {},
): Element {
  return {type: 'element', tagName, properties, children}
}

export const paragraph = (children: ElementContent[]) => element('p', children)
