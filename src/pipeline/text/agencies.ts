/** News agencies and the short names they sign with, in lower case. */
export const agencies: readonly string[] = `
reuters afp ap dpa apa efe ansa anp belga tass ria interfax ukrinform unian pap xinhua kyodo yonhap bloomberg upi ptk ddp sid kna epd
europa_press agencia_efe agence_france-presse associated_press the_associated_press press_association pa_media agencia_brasil agência_brasil lusa
anadolu_ajansı anadolu_agency aa iha dha irna mehr wafa mena spa sana تاس رويترز أ_ف_ب واس ukrinform укрінформ уніан тасс риа_новости интерфакс
deutsche_presse-agentur keystone-sda sda tt ritzau ntb stt čtk mti agerpres afp-services ians pti ani`
  .trim()
  .split(/\s+/)
  .map((name) => name.replaceAll('_', ' '))
