import {expect, test} from 'vitest'
import {detectLanguage} from '../src/pipeline/text/language.ts'

test.each([
  {
    language: 'en',
    text: 'The harbour was closed after the storm, and the ferries that were due will not sail today.',
  },
  {
    language: 'de',
    text: 'Der Hafen wurde nach dem Sturm geschlossen, und die Fähren fahren heute nicht mehr.',
  },
  {
    language: 'fr',
    text: 'Le port a été fermé après la tempête, et les ferrys ne partiront pas avant demain.',
  },
  {
    language: 'es',
    text: 'El puerto fue cerrado tras la tormenta y los transbordadores no saldrán hasta mañana.',
  },
  {
    language: 'it',
    text: 'Il porto è stato chiuso dopo la tempesta e i traghetti non partiranno prima di domani.',
  },
  {
    language: 'pt',
    text: 'O porto foi fechado após a tempestade e as balsas não devem sair até amanhã, disse o prefeito.',
  },
  {language: 'nl', text: 'De haven is na de storm gesloten en de veerboten zullen vandaag niet meer varen.'},
  {
    language: 'pl',
    text: 'Port został zamknięty po burzy, a promy nie wypłyną przed jutrem, jak podał zarząd.',
  },
  {
    language: 'ru',
    text: 'Порт закрыли после шторма, и паромы не выйдут в море до завтра, сообщил начальник порта.',
  },
  {
    language: 'uk',
    text: 'Порт закрили після шторму, і пороми не вийдуть у море до завтра, повідомив начальник порту.',
  },
  {
    language: 'tr',
    text: 'Liman fırtınadan sonra kapatıldı ve feribotlar yarına kadar sefere çıkmayacak, dedi yetkili.',
  },
  {
    language: 'id',
    text: 'Pelabuhan itu ditutup setelah badai dan kapal feri tidak akan berlayar sampai besok.',
  },
  {
    language: 'sv',
    text: 'Hamnen stängdes efter stormen och färjorna kommer inte att gå före i morgon, enligt bolaget.',
  },
  {
    language: 'fi',
    text: 'Satama suljettiin myrskyn jälkeen, eivätkä lautat lähde ennen huomista, kertoi satamajohtaja.',
  },
  {
    language: 'cs',
    text: 'Přístav byl po bouři uzavřen a trajekty nevyplují dříve než zítra, uvedl ředitel přístavu.',
  },
  {
    language: 'ro',
    text: 'Portul a fost închis după furtună, iar feriboturile nu vor pleca până mâine, potrivit autorităților.',
  },
  {
    language: 'hu',
    text: 'A kikötőt a vihar után lezárták, és a kompok holnapig nem indulnak el, közölte az igazgató.',
  },
  {language: 'el', text: 'Το λιμάνι έκλεισε μετά την καταιγίδα και τα πλοία δεν θα φύγουν πριν από αύριο.'},
  {
    language: 'ar',
    text: 'أغلق الميناء بعد العاصفة ولن تبحر العبارات قبل يوم غد، كما قال مدير الميناء في بيان.',
  },
  {
    language: 'fa',
    text: 'بندر پس از توفان بسته شد و کشتی‌ها تا فردا حرکت نمی‌کنند، مدیر بندر گفت که این تصمیم را گرفت.',
  },
  {language: 'he', text: 'הנמל נסגר לאחר הסערה והמעבורות לא יפליגו עד מחר, כך מסר מנהל הנמל.'},
  {language: 'hi', text: 'तूफ़ान के बाद बंदरगाह बंद कर दिया गया है और नावें कल तक नहीं चलेंगी, अधिकारी ने कहा।'},
  {language: 'zh', text: '风暴过后港口关闭，渡轮要到明天才会开航，港务局负责人表示。'},
  {language: 'ja', text: '嵐のあと港は閉鎖され、フェリーは明日まで運航しないと港の責任者は述べた。'},
  {language: 'ko', text: '폭풍이 지나간 뒤 항구가 폐쇄됐으며 여객선은 내일까지 운항하지 않는다.'},
  {language: 'und', text: ''},
  {language: 'und', text: '12:30 | 4 5 6'},
])('$language: $text', ({language, text}) => {
  expect(detectLanguage(text)).toBe(language)
})
