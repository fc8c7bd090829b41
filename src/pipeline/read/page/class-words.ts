/** What the class and the id of an element say is in it: a bit a kind. */
export const boxKinds = [
  'comments',
  'related',
  'sharing',
  'navigation',
  'side',
  'foot',
  'head',
  'advertising',
  'consent',
  'subscription',
  'author',
  'stamp',
  'labels',
  'media',
  'hidden',
  'summary',
  'text',
  'article',
] as const

export type BoxKind = (typeof boxKinds)[number]

/** Words that those who make pages put in classes and ids, whatever the site; a word may mean several things. */
const wordsOfKind: Readonly<Record<BoxKind, string>> = {
  comments: `comment comments commentlist commentary comentario comentarios commentaire commentaires kommentar
    kommentare kommentarer komentarze reacties reactions disqus livefyre reply replies respond discussion discuss
    responses feedback talkback opinions forum thread userposts`,
  related: `related relateds recommended recommend recommendation recommendations recirc recirculation outbrain taboola
    teaser teasers more readmore popular trending mostread most similar suggested suggestions promo promos promoted
    promotion relacionadas relacionados relacionado related-posts next previous prev latest recent also alsoread
    crosslink crosslinks card cards tout linkbox rubrik lire ligatus revcontent zergnet mgid yarpp jp spotlight
    highlights carousel top5 top10 ranking topstories morenews seealso readalso`,
  sharing: `share shares sharing sharer social socials facebook twitter addthis addtoany sharedaddy follow tools toolbar
    bookmark bookmarks whatsapp pinterest linkedin buttons btn button icons print email like likes rating vote votes
    sociallinks socialmedia teilen compartir partager`,
  navigation: `nav navi navigation navbar menu menus submenu dropdown breadcrumb breadcrumbs crumb crumbs pagination
    pager paging toc skip skiplink hamburger sitemap links linklist tabs tab megamenu mainnav subnav jump language lang
    languages search searchbox`,
  side: `sidebar sidebars side aside rail rightrail right leftrail left widget widgets secondary column2 col3 tertiary
    sidecol complementary infobox factbox box module modules extra extras gadget portlet`,
  foot: `footer foot foots bottom colophon copyright copy legal disclaimer imprint impressum subfooter pagefooter`,
  head: `header head masthead topbar top banner hero site-header logo branding brand title headline`,
  advertising: `ad ads adv advert adverts advertisement advertisements advertising sponsor sponsored sponsors dfp gpt
    adslot adsense adbox adunit werbung anzeige anzeigen publicidad publicite pub reklama annonce ann shopping product
    products affiliate deal deals price offer coupon partner partners commercial`,
  consent: `cookie cookies cookiebar gdpr consent privacy cmp onetrust didomi notice notification alert alerts warning
    message messages terms`,
  subscription: `newsletter newsletters subscribe subscription subscriptions subscriber signup sign paywall login
    register registration membership member optin form forms donate donation support mailchimp hustle premium cta
    account user abo`,
  author: `author authors bio byline bylines about profile vcard contributor contributors writer autor auteur avatar
    biography abouttheauthor authorbox`,
  stamp: `meta date dates time timestamp dateline posted published publish updated info postmeta entrymeta details
    datum fecha data kicker overline eyebrow`,
  labels: `tags tag taglist category categories keywords keyword topics topic labels label taxonomy cat hashtags filed
    thema themen etiquetas`,
  media: `caption captions figure image images img photo photos picture gallery galleries slideshow slider slide video
    videos player media credit credits legend carousel thumb thumbnail thumbs bild bildunterschrift foto fotos embed
    audio podcast lightbox attachment`,
  hidden: `hidden hide invisible modal popup overlay tooltip noprint sr visually screenreader screen-reader offscreen
    collapse collapsed template placeholder loading skeleton none`,
  summary: `summary subtitle subheadline subhead deck dek standfirst lead lede intro excerpt abstract description
    chapo teaser-text vorspann bajada sommario ingress manchet`,
  text: `content text body articlebody storybody bodytext copy prose markup richtext paragraph paragraphs maincontent
    articletext storytext bodycopy texto texte corpo contenido contenu inhalt entrycontent postcontent wysiwyg chunk
    fulltext newstext articlecontent`,
  article: `article post story entry main single blog news hentry artikel articulo nota noticia postbody page primary
    storycontent document detail longform`,
}

const bitsOfWord = new Map<string, number>()
for (const [bit, kind] of boxKinds.entries()) {
  for (const word of wordsOfKind[kind].trim().split(/\s+/)) {
    bitsOfWord.set(word, (bitsOfWord.get(word) ?? 0) | (1 << bit))
  }
}

/** Characters of classes and ids that are looked at: styles made by machine fill the rest. */
const mostNames = 300
const word = /[a-z]{2,30}|[A-Z][a-z]{1,30}|[A-Z]{2,30}/g

/** The kinds that an element's class and id name, as bits in the order of {@linkcode boxKinds}. */
export function kindsOf(names: string): number {
  let bits = 0
  for (const [token] of names.slice(0, mostNames).matchAll(word))
    bits |= bitsOfWord.get(token.toLowerCase()) ?? 0
  return bits
}
