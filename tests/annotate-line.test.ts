import {expect, test} from 'vitest'
import {annotateLine} from '../src/pipeline/extract/lines/annotate-line.ts'

function ruleOf(line: string): string | undefined {
  return annotateLine(line, {start: 0, end: line.length, blanks: 0}).rule
}

test.each([
  {line: 'Read more »', rule: 'read-more'},
  {line: '[Weiterlesen]', rule: 'read-more'},
  {line: 'Lire la suite', rule: 'read-more'},
  {line: 'Читать далее', rule: 'read-more'},
  {line: 'Devamını oku', rule: 'read-more'},
  {line: 'اقرأ المزيد', rule: 'read-more'},
  {line: 'Read more: Why the pier was closed', rule: 'related-headlines'},
  {line: 'Lesen Sie auch: Das lange Warten am Deich', rule: 'related-headlines'},
  {line: 'Читайте також: Як рятували міст', rule: 'related-headlines'},
  {line: '12 Kommentare', rule: 'comments'},
  {line: 'Deja un comentario', rule: 'comments'},
  {line: 'Dodaj komentarz', rule: 'comments'},
  {line: 'Compartilhar no WhatsApp', rule: 'sharing'},
  {line: 'Condividi', rule: 'sharing'},
  {line: 'Foto: Lena Voss / Küstenblatt', rule: 'photo-credit'},
  {line: 'The pier in June. MARTA RUIZ', rule: 'photo-credit'},
  {line: 'A crane above the lock (Photo: Jan Smit)', rule: 'photo-credit'},
  {line: '[gallery ids="1,2,3"]', rule: 'embed-marker'},
  {line: '#harbour #ferry', rule: 'hashtags'},
  {line: '© 2021 Hafenbote Verlag', rule: 'legal'},
  {line: 'Todos los derechos reservados', rule: 'legal'},
  {line: 'Home | News | Sport | Contact', rule: 'navigation'},
  {line: 'Inicio › Mundo', rule: 'navigation'},
  {line: 'Tags: bridge, river', rule: 'tags'},
  {line: 'If you have found a typo, select it and press Ctrl+Enter', rule: undefined},
  {line: 'Found a mistake? Select the text and press Ctrl+Enter.', rule: 'error-report'},
  {line: 'Follow our live coverage of the flood', rule: 'live-blog'},
  {line: 'Tekst gaat verder onder de foto', rule: 'advertising'},
  {line: 'Tuesday, 4 March 2025 | 11:32', rule: 'page-date'},
  {line: 'Опубликовано: 3 марта 2024, 14:05', rule: 'page-date'},
  {line: '14 de marzo de 2024', rule: 'page-date'},
  {line: '19. 8. 2021', rule: 'page-date'},
  {line: 'il y a 5 heures', rule: 'age'},
  {line: 'a day ago', rule: 'age'},
  {line: 'The Basin Times • 6 hours ago', rule: 'publisher'},
  {line: '21.48', rule: 'time'},
  {line: 'By Jane Roe and Max Braun', rule: 'byline'},
  {line: 'Posted on May 3, 2024 by Tom Ash', rule: 'byline'},
  {line: '(Reporting by Lena Voss; Editing by P. Okafor)', rule: 'signature'},
  {line: '=====', rule: 'separator'},
])('$line → $rule', ({line, rule}) => {
  expect(ruleOf(line)).toBe(rule)
})

test.each([
  'The minister would not read more into the letter than it said.',
  'Share prices of the shipyard fell by a third on Tuesday.',
  'Photo editors from eleven papers chose the pictures for the show.',
  'Comments from readers suggest that the anger is growing.',
  'All rights reserved for the company, none for the customer: so she ended.',
  'Related studies in three countries came to the same result.',
  'By noon on 3 May 2024 the water had reached the second step.',
  'Subscribe now, says the red button, and most people do.',
  'Council Votes to Keep the Old Ferry Running Until 2027',
  'Копії листа отримали всі депутати міської ради, повідомив речник.',
  'Comme il y a cinq ans, la rivière a débordé dans la nuit de lundi.',
])('keeps %s', (line) => {
  expect(ruleOf(line)).toBeUndefined()
})
