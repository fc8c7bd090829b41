import {type PhraseTable, phrases} from './phrase-table.ts'

/** Advertising labels and promotion of the site's own tools. */
export const advertising: PhraseTable = {
  rule: 'advertising',
  place: 'inside',
  whole: {
    en: phrases(`advertisement | advertisements | ad | ads | advert | sponsored | sponsored content | sponsored by |
      promoted | promotion | paid content | partner content | advertisement - scroll to continue |
      scroll to continue | story continues below advertisement | article continues below |
      article continues after advertisement | continue reading below | skip advertisement | skip ad |
      remove ads | report this ad | why this ad | ads by google | brand content | affiliate | sponsor |
      sponsors`),
    de: phrases(`anzeige | anzeigen | werbung | werbepause | gesponsert | sponsored | sponsored post | advertorial |
      unsere partner | nach der anzeige weiterlesen | weiter nach der anzeige |
      anzeige, enthält affiliate links | promotion | bezahlte werbung | verlagsangebote | verlagsangebot |
      in kooperation mit | affiliate-link | ende der anzeige`),
    fr: phrases(`publicité | la suite après la publicité | la suite après cette publicité | publi-rédactionnel |
      sponsorisé | contenu partenaire | annonce | annonces | pub | partenariat | publireportage`),
    es: phrases(`publicidad | anuncio | anuncios | patrocinado | contenido patrocinado |
      continúa después de la publicidad | sigue leyendo después del anuncio | patrocinio |
      espacio patrocinado | pauta`),
    pt: phrases(`publicidade | anúncio | anúncios | patrocinado | conteúdo patrocinado |
      continua depois da publicidade | continua após a publicidade | publieditorial | pub |
      conteúdo de marca`),
    it: phrases(`pubblicità | annuncio | annunci | sponsorizzato | contenuto sponsorizzato |
      continua a leggere dopo la pubblicità | advertisement | adv | in collaborazione con`),
    nl: phrases(`advertentie | advertenties | reclame | gesponsord | gesponsorde inhoud |
      lees verder na de advertentie | tekst gaat verder onder | tekst loopt door onder |
      tekst gaat verder onder de foto | partnerbijdrage`),
    ru: phrases(`реклама | на правах рекламы | партнерский материал | партнёрский материал | спонсор |
      продолжение после рекламы | промо`),
    uk: phrases(
      `реклама | на правах реклами | партнерський матеріал | спонсор | продовження після реклами | промо`,
    ),
    pl: phrases(`reklama | materiał sponsorowany | artykuł sponsorowany | sponsorowane | materiał partnera |
      dalsza część artykułu pod materiałem wideo | dalszy ciąg materiału pod wideo |
      ciąg dalszy artykułu pod reklamą | dalsza część tekstu pod reklamą | autopromocja |
      dalszy ciąg artykułu pod materiałem wideo`),
    tr: phrases(`reklam | sponsorlu | sponsorlu içerik | ilan | advertorial | i̇lan | haberin devamı aşağıda |
      reklam alanı`),
    ar: phrases(`إعلان | اعلان | إعلانات | محتوى ممول | برعاية | محتوى إعلاني | ممول | المحتوى مستمر بعد الإعلان |
      يستمر بعد الإعلان`),
    sv: ['annons', 'annonser', 'sponsrat'],
    da: ['annonce', 'annoncer'],
    no: ['annonse', 'annonser', 'annonsørinnhold'],
    fi: ['mainos', 'kaupallinen yhteistyö'],
    cs: ['reklama', 'inzerce', 'komerční sdělení'],
    ro: ['publicitate', 'reclamă'],
    hu: ['hirdetés', 'reklám'],
    el: ['διαφήμιση'],
    id: ['iklan', 'advertorial'],
    zh: ['广告'],
    ja: ['広告', 'pr'],
    ko: ['광고'],
  },
  opening: {
    en: phrases(`sponsored by | sponsored content | story continues below | article continues |
      continue reading below | this post contains | this article contains affiliate | we may earn |
      try our | ads by | as an amazon associate | this content was produced | explore what |
      presented by`),
    de: phrases(`anzeige: | werbung: | dieser artikel enthält | dieser beitrag enthält | bei diesem artikel handelt |
      sponsored by | nach der anzeige`),
    fr: ['la suite après', 'contenu proposé par'],
    es: ['continúa después', 'patrocinado por', 'contenido ofrecido'],
    pt: ['continua depois', 'continua após', 'patrocinado por', 'conteúdo oferecido'],
    it: ['continua dopo', 'sponsorizzato da', 'contenuto offerto'],
    nl: phrases(`tekst gaat verder | tekst loopt door | lees verder onder | lees verder na | artikel gaat verder |
      gesponsord door`),
    ru: ['реклама.', 'на правах', 'продолжение после'],
    uk: ['реклама.', 'на правах', 'продовження після'],
    pl: ['dalsza część', 'dalszy ciąg', 'ciąg dalszy', 'materiał powstał', 'artykuł powstał'],
    tr: ['haberin devamı', 'reklamdan sonra'],
  },
}
