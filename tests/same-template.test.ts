import {expect, test} from 'vitest'
import {predictStories} from './eval/predict-stories.ts'

const quake = (
  magnitude: string,
  place: string,
  when: string,
  miles: string,
  depth: string,
  date: string,
) => ({
  title: `${magnitude}-magnitude earthquake recorded near ${place}`,
  text: `A magnitude ${magnitude} earthquake was recorded on ${when}, ${miles} miles from ${place}, according to the Geological Office. The quake struck at a depth of ${depth} miles. This article was produced from data of the Geological Office by a computer program; it will be reviewed by an editor.`,
  date,
})

const marrow = quake('4.1', 'Marrow', 'Monday at 6:12 a.m.', '11', '5.2', '2025-03-03')
const cases = [
  {
    name: 'two towns and two days of one form are three stories, and a report in other words joins its own',
    rows: [
      marrow,
      quake('3.6', 'Lisk', 'Monday at 11:40 p.m.', '4', '2.9', '2025-03-03'),
      quake('4.1', 'Marrow', 'Thursday at 2:05 p.m.', '9', '6.0', '2025-03-20'),
      {
        title: 'Marrow shaken by 4.1 earthquake, no damage reported',
        text: 'People in Marrow were woken by an earthquake of magnitude 4.1 at 6:12 a.m. on Monday. The fire brigade said it had received 40 calls but found no damage.',
        date: '2025-03-03',
      },
    ],
    stories: [0, 1, 2, 0],
  },
  {
    name: 'a column with the same title every morning is a story a day',
    rows: [
      {
        title: 'Morning briefing',
        text: 'The ferry to Lisk is cancelled until noon because of fog. The council meets at ten to vote on parking fees. Rain is likely in the afternoon.',
        date: '2025-01-13',
      },
      {
        title: 'Morning briefing',
        text: 'Teachers at two schools in Harn walk out at nine over class sizes. The museum opens its new wing to the public. Sunny, with a light wind.',
        date: '2025-01-14',
      },
    ],
    stories: [0, 1],
  },
  {
    name: 'wires that tell one closure in other words are one story',
    rows: [
      {
        title: 'Ostria says it has shut the Karun Strait again over Velland blockade',
        text: 'Ostria said on Saturday it had shut the Karun Strait again, hours after Velland refused to end a naval blockade of its ports. State television said no ship would pass until the blockade was lifted.',
        date: '2026-04-18',
      },
      {
        title: 'Ostria closes Karun Strait over Velland blockade and fires on ships',
        text: 'Ostrian gunboats fired warning shots at two tankers on Saturday after the navy declared the Karun Strait closed because of the Velland blockade, shipping agents said.',
        date: '2026-04-18',
      },
      {
        title: 'Defiant message from Ostria as vessels trying to cross Karun report gunfire',
        text: "Two vessels that tried to cross the Karun reported coming under gunfire on Saturday, as Ostria's leader vowed never to bow to a siege. The maritime office said no sailors were hurt.",
        date: '2026-04-18',
      },
      {
        title: 'Gulf crisis live: Ostria warns it will close Karun Strait if Velland blockade continues',
        text: 'Ostria has warned that it will close the Karun Strait if Velland keeps up its blockade. Oil rose to 112 dollars a barrel.',
        date: '2026-04-18',
      },
      {
        title:
          'Gulf crisis live: tanker reports attack as Ostria closes strait; Brennish soldier killed in Sarra',
        text: 'A tanker has reported an attack near the Karun Strait, which Ostria says is closed again. In Sarra, a soldier from Brenn was killed by a mine.',
        date: '2026-04-18',
      },
      {
        title: 'Oil tops 112 dollars as Karun closure chokes shipping',
        text: "Oil prices jumped 7 percent on Saturday after Ostria closed the Karun Strait, through which a fifth of the world's crude is shipped.",
        date: '2026-04-18',
      },
      {
        title: 'Tarn council backs tram line',
        text: 'Councillors in Tarn approved a tram line of 14 kilometres on Saturday. Building work begins next spring.',
        date: '2026-04-18',
      },
    ],
    stories: [0, 0, 0, 0, 0, 0, 1],
  },
]

test.each(cases)('$name', ({rows, stories}) => {
  const named = predictStories(rows.map((row, index) => ({id: `${index}`, ...row})))
  const numbers = new Map<string, number>()
  for (const {story} of named) if (!numbers.has(story)) numbers.set(story, numbers.size)
  expect(named.map(({story}) => numbers.get(story))).toEqual(stories)
})
