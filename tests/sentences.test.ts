import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {splitSentences} from '../src/pipeline/sentences/sentences.ts'
import type {Passage, PassageKind} from '../src/pipeline/types.ts'

/** Splits a text whose sentences are parted by `|`, taken as one paragraph. */
function split(marked: string, language: string, kind: PassageKind = 'paragraph'): string[] {
  const text = marked.replaceAll('|', '')
  return splitSentences(text, [{start: 0, end: text.length, kind}], language).map((sentence) => sentence.text)
}

const parts = (marked: string) => marked.split('|').map((part) => part.trim().replaceAll('\n', ' '))

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

// Abbreviations and what follows them, brackets, dots, quotations, lists in a line, broken lines.
const more: Readonly<Record<string, readonly string[]>> = {
  en: [
    'By 1971 Harn had gone back to the capital as deputy to Minister Lester B. Quayle, whose policy he drafted. |He stayed nine years.',
    'The scheme was drawn up by Dr. Edgar F. Moss after critics objected. |It was dropped.',
    "Read the notes by D. Seyfert Rowe and the preface of A. MacIvor's book, both of which are free. |They are short.",
    'On Jan. 20, former Sen. Carl Oduya became the 12th U.S. President. |Thousands came to watch.',
    'She was born in the U.S.A. |My cousin was not.',
    'They moved to the U.S.A. in 1990. |She left.',
    'Marrow Inc. USA is adding 40 engineers this quarter. |It will hire in May.',
    'Delta Corp. North America leads the project. |Work begins in May.',
    'Offices close for Martin Luther King Jr. Day on Monday. |They reopen on Tuesday.',
    'Owen Pell Sr. Vice President of the union, will speak. |He is 70.',
    'He drove back along Com. & Adm. roads in the dark. |He was late.',
    'She shouted “Look out!” just before the crane fell. |Nobody was hurt.',
    'The sign reading "Closed!" was taken down. |Trade resumed.',
    'The mayor famously said, "I count, therefore I plan." |Critics say she is wrong.',
    'The mayor said many things (well, she did not say all of them. But still.) |Critics disagree.',
    'Yan et al. [2004] studied tides in the strait and linked them to heat. |The study is old.',
    'It was a pause... for... thought... that cost the keeper the match. |He wept.',
    '“Bless me,” said the old keeper, “the lamp . . . what an honour.” |He hurried out.',
    'He said "We heard shots. Then it was quiet." |The street was empty.',
    'Until 1996 Lower Harn was what pollsters call the “tipping state.” |Voters there chose Adair.',
    'The ruling in Case No. 4471 of the Court of Appeal was read out. |It runs to 80 pages.',
    'The vote is due at 6 p.m. on Friday. |It closes at 8 p.m. |Results follow.',
    'Shares fell 3.4% to 12.05. |The index lost 1.1 points. |Yields hit 4.5 percent.',
    'The firm Node.js Ltd. and Amazon.com were named. |Visit gov.uk. |It is free.',
    'The vote was 5-4. |Justices A.B. Long and C.D. Short dissented. |It was close.',
    'The fish was 5 ft. 2 in. long and weighed 40 lb. in all. |It was a record.',
    'Lt. Col. James Orr and Maj. Gen. Lee of the 3rd Inf. Div. spoke. |Pfc. Ann Dow was there.',
    'A crash near Macon, Ga., killed two. |Another near Tulsa, Okla., hurt five. |Both roads are shut.',
    'They won 3-2 vs. Malmo. |The No. 1 seed lost. |Game 7 is on Sunday.',
    "We agree with him, like Pat Moss, who had opposed it. |''Plain people'' are ''not out to win.''",
    'On Sunday, at about 8:50 p.m. Harlow police were inside a shop. |They left.',
    'He is ill. |Doctors said he may go home.',
    'She wore no mask. |Miss. officials objected.',
    'The contact was at 7:03 a.m. Central European Time, and it was short. |It was over by 8 p.m. Pacific.',
    'The gate closes at 8 p.m. Eastern time. |It opens at 6 a.m. |Visitors queue.',
    'The gate closes at 8 p.m. ET on Monday. |It is wide.',
    'He died in the fire. |12 others were hurt in the stampede.',
    'See the notes in Vol. 12 of the series by Moss et al. |The rest is lost.',
    'The study by Moss et al. (2019) found this. |It was small.',
    'Read it (Moss wrote it. He was proud.) at leisure. |It is short.',
    'The list: |1. Bridges. |2. Roads. |3. Ports.',
    'She said the plan for 1. above is fine and for 2. above it is not.',
    'I never wanted it.... |She closed the door.',
    'The old rule was . . . never quite dropped.',
    'The old rule was dropped. |. . . The new one holds. . . .',
    'He works at Yahoo! in the front office. |She left Yahoo! |The firm paid.',
    'Write to anna.lund@example.org. |She answers.',
    'The page is at https://www.example.org/a/b.html. |Read it.',
    'Version 2.0.1 is out. |It fixes 3.5.2 bugs.',
    'It cost $100. |It was 5.5% more. |10 people bought it.',
    'What?! |You are here? |Really!!',
    '"Was it him?" asked the clerk. |He left.',
    'Turn to p. 55 and pp. 60-62. |Then stop.',
    'You can find N°. 1026.253. |It is there.',
    'The town of St. Ives and Mt. Etna are far apart. |So is Ft. Worth.',
    'It was Albert I. Jones. |It was you and I. |Did he see it?',
    'They met J. R. R. Tolkien Jr. in the U.S. |Why not?',
    'He studied at M.I.T. before 1990. |Later he left.',
    "'We won. Again.' she said. |They cheered.",
    'The band Panic! at the Disco played. |It rained.',
    'He came in second... and left. |Nobody minded.',
    'This is a line\ncut in two by a page. |This is another.',
    'bread\n|milk and eggs\n|flour',
    'a) one thing |b) another thing',
  ],
  es: [
    '¿Quién paga la obra? preguntó la alcaldesa. |¡Nadie lo sabe! |«No hay dinero. Nada», dijo.',
    'El Sr. Díaz y la Sra. Ruiz viven en la Av. Norte núm. 12. |Llegaron ayer a EE. UU. con su hijo.',
  ],
  ja: [
    '市長は「避難してください。道路は危険です。」と述べた。|橋は閉鎖された。|負傷者は３人！',
    '彼は「待って！」と叫んだ。|誰も来ない。',
    '市長は「避難してください。」と述べた。|橋は閉鎖された。',
  ],
  zh: ['他说：“我们会重建。请放心。”|桥已经关闭。|有三人受伤吗？', '我们看了《快跑！弟弟》这部片。|很好看！'],
  hi: ['नदी का जलस्तर बढ़ गया। |दो पुल बंद हैं। |डॉ. मेहता ने चेतावनी दी।'],
  ur: ['دریا کی سطح بلند ہو گئی۔ |دو پل بند ہیں۔ |کیا اسکول کھلیں گے؟ |ابھی معلوم نہیں۔'],
  hy: ['Կամուրջը փակ է։ |Երկու դպրոց չի աշխատում։ |Քաղաքապետը խոսեց։', 'Մութ է: |Կամուրջը փակ է:'],
  am: ['ድልድዩ ተዘግቷል። |ሁለት ትምህርት ቤቶች ዝግ ናቸው። |ከንቲባው ተናገሩ።'],
  el: ['Ποιος πληρώνει; |Κανείς δεν ξέρει. |Η γέφυρα έκλεισε.'],
  my: ['တံတားကို ပိတ်ထားသည်။ |ကျောင်းနှစ်ကျောင်း ပိတ်သည်။'],
  ar: ['من يدفع الثمن؟ |لا أحد يعرف. |أغلق الجسر.'],
  ru: [
    'Об этом сообщил А. С. Ветров из г. Лесного. |Мост закрыт с 5 янв. 2024 г. в обе стороны. |Движения нет.',
    'Он едет в пгт. Северный. |Мост закрыт.',
  ],
  de: [
    'Das sagte Prof. Dr. h.c. Jens Voss am 5. Okt. in St. Gallen. |Die Brücke ist zu. |Das Spiel endete 2:1 n. V. für Ulm.',
  ],
  fr: [
    '« Qui paie ? » a demandé M. Roux. |Le pont est fermé. |Voir p. 12 et art. 4 du code.',
    'Selon la réf. 12 et le § 4, c’est fini. |Il part.',
  ],
  pl: [
    'Mówił o tym prof. Jan Lis z ul. Długiej 5 m. 3. |Most jest zamknięty. |Straty to ok. 3 mln zł.',
    'Kupił dom przy ul. Leśnej 5 m. 3. |Potem wyjechał.',
  ],
  cs: ['Řekl to Ing. Petr Vlk, Ph.D. z Brna dne 5. 3. 2024 v 18 hod. večer. |Most je zavřený.'],
  tr: ["Köprü 29 Ekim'de kapandı. |Prof. Dr. Aylin Kaya konuştu. |Saat 18.30'da toplantı var."],
  nl: [
    'De brug is dicht en de weg ook. |81 procent van de mensen is boos.',
    'Hij wachtte lang. |...en toen kwam de trein.',
  ],
  kk: ['Бұл кім? |не?'],
  it: ['Lo dice il prof. Bruni, ing. civile. |Il ponte è chiuso.'],
}

describe.each([...Object.entries(cases), ...Object.entries(more)])('%s', (language, rows) => {
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
