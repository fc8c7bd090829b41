import {type PhraseTable, phrases} from './phrase-table.ts'

/** Marks that lead from an excerpt to the whole article. */
export const readMore: PhraseTable = {
  rule: 'read-more',
  place: 'end',
  whole: {
    en: phrases(`read more | read full article | read the full article | read full story | read the full story |
      continue reading | more | full story | read on | view more | see more | learn more | keep reading |
      read article | read story | read the rest | read the rest of this entry | click to read more |
      click here to read more | show more | see full article | view full article | continue |
      find out more | load more | read the article | more details`),
    de: phrases(`weiterlesen | mehr lesen | mehr erfahren | mehr | zum artikel | ganzen artikel lesen |
      artikel lesen | jetzt lesen | weiter lesen | zum vollständigen artikel | den ganzen artikel lesen |
      vollständigen artikel lesen | mehr anzeigen | weitere informationen | mehr informationen |
      mehr dazu | zum beitrag | beitrag lesen | hier weiterlesen`),
    fr: phrases(`lire la suite | en savoir plus | lire plus | lire l'article | lire l’article | suite | la suite |
      voir plus | lire la suite de l'article | lire l'article complet | lire aussi |
      continuer la lecture | lire la suite ici`),
    es: phrases(`leer más | seguir leyendo | leer mas | ver más | más información | continuar leyendo |
      leer noticia | sigue leyendo | leer artículo completo | leer nota completa | leer la nota completa |
      saber más | ver nota completa | lea más | más`),
    pt: phrases(`leia mais | ler mais | saiba mais | continue lendo | continuar lendo | continuar a ler | ver mais |
      continue a ler | veja mais | leia na íntegra`),
    it: phrases(`leggi tutto | leggi di più | continua a leggere | continua | leggi ancora | leggi l'articolo |
      leggi l’articolo | per saperne di più | altro | approfondisci | leggi`),
    nl: phrases(`lees meer | lees verder | verder lezen | meer lezen | lees het volledige artikel |
      lees het hele artikel | meer informatie | toon meer | meer`),
    ru: phrases(`читать далее | читать дальше | подробнее | читать полностью | далее | читать | читать всё |
      узнать больше | показать ещё | показать еще | ещё | подробности`),
    uk: phrases(`читати далі | детальніше | докладніше | читати більше | читати повністю | далі | більше |
      дізнатися більше | показати більше | читати`),
    pl: phrases(`czytaj więcej | czytaj dalej | więcej | zobacz więcej | przeczytaj więcej | czytaj całość |
      dowiedz się więcej | przeczytaj całość | pokaż więcej`),
    tr: phrases(`devamını oku | devamı | daha fazla | haberin devamı | devamını okuyun | daha fazlasını oku |
      haberin devamını oku | daha fazla oku | tamamını oku`),
    ar: phrases(`اقرأ المزيد | المزيد | قراءة المزيد | تابع القراءة | أكمل القراءة | إقرأ المزيد | لقراءة المزيد |
      عرض المزيد | التفاصيل | اقرأ أكثر`),
    sv: ['läs mer', 'läs vidare', 'läs hela artikeln', 'visa mer'],
    da: ['læs mere', 'læs hele artiklen', 'vis mere'],
    no: ['les mer', 'les hele saken', 'vis mer'],
    fi: ['lue lisää', 'lue koko juttu', 'näytä lisää'],
    cs: ['číst dále', 'více', 'celý článek', 'číst více', 'pokračovat ve čtení'],
    ro: ['citește mai mult', 'citeşte mai mult', 'citește mai departe', 'vezi mai mult'],
    hu: ['tovább', 'tovább olvasom', 'bővebben', 'részletek'],
    el: ['διαβάστε περισσότερα', 'περισσότερα', 'συνέχεια'],
    id: ['baca selengkapnya', 'selengkapnya', 'baca juga'],
    vi: ['xem thêm', 'đọc tiếp'],
    bg: ['прочетете още', 'виж още', 'още', 'цялата новина'],
    sr: ['прочитај више', 'опширније', 'pročitaj više', 'opširnije', 'pročitajte više'],
    hr: ['pročitaj više', 'opširnije', 'nastavi čitati', 'saznaj više'],
    sk: ['čítať ďalej', 'viac', 'celý článok', 'zobraziť viac'],
    sl: ['preberi več', 'več', 'beri dalje'],
    ca: ['llegir més', 'llegeix més', 'continua llegint', 'més informació'],
    et: ['loe edasi', 'loe lähemalt', 'vaata veel'],
    lv: ['lasīt vairāk', 'lasīt tālāk', 'vairāk'],
    lt: ['skaityti daugiau', 'skaityti toliau', 'plačiau', 'daugiau'],
    ms: ['baca lagi', 'baca seterusnya', 'lanjut'],
    tl: ['basahin pa', 'magbasa pa'],
    sw: ['soma zaidi', 'endelea kusoma'],
    fa: ['ادامه مطلب', 'ادامه خبر', 'بیشتر بخوانید', 'بیشتر', 'مشروح خبر'],
    ur: ['مزید پڑھیں', 'مزید', 'تفصیلات'],
    he: ['קרא עוד', 'קראו עוד', 'המשך קריאה', 'להמשך קריאה', 'לכתבה המלאה', 'עוד'],
    hi: ['और पढ़ें', 'और पढ़े', 'आगे पढ़ें', 'पूरी खबर पढ़ें', 'विस्तार से पढ़ें', 'और देखें'],
    mr: ['अधिक वाचा', 'आणखी वाचा', 'सविस्तर वाचा'],
    bn: ['আরও পড়ুন', 'আরো পড়ুন', 'বিস্তারিত', 'বিস্তারিত পড়ুন'],
    ta: ['மேலும் படிக்க', 'மேலும்', 'முழு செய்தி'],
    te: ['ఇంకా చదవండి', 'మరింత చదవండి', 'పూర్తి కథనం'],
    th: ['อ่านต่อ', 'อ่านเพิ่มเติม', 'ดูเพิ่มเติม'],
    ka: ['სრულად', 'ვრცლად', 'მეტი'],
    hy: ['կարդալ ավելին', 'ավելին'],
    az: ['ətraflı', 'daha ətraflı', 'davamı'],
    kk: ['толығырақ', 'ары қарай'],
    zh: ['阅读更多', '阅读全文', '查看更多', '更多'],
    ja: ['続きを読む', 'もっと見る', '全文を読む'],
    ko: ['더보기', '더 보기', '기사 더보기'],
  },
  opening: {
    en: phrases(`keep reading at | keep reading on | read more at | read more on | continue reading at |
      continue reading on | continue reading “ | continue reading ' | read the rest of |
      read the full story | read the full article | read full story | read it at | full story at`),
    de: phrases(`weiterlesen auf | weiterlesen bei | den ganzen artikel | mehr lesen auf |
      zum vollständigen artikel | den vollständigen artikel`),
    fr: phrases(`lire la suite | lire l’article | lire l'article | retrouvez l’intégralité |
      retrouvez l'intégralité`),
    es: phrases(`seguir leyendo | leer más en | leer la nota completa | lee la noticia completa |
      lea la nota completa`),
    pt: phrases(`leia mais em | continue lendo em | leia a matéria completa | leia a reportagem completa |
      ler o artigo completo`),
    it: ['continua a leggere', 'leggi tutto su', "leggi l'articolo completo", 'leggi l’articolo completo'],
    nl: ['lees verder op', 'lees het hele artikel', 'lees meer op'],
    ru: ['читать полностью', 'читать далее', 'читать на сайте', 'полный текст'],
    uk: ['читати повністю', 'читати далі', 'читати на сайті', 'повний текст'],
    pl: ['czytaj dalej', 'czytaj więcej na', 'cały artykuł', 'przeczytaj całość'],
    tr: ['haberin devamı için', 'devamını oku', 'haberin tamamı'],
    ar: ['اقرأ المزيد على', 'لقراءة المقال', 'تابع القراءة'],
  },
}

/** Pointers to another article of the same site, between or under paragraphs. */
export const readAlso: PhraseTable = {
  rule: 'related-headlines',
  place: 'inside',
  label: {
    en: phrases(`read more | read also | also read | read next | see also | more | related | read | must read |
      recommended | dig deeper | don’t miss | don't miss | related article | related story |
      related news | related stories | up next | read this | also see | more on this | read more about |
      further reading`),
    de: phrases(`lesen sie auch | mehr zum thema | auch lesen | lesen sie mehr | siehe auch | weiterlesen |
      mehr dazu | lesetipp | auch interessant | das könnte sie auch interessieren | passend dazu |
      mehr lesen | lies auch | unser tipp | zum thema | lesen sie dazu | lesen sie hier`),
    fr: phrases(`lire aussi | à lire aussi | à lire | voir aussi | lire également | à lire également |
      sur le même sujet | a lire aussi | a lire | à voir aussi | lire plus | notre dossier |
      pour aller plus loin | relire | écouter aussi | lire la suite`),
    es: phrases(`lea también | lee también | leer también | ver también | le puede interesar | te puede interesar |
      más información | lea además | lee además | también lea | puede leer | puedes leer | mire | mira |
      vea también | noticia relacionada | lea | lee | leer más | recomendado | recomendamos |
      también puedes leer | te recomendamos | le recomendamos`),
    pt: phrases(`leia também | leia mais | veja também | saiba mais | ler também | leia ainda | veja | assista |
      relacionado | relacionadas | leia | confira | ver também`),
    it: phrases(`leggi anche | leggi pure | vedi anche | guarda anche | per approfondire | leggi di più |
      approfondimento | ti potrebbe interessare | potrebbe interessarti | guarda il video`),
    nl: phrases(
      `lees ook | lees meer | zie ook | bekijk ook | lees verder | kijk ook | luister ook | meer lezen`,
    ),
    ru: phrases(`читайте также | читайте ещё | читайте еще | смотрите также | по теме | читать также |
      материалы по теме | см. также | видео по теме | еще по теме | ещё по теме | подробнее`),
    uk: phrases(`читайте також | дивіться також | за темою | до теми | також читайте | більше за темою |
      вас може зацікавити | читайте ще | детальніше | по темі`),
    pl: phrases(`czytaj też | czytaj także | zobacz też | zobacz także | czytaj również | przeczytaj także |
      przeczytaj też | czytaj więcej | polecamy | sprawdź także | zobacz również | więcej informacji |
      przeczytaj również | zobacz wideo`),
    tr: phrases(`ayrıca okuyun | ilgili haber | ilginizi çekebilir | bunlar da ilginizi çekebilir | devamını oku |
      ayrıca bakınız | ilgili | i̇lgili haber | okumaya devam edin`),
    ar: phrases(`اقرأ أيضا | اقرأ أيضاً | اقرأ أيضًا | إقرأ أيضا | إقرأ أيضاً | شاهد أيضا | شاهد أيضاً |
      اقرأ المزيد | مواضيع ذات صلة | قد يهمك أيضا | طالع أيضا | للمزيد | شاهد`),
    sv: ['läs också', 'läs även', 'läs mer', 'se även'],
    da: ['læs også', 'læs mere', 'se også'],
    no: ['les også', 'les mer', 'se også'],
    fi: ['lue myös', 'lue lisää', 'katso myös'],
    cs: ['čtěte také', 'čtěte též', 'přečtěte si', 'viz též'],
    ro: ['citește și', 'citeşte şi', 'citiți și', 'vezi și'],
    hu: ['olvasta már', 'kapcsolódó', 'lásd még'],
    el: ['διαβάστε επίσης', 'δείτε επίσης'],
    vi: ['xem thêm', 'đọc thêm', 'tin liên quan'],
    zh: ['阅读更多', '延伸阅读', '相关新闻'],
    ja: ['関連記事'],
    ko: ['관련기사', '관련 기사'],
    id: ['baca juga'],
  },
  opening: {
    en: phrases(`click here to | click here for | read more: | read also | also read | read our full |
      you may also like | you can also read | for more on this`),
    de: phrases(`lesen sie auch | hier lesen sie | lesen sie hier | mehr dazu lesen sie | klicken sie hier |
      auch lesen: | lesen sie dazu | hier geht es zum | hier geht’s zu`),
    fr: ['lire aussi', 'à lire aussi', 'lire également', 'cliquez ici pour'],
    es: phrases(`lea también | lee también | te puede interesar | le puede interesar | haga clic aquí |
      haz clic aquí | lea aquí | también te puede interesar`),
    pt: ['leia também', 'clique aqui', 'veja também', 'leia aqui'],
    it: ['leggi anche', 'clicca qui', 'potrebbe interessarti'],
    nl: ['lees ook', 'klik hier', 'bekijk ook'],
    ru: ['читайте также', 'смотрите также', 'нажмите здесь'],
    uk: ['читайте також', 'дивіться також', 'також читайте'],
    pl: phrases(`czytaj też | czytaj także | zobacz też | zobacz także | czytaj również | kliknij tutaj |
      przeczytaj także | przeczytaj też`),
    tr: ['ayrıca okuyun', 'ilgili haber'],
    ar: ['اقرأ أيضا', 'اقرأ أيضاً', 'اقرأ أيضًا', 'إقرأ أيضا', 'إقرأ أيضاً', 'شاهد أيضا', 'شاهد أيضاً'],
    sv: ['läs också', 'läs även'],
    da: ['læs også'],
    no: ['les også'],
    fi: ['lue myös'],
    cs: ['čtěte také', 'přečtěte si také'],
  },
}
