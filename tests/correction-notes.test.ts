import {describe, expect, it} from 'vitest'
import {noteKind} from '../src/pipeline/extract/lines/correction-notes.ts'

describe('a note of a publisher on its own text', () => {
  it.each([
    'Correction: The lorry carried sand, not gravel.',
    'CORRECTION (3 June): The lorry carried sand.',
    'Clarification – The council has eleven members.',
    'An earlier version of this report gave the wrong day.',
    '• This article was amended on 4 May to correct a name.',
    'This story has been corrected to say that four people died.',
    'Korrektur: In einer früheren Version hieß es, sechs Menschen seien gestorben.',
    'Rectificatif : le camion transportait du sable.',
    'Fe de errores: el camión llevaba arena.',
    'Виправлення: вантажівка везла пісок.',
    'Исправление: грузовик вёз песок.',
    'تصحيح: كانت الشاحنة تحمل رملا.',
  ])('is a correction: %s', (line) => expect(noteKind(line)).toBe('correction'))

  it.each(['Editor’s note: Comments are closed.', 'Anmerkung der Redaktion: Die Namen sind geändert.'])(
    'is a remark: %s',
    (line) => expect(noteKind(line)).toBe('editors-note'),
  )

  it.each([
    'Correction officers went on strike at two prisons on Monday.',
    'Corrections in the bond market: dealers expect a quiet week.',
    'Earlier versions of the missile fell short, the ministry said.',
    'The editor’s note to the minister was read out in court.',
    'Correction of the accounts took the auditors until March: they found nothing.',
  ])('is not: %s', (line) => expect(noteKind(line)).toBeUndefined())
})
