import {expect, it} from 'vitest'
import {spellingKey} from '../src/pipeline/stories/spelling-key.ts'

it.each([
  ['Kharkiv', 'Charkiw', 'Харків'],
  ['Nehoda', 'Негода'],
  ['Zelensky', 'Selenskyj', 'Зеленський', 'Zełenski'],
  ['Chernihiv', 'Tschernihiw', 'Чернігів'],
  ['Viacheslav', 'Vyacheslav', 'В’ячеслав'],
  ['Odesa', 'Odessa', 'Одеса'],
])('writes %s as other languages do', (...names) => {
  expect(new Set(names.map((name) => spellingKey(name).slice(0, 5))).size).toBe(1)
})

it.each([
  ['Kursk', 'Kherson'],
  ['Lee', 'Reed'],
  ['Marrow', 'Karrow'],
])('tells %s from %s', (one, other) => {
  expect(spellingKey(one)).not.toBe(spellingKey(other))
})
