import {expect, test} from 'vitest'
import {readTable} from '../src/pipeline/read/read-table.ts'

const titles = (text: string) => readTable(text).declared.map(({metadata}) => metadata)
const long = 'The tram of Tarn runs again after a week of repairs. '.repeat(5).trim()

test.each([
  [
    'commas and quotes',
    'title,text,date,url\n"Tram, again","It ""runs"".\nTwice.",2024-03-10,https://tarn.example/1\n',
  ],
  [
    'semicolons',
    'Titel;Text;Datum;Link\nTram, again;"It ""runs"".\nTwice.";10.3.2024;https://tarn.example/1\n',
  ],
  [
    'tabs',
    'Title\tFull Text\tPublish Date\tURL\nTram, again\t"It ""runs"".\nTwice."\t2024-03-10\thttps://tarn.example/1\n',
  ],
  [
    'a stated mark',
    'sep=|\r\ntitle|content|date|link\r\nTram, again|"It ""runs"".\nTwice."|2024-03-10|https://tarn.example/1\r\n',
  ],
])('%s', (_, table) => {
  const {text, problems} = readTable(table)
  expect(problems).toEqual([])
  expect(text).toBe('Tram, again\n\nIt "runs".\nTwice.')
  expect(titles(table)).toEqual([
    {title: 'Tram, again', published: '2024-03-10', publishedFrom: 'table', url: 'https://tarn.example/1'},
  ])
})

test('a table without names is read by what its columns hold', () => {
  const rows = [1, 2, 3].map((n) => `2024-03-1${n}\thttps://tarn.example/${n}\tTram ${n}\t${long}`).join('\n')
  expect(titles(rows)[1]).toMatchObject({
    title: 'Tram 2',
    url: 'https://tarn.example/2',
    published: '2024-03-12',
  })
})

test('links without text are counted and offered to fetch, and columns without any are named', () => {
  expect(
    readTable('URL,Title,Selection\nhttps://a.example,Tram,\nhttps://b.example,Bus,\n').problems[0]?.reason,
  ).toMatch(/2 rows hold a link.*fetch/)
  expect(readTable('colour,size\nred,4\n').problems[0]?.reason).toContain('colour, size')
})

test('a row with a wrong quotation mark spoils no other', () => {
  const {declared} = readTable('title,text\nTram,It "runs" well.\nBus,"It waits."\n')
  expect(declared).toHaveLength(2)
})
