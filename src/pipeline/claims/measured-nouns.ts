/**
 * Nouns that by themselves say what a measure is of, by language, in lower case, parted by spaces. German, Dutch and
 * their neighbours also end longer nouns with them.
 */
export const measuredNouns: Readonly<Record<string, string>> = {
  de: `inflation wahlbeteiligung arbeitslosigkeit wachstum umsatz gewinn verlust kaution lösegeld bußgeld geldstrafe
    schaden kosten löhne mieten bevölkerung zinsen leitzins schulden haushalt marktanteil`,
  en: `inflation turnout unemployment growth revenue revenues profit profits loss losses sales bail ransom damages fine
    fines deficit surplus budget debt salary wages population tariff tariffs donation donations compensation
    settlement reward bounty rent rents exports imports spending acreage`,
  es: `inflación participación desempleo paro crecimiento ingresos beneficios pérdidas ventas fianza rescate multa
    déficit deuda presupuesto población salarios aranceles exportaciones importaciones`,
  fr: `inflation participation chômage croissance bénéfice bénéfices pertes ventes caution rançon amende déficit dette
    budget population salaires exportations importations abstention`,
  it: `inflazione affluenza disoccupazione crescita ricavi utili perdite vendite cauzione riscatto multa deficit debito
    bilancio popolazione salari esportazioni importazioni astensione`,
  nl: `inflatie opkomst werkloosheid groei omzet winst verlies borgtocht losgeld boete tekort schuld begroting bevolking`,
  pl: `inflacja inflacji frekwencja frekwencji bezrobocie bezrobocia wzrost przychody zysk strata kaucja okup grzywna
    deficyt dług budżet ludność`,
  pt: `inflação participação desemprego crescimento receita receitas lucro lucros prejuízo vendas fiança resgate multa
    déficit défice dívida orçamento população abstenção`,
  ru: `инфляция инфляции явка явки безработица безработицы рост выручка прибыль убыток залог выкуп штраф дефицит долг
    бюджет население`,
  uk: `інфляція інфляції явка явки безробіття зростання виручка прибуток збиток застава викуп штраф дефіцит борг бюджет
    населення`,
}

/** Nouns that say it only with the word before them: an unemployment rate, a consumer price index. By language. */
export const measuringHeads: Readonly<Record<string, string>> = {
  de: `quote rate anteil index preis preise wert höhe ausgaben einnahmen hilfe hilfen paket`,
  en: `rate rates level levels index share price prices cost costs value spending adjustment aid assistance package fund
    funding fee fees ratio pledge contribution loan loans payment payments`,
  nl: `cijfer aandeel index prijs prijzen uitgaven inkomsten percentage`,
}
