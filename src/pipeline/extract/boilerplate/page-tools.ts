import {type PhraseTable, phrases} from './phrase-table.ts'

/** Topic labels under an article. */
export const tags: PhraseTable = {
  rule: 'tags',
  place: 'end',
  whole: {
    en: phrases(`tags | hashtags | tagged | topics | filed under | posted in | keywords | in this story |
      related tags`),
    de: ['schlagworte', 'schlagwörter', 'stichworte', 'themen', 'markiert'],
    fr: ['mots-clés', 'thèmes', 'étiquettes', 'sujets', 'mots clés'],
    es: ['etiquetas', 'temas', 'tags', 'palabras clave', 'en este artículo', 'archivado en'],
    pt: ['tags', 'tópicos', 'etiquetas', 'temas', 'assuntos', 'palavras-chave'],
    it: ['tag', 'argomenti', 'temi', 'etichette', 'parole chiave'],
    nl: ['tags', 'onderwerpen', "thema's", 'trefwoorden'],
    ru: ['теги', 'темы', 'метки', 'тэги', 'ключевые слова', 'хештеги'],
    uk: ['теги', 'теми', 'мітки', 'ключові слова', 'хештеги'],
    pl: ['tagi', 'tematy', 'słowa kluczowe', 'hasztagi'],
    tr: ['etiketler', 'konular', 'anahtar kelimeler'],
    ar: phrases(`الوسوم | وسوم | كلمات مفتاحية | الكلمات المفتاحية | كلمات دلالية | الكلمات الدلالية | علامات |
      المواضيع`),
  },
  label: {
    en: phrases(`tags | tag | hashtags | tagged | tagged with | tagged in | topics | topic | filed under | filed in |
      posted in | posted under | categories | category | keywords | more about | in this story | section |
      labels | published in | read more on | related topics | related tags | topics in this article`),
    de: phrases(`tags | schlagworte | schlagwörter | stichworte | themen | thema | kategorie | kategorien |
      getaggt mit | markiert | veröffentlicht in | veröffentlicht unter | verschlagwortet mit |
      abgelegt unter | rubrik | ressort | themen in diesem artikel | stichwörter |
      dieser beitrag wurde unter`),
    fr: phrases(`tags | mots-clés | mots clés | thèmes | thème | catégorie | catégories | étiquettes | publié dans |
      rubrique | sujets | classé dans`),
    es: phrases(`etiquetas | tags | temas | tema | categoría | categorías | archivado en | palabras clave | sección |
      publicado en | temas relacionados | más sobre | más información sobre`),
    pt: phrases(`tags | tópicos | etiquetas | temas | categoria | categorias | assuntos | palavras-chave |
      publicado em | mais sobre`),
    it: phrases(
      `tag | tags | argomenti | categoria | categorie | temi | etichette | pubblicato in | parole chiave`,
    ),
    nl: ['tags', 'onderwerpen', 'categorie', 'categorieën', "thema's", 'geplaatst in', 'trefwoorden'],
    ru: phrases(`теги | темы | тема | метки | тэги | рубрика | рубрики | категория | категории | ключевые слова |
      больше новостей о | сюжет`),
    uk: phrases(`теги | теми | тема | мітки | рубрика | рубрики | категорія | категорії | ключові слова |
      більше новин про | сюжет`),
    pl: phrases(`tagi | tematy | temat | kategoria | kategorie | słowa kluczowe | więcej o | więcej na temat |
      opublikowano w | dział`),
    tr: ['etiketler', 'etiket', 'konular', 'kategori', 'kategoriler', 'anahtar kelimeler'],
    ar: phrases(`الوسوم | وسوم | كلمات مفتاحية | الكلمات المفتاحية | كلمات دلالية | الكلمات الدلالية | التصنيف |
      التصنيفات | القسم | علامات | المواضيع`),
  },
  opening: {
    en: phrases(`posted in | filed under | tagged with | tagged as | tagged: | categories: | published in |
      posted under`),
    de: phrases(`veröffentlicht in | veröffentlicht unter | getaggt mit | verschlagwortet mit | abgelegt unter |
      dieser eintrag wurde | dieser beitrag wurde | der beitrag wurde`),
    fr: ['publié dans', 'classé dans'],
    es: ['publicado en', 'archivado en', 'etiquetado como', 'etiquetado con'],
    pt: ['publicado em:', 'arquivado em', 'marcado com'],
    it: ['pubblicato in', 'archiviato in'],
    nl: ['geplaatst in', 'getagd met', 'gepubliceerd in'],
    pl: ['opublikowano w'],
    ru: ['опубликовано в'],
    uk: ['опубліковано в'],
    ar: ['نشر في'],
  },
}

/** Forms that ask for mistakes, tips or feedback. */
export const reports: PhraseTable = {
  rule: 'error-report',
  place: 'end',
  whole: {
    en: phrases(`spelling error report | report an error | report a mistake | report a typo | suggest a correction |
      your comment (optional) | send feedback | give feedback | was this article helpful |
      was this helpful | rate this article | did you find this useful | contact the author |
      spotted an error`),
    de: phrases(`fehler melden | feedback | feedback geben | fehler gefunden | ist dieser beitrag hilfreich |
      war dieser artikel hilfreich | hat ihnen dieser artikel gefallen | bewerten | artikel bewerten |
      rechtschreibfehler melden | korrektur melden | einen missbrauch melden`),
    fr: phrases(`signaler une erreur | signaler une faute | une erreur | cet article vous a-t-il été utile |
      une faute | proposer une correction`),
    es: phrases(`reportar error | reportar un error | informar de un error | ¿te ha resultado útil |
      ¿encontraste un error | corregir`),
    pt: ['reportar erro', 'comunicar erro', 'encontrou um erro', 'este conteúdo foi útil', 'informar erro'],
    it: ['segnala un errore', 'segnala errore', 'ti è stato utile', 'segnalazione errori'],
    nl: ['fout gezien', 'fout gevonden', 'meld een fout', 'tip de redactie', 'was dit nuttig'],
    ru: phrases(`сообщить об ошибке | нашли ошибку | нашли опечатку | заметили ошибку | сообщение об ошибке |
      следующий текст будет отправлен нашим редакторам | отправить сообщение об ошибке`),
    uk: phrases(`повідомити про помилку | знайшли помилку | помітили помилку | повідомлення про помилку |
      наступний текст буде відправлено нашим редакторам`),
    pl: phrases(`zgłoś błąd | znalazłeś błąd | zauważyłeś błąd | oceń artykuł | czy ten artykuł był pomocny |
      zgłoś błąd w artykule`),
    tr: ['hata bildir', 'yazım hatası bildir', 'bu haber faydalı oldu mu', 'hata bildirimi'],
    ar: ['الإبلاغ عن خطأ', 'أبلغ عن خطأ', 'هل وجدت خطأ', 'هل كان المقال مفيدا', 'تصحيح'],
  },
  opening: {
    en: phrases(`if you have found a spelling | if you found a mistake | if you notice an error |
      if you notice a mistake | if you spot a | if you see a mistake | found a mistake | found a typo |
      found an error | spotted a mistake | spotted an error | noticed an error | noticed a mistake |
      see a typo | see an error | do you have a tip | got a tip | have a tip | got a story |
      do you have a story | have a story | send your tips | send us your | send tips |
      the following text will be sent | was this article | rate this | did you find this |
      highlight the text and press | select the text and press | select it and press | report an error |
      to report an error | contact the reporter | contact the author`),
    de: phrases(`fehler gefunden | haben sie einen fehler | fehler im artikel | ist ihnen beim | ist dieser beitrag |
      war dieser artikel | hat ihnen dieser artikel | wie gefällt ihnen | sie haben einen fehler |
      hinweise an die redaktion | schreiben sie uns | schicken sie uns | haben sie hinweise`),
    fr: phrases(`une faute dans | vous avez repéré une | vous avez trouvé une | si vous avez trouvé une |
      signaler une | une info à | un témoignage | cet article vous a | vous avez une information`),
    es: phrases(`si encuentras un error | si encontró un error | si ha encontrado un error |
      si has encontrado un error | ¿has encontrado un error | ¿encontraste un | ¿viste algún error |
      ¿tienes una historia | envíanos tu | reporta un error | si detecta un error`),
    pt: phrases(`encontrou algum erro | encontrou um erro | se encontrou um erro | viu algum erro |
      se você encontrou | tem uma sugestão | envie sua | comunicar erro`),
    it: phrases(`se hai trovato un errore | hai trovato un errore | hai notato un errore | se noti un errore |
      segnala un | hai una storia | scrivici a | invia una segnalazione`),
    nl: phrases(`heb je een fout | heeft u een fout | een fout gezien | fout gezien | heb je een tip |
      heeft u een tip | tip onze | mail naar`),
    ru: phrases(`если вы нашли ошибку | если вы заметили ошибку | нашли ошибку | заметили ошибку | увидели ошибку |
      нашли опечатку | заметили опечатку | выделите её и нажмите | выделите ее и нажмите |
      выделите текст | выделите фрагмент | есть новости | хотите сообщить | сообщить об ошибке |
      следующий текст будет`),
    uk: phrases(`якщо ви знайшли помилку | якщо ви помітили помилку | якщо помітили помилку | знайшли помилку |
      помітили помилку | побачили помилку | виділіть її та натисніть | виділіть її і натисніть |
      виділіть текст | виділіть фрагмент | повідомити про помилку | якщо ви побачили | якщо ви виявили`),
    pl: phrases(`jeśli zauważyłeś błąd | jeśli znalazłeś błąd | zauważyłeś błąd | znalazłeś błąd | widzisz błąd |
      zaznacz tekst | masz temat | napisz do nas | zgłoś błąd | masz dla nas`),
    tr: phrases(`bir hata bulduysanız | hata bulduysanız | yazım hatası | haberde hata | bir yazım hatası |
      ihbar hattı | haber ihbar | metni seçip`),
    ar: ['إذا وجدت خطأ', 'هل لاحظت خطأ', 'للإبلاغ عن خطأ', 'حدد النص', 'أرسل لنا', 'هل لديك'],
  },
}

/** Pointers to a running page that will change: they state nothing. */
export const liveBlog: PhraseTable = {
  rule: 'live-blog',
  place: 'inside',
  confirming:
    phrases(`live | ticker | updates | developments | direct | direto | vivo | diretta | онлайн | наживо | żywo |
    relacj | canlı | مباشر | تطورات | aktualisier | laufenden | news | liveblog | actualisé | mis à jour |
    обновл | онов | событи | подій | aktualiz | güncel | نوافيكم | تحديث`),
  opening: {
    en: phrases(`follow our live | follow our live coverage | follow the latest | for the latest |
      for ongoing updates | for live updates | for more updates | for more live | read our live |
      keep an eye on our | check our live | stay tuned | stay with us | stay updated |
      this is a developing | this is a breaking | this story is developing | this story will be updated |
      this story has been updated | this article will be updated | more details soon | more follows |
      more to follow | follow all the latest | you can follow | catch up on our | see our live |
      refresh this page | check back for | developing story`),
    de: phrases(`alle entwicklungen im | alle aktuellen | alle neuigkeiten | die aktuellen entwicklungen |
      die aktuelle lage | verfolgen sie | mehr dazu in unserem | mehr in unserem | lesen sie in unserem |
      in unserem liveblog | in unserem newsblog | im liveblog | im newsticker | dieser artikel wird |
      diese meldung wird | der artikel wird laufend | weitere informationen in kürze |
      hier geht es zum liveblog | bleiben sie auf dem`),
    fr: phrases(`suivez notre direct | suivez en direct | suivez l’évolution | suivez l'évolution | suivez toute |
      retrouvez notre direct | plus d’informations à venir | plus d'informations à venir |
      cet article sera mis | cet article est mis | article mis à jour | restez avec nous`),
    es: phrases(`siga en directo | siga con nosotros | sigue con nosotros | sigue en directo | siga en vivo |
      sigue en vivo | siga las últimas | sigue las últimas | sigue nuestra cobertura |
      siga nuestra cobertura | sigue toda | siga toda | noticia en desarrollo | esta noticia se |
      ampliaremos | habrá ampliación | puedes seguir`),
    pt: phrases(`acompanhe ao vivo | acompanhe em direto | acompanhe as últimas | acompanhe a cobertura |
      acompanhe aqui | siga ao vivo | siga em direto | siga aqui | notícia em atualização |
      esta reportagem está | matéria em atualização | em atualização`),
    it: phrases(`segui la diretta | segui gli aggiornamenti | segui in diretta | tutti gli aggiornamenti |
      per gli aggiornamenti | notizia in aggiornamento | articolo in aggiornamento | in aggiornamento |
      qui la diretta | la diretta`),
    nl: phrases(`volg ons liveblog | volg het laatste | volg de laatste | volg hier | lees het laatste |
      lees alles in ons | in ons liveblog | dit artikel wordt | dit bericht wordt | meer volgt`),
    ru: phrases(`следите за | следите за развитием | читайте онлайн | онлайн-трансляция | все новости в нашем |
      хроника событий | новость дополняется | новость обновляется | материал обновляется |
      материал дополняется | подробности позже | текст дополняется`),
    uk: phrases(`стежте за | слідкуйте за | читайте онлайн | онлайн-трансляція | усі новини в нашому |
      хроніка подій | новина доповнюється | новина оновлюється | матеріал оновлюється |
      матеріал доповнюється | подробиці згодом | текст доповнюється`),
    pl: phrases(`śledź relację | śledź na żywo | śledź nasz | relacja na żywo | na bieżąco informujemy |
      artykuł jest aktualizowany | tekst jest aktualizowany | wkrótce więcej | więcej informacji wkrótce |
      aktualizacja wkrótce | najnowsze informacje`),
    tr: phrases(`canlı takip | gelişmeleri canlı | son gelişmeler için | gelişmeler için | son dakika gelişmelerini |
      haber güncelleniyor | haber güncellenecektir | ayrıntılar geliyor | canlı blog | gelişmeleri takip`),
    ar: phrases(`تابعوا آخر | تابع آخر | تابعوا التغطية | تابع التغطية | لمتابعة آخر | التغطية المباشرة |
      الخبر قيد التحديث | المزيد من التفاصيل | تفاصيل أخرى | خبر عاجل وسنوافيكم | سنوافيكم`),
  },
}
