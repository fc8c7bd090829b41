import {type PhraseTable, phrases} from './phrase-table.ts'

/** Legal lines, cookies and what else stands at the foot of a page. */
export const pageFoot: PhraseTable = {
  rule: 'legal',
  place: 'page',
  whole: {
    en: phrases(`privacy policy | privacy | privacy notice | privacy settings | privacy statement | terms of use |
      terms of service | terms and conditions | terms & conditions | terms | legal | legal notice |
      disclaimer | cookie policy | cookies | cookie settings | cookie preferences | cookie notice |
      manage cookies | accept | accept all | accept cookies | reject all | decline | all rights reserved |
      copyright | do not sell my personal information | do not sell my info | your privacy choices |
      accessibility | accessibility statement | sitemap | site map | imprint | contact | contact us |
      about | about us | advertise | advertise with us | advertising | careers | jobs | help |
      help center | faq | faqs | feedback | corrections | editorial policy | code of ethics |
      work with us | our team | press | press room | media kit | rss | rss feed | rss feeds |
      back to top | scroll to top | to top | top | powered by wordpress | proudly powered by wordpress |
      support | customer service | who we are | licensing | archives | archive |
      notice to california residents | ad choices | adchoices | ethics | submit a tip | send us a tip |
      mission | partners | footer`),
    de: [
      ...phrases(`impressum | datenschutz | datenschutzerklärung | datenschutzhinweise | datenschutzhinweis |
      datenschutzeinstellungen | datenschutz-einstellungen | impressum & datenschutz |
      impressum & kontakt | kontakt & impressum | kontakt und impressum | agb |
      nutzungsbedingungen | nutzungsbasierte onlinewerbung | widerrufsbelehrung | haftungsausschluss |
      rechtliches | rechtliche hinweise | alle rechte vorbehalten | cookies | cookie-einstellungen |
      cookie einstellungen | akzeptieren | alle akzeptieren | ablehnen | kontakt | kontaktformular |
      über uns | wir über uns | mediadaten | karriere | jobs | hilfe | presse | team | redaktion |
      werbung | inserieren | nach oben | zum seitenanfang | nach oben scrollen | barrierefreiheit |
      sitemap | leichte sprache | gebärdensprache | abo kündigen | verträge kündigen | vertrag kündigen |
      transparenz | partner | stellenangebote | netiquette | rss-feed | rss-feeds | hilfe & kontakt |
      werben | erstelle eine kostenlose website oder blog – auf wordpress.com |
      bloggen auf wordpress.com`),
      'impressum | datenschutz',
    ],
    fr: phrases(`mentions légales | politique de confidentialité | confidentialité | conditions générales |
      conditions générales d’utilisation | conditions générales d'utilisation |
      conditions générales de vente | cgu | cgv | données personnelles | protection des données |
      gestion des cookies | gérer les cookies | cookies | tout accepter | accepter | refuser |
      tous droits réservés | contact | contactez-nous | nous contacter | qui sommes-nous | à propos |
      plan du site | publicité | recrutement | aide | faq | crédits | haut de page | retour en haut |
      flux rss | accessibilité | presse | partenaires | charte`),
    es: phrases(`aviso legal | política de privacidad | políticas de privacidad | privacidad |
      términos y condiciones | términos de uso | condiciones de uso | política de cookies | cookies |
      aceptar | aceptar todo | rechazar | todos los derechos reservados | contacto | contáctenos |
      contáctanos | quiénes somos | quienes somos | sobre nosotros | acerca de | mapa del sitio |
      mapa web | publicidad | anúnciate | anúnciese con nosotros | trabaja con nosotros | ayuda | rss |
      volver arriba | ir arriba | código ético | código de ética | hemeroteca`),
    pt: phrases(`política de privacidade | privacidade | termos de uso | termos e condições | termos de serviço |
      política de cookies | cookies | aceitar | aceitar todos | recusar | todos os direitos reservados |
      contato | contacto | contactos | fale conosco | quem somos | sobre | sobre nós | anuncie |
      anuncie aqui | anuncie conosco | publicidade | expediente | ficha técnica | trabalhe conosco |
      ajuda | mapa do site | voltar ao topo | ir para o topo | estatuto editorial`),
    it: phrases(`privacy | privacy policy | informativa sulla privacy | informativa privacy | note legali |
      cookie policy | cookie | preferenze cookie | gestione cookie | accetta | accetta tutto | rifiuta |
      termini e condizioni | condizioni d'uso | tutti i diritti riservati | contatti | contattaci |
      chi siamo | la redazione | redazione | pubblicità | lavora con noi | mappa del sito | torna su |
      torna in alto | aiuto | disclaimer | credits`),
    nl: phrases(`privacy | privacybeleid | privacyverklaring | privacy statement | cookiebeleid | cookies |
      cookie-instellingen | cookievoorkeuren | accepteren | alles accepteren | weigeren |
      algemene voorwaarden | gebruiksvoorwaarden | alle rechten voorbehouden | disclaimer | contact |
      contacteer ons | over ons | wie zijn wij | adverteren | vacatures | werken bij | klantenservice |
      veelgestelde vragen | colofon | sitemap | naar boven | terug naar boven | help | auteursrecht`),
    ru: phrases(`политика конфиденциальности | конфиденциальность | пользовательское соглашение |
      условия использования | правила | правовая информация | все права защищены | файлы cookie |
      принять | согласен | отклонить | контакты | о нас | о проекте | об издании | о компании | редакция |
      реклама | рекламодателям | вакансии | помощь | обратная связь | карта сайта | наверх |
      авторские права | партнеры | партнёры | связаться с нами | правила использования материалов`),
    uk: phrases(`політика конфіденційності | конфіденційність | угода користувача | умови використання | правила |
      правова інформація | усі права захищено | всі права захищені | усі права захищені | прийняти |
      погоджуюсь | відхилити | контакти | про нас | про проєкт | про видання | редакція | реклама |
      рекламодавцям | вакансії | допомога | зворотний зв’язок | зворотний зв'язок | мапа сайту |
      карта сайту | вгору | догори | партнери | правила користування | редакційна політика`),
    pl: phrases(`polityka prywatności | prywatność | regulamin | regulamin serwisu | warunki korzystania |
      polityka cookies | cookies | ustawienia prywatności | akceptuję | akceptuj | akceptuję wszystkie |
      odrzuć | zgadzam się | wszelkie prawa zastrzeżone | wszystkie prawa zastrzeżone | kontakt | o nas |
      redakcja | reklama | praca | kariera | pomoc | mapa strony | mapa serwisu | do góry |
      powrót do góry | rodo | partnerzy | o serwisie | zgłoś błąd`),
    tr: phrases(`gizlilik politikası | gizlilik | gizlilik sözleşmesi | kullanım koşulları | kullanım şartları |
      çerez politikası | çerezler | kabul et | tümünü kabul et | reddet | tüm hakları saklıdır |
      her hakkı saklıdır | iletişim | hakkımızda | künye | reklam | kariyer | yardım | site haritası |
      yukarı çık | başa dön | kvkk | aydınlatma metni | yayın ilkeleri | bize ulaşın`),
    ar: phrases(`سياسة الخصوصية | الخصوصية | شروط الاستخدام | الشروط والأحكام | سياسة الاستخدام |
      سياسة ملفات تعريف الارتباط | ملفات تعريف الارتباط | موافق | أوافق | قبول | رفض |
      جميع الحقوق محفوظة | كل الحقوق محفوظة | اتصل بنا | تواصل معنا | للتواصل | من نحن | عن الموقع |
      هيئة التحرير | أعلن معنا | للإعلان | إعلانات | وظائف | مساعدة | خريطة الموقع | إلى الأعلى |
      العودة إلى الأعلى | حقوق النشر`),
    sv: phrases(`integritetspolicy | om oss | kontakta oss | kontakt | annonsera | om cookies | till toppen |
      användarvillkor`),
    da: ['privatlivspolitik', 'om os', 'kontakt os', 'kontakt', 'annoncering', 'cookiepolitik', 'til toppen'],
    no: ['personvern', 'personvernerklæring', 'om oss', 'kontakt oss', 'kontakt', 'annonsere', 'til toppen'],
    fi: phrases(`tietosuoja | tietosuojaseloste | tietoa meistä | yhteystiedot | mainostajille | käyttöehdot |
      evästeet`),
    cs: phrases(`ochrana osobních údajů | o nás | kontakty | kontakt | inzerce | reklama | nahoru |
      všechna práva vyhrazena`),
    ro: phrases(`politica de confidențialitate | despre noi | contact | publicitate | termeni și condiții |
      toate drepturile rezervate`),
    hu: phrases(`adatvédelem | adatkezelési tájékoztató | impresszum | rólunk | kapcsolat | médiaajánlat |
      minden jog fenntartva | felhasználási feltételek`),
    el: phrases(`πολιτική απορρήτου | όροι χρήσης | επικοινωνία | σχετικά με εμάς | ποιοι είμαστε | διαφήμιση |
      ταυτότητα`),
    id: phrases(
      `kebijakan privasi | tentang kami | hubungi kami | kontak | redaksi | pedoman media siber | karir`,
    ),
    zh: ['隐私政策', '关于我们', '联系我们', '版权所有', '版权声明', '网站地图', '法律声明'],
    ja: ['プライバシーポリシー', 'お問い合わせ', '会社概要', '利用規約', 'サイトマップ', '運営会社'],
    ko: ['개인정보처리방침', '회사소개', '이용약관', '저작권', '청소년보호정책', '문의'],
  },
  opening: {
    en: phrases(`you are receiving this | trouble reading this | having trouble | problems viewing |
      you get this letter | you received this | our mailing address | want to change how |
      create a free website | view this email | update your preferences | view in browser |
      unsubscribe from | all rights reserved. | (c) # | we use cookies | this site uses cookies |
      this website uses cookies | our website uses cookies | this site is protected | by using this site |
      by continuing to | we and our partners | we value your privacy | your privacy | we care about your |
      reproduction in whole | this material may not be | no part of this | unauthorized reproduction |
      the views expressed | the opinions expressed | views expressed in | the content of this |
      powered by | proudly powered | a division of | use of this site | please enable javascript |
      javascript is | your browser | you are using an outdated | registered in england |
      this work is licensed | except where otherwise | part of the | published by`),
    de: phrases(`wird diese e-mail nicht | sie erhalten diese | newsletter abbestellen | alle rechte vorbehalten. |
      diese website verwendet | diese website benutzt | diese webseite verwendet | diese seite verwendet |
      wir verwenden cookies | wir nutzen cookies | wir setzen cookies | durch die weitere nutzung |
      mit der nutzung | unsere website verwendet | um unsere webseite | datenschutz & cookies |
      dieses werk | die inhalte dieser | powered by | bitte aktivieren sie javascript | javascript ist |
      ihr browser | sie nutzen einen | erstelle eine kostenlose | bloggen auf wordpress |
      mit ihrer zustimmung | weitere informationen zum datenschutz | alle preise inkl | ein angebot von |
      ein service von | ein unternehmen der`),
    fr: phrases(`vous ne voyez pas | vous recevez ce | si vous ne visualisez | tous droits réservés. |
      nous utilisons des cookies | ce site utilise des cookies | en poursuivant votre | en continuant à |
      ce site est protégé | avec nos partenaires | nous et nos partenaires | votre navigateur |
      reproduction interdite | la reproduction`),
    es: phrases(`no ves correctamente | si no puede ver | si no ves | recibes este | todos los derechos reservados. |
      utilizamos cookies | usamos cookies | este sitio utiliza cookies | este sitio web utiliza |
      esta web utiliza | al continuar navegando | si continúas navegando | prohibida su reproducción |
      queda prohibida | prohibida la reproducción | nosotros y nuestros socios`),
    pt: phrases(`não consegue visualizar | caso não visualize | você recebeu este | todos os direitos reservados. |
      utilizamos cookies | usamos cookies | este site utiliza cookies | este site usa cookies |
      ao continuar navegando | ao navegar | proibida a reprodução | é proibida a |
      este material não pode ser`),
    it: phrases(`non visualizzi | se non visualizzi | ricevi questa | hai ricevuto questa |
      tutti i diritti riservati. | riproduzione riservata | utilizziamo i cookie | questo sito utilizza |
      questo sito usa | continuando la navigazione | proseguendo la navigazione | noi e i nostri partner |
      p.iva | partita iva | testata giornalistica | registrazione tribunale`),
    nl: phrases(`alle rechten voorbehouden | wij gebruiken cookies | we gebruiken cookies | deze website gebruikt |
      deze site gebruikt | door verder te gaan | op dit artikel rust | niets uit deze |
      wij en onze partners`),
    ru: phrases(`все права защищены. | мы используем | этот сайт использует | сайт использует |
      продолжая использовать | использование материалов | при использовании материалов |
      любое использование материалов | при цитировании | свидетельство о регистрации | сетевое издание |
      главный редактор | мнение редакции`),
    uk: phrases(`усі права захищено. | всі права захищені. | усі права захищені. | ми використовуємо |
      цей сайт використовує | використання матеріалів | при використанні матеріалів |
      будь-яке використання | при цитуванні | головний редактор | думка редакції |
      редакція може не поділяти | ідентифікатор медіа`),
    pl: phrases(`wszelkie prawa zastrzeżone. | wszystkie prawa zastrzeżone. | używamy plików cookie |
      ta strona używa | ta strona korzysta | strona korzysta | korzystając z | informujemy, że |
      dalsze korzystanie | my i nasi partnerzy | źródło:`),
    tr: phrases(`tüm hakları saklıdır. | her hakkı saklıdır. | sitemizde çerez | web sitemizde | bu site çerez |
      bu internet sitesinde | kaynak gösterilmeden`),
    ar: phrases(`جميع الحقوق محفوظة. | كل الحقوق محفوظة. | حقوق النشر | يستخدم هذا الموقع | نستخدم ملفات |
      باستخدامك هذا | الآراء الواردة | المقالات المنشورة | جميع حقوق`),
  },
  closing: {
    en: phrases(`all rights reserved | terms of service apply | terms apply | privacy policy | privacy policy. |
      powered by wordpress`),
    de: phrases(`alle rechte vorbehalten | wird in neuem fenster geöffnet |
      e-mail-adresse wird nicht veröffentlicht | mit * markiert | sind mit * markiert`),
    fr: ['tous droits réservés', 'sont indiqués avec'],
    es: ['todos los derechos reservados', 'derechos reservados'],
    pt: ['todos os direitos reservados', 'direitos reservados'],
    it: ['tutti i diritti riservati', 'riproduzione riservata'],
    nl: ['alle rechten voorbehouden'],
    ru: ['все права защищены'],
    uk: ['усі права захищено', 'всі права захищені', 'усі права захищені'],
    pl: ['wszelkie prawa zastrzeżone'],
    tr: ['tüm hakları saklıdır', 'her hakkı saklıdır'],
    ar: ['جميع الحقوق محفوظة'],
  },
}
