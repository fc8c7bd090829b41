/** A language tag as Open Graph has it, language and territory: `en` → `en_US`, `de-AT` → `de_AT`. */
export function openGraphLocale(tag: string): string {
  const {language, region} = new Intl.Locale(tag).maximize()
  return region === undefined ? language : `${language}_${region}`
}
