/** Search engines and browser tabs show about this many characters of a title. */
const LONGEST = 70

/** A page's title with the site's name behind it where there is room; a title too long alone is cut between words. */
export function pageTitle(title: string, siteTitle: string): string {
  const whole = `${title} · ${siteTitle}`
  if (whole.length <= LONGEST) return whole
  if (title.length <= LONGEST) return title

  const space = title.lastIndexOf(' ', LONGEST - 1)
  if (space > LONGEST / 2) return `${title.slice(0, space)}…`
  // A cut inside a word may still not cut a character in two.
  const cut = title.slice(0, LONGEST - 1)
  return `${cut.isWellFormed() ? cut : cut.slice(0, -1)}…`
}
