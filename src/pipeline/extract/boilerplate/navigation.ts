import {type PhraseTable, phrases} from './phrase-table.ts'

/** Menus: words that only lead somewhere else on the site. */
export const navigation: PhraseTable = {
  rule: 'navigation',
  place: 'page',
  whole: {
    en: phrases(`home | homepage | menu | main menu | main navigation | navigation | toggle navigation | search |
      search for | search form | search this site | skip to content | skip to main content |
      skip to main navigation | skip to navigation | close | close menu | open menu | news | world |
      politics | business | economy | sport | sports | culture | entertainment | lifestyle | technology |
      tech | science | health | travel | opinion | opinions | editorial | editorials | video | videos |
      photos | podcast | podcasts | live | weather | local | national | international | education |
      environment | climate | money | markets | crime | arts | music | film | food | style | magazine |
      events | games | puzzles | obituaries | classifieds | shop | store | all | sections | topics |
      categories | tags | blog | blogs | forum | services | edition | africa | asia | europe |
      middle east | americas | features | analysis | letters | columns | columnists | cartoons | e-paper |
      epaper | advertisement feature | main content | you are here | page not found | english | back |
      go | submit | cancel | ok | yes | no | first | last | select month | select category | meta |
      entries feed | comments feed | wordpress.org | login register | my account | notifications |
      settings | profile | logout | log out | more sections | site search | quick links | links |
      social media | social | language | languages | expand | collapse | loading | loading... |
      please wait | filter | sort | reset | toggle menu | section | sports news | business news |
      in this article | on this page | table of contents | contents | us news | uk news |
      special reports | investigations | fact check | factcheck | in-depth | multimedia | gallery |
      photo gallery | audio | radio | tv | schedule | live tv | watch live | explore | discover |
      calendar | all news | top of page`),
    de: phrases(`startseite | menü | hauptmenü | hauptnavigation | suche | suchen | suche nach | suchformular |
      zum inhalt | zum inhalt springen | zum hauptinhalt springen | direkt zum inhalt |
      springe zum inhalt | zum inhalt wechseln | springe direkt zu | schließen | schliessen |
      menü schließen | menü öffnen | politik | wirtschaft | gesellschaft | kultur | wissen |
      wissenschaft | technik | technologie | gesundheit | reise | reisen | leben | meinung | meinungen |
      medien | panorama | regional | lokales | inland | ausland | wetter | auto | immobilien |
      stellenmarkt | kleinanzeigen | rezepte | ratgeber | gewinnspiele | gewinnspiel | termine |
      veranstaltungen | archiv | kategorien | kategorie | schlagwörter | schlagworte | service |
      dossiers | kolumnen | bildergalerie | bildergalerien | galerie | mediathek | nachrichten | aktuell |
      aktuelles | neuigkeiten | themen | rubriken | ressorts | sie sind hier | sie befinden sich hier |
      aktuelle seite | übersicht | inhalt | inhaltsverzeichnis | zurück | weiter | zurück zur übersicht |
      zur übersicht | zur startseite | abbrechen | senden | absenden | deutsch | monat auswählen |
      kategorie auswählen | wähle den monat | feed der einträge | kommentare-feed | seiten | mein konto |
      profil | suchbegriff | suchbegriff eingeben | erweiterte suche | servicemenü | seitennummerierung |
      kino | fernsehen | musik | bücher | sport | fußball | bundesliga | finanzen | börse | digital |
      bildung | europa | deutschland | österreich | schweiz | welt | alle themen | alle kategorien |
      alle videos | mehr themen | e-paper | horoskop | rätsel | sudoku | tv-programm | wird geladen |
      lädt | lade weitere inhalte | ja | nein | hauptinhalt | fußbereich | weitere | einstellungen`),
    fr: phrases(`accueil | menu | menu principal | navigation | rechercher | recherche | aller au contenu |
      aller au contenu principal | passer au contenu | fermer | actualités | actualité | actu |
      politique | monde | société | économie | culture | sport | sports | santé | sciences | science |
      technologie | tech | high-tech | planète | environnement | opinions | opinion | débats | tribunes |
      idées | vidéos | vidéo | photos | podcasts | podcast | direct | en direct | météo | régions |
      france | international | afrique | europe | moyen-orient | amériques | asie | éditorial | dossier |
      rubriques | catégories | archives | mots-clés | vous êtes ici | retour | retour à l’accueil |
      retour à l'accueil | suivant | précédent | valider | annuler | français | mon compte |
      se déconnecter | sommaire | à propos de | agenda | jeux | magazine | emploi | immobilier |
      annonces | nécrologie | faits divers | justice | éducation | cinéma | musique | livres |
      chargement | toute l’actualité | toute l'actualité`),
    es: phrases(`inicio | portada | menú | menu | buscar | búsqueda | ir al contenido | saltar al contenido |
      cerrar | noticias | actualidad | política | mundo | internacional | internacionales | nacional |
      nacionales | sociedad | economía | negocios | cultura | deportes | fútbol | salud | ciencia |
      tecnología | opinión | editorial | editoriales | columnistas | columnas | videos | vídeos | fotos |
      fotogalerías | galerías | podcast | en vivo | en directo | el tiempo | clima | turismo | viajes |
      gastronomía | entretenimiento | espectáculos | farándula | sucesos | judicial | justicia |
      seguridad | educación | medio ambiente | especiales | servicios | clasificados | edición impresa |
      secciones | categorías | etiquetas | archivo | usted está aquí | volver | enviar | cancelar |
      aceptar | español | mi cuenta | cerrar sesión | empresas | cine | música | televisión | horóscopo |
      juegos | locales | regiones | latinoamérica | américa latina | ver todo | ver todos | cargando |
      multimedia | reportajes | entrevistas | últimas noticias`),
    pt: phrases(`início | página inicial | menu | buscar | busca | pesquisar | pesquisa | pular para o conteúdo |
      ir para o conteúdo | saltar para o conteúdo | fechar | notícias | política | mundo | internacional |
      brasil | portugal | país | sociedade | economia | negócios | cultura | esportes | esporte |
      desporto | futebol | saúde | ciência | tecnologia | opinião | editorial | colunas | colunistas |
      vídeos | fotos | galerias | podcast | podcasts | ao vivo | em direto | tempo | previsão do tempo |
      turismo | viagem | entretenimento | educação | meio ambiente | ambiente | especiais | serviços |
      classificados | seções | secções | categorias | arquivo | você está aqui | voltar | enviar |
      cancelar | minha conta | sair | cinema | música | carregando | ver todos | multimédia | cidades |
      polícia | justiça | américa latina | áfrica | europa`),
    it: phrases(`home | homepage | menu | menù | cerca | ricerca | vai al contenuto | salta al contenuto | chiudi |
      notizie | attualità | politica | mondo | esteri | interni | italia | cronaca | economia | cultura |
      sport | calcio | salute | scienza | scienze | tecnologia | spettacoli | spettacolo | cinema |
      musica | opinioni | editoriali | editoriale | commenti e opinioni | video | foto | fotogallery |
      podcast | diretta | in diretta | meteo | viaggi | cucina | motori | lavoro | scuola | ambiente |
      giustizia | sezioni | categorie | archivio | sei qui | indietro | avanti | invia | annulla |
      il mio account | esci | regioni | europa | ultima ora | ultim'ora | tag | caricamento | vedi tutti |
      vedi tutto`),
    nl: phrases(`home | voorpagina | menu | zoeken | zoek | naar inhoud | ga naar inhoud | ga naar de inhoud |
      ga direct naar | sluiten | sluit | nieuws | binnenland | buitenland | politiek | wereld | economie |
      cultuur | sport | voetbal | gezondheid | wetenschap | tech | opinie | columns | video's | foto's |
      podcast | podcasts | live | weer | het weer | verkeer | reizen | onderwijs | klimaat | regio |
      regionaal | media | categorieën | archief | u bent hier | je bent hier | terug | verder |
      verzenden | annuleren | mijn account | uitloggen | overzicht | rubrieken | entertainment | europa |
      laden | meer categorieën`),
    ru: phrases(`главная | на главную | меню | поиск | найти | перейти к содержимому |
      перейти к основному содержанию | закрыть | новости | политика | мир | в мире | общество |
      экономика | бизнес | культура | спорт | футбол | здоровье | наука | технологии | мнения | мнение |
      статьи | интервью | видео | фото | подкасты | подкаст | прямой эфир | эфир | погода | путешествия |
      происшествия | образование | экология | спецпроекты | рубрики | разделы | категории | теги | метки |
      архив | вы здесь | назад | вперед | вперёд | отмена | личный кабинет | выйти | все новости |
      аналитика | война | в стране | регионы | город | недвижимость | авто | армия | загрузка |
      показать все | темы | журнал | газета`),
    uk: phrases(`головна | на головну | меню | пошук | знайти | шукати | перейти до вмісту |
      перейти до основного вмісту | закрити | новини | політика | світ | у світі | суспільство |
      економіка | бізнес | культура | спорт | футбол | здоров’я | здоров'я | наука | технології | думки |
      блоги | статті | інтерв’ю | інтерв'ю | публікації | відео | фото | подкасти | наживо | погода |
      подорожі | події | надзвичайні події | освіта | спецпроєкти | рубрики | розділи | категорії | теги |
      мітки | архів | ви тут | назад | вперед | скасувати | мій профіль | вийти | аналітика | війна |
      регіони | теми | завантаження | показати всі | українська | русский | укр | рус | eng | фронт`),
    pl: phrases(`strona główna | menu | menu główne | szukaj | wyszukaj | wyszukiwarka | przejdź do treści |
      przejdź do głównej treści | zamknij | wiadomości | aktualności | polityka | świat | ze świata |
      kraj | polska | społeczeństwo | gospodarka | biznes | kultura | sport | piłka nożna | zdrowie |
      nauka | technologia | technologie | opinie | publicystyka | felietony | wywiady | wideo | zdjęcia |
      galerie | galeria | podcasty | na żywo | pogoda | podróże | turystyka | motoryzacja | edukacja |
      środowisko | rozrywka | regiony | lokalne | kategorie | tagi | archiwum | jesteś tutaj | wstecz |
      dalej | anuluj | wyślij | moje konto | wyloguj | historia | prawo | finanse | muzyka | film |
      książki | ogłoszenia | europa | ładowanie | wszystkie | magazyn`),
    tr: phrases(`anasayfa | ana sayfa | menü | ara | arama | içeriğe geç | içeriğe atla | kapat | haberler | güncel |
      siyaset | politika | dünya | türkiye | ekonomi | kültür | kültür sanat | kültür-sanat | spor |
      futbol | sağlık | bilim | teknoloji | yaşam | magazin | yazarlar | köşe yazıları | video |
      videolar | foto galeri | fotoğraf | galeri | podcast | canlı | canlı yayın | hava durumu | seyahat |
      eğitim | otomobil | kategoriler | etiketler | arşiv | buradasınız | geri | ileri | iptal | hesabım |
      çıkış | tüm haberler | gündem haberleri | yerel | asayiş | emlak | finans | sinema | müzik |
      yükleniyor | tümü | dosyalar | analiz | röportaj | üçüncü sayfa`),
    th: phrases(`หน้าแรก | หน้าหลัก | ข่าวล่าสุด | ข่าวด่วน | ข่าวทั้งหมด | การเมือง | เศรษฐกิจ | กีฬา | บันเทิง |
      ต่างประเทศ | ภูมิภาค | ค้นหา | เมนู | เข้าสู่ระบบ | สมัครสมาชิก | ติดต่อเรา | เกี่ยวกับเรา`),
    ar: phrases(`الرئيسية | الصفحة الرئيسية | القائمة | القائمة الرئيسية | بحث | ابحث | البحث | انتقل إلى المحتوى |
      تخطى إلى المحتوى | تخطي إلى المحتوى | إغلاق | أخبار | الأخبار | سياسة | عالم | العالم | دولي |
      عربي | العالم العربي | محليات | مجتمع | اقتصاد | أعمال | ثقافة | ثقافة وفن | رياضة | صحة | علوم |
      تكنولوجيا | علوم وتكنولوجيا | رأي | آراء | مقالات | تقارير | تحليل | تحليلات | فيديو | صور |
      بودكاست | مباشر | البث المباشر | بث مباشر | الطقس | سفر | تعليم | بيئة | منوعات | تحقيقات | حوارات |
      أقسام | الأقسام | تصنيفات | الوسوم | وسوم | الأرشيف | أنت هنا | رجوع | إلغاء | حسابي |
      تسجيل الخروج | إفريقيا | أفريقيا | آسيا | أوروبا | الشرق الأوسط | برامج | جاري التحميل | عرض الكل |
      كتاب | فن | اسلاميات | حوادث | عرض كافة النتائج | لا توجد نتائج`),
    sv: phrases(`hem | meny | sök | nyheter | inrikes | utrikes | ekonomi | kultur | åsikt | väder | stäng |
      hoppa till innehåll`),
    da: phrases(`forside | menu | søg | nyheder | indland | udland | økonomi | kultur | debat | vejr | luk`),
    no: phrases(`forsiden | hjem | meny | søk | nyheter | innenriks | utenriks | økonomi | kultur | debatt | været |
      lukk`),
    fi: phrases(`etusivu | valikko | haku | hae | uutiset | kotimaa | ulkomaat | talous | kulttuuri | urheilu |
      mielipide | sää | sulje | siirry sisältöön`),
    cs: phrases(`domů | úvod | menu | hledat | vyhledávání | zprávy | domácí | zahraničí | ekonomika | kultura |
      názory | počasí | zavřít | rubriky`),
    ro: phrases(`acasă | meniu | căutare | caută | știri | politică | externe | economie | cultură | sănătate |
      opinii | vremea | închide`),
    hu: phrases(`címlap | főoldal | menü | keresés | hírek | belföld | külföld | gazdaság | kultúra | vélemény |
      időjárás | bezárás`),
    el: phrases(`αρχική | μενού | αναζήτηση | ειδήσεις | πολιτική | κόσμος | ελλάδα | οικονομία | κοινωνία |
      πολιτισμός | αθλητικά | καιρός | κλείσιμο | απόψεις`),
    id: phrases(`beranda | menu | cari | berita | nasional | internasional | politik | ekonomi | olahraga | hiburan |
      teknologi | opini | tutup`),
    zh: phrases(
      `首页 | 新闻 | 菜单 | 搜索 | 国际 | 国内 | 财经 | 体育 | 娱乐 | 科技 | 视频 | 图片 | 社会 | 评论频道 | 返回 | 返回顶部`,
    ),
    ja: phrases(
      `ホーム | トップ | メニュー | 検索 | ニュース | 国際 | 政治 | 経済 | 社会 | スポーツ | エンタメ | カテゴリー | トップページ | 閉じる | ページトップへ`,
    ),
    ko: phrases(
      `홈 | 메뉴 | 검색 | 뉴스 | 정치 | 경제 | 사회 | 국제 | 스포츠 | 문화 | 연예 | 닫기 | 전체기사 | 맨위로`,
    ),
  },
  opening: {
    en: [
      ...phrases(`skip to | jump to | back to | go to | search for: | you are here | home » | home > | home / |
      home › | page # of #`),
      'home |',
    ],
    de: [
      ...phrases(`zum inhalt | zurück zu | zurück zur | springe zu | sie sind hier | startseite » | startseite > |
      startseite / | startseite › | seite # von # | aktuelle seite | zur übersicht`),
      'start|',
    ],
    fr: phrases(
      `aller au | accueil > | accueil » | accueil / | accueil › | vous êtes ici | retour à | page # sur #`,
    ),
    es: phrases(`ir al | saltar al | inicio > | inicio » | inicio / | inicio › | portada > | usted está aquí |
      estás aquí | volver a`),
    pt: phrases(
      `ir para | pular para | início > | início » | início / | você está aqui | voltar para | home >`,
    ),
    it: ['vai al', 'salta al', 'home >', 'home »', 'ti trovi in', 'sei in', 'torna alla', 'torna all’'],
    nl: ['ga naar', 'home >', 'je bent hier', 'terug naar'],
    ru: ['перейти к', 'главная >', 'главная »', 'главная /', 'вы здесь', 'назад к'],
    uk: ['перейти до', 'головна >', 'головна »', 'головна /', 'ви тут', 'повернутися до'],
    pl: phrases(`przejdź do | strona główna > | strona główna » | strona główna / | jesteś tutaj | powrót do |
      wróć do`),
    tr: ['anasayfa >', 'anasayfa »', 'ana sayfa >', 'ana sayfa /', 'geri dön'],
    ar: ['انتقل إلى', 'الرئيسية >', 'الرئيسية /', 'الرئيسية »', 'العودة إلى'],
  },
}
