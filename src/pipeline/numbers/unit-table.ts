/** What a unit measures: units of two kinds are never compared. */
export type UnitKind = 'share' | 'points' | 'money' | 'measure'

const shares = ['%']
const points = ['pp', 'bp']
const measures =
  `km² m² sq‿ft sq‿mi km/h mph m/s knots km m cm mm mi ft inches ha acres kg g lb oz t l ml barrels GW MW kW
  TWh GWh MWh kWh °C °F ° キロ`
    .split(/\s+/)
    .map((name) => name.replace('‿', ' '))

const kinds = new Map<string, UnitKind>([
  ...shares.map((name) => [name, 'share'] as const),
  ...points.map((name) => [name, 'points'] as const),
  ...measures.map((name) => [name, 'measure'] as const),
])

/** The kind of a unit; all that are neither shares nor measures are money. */
export const kindOf = (name: string): UnitKind => kinds.get(name) ?? 'money'

/** Letters before a currency sign that say whose it is, by the name of the unit. */
export const signPrefixes: Readonly<Record<string, string>> = {
  us: 'US$',
  usd: 'US$',
  a: 'A$',
  au: 'A$',
  aud: 'A$',
  c: 'C$',
  ca: 'C$',
  cad: 'C$',
  cdn: 'C$',
  hk: 'HK$',
  hkd: 'HK$',
  nz: 'NZ$',
  nzd: 'NZ$',
  s: 'S$',
  sg: 'S$',
  sgd: 'S$',
  nt: 'NT$',
  ntd: 'NT$',
  twd: 'NT$',
  r: 'R$',
  brl: 'R$',
  mx: 'Mex$',
  mex: 'Mex$',
  mxn: 'Mex$',
}

/** Signs that stand before an amount. */
export const currencySigns = '$€£¥￥₹₽₴₺₩₪₱₦฿₫₡₭₾₸₵'

/** Codes and short names that stand before an amount, by the name of the unit. */
export const currencyCodes: Readonly<Record<string, string>> = {
  usd: 'US$',
  eur: '€',
  gbp: '£',
  aud: 'A$',
  cad: 'C$',
  nzd: 'NZ$',
  hkd: 'HK$',
  sgd: 'S$',
  jpy: '¥',
  cny: 'CN¥',
  rmb: 'CN¥',
  chf: 'CHF',
  inr: '₹',
  rs: '₹',
  'rs.': '₹',
  kr: 'kr',
  sek: 'kr',
  nok: 'kr',
  dkk: 'kr',
  pln: 'zł',
  brl: 'R$',
  mxn: 'Mex$',
  zar: 'R',
  rm: 'RM',
  krw: '₩',
  try: '₺',
  rub: '₽',
  uah: '₴',
  ngn: '₦',
}
