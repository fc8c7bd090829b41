import {type PhraseTable, phrases} from './phrase-table.ts'

/** Headings over lists of other articles. */
export const related: PhraseTable = {
  rule: 'related-headlines',
  place: 'related',
  whole: {
    en: phrases(`related | related articles | related posts | related stories | related news | related content |
      related topics | related coverage | related reading | related links | related items | more stories |
      more news | more from | more like this | more on this story | more on this topic | more on this |
      you may also like | you might also like | you may like | also on | recommended |
      recommended for you | recommended stories | recommended reading | suggested articles |
      most popular | most read | most viewed | most viewed news | most shared | most commented |
      most recent | popular | popular posts | popular articles | popular news | trending | trending now |
      trending news | trending stories | latest | latest news | latest stories | latest posts |
      latest articles | latest headlines | last news | recent posts | recent news | recent articles |
      top stories | top news | top headlines | editor’s picks | editor's picks | editors’ picks |
      editors' picks | editor’s choice | must read | must reads | breaking news | what to read next |
      read next | up next | next up | don’t miss | don't miss | in case you missed it | see also |
      see more | watch this next | explore more | explore further | further reading | from our partners |
      from the web | around the web | sponsored stories | promoted stories | promoted content |
      other news | other stories | other articles | similar articles | similar posts | similar stories |
      similar news | this week | featured | featured stories | featured articles | headlines | also read |
      read also | keep reading | we recommend | you may be interested in | you might be interested in |
      more in this section | more headlines | world news | as seen in | news in pictures | in other news |
      discover more | previous article | next article | previous post | next post | previous | next |
      post navigation | previous next | more news from | more to explore | videos | latest videos |
      related videos | hot topics | this might interest you | top picks | top posts | stories for you |
      picked for you | more by this author | more from this author | about the author | recommended by |
      other posts`),
    de: phrases(`ähnliche artikel | ähnliche beiträge | ähnliche nachrichten | ähnliche themen | ähnliche meldungen |
      verwandte artikel | verwandte beiträge | verwandte themen | mehr zum thema | mehr zu diesem thema |
      weitere artikel | weitere beiträge | weitere artikel zum thema | weitere meldungen |
      weitere nachrichten | weitere themen | das könnte sie auch interessieren |
      das könnte dich auch interessieren | das könnte dir auch gefallen | das könnte ihnen auch gefallen |
      das könnte sie interessieren | auch interessant | interessante artikel | lesen sie auch |
      meistgelesen | meistgelesene artikel | meist gelesen | meistkommentiert | meistgesehen |
      am häufigsten gelesen | beliebte beiträge | beliebte artikel | beliebt | neueste beiträge |
      neueste artikel | neue artikel | neueste nachrichten | neuste beiträge | aktuelle artikel |
      aktuelle beiträge | aktuelle meldungen | aktuelle nachrichten | aktuelle themen | letzte beiträge |
      letzte artikel | empfohlene beiträge | empfohlene artikel | empfohlen | empfehlungen |
      empfehlungen der redaktion | leser empfehlen | top-themen | top themen | topthemen | schlagzeilen |
      noch mehr news | mehr news | themen in diesem artikel | mehr aus | mehr aus dem ressort | mehr von |
      nächster artikel | vorheriger artikel | nächster beitrag | vorheriger beitrag |
      beitrags-navigation | beitragsnavigation | anzeige | passend dazu | dazu passend | lesenswert |
      zum weiterlesen | weiterführende links | weiterführende informationen | weiterführender link |
      trending | themen | auch lesenswert | unsere empfehlung | weitere informationen | mehr lesen |
      vorheriger | nächster | vorheriges weiter | nachrichten des tages | top-news | der autor |
      die autorin | über den autor | über die autorin | zur person`),
    fr: phrases(`à lire aussi | a lire aussi | lire aussi | articles similaires | articles liés | articles récents |
      articles connexes | sur le même sujet | sur le même thème | dans la même rubrique |
      dans la même catégorie | les plus lus | les plus lues | le plus lu | à la une | à voir aussi |
      vous aimerez aussi | vous pourriez aussi aimer | cela peut vous intéresser |
      ces articles pourraient vous intéresser | plus d’articles | plus d'articles | nos recommandations |
      recommandé pour vous | à découvrir | dernières nouvelles | dernières actualités |
      derniers articles | en continu | fil info | tendances | article précédent | article suivant |
      précédent | suivant | voir aussi | autres articles | dossiers | pour aller plus loin |
      les plus populaires | à ne pas manquer | l’actualité en continu | plus de | suggestions |
      contenus sponsorisés | contenu sponsorisé`),
    es: phrases(`noticias relacionadas | artículos relacionados | relacionados | relacionadas | relacionado |
      notas relacionadas | temas relacionados | te puede interesar | le puede interesar |
      también te puede interesar | quizás te interese | quizá te interese | lo más leído | lo más visto |
      las más leídas | más leídas | más leídos | las más vistas | más vistos | lo último |
      últimas noticias | más noticias | otras noticias | lo más reciente | recomendados | recomendado |
      recomendadas | tendencias | destacados | destacadas | noticias destacadas | visto ahora |
      lee también | lea también | leer también | ver también | más de | más sobre | más en | en portada |
      artículo anterior | artículo siguiente | siguiente artículo | anterior | siguiente |
      contenido patrocinado | de interés | no te pierdas | lo más compartido | lo más comentado |
      populares | entradas relacionadas | entradas recientes | noticias recientes`),
    pt: phrases(`leia também | veja também | notícias relacionadas | artigos relacionados | relacionados |
      relacionadas | posts relacionados | matérias relacionadas | conteúdo relacionado | mais lidas |
      mais lidos | as mais lidas | mais vistas | mais notícias | últimas notícias | últimas |
      recomendados | recomendado para você | você pode gostar | você também pode gostar |
      pode interessar | outras notícias | destaques | em alta | artigo anterior | próximo artigo |
      anterior | próximo | conteúdo patrocinado | mais sobre | ver também | também pode gostar |
      populares | tópicos | não perca`),
    it: phrases(`articoli correlati | articoli simili | notizie correlate | leggi anche | potrebbe interessarti |
      ti potrebbe interessare | ti potrebbero interessare | potrebbe interessarti anche |
      potrebbero interessarti | i più letti | più letti | le più lette | più lette | ultime notizie |
      ultim’ora | altre notizie | altri articoli | in evidenza | correlati | consigliati | da leggere |
      vedi anche | articolo precedente | articolo successivo | precedente | successivo |
      dello stesso autore | ultimi articoli | i più popolari | contenuti sponsorizzati | di tendenza |
      approfondimenti | da non perdere`),
    nl: phrases(`gerelateerde artikelen | gerelateerd | gerelateerd nieuws | lees ook | meer over dit onderwerp |
      meest gelezen | best gelezen | laatste nieuws | meer nieuws | ook interessant | aanbevolen |
      populair | verwante artikelen | uitgelicht | net binnen | vorig artikel | volgend artikel | vorige |
      volgende | meer artikelen | aanraders | meer van | bekijk ook | zie ook |
      dit vind je misschien ook leuk | trending | het laatste nieuws`),
    ru: phrases(`читайте также | по теме | материалы по теме | похожие статьи | похожие материалы | похожие новости |
      смотрите также | самое читаемое | популярное | последние новости | другие новости |
      новости по теме | рекомендуем | рекомендуемое | главное | лента новостей | ещё по теме |
      еще по теме | новости партнёров | новости партнеров | главные новости | предыдущая статья |
      следующая статья | предыдущая | следующая | вам может быть интересно | выбор редакции | сюжеты |
      также по теме | связанные материалы | самое популярное | свежие новости | больше новостей |
      главное сегодня | сейчас читают | интересное`),
    uk: phrases(`читайте також | за темою | по темі | матеріали за темою | схожі матеріали | схожі новини |
      схожі статті | дивіться також | популярне | найпопулярніше | найчитаніше | останні новини |
      інші новини | новини за темою | рекомендуємо | стрічка новин | головне | головні новини |
      новини партнерів | вас може зацікавити | попередня стаття | наступна стаття | попередня | наступна |
      вибір редакції | більше новин | усі новини | свіжі новини | може зацікавити | також читайте`),
    pl: phrases(`czytaj także | czytaj też | zobacz także | zobacz też | czytaj również | polecamy | polecane |
      powiązane | powiązane artykuły | podobne artykuły | podobne | najczęściej czytane |
      najpopularniejsze | popularne | najnowsze | najnowsze wiadomości | ostatnie wiadomości |
      inne artykuły | warto przeczytać | to może cię zainteresować | mogą cię zainteresować | tematy |
      powiązane tematy | poprzedni artykuł | następny artykuł | poprzedni | następny |
      więcej na ten temat | więcej o | artykuły powiązane | materiały partnerów | gorące tematy |
      przeczytaj także | nasi partnerzy polecają | zmiany personalne | artykuł sponsorowany |
      z ostatniej chwili`),
    tr: phrases(`ilgili haberler | i̇lgili haberler | benzer haberler | benzer yazılar | ilginizi çekebilir |
      i̇lginizi çekebilir | en çok okunanlar | çok okunanlar | son haberler | son dakika |
      diğer haberler | popüler haberler | popüler | önerilen haberler | önerilenler |
      sizin için seçtiklerimiz | gündem | önceki haber | sonraki haber | önceki | sonraki |
      bunlar da ilginizi çekebilir | günün manşetleri | öne çıkanlar | editörün seçimi | trend |
      manşetler`),
    ar: phrases(`مواضيع ذات صلة | مقالات ذات صلة | أخبار ذات صلة | اقرأ أيضا | اقرأ أيضاً | اقرأ أيضًا |
      الأكثر قراءة | الأكثر مشاهدة | آخر الأخبار | أحدث الأخبار | قد يهمك | قد يعجبك | قد يعجبك أيضا |
      قد يهمك أيضا | موضوعات متعلقة | أخبار متعلقة | المزيد من الأخبار | الأكثر شيوعا | مختارات | عاجل |
      السابق | التالي | المقال السابق | المقال التالي | شاهد أيضا | شاهد أيضاً | الأخبار الرئيسية |
      أهم الأخبار | ذات صلة | مقالات مشابهة | ترشيحاتنا | اخترنا لكم | الأكثر رواجا | أخبار أخرى`),
    sv: phrases(`relaterade artiklar | läs också | läs även | mest läst | senaste nytt | mer om | rekommenderat |
      fler nyheter`),
    da: ['relaterede artikler', 'læs også', 'mest læste', 'seneste nyt', 'mere om'],
    no: ['relaterte artikler', 'les også', 'mest lest', 'siste nytt', 'mer om'],
    fi: ['lue myös', 'luetuimmat', 'uusimmat', 'aiheeseen liittyvää', 'katso myös'],
    cs: ['související články', 'čtěte také', 'nejčtenější', 'mohlo by vás zajímat', 'další články'],
    ro: ['articole similare', 'citește și', 'cele mai citite', 'ultimele știri', 'știri similare'],
    hu: ['kapcsolódó cikkek', 'olvasta már', 'legolvasottabb', 'ajánlott cikkek', 'friss hírek'],
    el: ['διαβάστε επίσης', 'σχετικά άρθρα', 'δημοφιλή', 'δείτε επίσης', 'τελευταία νέα'],
    id: ['baca juga', 'artikel terkait', 'berita terkait', 'terpopuler', 'berita terbaru'],
    zh: ['相关文章', '相关新闻', '推荐阅读', '热门新闻', '延伸阅读'],
    ja: ['関連記事', 'おすすめ記事', '人気記事', 'ランキング', 'あわせて読みたい'],
    ko: ['관련기사', '관련 기사', '많이 본 뉴스', '인기기사', '추천기사'],
  },
  opening: {
    en: phrases(`more from | more stories from | more in | more by | related: | latest from | top stories in |
      recommended by | you may also | people also read`),
    de: phrases(`mehr zum thema | mehr von | mehr aus | weitere artikel | weitere beiträge | weitere meldungen |
      alle artikel | alle beiträge | lesen sie auch | vorheriger beitrag | nächster beitrag |
      vorheriger artikel | nächster artikel | das könnte | das interessiert | aktuelle themen |
      mehr über`),
    fr: ['tous les articles', 'plus d’infos sur', 'dernières nouvelles', 'sur le même'],
    es: ['más noticias de', 'más sobre', 'noticias de', 'más de'],
    pt: ['mais notícias de', 'mais sobre'],
    it: ['altre notizie su', 'tutte le notizie'],
    nl: ['meer over', 'meer van'],
    ru: ['все новости', 'другие новости', 'новости по теме'],
    uk: ['усі новини', 'інші новини'],
    pl: ['więcej na temat', 'więcej o'],
    tr: ['en çok okunan'],
    ar: ['المزيد من', 'المزيد عن'],
  },
}
