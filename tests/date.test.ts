import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {findDate} from '../src/pipeline/date/date.ts'
import {detectLanguage} from '../src/pipeline/text/language.ts'
import type {Metadata, ReadDocument} from '../src/pipeline/types.ts'

const paragraph =
  'The ferry that links the two islands stayed in port for a third day, and the company that runs it gave no reason.'
const german =
  'Die Fähre zwischen den beiden Inseln blieb auch am dritten Tag im Hafen, und die Reederei nannte dafür keinen Grund.'
const spanish =
  'El transbordador que une las dos islas siguió en el puerto por tercer día, y la empresa que lo opera no dio motivos.'
const turkish =
  'İki ada arasındaki vapur üçüncü gün de limanda kaldı ve onu işleten şirket bunun için herhangi bir neden göstermedi.'

/**
 * The date of an article given as lines: `#` opens the headline, `@` a line that is metadata. The article reaches
 * from the first line not marked `~`, which is page furniture around it, to the last.
 */
function dateOf(lines: readonly string[], metadata: Metadata = {}, declared?: Metadata) {
  let text = ''
  const stamps: {start: number; end: number; text: string}[] = []
  let start: number | undefined
  let end = 0
  for (const line of lines) {
    const words = line.replace(/^[#@~]+/, '')
    const span = {start: text.length, end: text.length + words.length}
    if (line.includes('@')) stamps.push({...span, text: words})
    text += `${words}\n\n`
    if (line.startsWith('~')) continue
    start ??= span.start
    end = span.end
  }
  const document: ReadDocument = {
    path: 'page.txt',
    sha256: '',
    text,
    metadata,
    declared: [],
    hints: [],
    removals: [],
    problems: [],
  }
  const article = {start: start ?? 0, end}
  const language = metadata.language ?? detectLanguage(text.slice(article.start, end))
  return findDate({document, article, language, lines: stamps, ...(declared && {declared})})
}

const stamped = (stamp: string, body = paragraph, metadata: Metadata = {}) =>
  dateOf(['#Ferry stays in port', `@${stamp}`, body, body], metadata)

describe('a stamp between headline and body', () => {
  test.each([
    ['10 March 2024', '2024-03-10'],
    ['March 10, 2024', '2024-03-10'],
    ['March 10th, 2024 09:30 AM', '2024-03-10'],
    ['Sunday, 10 March 2024', '2024-03-10'],
    ['Sun 10 Mar 2024 06.00 GMT', '2024-03-10'],
    ['Mar. 10, 2024', '2024-03-10'],
    ['10-Mar-2024', '2024-03-10'],
    ["10 Mar '24", '2024-03-10'],
    ['2024-03-10', '2024-03-10'],
    ['2024-03-10T22:15:00+01:00', '2024-03-10'],
    ['2024/03/10 12:30', '2024-03-10'],
    ['Published: 10 March 2024', '2024-03-10'],
    ['Published on 10 March 2024 at 11:20 by Ada Brink', '2024-03-10'],
    ['Posted 10 March 2024', '2024-03-10'],
    ['By Ada Brink | Harbour Post | March 10, 2024', '2024-03-10'],
    ['Ada Brink, March 10, 2024', '2024-03-10'],
    ['10 March 2024 · 3 min read', '2024-03-10'],
    ['March 10, 2024 | 12 Comments', '2024-03-10'],
    ['13/04/2024', '2024-04-13'],
    ['04/13/2024', '2024-04-13'],
    ['05/05/2024', '2024-05-05'],
    ['10.03.2024', '2024-03-10'],
    ['Sun, 3/10/2024', '2024-03-10'],
    ['10 March 2024 10:15 · 2 hours ago', '2024-03-10'],
    ['10/03/2024 19h44 Atualizado há 3 meses', '2024-03-10', spanish],
    ['5:12 PM, March 10, 2024 and last updated 8:03 AM, March 11, 2024', '2024-03-10'],
    ['Chủ nhật, 10/3/2024, 15:20 (GMT+7)', '2024-03-10', spanish],
    ['Veröffentlicht am 10. März 2024 um 10:30 Uhr', '2024-03-10'],
    ['10. März 2024, 17:05 Uhr', '2024-03-10'],
    ['So., 10.03.2024, 10:30 Uhr', '2024-03-10'],
    ['Publié le 10 mars 2024 à 10h30', '2024-03-10'],
    ['Le 1er mars 2024', '2024-03-01'],
    ['Dimanche 10 mars 2024', '2024-03-10'],
    ['10 de marzo de 2024', '2024-03-10'],
    ['Publicado el 10 marzo 2024 a las 9:15', '2024-03-10'],
    ['Pubblicato il 10 marzo 2024 alle ore 18:00', '2024-03-10'],
    ['10 de março de 2024 às 14h05', '2024-03-10'],
    ['Publicado em 10/mar/2024', '2024-03-10'],
    ['Gepubliceerd op 10 maart 2024', '2024-03-10'],
    ['Opublikowano: 10 marca 2024, godz. 12:00', '2024-03-10'],
    [
      '5 listopada 2024',
      '2024-11-05',
      'Prom między wyspami stoi w porcie już trzeci dzień, a firma, która go prowadzi, nie podała powodu.',
    ],
    ['10 марта 2024 г.', '2024-03-10'],
    ['Опубликовано: 10 марта 2024, 12:30 (МСК)', '2024-03-10'],
    ['10 березня 2024 року, 14:00', '2024-03-10'],
    ['Yayınlanma: 10 Mart 2024 - 12:30', '2024-03-10'],
    ['Diterbitkan 10 Maret 2024', '2024-03-10'],
    ['Publicerad 10 mars 2024 kl. 08.15', '2024-03-10'],
    ['Julkaistu 10. maaliskuuta 2024 klo 9.30', '2024-03-10'],
    ['Publikováno 10. března 2024', '2024-03-10'],
    ['Publicat la 10 martie 2024', '2024-03-10'],
    ['2024. március 10. 12:30', '2024-03-10'],
    ['Δημοσιεύθηκε στις 10 Μαρτίου 2024', '2024-03-10'],
    ['تاريخ النشر: 10 مارس 2024', '2024-03-10'],
    ['١٠ آذار/مارس ٢٠٢٤', '2024-03-10'],
    ['10 كانون الثاني 2024', '2024-01-10'],
    ['פורסם ב 10 במרץ 2024', '2024-03-10'],
    ['10 במרץ 2024', '2024-03-10'],
    ['10 मार्च 2024', '2024-03-10'],
    ['2024年3月10日 10:30', '2024-03-10'],
    ['发布时间：2024-03-10 10:30', '2024-03-10'],
    ['입력 2024.03.10. 오전', '2024-03-10'],
    ['2024년 3월 10일', '2024-03-10'],
    ['ngày 10 tháng 3 năm 2024', '2024-03-10'],
  ] as [string, string | undefined, string?][])('%s', (stamp, published, body) => {
    expect(stamped(stamp, body)?.published).toBe(published)
  })

  test('says that a stamp is the evidence', () => {
    expect(stamped('10 March 2024')).toEqual({published: '2024-03-10', publishedFrom: 'stamp'})
  })

  test('the day of publication goes before the day of a change', () => {
    expect(stamped('Published 10 March 2024 | Updated 12 March 2024')?.published).toBe('2024-03-10')
    expect(stamped('Veröffentlicht: 10.03.2024, aktualisiert: 12.03.2024')?.published).toBe('2024-03-10')
    expect(stamped('10 March 2024, updated 12 March 2024')?.published).toBe('2024-03-10')
  })
})

describe('an update line below the body', () => {
  test.each([
    ['This report was last updated on March 10, 2024, at 09:30 AM.', '2024-03-10'],
    ['Last updated: 10 March 2024', '2024-03-10'],
    ['Zuletzt aktualisiert: 10. März 2024', '2024-03-10'],
    ['Stand: 10.03.2024', '2024-03-10'],
    ['Mis à jour le 10 mars 2024 à 18h', '2024-03-10'],
    ['Actualizado el 10 de marzo de 2024', '2024-03-10'],
    ['Ultimo aggiornamento: 10 marzo 2024', '2024-03-10'],
    ['Atualizado em 10 de março de 2024', '2024-03-10'],
    ['Laatst bijgewerkt op 10 maart 2024', '2024-03-10'],
    ['Ostatnia aktualizacja: 10 marca 2024', '2024-03-10'],
    ['Обновлено 10 марта 2024 в 12:30', '2024-03-10'],
    ['Оновлено 10 березня 2024', '2024-03-10'],
    ['Güncelleme Tarihi: 10 Mart 2024 12:30', '2024-03-10'],
    ['آخر تحديث: 10 مارس 2024', '2024-03-10'],
    ['Senast uppdaterad 10 mars 2024', '2024-03-10'],
  ])('%s', (line, published) => {
    expect(dateOf(['#Ferry stays in port', paragraph, paragraph, `@${line}`])?.published).toBe(published)
  })

  test('says that an update is the evidence', () => {
    const found = dateOf(['#Ferry stays in port', paragraph, '@Updated 10 March 2024'])
    expect(found).toEqual({published: '2024-03-10', publishedFrom: 'update line'})
  })
})

describe('a line above the headline', () => {
  test('a time beside the date makes it the stamp of the only article', () => {
    expect(dateOf(['@19:43 10 Mar 2024', '#Ferry stays in port', paragraph])?.published).toBe('2024-03-10')
    expect(dateOf(['~fbpx', '~@19:43 10 Mar 2024', '#Ferry stays in port', paragraph])?.published).toBe(
      '2024-03-10',
    )
  })

  test('a bare day is the stamp of the only article', () => {
    expect(dateOf(['~@10 March 2024', '#Ferry stays in port', paragraph])?.published).toBe('2024-03-10')
  })

  test('a weekday and day at the head of a page are those of the visit', () => {
    expect(dateOf(['~@Sun, 10-Mar-2024', '#Ferry stays in port', paragraph])).toBeUndefined()
    expect(dateOf(['~@Sunday, March 10, 2024', '#Ferry stays in port', paragraph])).toBeUndefined()
  })

  test('the head of a page with more articles dates none of them', () => {
    const others = ['~Bridge shut', `~${paragraph}`, `~${paragraph}`]
    expect(dateOf(['~@19:43 10 Mar 2024', '#Ferry stays in port', paragraph, ...others])).toBeUndefined()
    expect(dateOf(['~@10 March 2024', '#Ferry stays in port', paragraph, ...others])).toBeUndefined()
  })

  test('on a page where every article has such a line it is the article’s', () => {
    const others = [
      '~12 March 2024, 08:05',
      '~Bridge shut',
      `~${paragraph}`,
      '~9 March 2024, 18:30',
      '~Goat elected',
      `~${paragraph}`,
    ]
    const lines = ['~@12 March 2024, 19:43', '#Ferry stays in port', paragraph, ...others]
    expect(dateOf(lines)?.published).toBe('2024-03-12')
  })

  test('a weekday and day below the masthead of a page with more articles', () => {
    const others = ['~Bridge shut', `~${paragraph}`, `~${paragraph}`]
    expect(dateOf(['#The morning letter', '@Sunday, 10 March 2024', paragraph, ...others])).toBeUndefined()
  })

  test('further down a page the stamp above a headline is its own', () => {
    const others = ['~Bridge shut', `~${paragraph}`, `~${paragraph}`]
    const lines = [...others, '@10 March 2024', '#Ferry stays in port', paragraph]
    expect(dateOf(lines)?.published).toBe('2024-03-10')
  })
})

describe('no date', () => {
  test.each([
    ['a day or month first', '03/04/2024'],
    ['a day the calendar lacks', '30 February 2024'],
    ['a year beyond any news', '10 March 2924'],
    ['another weekday', 'Monday, 10 March 2024'],
    ['a photo', 'File photo, 10 March 2024'],
    ['an archive', 'Archived: 10 March 2024'],
    ['a visit', 'Accessed 10 March 2024'],
    ['a copyright', 'Copyright 10 March 2024 Harbour Post'],
    ['an edition', 'Print edition of 10 March 2024'],
    ['today', 'Today is Sunday, 10 March 2024'],
    ['a deadline', 'Deadline: 10 March 2024'],
    ['a picture in German', 'Foto vom 10. März 2024'],
    ['a visit in German', 'Abgerufen am 10. März 2024'],
    ['a deadline in Polish', 'do 10 marca 2024'],
    ['a span of time', 'From 10 March 2024 until 12 March 2024'],
    ['prose', 'On 10 March 2024 the harbour froze.'],
    ['prose with an update', 'The sanctions were last updated on 10 March 2024.'],
    ['an age without a fetch', '2 hours ago'],
    ['a day without a year', '10 March'],
    ['a weekday alone', 'Thursday'],
    ['a month', 'March 2024'],
    ['a score', '3-1'],
    ['a telephone number', 'Tel. 03-10-2024-55'],
  ])('%s: %s', (_, stamp) => {
    expect(stamped(stamp)).toBeUndefined()
  })

  test('two stamps that disagree', () => {
    expect(dateOf(['#Ferry stays', '@10 March 2024', '@11 March 2024', paragraph])).toBeUndefined()
  })

  test('a stamp later than the change of the text', () => {
    expect(
      dateOf(['#Ferry stays', '@12 March 2024', paragraph, '@Updated 10 March 2024'])?.published,
    ).not.toBe('2024-03-12')
  })

  test('a stamp in the middle of the body is that of something put in between', () => {
    expect(
      dateOf(['#Ferry stays', paragraph, paragraph, paragraph, '@10 March 2024', paragraph]),
    ).toBeUndefined()
  })

  test('a bare date below the body belongs to what follows', () => {
    expect(dateOf(['#Ferry stays', paragraph, paragraph, '@10 March 2024'])).toBeUndefined()
  })

  test('a date after the page was fetched', () => {
    expect(stamped('10 March 2024', paragraph, {fetched: '2024-03-01'})).toBeUndefined()
  })
})

describe('numbers that could be day or month', () => {
  test.each([
    ['a language with one custom', '03/04/2024', german, '2024-04-03'],
    ['a language with one custom', '03/04/2024', spanish, '2024-04-03'],
    ['a language with one custom', '03/04/2024', turkish, '2024-04-03'],
    ['dots, which only day-first dates have', '03.04.2024', paragraph, '2024-04-03'],
    [
      'another date of the page, day first',
      '03/04/2024',
      `${paragraph} The order of 28/03/2024 stands.`,
      '2024-04-03',
    ],
    [
      'another date of the page, month first',
      '03/04/2024',
      `${paragraph} The order of 03/28/2024 stands.`,
      '2024-03-04',
    ],
    ['two dates that disagree', '03/04/2024', `${paragraph} See 28/03/2024 and 03/28/2024.`, undefined],
  ])('%s settles %s', (_, stamp, body, published) => {
    expect(stamped(stamp, body)?.published).toBe(published)
  })
})

describe('ages and days without a year, counted from the fetch', () => {
  const fetched = '2024-03-12'
  test.each([
    ['2 hours ago', '2024-03-12'],
    ['- 2 hours ago', '2024-03-12'],
    ['an hour ago', '2024-03-12'],
    ['3 days ago', '2024-03-09'],
    ['Yesterday, 10:30', '2024-03-11'],
    ['vor 3 Stunden', '2024-03-12'],
    ['vor 2 Tagen', '2024-03-10'],
    ['il y a 5 minutes', '2024-03-12'],
    ['il y a 2 jours', '2024-03-10'],
    ['hace 4 horas', '2024-03-12'],
    ['3 ore fa', '2024-03-12'],
    ['há 2 dias', '2024-03-10'],
    ['2 uur geleden', '2024-03-12'],
    ['2 godz. temu', '2024-03-12'],
    ['2 часа назад', '2024-03-12'],
    ['3 дні тому', '2024-03-09'],
    ['3 saat önce', '2024-03-12'],
    ['2 jam yang lalu', '2024-03-12'],
    ['منذ 3 ساعات', '2024-03-12'],
    ['3小时前', '2024-03-12'],
    ['2일 전', '2024-03-10'],
    ['20 hours ago', undefined],
    ['2 weeks ago', undefined],
    ['3 months ago', undefined],
    ['10 March', '2024-03-10'],
    ['Mar 10, 19:43', '2024-03-10'],
    ['Sunday, 10 March', '2024-03-10'],
    ['Monday, 10 March', undefined],
    ['28 December', '2023-12-28'],
  ])('%s', (stamp, published) => {
    expect(stamped(stamp, paragraph, {fetched})?.published).toBe(published)
  })

  test('says that an age is the evidence', () => {
    expect(stamped('2 hours ago', paragraph, {fetched})?.publishedFrom).toBe('relative-age')
  })
})

test('a weekday and day take the year of a dated neighbour', () => {
  const lines = ['#Ferry stays', '@Sunday, 10 March', '@Updated 12 March 2024', paragraph]
  expect(dateOf(lines)?.published).toBe('2024-03-12')
  const page = ['~@Tuesday, 12 March 2024, 08:00', '#Ferry stays', '@Sunday, 10 March', paragraph]
  expect(dateOf(page)?.published).toBe('2024-03-12')
})

describe('what the document says of itself', () => {
  const said = {published: '2024-03-10', publishedFrom: 'json-ld'}

  test('goes before any line of the only article', () => {
    expect(stamped('12 March 2024', paragraph, said)).toEqual(said)
  })

  test('says nothing of one article among many', () => {
    const others = ['~Bridge shut', `~${paragraph}`, `~${paragraph}`]
    expect(dateOf(['#Ferry stays', paragraph, ...others], said)).toBeUndefined()
    expect(dateOf(['#Ferry stays', paragraph, ...others], {}, said)).toEqual(said)
  })
})

test('no line makes it fail, and what it finds is a day', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '10',
      '2024',
      'March',
      '/',
      '-',
      '.',
      ':',
      ' ',
      'ago',
      'vor',
      'Updated',
      '年',
      '月',
      '|',
      'Monday',
    ),
    fc.string({unit: 'grapheme', maxLength: 3}),
  )
  fc.assert(
    fc.property(fc.array(piece, {maxLength: 14}), (pieces) => {
      const found = stamped(pieces.join('').replaceAll('\n', ' '), paragraph, {fetched: '2024-03-12'})
      expect(found?.published ?? '2024-01-01').toMatch(/^\d{4}-\d{2}-\d{2}$/)
    }),
  )
})
