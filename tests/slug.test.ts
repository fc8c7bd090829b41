import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {makeSlug} from '../src/pipeline/identity/slug.ts'
import {hostileText} from './hostile-text.ts'

const slugOf = (headline: string, taken: readonly string[] = []) =>
  makeSlug(headline, 'k2mabcdefg', (slug) => taken.includes(slug))

describe('a headline gives its address', () => {
  test.each([
    ['Ministers meet in Bamako', 'ministers-meet-in-bamako'],
    ['  “Never again”, says the mayor…  ', 'never-again-says-the-mayor'],
    ["Mali's army: 1,100 troops — and more", 'malis-army-1100-troops-and-more'],
    ["L’ambassadeur d'Italie s’en va: it's Mali’s", 'l-ambassadeur-d-italie-s-en-va-its-malis'],
    ['Prices up 3.5% / rates down', 'prices-up-3-5-rates-down'],
    ['Élection à São Tomé: ça suffit', 'election-a-sao-tome-ca-suffit'],
    ['Đặng Thị Ngọc được bầu', 'dang-thi-ngoc-duoc-bau'],
    ['Straße in Łódź gesperrt, Ærø öffnet', 'strasse-in-lodz-gesperrt-aero-offnet'],
    ['Истанбул İzmir ıssız', 'istanbul-izmir-issiz'],
    ['Щорічна зустріч у Києві', 'shchorichna-zustrich-u-kiyevi'],
    ['Встреча министров в Ташкенте', 'vstrecha-ministrov-v-tashkente'],
    ['Η κυβέρνηση της Αθήνας', 'i-kyvernisi-tis-athinas'],
    ['Ｆｕｌｌ　ｗｉｄｔｈ', 'full-width'],
    ['../../etc/passwd', 'etc-passwd'],
    ['<script>alert(1)</script>', 'scriptalert1-script'],
  ])('%s → %s', (headline, slug) => {
    expect(slugOf(headline)).toBe(slug)
  })
})

describe('a headline that gives none falls back to the story’s id', () => {
  test.each([
    'وزراء الخارجية يجتمعون في القاهرة',
    '東京で首脳会談',
    'नई दिल्ली में बैठक',
    'قمة 2024',
    '',
    '!!!',
    '?',
    'CON',
    'aux',
    'LPT1',
    'index',
    'NUL.',
  ])('%j', (headline) => {
    expect(slugOf(headline)).toBe('story-k2mabcdefg')
  })
})

test('a long headline is cut at a word', () => {
  const slug = slugOf(
    'Negotiators in the northern capital agree on a timetable for withdrawing their remaining forces',
  )
  expect(slug).toBe('negotiators-in-the-northern-capital-agree-on-a-timetable-for')
  expect(slugOf('x'.repeat(200))).toBe('x'.repeat(60))
})

test('a taken address is followed by the next free number, within the limit', () => {
  expect(slugOf('Talks begin', ['talks-begin'])).toBe('talks-begin-2')
  expect(slugOf('Talks begin', ['talks-begin', 'talks-begin-2'])).toBe('talks-begin-3')
  const long = 'x'.repeat(60)
  expect(slugOf(long, [long])).toBe(`${'x'.repeat(58)}-2`)
})

test('whatever the headline, the address is safe and never taken', () => {
  const headline = fc.oneof(fc.string({unit: 'binary', maxLength: 80}), hostileText)
  fc.assert(
    fc.property(fc.array(headline, {maxLength: 8}), (headlines) => {
      const taken: string[] = []
      for (const text of headlines) {
        const slug = slugOf(text, taken)
        expect(slug).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
        expect(slug.length).toBeLessThanOrEqual(60)
        expect(taken).not.toContain(slug)
        taken.push(slug)
      }
    }),
  )
})
