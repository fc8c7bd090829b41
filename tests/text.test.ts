import {expect, test} from 'vitest'
import {readText, type TextNode} from '../src/lib/text.ts'

const words = (nodes: readonly TextNode[]): string =>
  nodes.map((node) => (node.kind === 'text' ? node.value : words(node.children))).join('')

test('reads headings, lists and components with their attributes', () => {
  const [heading, , list] = readText('## Figures\n\n- A claim. <Cite source="3" start="1" end="9" />')
  expect(heading).toMatchObject({tag: 'h2'})
  expect(list).toMatchObject({tag: 'ul'})
  expect(JSON.stringify(list)).toContain(
    '"name":"Cite","attributes":{"source":"3","start":"1","end":"9"},"children":[]',
  )
})

test.each([
  {name: 'an expression', mdx: 'One {process.exit(1)} two.', text: 'One  two.'},
  {name: 'an import', mdx: 'import x from "node:fs"\n\nOne.', text: 'One.'},
  {name: 'an export', mdx: 'export const x = 1\n\nOne.', text: 'One.'},
  {name: 'a script', mdx: 'One <script>two</script> three.', text: 'One two three.'},
  {name: 'an unknown component', mdx: '<Evil onclick="x">One.</Evil>', text: 'One.'},
  {name: 'an image', mdx: 'One ![two](https://a.example/x.png) three.', text: 'One  three.'},
])('of $name only the text inside is kept', ({mdx, text}) => {
  const nodes = readText(mdx)
  expect(words(nodes).trim()).toBe(text)
  expect(JSON.stringify(nodes)).not.toMatch(/script|Evil|onclick|img|process/)
})

test('keeps quotation marks and dashes as they were written', () => {
  expect(words(readText(`"It's" -- he said...`))).toBe(`"It's" -- he said...`)
})

test('links lead to the web or nowhere', () => {
  const links = JSON.stringify(
    readText('[a](https://a.example/) [b](javascript:alert(1)) [c](data:text/html,x)'),
  )
  expect(links).toContain('"href":"https://a.example/"')
  expect(links).not.toMatch(/javascript|data:/)
})

test('an attribute that is an expression is no attribute', () => {
  expect(readText('<Cite source={1} end="2" />')).toMatchObject([{attributes: {end: '2'}}])
})

test('no line begins with a citation', () => {
  expect(words(readText('- A claim. <Cite source="1" /><Cite source="2" /> More.'))).toContain(
    'A claim.\u00a0 More.',
  )
})
