import {expect, test} from 'vitest'
import {calendarNames, commonNames} from '../src/pipeline/text/common-names.ts'

test.each(['Deutschland', 'Германия', 'Svizzera', 'samedi', 'września'])('%s is a common name', (name) => {
  expect(commonNames()).toContain(name)
})

test('countries are in no calendar', () => {
  expect(calendarNames()).toContain('Donnerstag')
  expect(calendarNames()).not.toContain('Deutschland')
})
