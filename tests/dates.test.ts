import {expect, test} from 'vitest'
import {addDays, dayIn, daysBetween, mondayOf} from '../src/lib/dates.ts'

test.each([
  {moment: '2024-11-24T23:30:00Z', timeZone: 'UTC', day: '2024-11-24'},
  {moment: '2024-11-24T23:30:00Z', timeZone: 'Europe/Kyiv', day: '2024-11-25'},
  {moment: '2024-01-01T03:00:00Z', timeZone: 'America/New_York', day: '2023-12-31'},
  {moment: '2024-11-24T00:00:00Z', timeZone: 'Pacific/Auckland', day: '2024-11-24'},
])('$moment is on $day in $timeZone', ({moment, timeZone, day}) => {
  expect(dayIn(moment, timeZone)).toBe(day)
})

test('counts days over ends of months and years', () => {
  expect(addDays('2024-02-28', 2)).toBe('2024-03-01')
  expect(addDays('2024-01-01', -1)).toBe('2023-12-31')
  expect(daysBetween('2023-12-30', '2024-03-01')).toBe(62)
})

test.each([
  {day: '2024-11-25', monday: '2024-11-25'},
  {day: '2024-11-24', monday: '2024-11-18'},
  {day: '2024-01-01', monday: '2024-01-01'},
  {day: '2023-12-31', monday: '2023-12-25'},
])('the week of $day begins on $monday', ({day, monday}) => {
  expect(mondayOf(day)).toBe(monday)
})
