import {expect, test} from 'vitest'
import {foot, headlines, menu} from './page-headlines.ts'

const long = Array.from(
  {length: 8},
  (_, day) =>
    `On day ${day + 1} the barges still queued below the lower gate, and the harbour master counted those that turned back to the sea.`,
).join('\n')
const signed = `Lock gates at Sallow jam for a third day\nMax Moor\n13 March 2024\n${long}`
const bare = `Lock gates at Sallow jam for a third day\n${long}`
const recent = [
  'Choir wins a prize it did not enter\n12 March 2024\nA recording sent in by a neighbour convinced the jury in Dunmore …\nRead more',
  'Ferry fares rise again in June\n11 March 2024\nA single to the island will cost three crowns more, and the cow goes free …\nRead more',
].join('\n')

test('dated teasers under the one article of a page are no articles', () => {
  expect(headlines(menu, signed, 'Share', recent, foot)).toEqual(['Lock gates at Sallow jam for a third day'])
})

test('excerpts framed like the article are teasers where it is whole', () => {
  const framed = `Lock gates at Sallow jam for a third day\n13 March 2024\n${long}`
  expect(headlines(menu, framed, recent, foot)).toEqual(['Lock gates at Sallow jam for a third day'])
})

test('short posts that are framed like a long one and whole are articles', () => {
  const posts = recent.replaceAll(' …\nRead more', '.')
  const framed = `Lock gates at Sallow jam for a third day\n13 March 2024\n${long}`
  expect(headlines(menu, framed, posts, foot)).toHaveLength(3)
})

test('a notice above the one article of a page is none', () => {
  const notice = 'Your browser is out of date\nThis site may not look as it should until you update it.'
  expect(headlines(menu, notice, menu, bare, foot)).toEqual(['Lock gates at Sallow jam for a third day'])
})

test('a text that was cleaned has no furniture, however short its last article', () => {
  expect(headlines(signed, recent)).toHaveLength(3)
})

test('below a heading of related articles no frame makes a teaser an article', () => {
  const posts = recent.replaceAll(' …\nRead more', '.')
  const framed = `Lock gates at Sallow jam for a third day\n13 March 2024\n${long}`
  expect(headlines(menu, framed, 'Related stories', posts, foot)).toEqual([
    'Lock gates at Sallow jam for a third day',
  ])
})
