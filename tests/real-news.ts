/** An invented report, as the folders of the tests hold it in whatever form. */
export interface Report {
  headline: string
  publisher: string
  author: string
  /** `YYYY-MM-DD`. */
  date: string
  url: string
  paragraphs: readonly string[]
}

const report = (
  headline: string,
  publisher: string,
  author: string,
  date: string,
  ...paragraphs: string[]
): Report => ({
  headline,
  publisher,
  author,
  date,
  url: `https://${publisher.toLowerCase().replace(/[^a-z]+/g, '')}.example/${date.replaceAll('-', '/')}/${headline.toLowerCase().replace(/[^a-z]+/g, '-')}`,
  paragraphs,
})

export const reports: readonly Report[] = [
  report(
    'Tarn tram runs again after a week of repairs',
    'Tarn Post',
    'Ada Lund',
    '2024-03-10',
    'The tram of Tarn runs again after a week of repairs, the city council said on Monday.',
    'Line 7 had stood still since a storm tore down the wires on the bridge. Eleven workers mended 400 metres of cable at night.',
    '“We know that people had to walk, and we thank them,” said mayor Ines Moreau. Tickets of the last week stay valid until April.',
  ),
  report(
    'Ferry to Osk stays in port until Friday',
    'Osk Courier',
    'Jon Vale',
    '2024-03-11',
    'The ferry to Osk stays in port until Friday because its engine has to be mended, the port authority said.',
    'About 230 islanders depend on the ship for food and mail. A fishing boat takes the sick to the mainland meanwhile.',
    'The ferry was built in 1987. A new one has been ordered and will arrive next spring, said harbour master Tom Reyes.',
  ),
  report(
    'Marrow votes for a second library',
    'Marrow News',
    'Lena Abt',
    '2024-03-12',
    'Voters in Marrow want a second library: 61 percent said yes in a ballot on Sunday.',
    'The house will stand beside the old mill and cost 4.2 million crowns. Building begins in the autumn.',
    'Opponents had warned of debts. “The money is missing elsewhere now,” said councillor Piet Onnen.',
  ),
  report(
    'Bakers of Torrin call off their walkout',
    'Torrin Star',
    'Mia Okoro',
    '2024-03-13',
    'Bakers in Torrin have called off a walkout that was planned for Easter after they were offered 5 percent more pay.',
    'The union said that 1,900 members had voted on the offer by Tuesday night, and that four in five accepted it.',
    'Bread had been sold out in many shops of the city for days because customers feared empty shelves.',
  ),
  report(
    'Lynx cubs of Nessa zoo have names',
    'Nessa Daily',
    'Kai Brandt',
    '2024-03-14',
    'Two lynx cubs that were born at the zoo of Nessa in January have been named Fir and Larch.',
    'Visitors chose the names from a list of twelve. The cubs weigh three kilos each and leave the den in the mornings.',
    'Their mother had come from a park in the north two years ago, said keeper Ruth Salo.',
  ),
  report(
    'Court lets kites fly on the beach of Brim',
    'Brim Gazette',
    'Noor Aziz',
    '2024-03-15',
    'Kites may fly again on the beach of Brim after a court struck down a ban of two years.',
    'The town had argued that lines endangered bathers. The judges found no accident on record since 1998.',
    'Brim will not appeal, said town clerk Emil Stahl. The first festival is planned for the end of May.',
  ),
]

export const withTitle = ({headline, paragraphs}: Report): string =>
  `${headline}\n\n${paragraphs.join('\n\n')}\n`

export const asHtml = ({paragraphs}: Report): string =>
  paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n')

/** A page of a paper with all that stands around an article. */
export const asPage = (one: Report): string => `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>${one.headline} - ${one.publisher}</title>
<meta property="og:site_name" content="${one.publisher}"><meta property="og:type" content="article">
<meta property="article:published_time" content="${one.date}T08:00:00Z"><link rel="canonical" href="${one.url}">
<style>body{margin:0}.menu a{color:red}</style><script>window.dataLayer=window.dataLayer||[];</script></head>
<body><header><nav class="menu"><ul><li><a href="/">Home</a></li><li><a href="/politics">Politics</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>
<main><article><h1>${one.headline}</h1><p class="byline">By ${one.author}</p>
${asHtml(one)}
</article><aside><h2>Most read</h2><ul><li><a href="/a">Ten places to walk in spring</a></li><li><a href="/b">What the weather brings</a></li></ul></aside></main>
<footer><p>© ${one.publisher}. All rights reserved.</p><a href="/privacy">Privacy</a></footer></body></html>`
