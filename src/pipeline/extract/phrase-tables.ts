import type {ClutterKind} from '../../languages/language.ts'
import {phrases} from '../../languages/lists.ts'

/** What a kind of clutter is to the page. */
export interface PhraseTable {
  kind: ClutterKind
  /** Name of the rule that a removal carries. */
  rule: string
  /** What the line says about its surroundings, for the splitter. */
  place: Place
  /** Stems of which one must stand in a line that an opening phrase found: those alone also begin ordinary sentences. */
  confirming?: readonly string[]
}

/**
 * Where a kind of line stands on a page.
 * `inside`: anywhere, also between two paragraphs. `top`: above or under a headline. `end`: under an article's last line.
 * `related`, `comments`: heads a list that is no part of the article. `page`: menus and footers.
 */
export type Place = 'inside' | 'top' | 'end' | 'related' | 'comments' | 'page'

const subscribingWords = [
  ...phrases(`newsletter | e-mail | email | mail | inbox | subscri | sign up | journalism | member | account |
    our app | the app | alerts | unlimited | abonn | kostenlos | spende | unterstütz | registrier |
    anmeld | artikel | auf dem laufenden | postfach | lettre | réservé | gratuit | compte | connect |
    don | boletín | correo | suscri | gratis | cuenta | canal | assin | notícias | apoi | boletim |
    abbon | iscri | notifiche | nieuwsbrief | nieuws | inlog | подпис | рассылк | приложени | новост |
    почт | підпис | розсилк | застосун | новин | пошт | підтрима | subskry | zaloguj | dostęp | bülten |
    abone | e-posta | uygulama | üye | اشترك | بريد | النشرة | تطبيق | قناة | حساب`),
  'abo ',
]
const liveBlogWords =
  phrases(`live | ticker | updates | developments | direct | direto | vivo | diretta | онлайн | наживо | żywo |
    relacj | canlı | مباشر | تطورات | aktualisier | laufenden | news | liveblog | actualisé | mis à jour |
    обновл | онов | событи | подій | aktualiz | güncel | نوافيكم | تحديث`)
const greetingsWords =
  phrases(`news | today | tonight | tomorrow | briefing | letter | reader | reading | everyone | morning edition |
    here is what | here's what | what you need | week | heute | morgen wieder | nachricht | leser | brief | überblick | nouvelles |
    aujourd | actualit | lecteur | lettre | l'essentiel | noticias | lector | hoy | boletín | lo que ha | leitor | notícias |
    hoje | boletim | notizie | lettori | oggi | lettura | nieuws | vandaag | lezer | новост | сегодня | читат | рассылк |
    главно | новин | сьогодні | головн | wiadomości | dziś | czyteln | haber | bugün | okur | bülten | nyheter | idag | dagens |
    läsare | zprávy | dnes | hírek | mai | știri | astăzi | أخبار | الأخبار | اليوم | نشرة | اخبار | امروز | ख़बर | खबर |
    समाचार | आज | 뉴스 | 오늘 | berita | hari ini`)

/** Every kind of clutter that phrases tell; where two hold one phrase, the earlier one names the rule. */
export const phraseTables: readonly PhraseTable[] = [
  {kind: 'readMore', rule: 'read-more', place: 'end'},
  {kind: 'comments', rule: 'comments', place: 'comments'},
  {kind: 'related', rule: 'related-headlines', place: 'related'},
  {kind: 'readAlso', rule: 'related-headlines', place: 'inside'},
  {kind: 'advertising', rule: 'advertising', place: 'inside'},
  {kind: 'sharing', rule: 'sharing', place: 'inside'},
  {kind: 'pageFoot', rule: 'legal', place: 'page'},
  {kind: 'subscribing', rule: 'newsletter', place: 'inside', confirming: subscribingWords},
  {kind: 'tags', rule: 'tags', place: 'end'},
  {kind: 'reports', rule: 'error-report', place: 'end'},
  {kind: 'liveBlog', rule: 'live-blog', place: 'inside', confirming: liveBlogWords},
  {kind: 'credits', rule: 'photo-credit', place: 'inside'},
  {kind: 'wireCredits', rule: 'signature', place: 'end'},
  {kind: 'greetings', rule: 'greeting', place: 'page', confirming: greetingsWords},
  {kind: 'navigation', rule: 'navigation', place: 'page'},
]
