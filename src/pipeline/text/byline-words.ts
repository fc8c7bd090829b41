/** Words that open a byline, in lower case. */
export const bylineOpenings: readonly string[] = `
by written reported author authors von autor autorin text par auteur por autora di autore door автор автора текст автори tekst autorka yazar haber بقلم كتب كتبت الكاتب af av skriver autoři szerző oprac opracował opracowała oprac. redakcja`
  .trim()
  .split(/\s+/)

/** Small words inside names and between them. */
export const nameLinks: readonly string[] = `
and & und et y e i и та і ve و og och de del della di da dos das du la le van von der den ten ter zu zur bin ibn al el abu in at for with mit aus für pour en à à_ à em na no a of the`
  .trim()
  .split(/\s+/)

/** News agencies and the short names they sign with, in lower case. */
export const agencies: readonly string[] = `
reuters afp ap dpa apa efe ansa anp belga tass ria interfax ukrinform unian pap xinhua kyodo yonhap bloomberg upi ptk ddp sid kna epd
europa_press agencia_efe agence_france-presse associated_press the_associated_press press_association pa_media agencia_brasil agência_brasil lusa
anadolu_ajansı anadolu_agency aa iha dha irna mehr wafa mena spa sana تاس رويترز أ_ف_ب واس ukrinform укрінформ уніан тасс риа_новости интерфакс
deutsche_presse-agentur keystone-sda sda tt ritzau ntb stt čtk mti agerpres afp-services ians pti ani`
  .trim()
  .split(/\s+/)
  .map((name) => name.replaceAll('_', ' '))
