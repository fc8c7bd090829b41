import {expect, test} from 'vitest'
import {makeEdition} from '../src/pipeline/index.ts'
import {deskFolder, inputFrom} from './edition-input.ts'

test('a document on another matter changes no briefing but its own', () => {
  const input = inputFrom(`${deskFolder}/sources`)
  const before = makeEdition(input)
  const text =
    'Village bakes its longest loaf\n\nThe bakers of Ostrel pulled a loaf of forty metres from their oven.\n'
  const added = {path: 'zz-loaf.txt', sha256: '', text, problems: []}
  const after = makeEdition({...input, documents: [...input.documents, added], register: before.register})
  expect(after.coverage.articles).toHaveLength(before.coverage.articles.length + 1)
  expect(after.briefings).toEqual(before.briefings)
})
