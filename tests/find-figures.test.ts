import {expect, test} from 'vitest'
import {findFigures} from '../src/pipeline/claims/find-figures.ts'

/** Language, sentence, and its figures as `value | amount | key`. */
const rows: readonly [string, string, ...string[]][] = [
  [
    'en',
    'Two people were killed and 14 others wounded.',
    'Two | 2 | people killed',
    '14 | 14 | people wounded',
  ],
  [
    'en',
    'The blast killed two people and wounded 14.',
    'two | 2 | people killed',
    '14 | 14 | people wounded',
  ],
  ['en', 'At least 14 people were injured.', 'At least 14 | 14 | people wounded'],
  ['en', 'More than 1,100 soldiers died in the valley.', 'More than 1,100 | 1100 | soldiers killed'],
  ['en', 'The death toll rose to 41.', '41 | 41 | people killed'],
  ['en', 'The number of people killed remained at two.', 'two | 2 | people killed'],
  ['en', 'Twenty people are treated for wounds.', 'Twenty | 20 | people wounded'],
  [
    'en',
    'Two were killed and 14 wounded when drones hit.',
    'Two | 2 | people killed',
    '14 | 14 | people wounded',
  ],
  ['en', 'He was killed in 14 attacks.'],
  ['en', 'On 3 May 2024 it rained 5,2 times.'],
  ['en', 'Police arrested 17 people near the port.', '17 | 17 | people arrested'],
  ['en', 'Six suspects were detained on Friday.', 'Six | 6 | people arrested'],
  ['en', 'Twenty-five residents were evacuated.', 'Twenty-five | 25 | people displaced'],
  ['en', 'The air force shot down 50 of 73 Russian drones.', '50 | 50 | drones shot down'],
  ['en', 'Russia launched 188 drones overnight.', '188 | 188 | drones launched'],
  [
    'en',
    'Defenders intercepted 34 Ukrainian drones, 27 of them over the coast.',
    '34 | 34 | drones shot down',
  ],
  ['en', 'Some 40 missiles were fired at the town.', 'Some 40 | 40 | missiles launched'],
  ['en', 'Japan pledged $37 million for the fund.', '$37 million | 37000000 | $ pledged'],
  ['en', 'The town gave €2.5bn in aid.', '€2.5bn | 2500000000 | € pledged'],
  ['en', 'Ukraine holds 800 square kilometres of land.', '800 | 800 | km²'],
  ['en', 'The village lies 40 kilometers from the border.', '40 | 40 | km'],
  ['en', 'About 70 percent of homes had no power.', 'About 70 | 70 | %'],
  ['en', 'Between 30 and 40 people were injured.', '30 and 40 | 30 | people wounded'],
  ['en', 'The storm injured 30 to 40 people.', '30 to 40 | 30 | people wounded'],
  ['en', 'The storm injured 30–40 people.', '30–40 | 30 | people wounded'],
  ['en', 'Nearly 46 houses were damaged.', 'Nearly 46 | 46 | buildings damaged'],
  ['en', 'Up to 30,000 troops may be sent.', 'Up to 30,000 | 30000 | soldiers launched'],
  ['en', 'Two Su-27 jets flew past at 09:30.', 'Two | 2 | aircraft'],
  ['en', 'A 30-year-old man was there in 2019.'],
  ['en', 'The F-35 and the MQ-9 were on show.'],
  ['en', 'A dozen drones were downed.', 'dozen | 12 | drones shot down'],
  ['en', 'Three children were hurt in the crash.', 'Three | 3 | children wounded'],
  ['en', 'The fire left 12 dead.', '12 | 12 | people killed'],
  ['en', 'The flood left five missing.', 'five | 5 | people missing'],
  ['en', 'The men mentioned 12 mentions.'],
  [
    'de',
    'Bei dem Angriff wurden drei Menschen getötet und 14 verletzt.',
    'drei | 3 | people killed',
    '14 | 14 | people wounded',
  ],
  ['de', 'Mindestens 1.200 Soldaten starben.', 'Mindestens 1.200 | 1200 | soldiers killed'],
  ['de', 'Rund 12,5 Prozent der Häuser sind leer.', 'Rund 12,5 | 12.5 | %'],
  ['de', 'Die Abwehr hat 34 Drohnen abgeschossen.', '34 | 34 | drones shot down'],
  ['de', 'Sechs Verdächtige wurden festgenommen.', 'Sechs | 6 | people arrested'],
  [
    'fr',
    'Deux personnes ont été tuées et 14 autres blessées.',
    'Deux | 2 | people killed',
    '14 | 14 | people wounded',
  ],
  ['fr', 'Plus de 25 000 soldats sont morts.', 'Plus de 25 000 | 25000 | soldiers killed'],
  ['fr', 'La défense a abattu 34 drones.', '34 | 34 | drones shot down'],
  ['fr', 'La police a interpellé six personnes.', 'six | 6 | people arrested'],
  [
    'es',
    'Murieron dos personas y 14 resultaron heridas.',
    'dos | 2 | people killed',
    '14 | 14 | people wounded',
  ],
  ['es', 'Al menos 1.200 soldados fallecieron.', 'Al menos 1.200 | 1200 | soldiers killed'],
  ['es', 'La policía tiene a seis personas detenidas.', 'seis | 6 | people arrested'],
  [
    'it',
    'Due persone sono morte e 14 sono rimaste ferite.',
    'Due | 2 | people killed',
    '14 | 14 | people wounded',
  ],
  ['it', 'Oltre 1.200 soldati sono stati uccisi.', 'Oltre 1.200 | 1200 | soldiers killed'],
  ['it', 'La difesa ha abbattuto 34 droni.', '34 | 34 | drones shot down'],
  ['pt', 'Duas pessoas foram mortas e 14 feridas.', 'Duas | 2 | people killed', '14 | 14 | people wounded'],
  ['pt', 'Pelo menos 17 pessoas foram detidas.', 'Pelo menos 17 | 17 | people arrested'],
  [
    'nl',
    'Twee mensen zijn omgekomen en 14 raakten gewond.',
    'Twee | 2 | people killed',
    '14 | 14 | people wounded',
  ],
  ['nl', 'Ongeveer 34 drones zijn onderschept.', 'Ongeveer 34 | 34 | drones shot down'],
  ['pl', 'Zginęły dwie osoby, a 14 zostało rannych.', 'dwie | 2 | people killed', '14 | 14 | people wounded'],
  ['pl', 'Zestrzelono 34 drony.', '34 | 34 | drones shot down'],
  ['pl', 'Ponad 1200 żołnierzy zginęło.', 'Ponad 1200 | 1200 | soldiers killed'],
  ['ru', 'Погибли два человека, ещё 14 ранены.', 'два | 2 | people killed', '14 | 14 | people wounded'],
  ['ru', 'Более 25 тысяч солдат погибли.', 'Более 25 тысяч | 25000 | soldiers killed'],
  ['ru', 'Силы ПВО сбили 34 беспилотника.', '34 | 34 | drones shot down'],
  ['ru', 'Задержаны шесть человек.', 'шесть | 6 | people arrested'],
  ['uk', 'Загинули двоє людей, ще 14 поранені.', 'двоє | 2 | people killed', '14 | 14 | people wounded'],
  ['uk', 'Сили оборони збили 76 дронів.', '76 | 76 | drones shot down'],
  ['uk', 'Росія запустила 188 ударних дронів.', '188 | 188 | drones launched'],
  ['uk', 'Без світла близько 70 відсотків області.', 'близько 70 | 70 | %'],
  ['xx', 'Foo 12 bar.'],
]

test.each(rows.map(([language, sentence, ...figures]) => ({language, sentence, figures})))(
  '$language: $sentence',
  ({language, sentence, figures}) => {
    const found = findFigures(sentence, language)
    expect(found.map(({text, amount, key}) => `${text} | ${amount} | ${key}`)).toEqual(figures)
    for (const {start, end, text} of found) expect(sentence.slice(start, end)).toBe(text)
  },
)

test.each([
  ['Russia launched 188 drones overnight.', 'drones launched'],
  ['The air force shot down 50 of 73 Russian drones.', 'Russian drones shot down'],
  ['Two people were killed.', 'people killed'],
  ['The fire left 12 dead.', 'dead'],
  ['Japan pledged $37 million for the fund.', 'pledged'],
  ['The village lies 40 kilometers from the border.', 'kilometers'],
  ['It has $3 left.', '$'],
])('%s counts %s', (sentence, subject) => {
  expect(findFigures(sentence, 'en')[0]?.subject).toBe(subject)
})
