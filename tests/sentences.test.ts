import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {splitSentences} from '../src/pipeline/sentences/sentences.ts'
import type {Passage, PassageKind} from '../src/pipeline/types.ts'

/** Splits a text whose sentences are parted by `|`, taken as one paragraph. */
function split(marked: string, language: string, kind: PassageKind = 'paragraph'): string[] {
  const text = marked.replaceAll('|', '')
  return splitSentences(text, [{start: 0, end: text.length, kind}], language).map((sentence) => sentence.text)
}

const parts = (marked: string) => marked.split('|').map((part) => part.trim())

// A bar stands where a sentence begins.
const cases: Readonly<Record<string, readonly string[]>> = {
  en: [
    'The bridge closed. |Traffic stopped.',
    'Gen. Harlan Voss met Dr. Ines Quill. |They left at noon.',
    'The talks began at 5 p.m. Monday. |Nobody spoke.',
    'The talks began at 5 p.m. |The doors stayed shut.',
    'Envoys of the U.S. Congress arrived. |They came late.',
    'He flew back to the U.S. |The trip took a day.',
    'J. K. Marlow wrote to Anna B. Stone. |She wrote back.',
    'Prices rose 3.5 percent in No. 5 district. |Wages fell.',
    'The answer was no. |Five people left.',
    'The firm, Halden Inc. of Oslo, paid. |It was fined.',
    '“We waited for hours. Nobody came,” the driver said. |He left.',
    '"We won. We are free," she said. |They cheered.',
    "'We won. We are free,' she said. |They cheered.",
    '“Who did this?” he asked. |No one knew.',
    '“Who did this?” Marta Lind asked. |No one knew.',
    '“Stop!” |The crowd of several hundred people slowly moved back from the gate.',
    "The farmers' roofs broke. |The children's school stood.",
    "He called it 'a mistake' twice. |She called it 'a crime' once.",
    'They left the vehicles.The road was open.'.replace('.The', '.|The'),
    'The plan failed in Kyiv.The army withdrew.'.replace('.The', '.|The'),
    'Read it on Booking.Com or at www.Example.Org today. |It is free.',
    'The report counts 40 wounded.”|The ministry said more.'.replace('40', '40'),
    'He waited... |Then he left.',
    'The crisis ... Our friends know it. |They said so.',
    'It cost $4.20 million. |It fell by 2.1%. |It rose.',
    'Is it true? |Yes! |Good.',
    'The storm (see fig. 3) passed. |It was strong.',
    'It passed vs. Malmo on Jan. 5 and Sept. 9. |It ended.',
    'Mr. and Mrs. Hale of St. Ives sold it. |They moved.',
    'They sell apples, pears, etc. |The market is small.',
    '1. Open the gate. |2. Close the gate.'.replace('|2. ', '|2. '),
    'Plan B. |The mayor has none.',
    'The Ph.D. student spoke. |He was calm.',
    'Yahoo! said it would pay. |It did.',
    'He said: “It is over. We go home. We rest.” |The hall emptied.',
    '(The vote was close.) |It passed.',
  ],
  de: [
    'Das Treffen beginnt am 3. März in Graz. |Alle kommen.',
    'Am 3. Oktober sprach Dr. Keller. |Er blieb kurz.',
    'Im 21. Jahrhundert gilt das nicht mehr. |Sagt er.',
    'Der Minister kam, z. B. nach Ulm. |Die Leute warteten.',
    'Sie kamen u.a. aus Ulm. |Er nicht.',
    'Das war 2019. |Danach kam nichts.',
    '„Wir warten. Wir hoffen“, sagte sie. |Er schwieg.',
    '»Wir warten. Wir hoffen«, sagte sie. |Er schwieg.',
    '„Wer war das?“, fragte Jana Roth. |Niemand antwortete.',
    'Es kostet 4,2 Mio. Euro. |Das ist viel.',
    'Rund 30 bzw. 40 Leute kamen. |Es regnete.',
    'Prof. Dr. Ernst Huber lehrt dort. |Er ist alt.',
  ],
  fr: [
    'M. Durand est arrivé. |Mme Petit aussi.',
    '« Nous attendons. Nous espérons », a-t-elle dit. |Il se tut.',
    '« Qui est là ? » demande-t-il. |Personne.',
    'Le fait date du 1er avr. 2019. |Rien depuis.',
    'Selon le Dr. Roux, c’est fini. |Il l’a dit hier.',
    'Il habite av. Foch à Lyon. |Elle aussi.',
    'Vraiment ! |Il est parti.',
  ],
  es: [
    'El Sr. Ruiz llegó tarde. |La Sra. Paz no vino.',
    'Los EE. UU. firmaron. |México no.',
    '«Esperamos. Confiamos», dijo ella. |Él calló.',
    '¿Quién fue? |¡Nadie lo sabe!',
    'El art. 5 lo dice. |No hay duda.',
    'Son 3.500 personas. |Faltan 20.',
  ],
  it: [
    'Il sig. Bruni è arrivato. |La dott.ssa Neri no.',
    '«Aspettiamo. Speriamo», ha detto. |Lui tace.',
    'Costa 4,5 mln. |È troppo.',
    'L’on. Carli ha votato. |Gli altri no.',
  ],
  pt: [
    'O Sr. Lima chegou. |A Dra. Reis saiu.',
    '“Esperamos. Temos fé”, disse ela. |Ele calou.',
    'Custa R$ 4,5 mil. |É caro.',
  ],
  nl: [
    'Dhr. Bakker kwam laat. |Hij bleef.',
    'Het gaat o.a. om Gent en d.w.z. om geld. |Dat is zo.',
    '‘We wachten. We hopen,’ zei ze. |Hij zweeg.',
  ],
  pl: [
    'Gen. Nowak przyjechał o godz. 5 rano. |Nikt nie czekał.',
    'Przyszło m.in. 20 osób, np. Jan. |Padało.',
    '„Czekamy. Mamy nadzieję” – powiedziała. |Milczał.',
    'W 2019 r. Kowalski wyjechał. |Nie wrócił.',
  ],
  ru: [
    'В г. Тула приехал А. С. Орлов. |Его ждали.',
    'Было 5 тыс. человек и т. д. |Шёл дождь.',
    '«Мы ждём. Мы верим», — сказала она. |Он молчал.',
    '«Кто это?» — спросил он. |Никто не знал.',
    'Ущерб – 3 млн руб. по ул. Мира. |Это много.',
  ],
  uk: ['У м. Рівне приїхав О. П. Гай. |Його чекали.', '«Чекаємо. Віримо», — сказала вона. |Він мовчав.'],
  tr: ['Prof. Kaya 3. kez geldi. |Kimse yoktu.', '“Bekliyoruz. Umutluyuz” dedi. |Sustu.'],
  cs: ['Dne 5. května přijel gen. Novák. |Nikdo nečekal.', 'Stojí např. 3 mil. Kč. |To je moc.'],
  sv: ['Det kom bl.a. 20 personer. |Det regnade.', 'Han bor i St. Olof. |Hon också.'],
  el: ['Ο κ. Παππάς ήρθε. |Η κόρη του όχι.', 'Ποιος ήταν; |Κανείς δεν ξέρει.'],
  ar: ['وصل الوفد أمس. |لم يتكلم أحد.', 'من فعل هذا؟ |لا أحد يعرف.'],
  hi: ['पुल बंद हो गया। |लोग रुक गए।'],
  zh: ['大桥关闭了。|交通中断。', '他说：“我们在等。我们有希望。”|她没说话。'],
  ja: ['橋が閉鎖された。|車は止まった。'],
}

describe.each(Object.entries(cases))('%s', (language, rows) => {
  test.each(rows)('%s', (marked) => {
    expect(split(marked, language)).toEqual(parts(marked))
  })
})

describe('passages', () => {
  test('headlines and subheadings are one sentence, whatever stands in them', () => {
    expect(split('Bridge shut. Town waits', 'en', 'headline')).toEqual(['Bridge shut. Town waits'])
    expect(split('What now? Nobody knows', 'en', 'subheading')).toEqual(['What now? Nobody knows'])
  })

  test('a bullet without a stop is one sentence, one with stops is split', () => {
    expect(split('Bridge shut since Monday', 'en', 'bullet')).toEqual(['Bridge shut since Monday'])
    expect(split('The bridge is shut. Ferries run.', 'en', 'bullet')).toHaveLength(2)
  })

  test('white space is folded in the text, and the span points at it as it stands', () => {
    const text = '  The\u00a0bridge \t closed.   Traffic stopped. '
    const sentences = splitSentences(text, [{start: 1, end: text.length, kind: 'paragraph'}], 'en')
    expect(sentences.map((sentence) => sentence.text)).toEqual(['The bridge closed.', 'Traffic stopped.'])
    expect(sentences.map(({start, end}) => text.slice(start, end))).toEqual([
      'The\u00a0bridge \t closed.',
      'Traffic stopped.',
    ])
  })

  test('a language nobody knows is split by the common rules', () => {
    expect(split('Ena stvar. |Druga stvar.', 'x-none')).toHaveLength(2)
  })
})

describe('any text', () => {
  const pieces = fc.constantFrom(
    '. ',
    '.',
    '? ',
    '"',
    "'",
    '“',
    '”',
    '«',
    '»',
    '... ',
    '3. ',
    ' Dr. ',
    'U.S. ',
    '\u00a0',
    '。',
  )
  const words = fc.constantFrom('The', 'bridge', 'A', 'März', 'said', 'и', 'кот', '大', '(', '[', '😀', '5')
  const texts = fc.array(fc.oneof(pieces, words, fc.string({unit: 'grapheme', maxLength: 4})), {
    maxLength: 40,
  })

  test('sentences are in order, inside their passages, and hold every character that shows', () => {
    fc.assert(
      fc.property(texts, texts, fc.constantFrom('en', 'de', 'ru', 'zh', 'und'), (first, second, language) => {
        const text = `${first.join('')}\n${second.join('')}`
        const middle = first.join('').length
        const passages: Passage[] = [
          {start: 0, end: middle, kind: 'paragraph'},
          {start: middle + 1, end: text.length, kind: 'bullet'},
        ]
        let at = 0
        for (const {start, end} of splitSentences(text, passages, language)) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(text.slice(at, start).trim()).toBe('')
          expect(passages.some((passage) => passage.start <= start && end <= passage.end)).toBe(true)
          at = end
        }
        expect(text.slice(at).trim()).toBe('')
      }),
    )
  })
})
