import {describe, expect, test} from 'vitest'
import {splitSentences} from '../src/pipeline/sentences/sentences.ts'
import type {Passage, PassageKind} from '../src/pipeline/types.ts'

/** The damaged sentences of an article given as its paragraphs. */
function damaged(paragraphs: readonly string[], language = 'en', kind: PassageKind = 'paragraph'): string[] {
  const passages: Passage[] = []
  let text = ''
  for (const paragraph of paragraphs) {
    passages.push({start: text.length, end: text.length + paragraph.length, kind})
    text += `${paragraph}\n`
  }
  const sentences = splitSentences(text, passages, language)
  return sentences.filter((sentence) => sentence.damaged).map((sentence) => sentence.text)
}

const whole = 'The ferry stayed in port for a third day.'

describe('words lost at a joint', () => {
  test.each([
    ['en', 'The captain thanked the crew for the visit last a letter from the owner was read aloud.'],
    ['en', 'The owner promised to send the to the island a new boat.'],
    ['en', 'He gave them a is the first since the war.'],
    ['en', 'They had asked for help from the mayor of has agreed to pay.'],
    ['en', 'The radio quoted him as also named the deputy.'],
    ['en', 'The island spoke with the agencyThe boat was late.'],
    ['de', 'Der Kapitän dankte der Mannschaft im war die Fähre wieder da.'],
    ['fr', 'Le capitaine a remercié les marins du est parti le lendemain.'],
    ['es', 'El capitán dio las gracias al fue visto en el puerto.'],
    ['ru', 'Капитан поблагодарил команду в на острове ждали хлеба.'],
  ])('%s: %s', (language, sentence) => {
    expect(damaged([sentence, whole], language)).toEqual([sentence])
  })

  test('a passage that lost several joints is trusted in its short sentences only', () => {
    const paragraph = [
      'The owner thanked the crew for the visit last a letter came.',
      'He gave them a is the first since the war.',
      'The ferry stayed in port.',
      'The harbour master met the captain, the mayor and the doctor of the island, the radio came on Friday from the capital.',
    ].join(' ')
    expect(damaged([paragraph, whole])).toHaveLength(3)
  })
})

describe('sentences cut off', () => {
  test.each([
    ['at the front', 'and the mayor asked the navy for a boat.'],
    ['at the end', 'The mayor of the smaller island asked the navy for a boat and for the'],
    ['by dots', 'The mayor of the smaller island asked …'],
    ['in brackets', 'The mayor (who is a fisherman asked the navy for a boat.'],
    ['in a quotation', 'The mayor said: “We need a boat.'],
    ['after a quotation', 'We need a boat,” said the mayor.'],
    ['in a straight quotation', 'The mayor said: "We need a boat.'],
  ])('%s', (_, sentence) => {
    expect(damaged([whole, sentence, whole])).toEqual([sentence])
  })
})

describe('whole sentences', () => {
  test.each([
    ['en', 'al-Shabab fighters left the town.'],
    ['en', 'iPhone sales fell.'],
    ['en', 'What it is, is a boat, and what they had had no name.'],
    ['en', 'The boat was looked for and found, in and around the port.'],
    ['en', 'a) It is late.'],
    ['en', 'He said that that was that, and he had had enough.'],
    ['en', '“We need a boat,” said the mayor.'],
    ['en', '“We need a boat", said the mayor.'],
    ['en', 'The McDonald family and YouTube were named.'],
    ['en', "The sailors' boats were 'old'."],
    ['de', '„Wir brauchen ein Boot“, sagte der Bürgermeister.'],
    ['de', '»Wir brauchen ein Boot«, sagte der Bürgermeister.'],
    ['de', 'Einer der Männer, die die Fähre fuhren, kam an.'],
    ['fr', 'Les marins les ont vus, dit-il.'],
    ['es', 'Los de la isla, la una y la otra, lo saben.'],
    ['de', 'de Maizière sprach zuletzt.'],
  ])('%s: %s', (language, sentence) => {
    expect(damaged([whole, sentence, whole], language)).toEqual([])
  })

  test('a quotation that the next paragraph opens again', () => {
    expect(damaged(['“We need a boat.', '“We need it now,” said the mayor.'])).toEqual([])
  })

  test('a quotation that only the next paragraph closes', () => {
    expect(damaged(['"We need a boat.', 'We need it now," said the mayor.', whole])).toEqual([])
  })

  test('lines without stops where none has one', () => {
    const verses = [
      'The boat that never came across the water in the morning light we knew',
      'And so on'.repeat(9),
    ]
    expect(damaged(verses)).toEqual([])
  })

  test('headlines, subheadings and bullets have a grammar of their own', () => {
    for (const kind of ['headline', 'subheading', 'bullet'] as const) {
      expect(damaged(['boat gone, the a is the “last', whole], 'en', kind)).toEqual([])
    }
  })
})
