import {expect, test} from 'vitest'
import {isPersonal} from '../src/pipeline/claims/is-personal.ts'
import {plainWords} from '../src/pipeline/text/plain-words.ts'

test.each([
  ['en', 'I have never seen so many otters.', true],
  ['en', 'When I came to Zell, the ferry had left.', true],
  ['en', 'Bring your boots if the ferry is late.', true],
  ['en', '“I have never seen so many otters,” the warden said.', false],
  ['en', 'Since World War I the ferry has been late.', false],
  ['en', 'Elizabeth I crossed the river at Zell.', false],
  ['en', 'The US and the ferry company agreed.', false],
  ['de', 'Mir war die Fähre immer zu spät.', true],
  ['de', 'Die Fähre kam ihm zu spät.', false],
  ['fr', 'Je prends le bac tous les matins.', true],
  ['es', 'Nuestro barco salió con la marea.', true],
  ['pl', 'Nasz prom odpłynął o świcie.', true],
  ['ru', 'Мой паром ушёл на рассвете.', true],
  ['uk', 'Мій пором пішов на світанку.', true],
  ['ru', '«Мой паром ушёл», — сказал капитан.', false],
  ['xx', 'I my me.', false],
])('%s: %s is personal: %s', (language, sentence, personal) => {
  expect(isPersonal(sentence, plainWords(sentence), language)).toBe(personal)
})
