import {expect, test} from 'vitest'
import {readFrontMatter} from '../src/lib/front-matter.ts'

test('reads data and body, line breaks of any kind, comments aside', () => {
  const text =
    '---\r\n# made by a build\r\nslug: "a"\r\nthemes: ["b", "c"]\r\n---\r\n\r\n## One\r\n\r\n---\r\n'
  expect(readFrontMatter(text)).toEqual({data: {slug: 'a', themes: ['b', 'c']}, body: '## One\n\n---'})
})

test.each([
  {name: 'no front matter', text: '## One', problem: /no front matter/},
  {name: 'a list', text: '---\n- a\n---\n', problem: /no mapping/},
  {name: 'broken YAML', text: '---\na: [1\n---\n', problem: /./},
])('$name is an error', ({text, problem}) => {
  expect(() => readFrontMatter(text)).toThrow(problem)
})
