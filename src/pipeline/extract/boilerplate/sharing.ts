import {type PhraseTable, phrases} from './phrase-table.ts'

/** Buttons and prompts to share, follow, print, save or listen. */
export const sharing: PhraseTable = {
  rule: 'sharing',
  place: 'inside',
  whole: {
    en: phrases(`# subscribers | # # subscribers | # followers | # # followers | # members | # # members | share |
      share this | share this article | share this story | share this post | share this page |
      share article | share story | share on | share on facebook | share on twitter | share on x |
      share on whatsapp | share on linkedin | share via email | share by email | share tweet |
      share with | tweet | tweet this | pin | pin it | post | print | print this | print article |
      print this page | email | email this | mail | save | save article | bookmark | copy link |
      link copied | copy url | copied | listen | listen to article | listen to this article | play |
      facebook | twitter | x | instagram | whatsapp | telegram | linkedin | pinterest | reddit | youtube |
      tiktok | tumblr | pocket | messenger | flipboard | viber | threads | bluesky | mastodon | xing |
      vkontakte | snapchat | rss | follow | follow us | follow us on | following | follow on | shares |
      # shares | # likes | # views | like this | like us on facebook | connect with us | stay connected |
      stay in touch | gift article | give this article | text size | font size | a a a | aa |
      resize text | like this | loading | likes | views | add to favorites | send | google news |
      facebook twitter | facebook twitter whatsapp | facebook twitter linkedin | copy | share share |
      facebook share | twitter share | add as preferred source | preferred source`),
    de: phrases(`# abonnenten | # # abonnenten | # follower | teilen | artikel teilen | diesen artikel teilen |
      beitrag teilen | seite teilen | diese geschichte teilen | teilen mit | teilen via |
      teilen sie dies mit | auf facebook teilen | auf twitter teilen | auf x teilen |
      bei facebook teilen | per e-mail teilen | per mail teilen | per mail verschicken |
      per e-mail senden | twittern | drucken | artikel drucken | druckansicht | druckversion |
      seite drucken | weiterempfehlen | weiterempfehlen drucken | empfehlen | merken | artikel merken |
      speichern | vorlesen | artikel anhören | anhören | artikel vorlesen | mail | folgen |
      folgen sie uns | folge uns | folgen sie uns auf | folge uns auf | gefällt mir |
      gefällt mir wird geladen | liken lade | likenliken | link kopieren | link kopiert | versenden |
      e-mail | zur merkliste | auf die merkliste | merkliste | schrift | schriftgröße | mitteilen |
      artikel versenden | kopieren | pinnen | auf facebook | auf twitter | artikel verschenken |
      verschenken | zum rezept drucken pinnen | gefällt das | d bloggern gefällt das`),
    fr: phrases(`# abonnés | # # abonnés | # vues | partager | partagez | partager cet article | partager sur |
      partager sur facebook | partager sur twitter | partager via | partager : | imprimer |
      imprimer cet article | envoyer | envoyer par mail | envoyer par e-mail | écouter |
      écouter l’article | écouter l'article | suivez-nous | suivez-nous sur | nous suivre | suivre |
      enregistrer | sauvegarder | ajouter à vos favoris | copier le lien | lien copié | tweeter |
      partages | # partages | offrir l’article | offrir l'article | j’aime | j'aime | taille du texte |
      télécharger`),
    es: phrases(`# seguidores | # suscriptores | # # suscriptores | # vistas | compartir | comparte | compartir en |
      compartir en facebook | compartir en twitter | compartir en whatsapp | compartir esta noticia |
      compartir noticia | comparta | compártelo | compartir artículo | imprimir | enviar |
      enviar por correo | enviar por email | escuchar | escuchar artículo | síguenos | síguenos en |
      siguenos | seguir | seguir en | guardar | copiar enlace | enlace copiado | tuitear | twittear |
      me gusta | correo | compartidos | escucha la noticia | tamaño de letra | síganos en`),
    pt: phrases(`compartilhar | compartilhe | compartilhe isso | compartilhar no facebook |
      compartilhar no whatsapp | compartilhar no twitter | compartilhe esta notícia | partilhar |
      partilhe | partilhar no facebook | imprimir | enviar por e-mail | enviar | ouvir | ouvir artigo |
      siga-nos | siga nos | nos siga no | seguir | salvar | guardar | copiar link | link copiado |
      tweetar | curtir | gosto | tamanho da fonte | siga-nos no`),
    it: phrases(`condividi | condividi su | condividi su facebook | condividi su twitter |
      condividi questo articolo | condividi l'articolo | condividi l’articolo | stampa | stampa articolo |
      invia | invia per email | ascolta | ascolta l'articolo | ascolta l’articolo | seguici | seguici su |
      segui | salva | copia link | link copiato | twitta | mi piace | preferiti | condivisioni | regala`),
    nl: phrases(`deel | delen | deel dit | deel dit artikel | deel artikel | delen op facebook | delen via |
      deel via | afdrukken | printen | print | e-mailen | luisteren | luister | volg ons | volg ons op |
      volgen | bewaren | bewaar | opslaan | kopieer link | link gekopieerd | tweeten | vind ik leuk |
      voorlezen | lees voor | cadeau geven`),
    ru: phrases(`# подписчиков | # # подписчиков | # просмотров | поделиться | поделиться в | поделись | поделитесь |
      поделиться новостью | поделиться статьей | распечатать | печать | версия для печати | отправить |
      отправить по почте | слушать | слушать новость | подписывайтесь | подписывайтесь на нас |
      подписаться | мы в соцсетях | сохранить | скопировать ссылку | ссылка скопирована |
      копировать ссылку | нравится | вконтакте | одноклассники | телеграм | твитнуть | фейсбук |
      в избранное | вк | дзен`),
    uk: phrases(`# підписників | # # підписників | # переглядів | поділитися | поділитись | поділитися в |
      поділіться | поширити | поширити в | роздрукувати | друк | версія для друку | надіслати | слухати |
      підписуйтесь | підписуйтесь на нас | підписатися | ми в соцмережах | зберегти |
      скопіювати посилання | посилання скопійовано | копіювати посилання | подобається | телеграм |
      фейсбук | твітнути`),
    pl: phrases(`udostępnij | udostępnij na | udostępnij na facebooku | udostępnij artykuł | podziel się |
      podziel się artykułem | drukuj | wydrukuj | wyślij | wyślij e-mailem | posłuchaj | słuchaj |
      odsłuchaj | obserwuj | obserwuj nas | śledź nas | zapisz | kopiuj link | skopiuj link | tweetnij |
      tweetuj | lubię to | lubię to! | dodaj do ulubionych | udostępnień`),
    tr: phrases(`paylaş | paylaşın | haberi paylaş | facebook'ta paylaş | facebook’ta paylaş | twitter'da paylaş |
      twitter’da paylaş | whatsapp'ta paylaş | yazdır | gönder | e-posta gönder | dinle | haberi dinle |
      bizi takip edin | takip et | takip edin | kaydet | bağlantıyı kopyala | linki kopyala | beğen |
      tweetle | abone ol | yazı boyutu | paylaşım`),
    ar: phrases(`شارك | مشاركة | شارك المقال | شارك الخبر | شاركها | مشاركة المقال | شارك على فيسبوك | طباعة | اطبع |
      إرسال | أرسل | استمع | استمع للمقال | تابعنا | تابعنا على | تابعونا | تابعونا على | متابعة | حفظ |
      نسخ الرابط | تم نسخ الرابط | انسخ الرابط | أعجبني | فيسبوك | تويتر | واتساب | تلغرام | تيليجرام |
      إنستغرام | حجم الخط | غرد`),
    sv: ['dela', 'dela artikeln', 'skriv ut', 'lyssna', 'följ oss', 'spara'],
    da: ['del', 'del artiklen', 'udskriv', 'lyt', 'følg os', 'gem'],
    no: ['del', 'del saken', 'skriv ut', 'lytt', 'følg oss', 'lagre'],
    fi: ['jaa', 'jaa artikkeli', 'tulosta', 'kuuntele', 'seuraa meitä', 'tallenna'],
    cs: ['sdílet', 'sdílet článek', 'vytisknout', 'tisk', 'sledujte nás', 'uložit'],
    ro: ['distribuie', 'share pe facebook', 'tipărește', 'urmărește-ne', 'trimite'],
    hu: ['megosztás', 'megosztom', 'nyomtatás', 'kövessen minket', 'mentés'],
    el: ['κοινοποίηση', 'μοιραστείτε', 'εκτύπωση', 'ακολουθήστε μας', 'κοινοποιήστε'],
    id: ['bagikan', 'cetak', 'ikuti kami', 'simpan', 'salin tautan'],
    zh: ['分享', '分享到', '打印', '收藏', '关注我们', '分享至'],
    ja: ['シェア', 'シェアする', 'ツイート', '印刷', 'フォロー', '保存'],
    ko: ['공유', '공유하기', '인쇄', '스크랩', '구독'],
  },
  label: {
    en: phrases(`share | share this | share on | share this article | share this story | follow us | follow us on |
      follow | share via | share with | like this | spread the word | spread the love`),
    de: phrases(`teilen | teilen mit | teilen via | folgen | folgen sie uns | folge uns | artikel teilen |
      diesen artikel teilen | gefällt mir | beitrag teilen | teilen sie dies mit | weitersagen`),
    fr: phrases(`partager | partager sur | suivez-nous | suivez-nous sur | partagez | j’aime ça |
      partager cet article`),
    es: phrases(`compartir | comparte | síguenos | síguenos en | comparte esto | compártelo | compartir en |
      me gusta esto | comparte en`),
    pt: phrases(
      `compartilhar | compartilhe | siga-nos | partilhar | compartilhe isso | curtir isso | partilhe`,
    ),
    it: ['condividi', 'seguici', 'seguici su', 'condividi su', 'condividi questo articolo', 'mi piace'],
    nl: ['deel', 'delen', 'deel dit', 'volg ons', 'volg ons op', 'vind ik leuk'],
    ru: phrases(
      `поделиться | поделитесь | подписывайтесь | поделиться в | мы в соцсетях | поделись с друзьями`,
    ),
    uk: ['поділитися', 'поділитись', 'підписуйтесь', 'ми в соцмережах', 'поширити'],
    pl: ['udostępnij', 'podziel się', 'obserwuj nas', 'udostępnij na', 'śledź nas'],
    tr: ['paylaş', 'bizi takip edin', 'takip edin'],
    ar: ['شارك', 'تابعنا على', 'تابعونا على', 'مشاركة', 'تابعنا'],
  },
  opening: {
    en: phrases(`follow us on | like us on | share this article | share this story | share this post |
      click to share | click to email | click to print | share on facebook | share on twitter |
      share on whatsapp | find us on | join us on | add us on | join our whatsapp | join our telegram |
      view this post on | a post shared by`),
    de: phrases(`folgen sie uns | folge uns | folgt uns | klick, um | klicken zum | teilen sie | diesen artikel |
      besuchen sie uns auf | auf facebook teilen | auf twitter teilen | per e-mail teilen |
      werden sie fan | ein beitrag geteilt von | sieh dir diesen beitrag | dir hat der artikel gefallen`),
    fr: phrases(`suivez-nous sur | cliquez pour partager | partager sur | retrouvez-nous sur | rejoignez-nous sur |
      abonnez-vous à notre chaîne | voir cette publication sur`),
    es: phrases(`síguenos en | síganos en | siga a | haz clic para compartir | compartir en | únete a nuestro canal |
      siguenos en | encuéntranos en | suscríbete a nuestro canal | ver esta publicación en |
      únete al canal`),
    pt: phrases(`siga-nos | siga o | clique para compartilhar | compartilhar no | partilhar no | entre no canal |
      entre no nosso | participe do canal | curta nossa | ver esta publicação no`),
    it: phrases(`seguici su | condividi su | fai clic per | seguiteci su | iscriviti al nostro canale |
      visualizza questo post`),
    nl: phrases(
      `volg ons | deel op | klik om te delen | delen op | volg ons op | dit bericht op instagram bekijken`,
    ),
    ru: phrases(`подписывайтесь на | подпишитесь на наш | подпишись на | поделиться в | читайте нас в |
      следите за нами | присоединяйтесь к | мы в telegram | мы в телеграм`),
    uk: phrases(`підписуйтесь на | підписуйтеся на | підпишіться на | поділитися в | читайте нас у | читайте нас в |
      стежте за нами | долучайтесь до | приєднуйтесь до | слідкуйте за нами`),
    pl: phrases(`obserwuj nas | śledź nas | polub nas | udostępnij na | dołącz do nas | kliknij, aby udostępnić |
      znajdź nas`),
    tr: phrases(`bizi takip edin | facebook'ta | abone olun | sosyal medyada | whatsapp kanalımıza |
      telegram kanalımıza`),
    ar: ['تابعونا على', 'تابعنا على', 'انضم إلى قناة', 'اشترك في قناة', 'شارك على', 'تابعوا آخر'],
  },
}
