/**
 * Words by which a writer speaks of themselves or to the reader, by language, parted by spaces; those that mean other
 * things as well are left out.
 */
export const speakingWords: Readonly<Record<string, string>> = {
  da: 'jeg mig min mit mine du dig din dit dine vi os vores',
  de: `ich mich mir mein meine meinen meinem meiner wir uns unser unsere unseren unserem unserer du dich dir dein deine
    deinen deinem deiner euch euer eure euren`,
  en: 'i my myself we our ours ourselves you your yours yourself',
  es: 'yo mí nosotros nuestro nuestra nuestros nuestras usted ustedes tú tus vosotros vuestro vuestra',
  fr: 'je j moi mon mes nous notre nos vous votre vos toi ton tes',
  it: 'io mio mia miei noi nostro nostra nostri nostre voi vostro vostra vostri vostre tuo tua tuoi',
  nl: 'ik mij mijn ons onze jij jouw jullie wij',
  no: 'jeg meg min mitt mine du deg din ditt dine vi oss vår våre',
  pl: 'ja mnie mój moja moje moim mojej my nas nam nami nasz nasza nasze naszej naszych naszym wy wam wasz wasza',
  pt: 'eu meu minha meus minhas nós nosso nossa nossos nossas você vocês',
  ru: `я мне меня мной мой моя мое моё мои мы нам нас нами наш наша наше наши нашей наших вы вам вас вами ваш ваша ваше
    ваши ты тебе тебя`,
  sv: 'jag mig min mitt mina du dig din ditt dina vi oss vår vårt våra',
  uk: `я мені мене мій моя моє мої ми нам нас нами наш наша наше наші нашої наших ви вам вас вами ваш ваша ваше ваші ти
    тобі тебе`,
}
