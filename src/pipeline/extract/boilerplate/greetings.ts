import {type PhraseTable, phrases} from './phrase-table.ts'

/** How a newsletter greets its readers above its first item and takes leave under its last. */
export const greetings: PhraseTable = {
  rule: 'greeting',
  place: 'page',
  confirming:
    phrases(`news | today | tonight | tomorrow | briefing | letter | reader | reading | everyone | morning edition |
    here is what | here's what | what you need | week | heute | morgen wieder | nachricht | leser | brief | überblick | nouvelles |
    aujourd | actualit | lecteur | lettre | l'essentiel | noticias | lector | hoy | boletín | lo que ha | leitor | notícias |
    hoje | boletim | notizie | lettori | oggi | lettura | nieuws | vandaag | lezer | новост | сегодня | читат | рассылк |
    главно | новин | сьогодні | головн | wiadomości | dziś | czyteln | haber | bugün | okur | bülten | nyheter | idag | dagens |
    läsare | zprávy | dnes | hírek | mai | știri | astăzi | أخبار | الأخبار | اليوم | نشرة | اخبار | امروز | ख़बर | खबर |
    समाचार | आज | 뉴스 | 오늘 | berita | hari ini`),
  opening: {
    en: phrases(`good morning | good evening | good afternoon | hello | hi there | hi everyone | dear reader | dear readers |
      welcome to | welcome back | happy monday | happy friday | thanks for reading | thank you for reading |
      that's all for | that's it for | that is all for | see you tomorrow | see you next week | until tomorrow | until next time`),
    de: phrases(`guten morgen | guten abend | guten tag | liebe leserin | liebe leser | liebe leserinnen | hallo | moin |
      danke fürs lesen | das war's für | bis morgen | wir lesen uns`),
    fr: phrases(`bonjour | bonsoir | chers lecteurs | chères lectrices | merci de votre lecture | merci de nous lire |
      c'est tout pour | à demain | bonne lecture`),
    es: phrases(`buenos días | buenas tardes | buenas noches | hola | estimado lector | querido lector | queridos lectores |
      gracias por leernos | gracias por leer | eso es todo por | hasta mañana`),
    pt: phrases(`bom dia | boa tarde | boa noite | olá | caro leitor | caros leitores | obrigado por ler | obrigada por ler |
      por hoje é | até amanhã`),
    it: phrases(`buongiorno | buonasera | cari lettori | caro lettore | ciao a tutti | grazie per averci letto |
      grazie per la lettura | per oggi è tutto | a domani | buona lettura`),
    nl: phrases(`goedemorgen | goedemiddag | goedenavond | beste lezer | beste lezers | bedankt voor het lezen |
      dat was het voor | tot morgen`),
    ru: phrases(`доброе утро | добрый вечер | добрый день | здравствуйте | дорогие читатели | спасибо, что читаете |
      на сегодня всё | на сегодня все | до завтра`),
    uk: phrases(`доброго ранку | добрий ранок | добрий вечір | добрий день | вітаємо | дорогі читачі |
      дякуємо, що читаєте | на сьогодні все | до завтра`),
    pl: phrases(
      `dzień dobry | dobry wieczór | drodzy czytelnicy | dziękujemy za lekturę | to wszystko na dziś | do jutra`,
    ),
    tr: phrases(`günaydın | iyi akşamlar | iyi günler | merhaba | değerli okur | sevgili okur | okuduğunuz için teşekkür |
      bugünlük bu kadar | yarın görüşmek`),
    ar: phrases(`صباح الخير | مساء الخير | أعزاءنا القراء | قراءنا الأعزاء | شكرا لمتابعتكم | إلى اللقاء`),
    fa: ['صبح بخیر', 'سلام', 'عصر بخیر'],
    sv: ['god morgon', 'god kväll', 'hej', 'tack för att du läser', 'vi ses imorgon'],
    da: ['godmorgen', 'god aften', 'kære læser', 'tak fordi du læste med'],
    no: ['god morgen', 'god kveld', 'kjære leser', 'takk for at du leste'],
    cs: ['dobré ráno', 'dobrý den', 'dobrý večer', 'milí čtenáři', 'děkujeme za přečtení'],
    hu: ['jó reggelt', 'jó napot', 'kedves olvasó', 'köszönjük, hogy'],
    ro: ['bună dimineața', 'bună ziua', 'bună seara', 'dragi cititori', 'mulțumim pentru lectură'],
    el: ['καλημέρα', 'καλησπέρα', 'αγαπητοί αναγνώστες'],
    he: ['בוקר טוב', 'ערב טוב', 'קוראים יקרים'],
    hi: ['सुप्रभात', 'नमस्ते', 'शुभ प्रभात', 'प्रिय पाठक'],
    id: [
      'selamat pagi',
      'selamat sore',
      'selamat malam',
      'halo',
      'terima kasih telah membaca',
      'sampai jumpa besok',
    ],
    ko: ['안녕하세요', '좋은 아침', '읽어주셔서'],
  },
}
