import {am} from './am.ts'
import {ar} from './ar.ts'
import {az} from './az.ts'
import {be} from './be.ts'
import {bg} from './bg.ts'
import {bn} from './bn.ts'
import {bs} from './bs.ts'
import {ca} from './ca.ts'
import {cs} from './cs.ts'
import {da} from './da.ts'
import {de} from './de.ts'
import {el} from './el.ts'
import {en} from './en.ts'
import {es} from './es.ts'
import {et} from './et.ts'
import {fa} from './fa.ts'
import {fi} from './fi.ts'
import {fr} from './fr.ts'
import {ga} from './ga.ts'
import {ha} from './ha.ts'
import {he} from './he.ts'
import {hi} from './hi.ts'
import {hr} from './hr.ts'
import {hu} from './hu.ts'
import {hy} from './hy.ts'
import {id} from './id.ts'
import {is} from './is.ts'
import {it} from './it.ts'
import {ja} from './ja.ts'
import {ka} from './ka.ts'
import {kk} from './kk.ts'
import {km} from './km.ts'
import {ko} from './ko.ts'
import type {Language} from './language.ts'
import {lb} from './lb.ts'
import {lt} from './lt.ts'
import {lv} from './lv.ts'
import {mk} from './mk.ts'
import {mr} from './mr.ts'
import {ms} from './ms.ts'
import {mul} from './mul.ts'
import {my} from './my.ts'
import {nb} from './nb.ts'
import {ne} from './ne.ts'
import {nl} from './nl.ts'
import {nn} from './nn.ts'
import {no} from './no.ts'
import {pl} from './pl.ts'
import {pt} from './pt.ts'
import {ro} from './ro.ts'
import {ru} from './ru.ts'
import {sk} from './sk.ts'
import {sl} from './sl.ts'
import {so} from './so.ts'
import {sr} from './sr.ts'
import {sv} from './sv.ts'
import {sw} from './sw.ts'
import {ta} from './ta.ts'
import {te} from './te.ts'
import {th} from './th.ts'
import {tl} from './tl.ts'
import {tr} from './tr.ts'
import {uk} from './uk.ts'
import {ur} from './ur.ts'
import {vi} from './vi.ts'
import {zh} from './zh.ts'

/** Every language that something is known of. Where two read one word differently, the earlier one's reading holds. */
export const languages: readonly Language[] = [
  mul,
  en,
  de,
  fr,
  es,
  it,
  pt,
  nl,
  pl,
  ru,
  uk,
  be,
  tr,
  id,
  ms,
  sv,
  da,
  no,
  nb,
  nn,
  is,
  fi,
  et,
  lv,
  lt,
  ga,
  cs,
  sk,
  sl,
  hr,
  sr,
  bs,
  bg,
  mk,
  ro,
  hu,
  el,
  ca,
  lb,
  vi,
  ar,
  fa,
  ur,
  he,
  hi,
  bn,
  mr,
  ne,
  ta,
  te,
  am,
  hy,
  ka,
  my,
  km,
  th,
  ja,
  ko,
  zh,
  sw,
  ha,
  so,
  tl,
  az,
  kk,
]

/** What is known of a kind, by the tags of the languages that know any. */
export function byLanguage<Kind extends keyof Language>(
  kind: Kind,
): Readonly<Record<string, NonNullable<Language[Kind]>>> {
  return Object.fromEntries(
    languages.flatMap((language) => {
      const known = language[kind]
      return known === undefined ? [] : [[language.code, known]]
    }),
  )
}

/** Kinds of knowledge that are lists of words or phrases. */
type ListKind = {
  [Kind in keyof Language]-?: readonly string[] extends Language[Kind] ? Kind : never
}[keyof Language]

/** The words or phrases of a kind in all languages. */
export const inAllLanguages = (kind: ListKind): readonly string[] =>
  languages.flatMap((language) => language[kind] ?? [])
