import {type PhraseTable, phrases} from './phrase-table.ts'

/** Newsletter, subscription, paywall and donation prompts. */
export const subscribing: PhraseTable = {
  rule: 'newsletter',
  place: 'inside',
  confirming: [
    ...phrases(`newsletter | e-mail | email | mail | inbox | subscri | sign up | journalism | member | account |
    our app | the app | alerts | unlimited | abonn | kostenlos | spende | unterstütz | registrier |
    anmeld | artikel | auf dem laufenden | postfach | lettre | réservé | gratuit | compte | connect |
    don | boletín | correo | suscri | gratis | cuenta | canal | assin | notícias | apoi | boletim |
    abbon | iscri | notifiche | nieuwsbrief | nieuws | inlog | подпис | рассылк | приложени | новост |
    почт | підпис | розсилк | застосун | новин | пошт | підтрима | subskry | zaloguj | dostęp | bülten |
    abone | e-posta | uygulama | üye | اشترك | بريد | النشرة | تطبيق | قناة | حساب`),
    'abo ',
  ],
  whole: {
    en: phrases(`newsletter | newsletters | subscribe | subscribe now | subscribe today | subscribe here | sign up |
      sign up now | sign up here | sign me up | join now | get newsletter | email address | your email |
      your email address | enter your email | enter your email address | donate | donate now |
      support us | support our work | support our journalism | become a member | become a supporter |
      get alerts | get notifications | already a subscriber | already a subscriber? log in |
      already a member | log in | login | sign in | register | free trial | start your free trial |
      unsubscribe | no thanks | no spam, we promise | thank you for subscribing |
      thank you for your support | premium | subscribers only | for subscribers | members only |
      exclusive | get unlimited access | stay informed | stay up to date | invalid email | thank you |
      read this later | get the newsletter | get our newsletter | subscription | subscriptions |
      manage subscription | remaining articles`),
    de: phrases(`newsletter | newsletter abonnieren | newsletter bestellen | newsletter-anmeldung |
      zum newsletter anmelden | abonnieren | abo | abonnement | jetzt abonnieren | jetzt anmelden |
      anmelden | registrieren | jetzt registrieren | einloggen | login | jetzt spenden | spenden |
      unterstützen | unterstützen sie uns | unterstütze uns | mitglied werden | abo bestellen |
      abo testen | jetzt testen | jetzt kostenlos testen | e-mail-adresse | ihre e-mail-adresse |
      deine e-mail-adresse | bleiben sie informiert | bleiben sie auf dem laufenden | e-mail-abo |
      blog via e-mail abonnieren | blog per e-mail folgen | exklusiv für abonnenten | nur für abonnenten |
      plus | premium | vielen dank | danke | angemeldet bleiben | passwort vergessen | passwort |
      benutzername | weiterlesen mit | anmelden registrieren | abmelden | abo-shop |
      kostenlos registrieren | leserservice | jetzt bestellen`),
    fr: phrases(`newsletter | newsletters | abonnez-vous | s’abonner | s'abonner | je m’abonne | je m'abonne |
      s’inscrire | s'inscrire | inscrivez-vous | inscription | connexion | se connecter | déjà abonné |
      déjà abonné ? | déjà abonné(e | déjà abonné ? connectez-vous | votre email | votre adresse email |
      votre adresse e-mail | faire un don | soutenez-nous | article réservé aux abonnés |
      réservé aux abonnés | article abonné | contenu réservé aux abonnés | premium |
      recevez notre newsletter | restez informé | je m’inscris | je m'inscris | mot de passe |
      abonnement | abonnements | essayez gratuitement`),
    es: phrases(`newsletter | boletín | boletines | suscríbete | suscríbase | suscribirse | suscribirme |
      suscripción | suscripciones | regístrate | regístrese | registrarse | iniciar sesión |
      inicia sesión | ingresar | acceder | tu correo electrónico | correo electrónico | dona | donar |
      apóyanos | hazte socio | contenido exclusivo | exclusivo para suscriptores |
      solo para suscriptores | recibe nuestro boletín | recibe nuestras noticias | ya soy suscriptor |
      ya eres suscriptor | contraseña | suscríbete ahora`),
    pt: phrases(`newsletter | assine | assine já | assinar | assine a newsletter | inscreva-se | cadastre-se |
      subscrever | subscreva | entrar | fazer login | iniciar sessão | registar | seu e-mail | seu email |
      apoie | apoie-nos | doe | conteúdo exclusivo | exclusivo para assinantes | só para assinantes |
      já é assinante | receba nossa newsletter | receba as notícias | senha | assinaturas |
      quero assinar`),
    it: phrases(`newsletter | iscriviti | iscriviti alla newsletter | iscriviti ora | abbonati | abbonati ora |
      abbonamenti | accedi | registrati | login | la tua email | inserisci la tua email | sostienici |
      dona | dona ora | contenuto riservato agli abbonati | riservato agli abbonati | solo per abbonati |
      hai già un abbonamento | sei già abbonato | rimani aggiornato | resta aggiornato | password`),
    nl: phrases(`nieuwsbrief | nieuwsbrieven | schrijf je in | inschrijven | aanmelden | abonneer | abonneer nu |
      abonneren | abonnement | word abonnee | word lid | inloggen | log in | registreren |
      je e-mailadres | e-mailadres | doneer | steun ons | alleen voor abonnees | exclusief voor abonnees |
      al abonnee | al abonnee? log in | blijf op de hoogte | wachtwoord | probeer gratis`),
    ru: phrases(`рассылка | подписка | подписаться | подписаться на рассылку | подписка на рассылку |
      подпишитесь на рассылку | войти | вход | регистрация | зарегистрироваться | ваш email | ваш e-mail |
      поддержать | поддержите нас | пожертвовать | только для подписчиков |
      материал доступен по подписке | оформить подписку | пароль | уведомления | поддержать проект |
      подпишитесь`),
    uk: phrases(`розсилка | підписка | підписатися | підписатися на розсилку | підписка на розсилку |
      підпишіться на розсилку | увійти | вхід | реєстрація | зареєструватися | ваш email | ваш e-mail |
      підтримати | підтримайте нас | підтримати нас | пожертвувати | лише для передплатників |
      передплата | оформити передплату | пароль | підпишіться | стати учасником`),
    pl: phrases(`newsletter | zapisz się | zapisz się na newsletter | zapisz się do newslettera | subskrybuj |
      prenumerata | zaloguj | zaloguj się | zarejestruj się | rejestracja | logowanie | twój e-mail |
      twój adres email | podaj adres e-mail | wesprzyj nas | wesprzyj | wspieraj nas |
      tylko dla subskrybentów | dostęp premium | masz już konto | bądź na bieżąco | hasło | kup dostęp |
      kup subskrypcję | dla prenumeratorów`),
    tr: phrases(`bülten | e-bülten | bültene abone ol | abone ol | abone olun | üye ol | üye girişi | giriş |
      giriş yap | kayıt ol | e-posta adresiniz | e-posta adresinizi girin | destek ol | bağış yap |
      sadece aboneler için | abonelere özel | şifre | bültenimize kayıt olun`),
    ar: phrases(`النشرة البريدية | النشرة الإخبارية | اشترك | اشترك الآن | اشتراك | اشترك في النشرة |
      اشترك في النشرة البريدية | تسجيل الدخول | تسجيل | سجل | البريد الإلكتروني | بريدك الإلكتروني |
      أدخل بريدك الإلكتروني | ادعمنا | تبرع | للمشتركين فقط | كلمة المرور | سجل الآن`),
    sv: ['nyhetsbrev', 'prenumerera', 'logga in', 'bli prenumerant', 'bli medlem'],
    da: ['nyhedsbrev', 'tilmeld', 'abonnér', 'log ind', 'bliv abonnent', 'bliv medlem'],
    no: ['nyhetsbrev', 'abonner', 'logg inn', 'bli abonnent', 'bli medlem'],
    fi: ['uutiskirje', 'tilaa', 'kirjaudu', 'kirjaudu sisään', 'tilaa uutiskirje'],
    cs: ['odebírat', 'přihlásit', 'přihlásit se', 'předplatné', 'předplatit', 'registrace'],
    ro: ['abonează-te', 'înscrie-te', 'autentificare', 'abonare'],
    hu: ['hírlevél', 'feliratkozás', 'feliratkozom', 'belépés', 'regisztráció', 'előfizetés'],
    el: ['εγγραφή', 'σύνδεση', 'εγγραφείτε', 'συνδρομή'],
    id: ['langganan', 'berlangganan', 'masuk', 'daftar'],
    zh: ['订阅', '登录', '注册', '杂志图书订阅更多'],
    ja: ['ログイン', '会員登録', '購読', 'メールマガジン', '有料会員限定'],
    ko: ['로그인', '회원가입', '뉴스레터', '구독하기'],
  },
  opening: {
    en: phrases(`subscribe to | subscribe now | sign up for | sign up to | sign up and | sign up here |
      join our newsletter | join our mailing | get our newsletter | get the latest | get our free |
      get breaking news | get updates | get the best | get email | get unlimited | receive our |
      enter your email | by signing up | by subscribing | by clicking | by providing |
      already a subscriber | to continue reading | to read the full | this article is for subscribers |
      this content is for | this story is available | you have reached | you’ve reached |
      your subscription | support our | support independent | become a | donate to | please consider |
      if you value | if you like | if you enjoyed | help us | log in to | sign in to | create an account |
      please subscribe | stay updated | stay up to date | stay ahead | never miss | keep up with |
      delivered to your inbox | join thousands | join the hundreds | start your day | thanks for signing |
      thank you for signing | thank you for subscribing | you can unsubscribe | unsubscribe at |
      download our app | download the app | get our app | get the app | first-time subscribers |
      we have more newsletters | we’ll send`),
    de: phrases(`abonnieren sie | abonniere | newsletter | melden sie sich | melde dich | jetzt anmelden |
      registrieren sie | jetzt registrieren | mit ihrer anmeldung | mit der anmeldung | mit dem absenden |
      ich möchte den | ich bin damit einverstanden | ja, ich möchte | gib deine e-mail |
      geben sie ihre e-mail | um neue beiträge | um weiterzulesen | um diesen artikel |
      dieser artikel ist nur | lesen sie weiter mit | sie haben bereits | sie haben noch |
      sie lesen gern | unterstützen sie | unterstütze unsere | unterstütze uns | wenn ihnen | wenn dir |
      werden sie | werde | schließe dich | immer aktuell informiert | immer informiert | bleiben sie |
      bleib auf dem | mit unserem newsletter | unser newsletter | der tägliche newsletter | erhalten sie |
      erhalte | laden sie unsere app | jetzt abonnieren | zur anmeldung | noch kein | sie sind noch kein |
      bereits abonnent | sie können den newsletter | hat ihnen der artikel | hat dir der artikel |
      spenden sie | mit einer spende | jetzt für | testen sie | neuerungen auf dieser`),
    fr: phrases(`abonnez-vous | inscrivez-vous | recevez | pour lire la suite | cet article est réservé |
      il vous reste | déjà abonné | soutenez | faites un don | en vous inscrivant | en cliquant |
      votre adresse | rejoignez | restez informé | ne manquez | créez votre compte | connectez-vous |
      profitez de | téléchargez | l’accès à la totalité | article réservé`),
    es: phrases(`suscríbete | suscríbase | suscribete | regístrate | regístrese | recibe | reciba |
      para seguir leyendo | si quieres seguir | apoya | apoye | únete | al suscribirte | al registrarte |
      al hacer clic | ya tienes | hazte socio | inicia sesión | inicie sesión | descarga nuestra |
      descarga la | descargue | este contenido es exclusivo | no te pierdas | ingresa tu | ingrese su |
      obtén`),
    pt: phrases(`assine | inscreva-se | cadastre-se | receba | subscreva | para continuar lendo |
      para continuar a ler | apoie | torne-se | junte-se | ao se inscrever | ao clicar | já é assinante |
      conteúdo exclusivo | baixe o | baixe nosso | este conteúdo é exclusivo | não perca | quer receber`),
    it: phrases(`iscriviti | abbonati | ricevi | per continuare a leggere | sostieni | registrati | hai già |
      cliccando | inserisci la tua | questo contenuto è riservato | unisciti | scarica |
      resta aggiornato | rimani aggiornato | non perdere | sei già`),
    nl: phrases(`abonneer | schrijf je | meld je aan | ontvang | om verder te lezen | dit artikel is exclusief |
      steun | word abonnee | word lid | al abonnee | blijf op de hoogte | door je aan te melden |
      maak een account | download de | download onze | mis niets | voer je e-mail`),
    ru: phrases(`подпишитесь | подписывайтесь | подписаться на | получайте | чтобы читать дальше |
      для продолжения чтения | поддержите | оформите подписку | нажимая на | нажимая кнопку |
      введите ваш | введите свой | скачайте приложение | установите приложение | доступно только |
      зарегистрируйтесь | оставьте свой`),
    uk: phrases(`підпишіться | підписуйтесь | підписатися на | отримуйте | щоб читати далі | підтримайте | оформіть |
      натискаючи | введіть ваш | введіть свій | завантажте застосунок | встановіть | доступно лише |
      зареєструйтесь | станьте | задонатити`),
    pl: phrases(`zapisz się | zaloguj się | subskrybuj | wykup dostęp | aby przeczytać | aby czytać dalej |
      wesprzyj | wspieraj | dołącz do | zarejestruj się | bądź na bieżąco | masz już |
      ten artykuł jest dostępny | podaj swój | pobierz aplikację | kup dostęp | zachęcamy do | otrzymuj`),
    tr: phrases(`abone ol | bültenimize | üye ol | kayıt ol | devamını okumak için | okumaya devam etmek için |
      destek ol | uygulamamızı | e-posta adresinizi | ücretsiz | haberlerden haberdar |
      son dakika haberlerini`),
    ar: phrases(`اشترك في | سجل في | انضم إلى | لمتابعة القراءة | ادعم | للاشتراك | احصل على | أدخل بريدك |
      حمل تطبيق | هذا المحتوى | تصلك | اشتركوا في | سجل الآن`),
  },
}
