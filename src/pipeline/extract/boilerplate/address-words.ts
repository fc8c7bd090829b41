/**
 * Words with which a site speaks to its reader or of itself, in lower case: you and your, click and subscribe, our site.
 * Reports seldom use them outside quotations.
 */
export const addressWords: readonly string[] = `
you your yours you're you'll you've our us we click here subscribe sign newsletter inbox email e-mail cookies cookie website site app download free account login read read more share follow comment comments editor letters advertisers subscription privacy browser content page link please contact author
sie ihr ihre ihren ihrem ihrer ihnen du dir dich dein deine deinen deiner euch eure wir uns unser unsere unserem unseren unserer hier klicken abonnieren newsletter kostenlos jetzt datenschutz website webseite seite anmelden registrieren teilen kommentar kommentare artikel beitrag beiträge autor autorin redaktion mehr lesen lies anzeige inhalt inhalte angebot angebote shop bestellen online
vous votre vos nous notre nos cliquez ici abonnez-vous inscrivez-vous newsletter gratuit gratuitement compte connectez-vous lire article site partager commentaire cookies découvrez recevez
usted ustedes su sus tu tus te nosotros nuestro nuestra nuestros nuestras suscríbete suscríbase regístrate haz haga clic aquí boletín correo gratis cuenta leer sitio web compartir comentario cookies canal síguenos únete
você vocês seu sua teu nosso nossa clique aqui assine inscreva-se cadastre-se receba grátis conta leia site compartilhe comentário
lei tuo tua tuoi vostro vostra noi nostro nostra clicca qui iscriviti abbonati registrati ricevi gratis account leggi sito condividi commento
u uw jij je jouw jullie wij ons onze klik hier abonneer aanmelden nieuwsbrief gratis account lees site deel reactie
вы ваш ваша ваше ваши вам вас мы наш наша наше наши нас нажмите подпишитесь подписывайтесь подписаться здесь бесплатно сайт читайте редакция материал
ви ваш ваша ваше ваші вам вас ми наш наша наше наші нас натисніть підпишіться підписуйтесь тут безкоштовно сайт читайте редакція матеріал
ty twój twoja twoje państwo państwa nas nasz nasza nasze naszym kliknij tutaj zapisz subskrybuj darmowy konto czytaj strona serwis artykuł udostępnij komentarz dowiedz
siz sizin bize bizim tıklayın abone olun buradan ücretsiz üye site haber paylaş yorum
أنت لك نحن موقعنا اشترك انقر هنا سجل تابعنا مجانا حسابك الموقع بريدك شارك تعليق`
  .trim()
  .split(/\s+/)
