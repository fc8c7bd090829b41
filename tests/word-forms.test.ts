import {describe, expect, test} from 'vitest'
import {hasEveryWord, layOutFound, markRuns} from '../src/search/found.ts'
import {BETWEEN} from '../src/search/pieces.ts'
import {closeUp, fold, furtherForms, readQuestion, spaceOut} from '../src/search/word-forms.ts'

test.each([
  {word: 'Häfen', folded: 'hafen'},
  {word: 'Straße', folded: 'strasse'},
  {word: 'Zażółć', folded: 'zazolc'},
  {word: 'مُدِيرَة', folded: 'مديره'},
  {word: 'ЁЛКА', folded: 'елка'},
])('$word is laid down as $folded', ({word, folded}) => {
  expect(fold(word)).toBe(folded)
})

/** True where a question finds a text, by its words or by their beginnings, as Pagefind compares: every word begins one. */
function finds(typed: string, text: string): boolean {
  const question = readQuestion(typed)
  const words = [
    ...spaceOut(text)
      .split(/[\s.,]+/)
      .map(fold),
    ...furtherForms(text),
  ]
  const asks = [question.exact, question.loose].map((asked) =>
    asked.replaceAll('"', '').split(/\s+/).map(fold),
  )
  return asks.some((asked) => asked.every((one) => words.some((word) => word.startsWith(one))))
}

test.each([
  {typed: 'пожежа', text: 'Рятувальники гасили пожежу в порту.'},
  {typed: 'пожежею', text: 'Через пожежі закрили порт.'},
  {typed: 'вода', text: 'Рівень води піднявся.'},
  {typed: 'стрельба', text: 'После стрельбы школу закрыли.'},
  {typed: 'Hafens', text: 'Der Hafen bleibt zu.'},
  {typed: 'Häuser', text: 'Ein Haus brannte.'},
  {typed: 'pożarem', text: 'Pożar gaszono do rana.'},
  {typed: 'cities', text: 'The city agreed.'},
  {typed: 'fires', text: 'A fire broke out.'},
  {typed: 'رافعات', text: 'قال المدير إن الحريق أوقف الرافعة.'},
  {typed: 'الميناء', text: 'حريق في ميناء المدينة'},
  {typed: 'ميناء', text: 'حريق بالميناء'},
  {typed: 'גשר', text: 'הגשר נסגר'},
  {typed: 'Kiev', text: 'Kyiv was quiet.'},
  {typed: 'Kyiv', text: 'Сирени лунали в Києві.'},
  {typed: 'Киев', text: 'Kiev was quiet.'},
  {typed: '水位', text: '河川の水位が上がった。'},
  {typed: 'น้ำ', text: 'ระดับน้ำในแม่น้ำ'},
])('$typed finds “$text”', ({typed, text}) => {
  expect(finds(typed, text)).toBe(true)
})

test('text in a script without spaces comes back as it was', () => {
  const text = '市は橋を Tokyo 2025 で全面通行止めにした。'
  expect(closeUp(spaceOut(text))).toBe(text)
})

test('signs of such a script are asked for as they stand, not one by one', () => {
  expect(readQuestion('水位').exact).toBe('"水 位"')
})

describe('a result', () => {
  const data = (title: string, ...pieces: string[]) => ({
    url: '/x/',
    raw_content: pieces.map(spaceOut).join(BETWEEN),
    meta: {title: spaceOut(title)},
    filters: {facts: ['["5 May 2025","The Post"]']},
  })
  const marked = (runs: readonly {text: string; isFound: boolean}[] | undefined) =>
    runs?.map(({text, isFound}) => (isFound ? `[${text}]` : text)).join('')

  test('shows the sentence that has most of what was asked, marked', () => {
    const found = layOutFound(
      data('Port shut', 'The port is shut.', 'Crews fought fires in the port.', 'Fire crews left.'),
      readQuestion('fire port'),
    )
    expect(marked(found.sentence)).toBe('Crews fought [fires] in the [port].')
    expect(marked(found.headline)).toBe('[Port] shut')
    expect(found.facts).toEqual(['5 May 2025', 'The Post'])
  })

  test('shows no sentence where only its headline answers', () => {
    expect(layOutFound(data('Port shut', 'Crews left.'), readQuestion('port')).sentence).toBeUndefined()
  })

  test('marks places under another name, and signs as they stand', () => {
    expect(marked(markRuns('Сирени в Києві.', readQuestion('Kiev')))).toBe('Сирени в [Києві].')
    expect(marked(markRuns('河川の水位が', readQuestion('水位')))).toBe('河川の[水位]が')
  })

  test('that a beginning led to needs a form of every word, not another word that begins alike', () => {
    expect(hasEveryWord(data('x', 'Politicians met.'), readQuestion('police'))).toBe(false)
    expect(hasEveryWord(data('x', 'Policing the port.'), readQuestion('police'))).toBe(true)
  })
})
