/**
 * Words before a colon, a bar or a dash of a headline, or parts of an address, that call a text an opinion; lower
 * case, by language. A plain noun of the subject (an opinion poll, an analysis of water) stands elsewhere.
 */
export const opinionLabels: Readonly<Record<string, readonly string[]>> = {
  ar: ['رأي', 'تحليل', 'مقال رأي', 'افتتاحية'],
  de: ['meinung', 'kommentar', 'analyse', 'gastbeitrag', 'leitartikel', 'kolumne', 'essay', 'gastkommentar'],
  en: [
    'opinion',
    'opinions',
    'op-ed',
    'oped',
    'editorial',
    'editorials',
    'analysis',
    'commentary',
    'comment',
    'column',
    'columnist',
    'essay',
    'letter',
    'letters',
    'viewpoint',
    'perspective',
    'commentisfree',
    'guest essay',
    'news analysis',
  ],
  es: ['opinión', 'opinion', 'análisis', 'editorial', 'columna', 'tribuna', 'carta al director'],
  fr: [
    'opinion',
    'opinions',
    'analyse',
    'éditorial',
    'edito',
    'édito',
    'tribune',
    'chronique',
    'point de vue',
    'commentaire',
  ],
  it: ['opinione', 'analisi', 'editoriale', 'commento', 'il commento', 'lettera'],
  nl: ['opinie', 'analyse', 'commentaar', 'column', 'hoofdredactioneel', 'ingezonden'],
  pl: ['opinia', 'analiza', 'komentarz', 'felieton'],
  pt: ['opinião', 'análise', 'editorial', 'coluna', 'artigo de opinião'],
  ru: ['мнение', 'анализ', 'аналитика', 'колонка', 'комментарий'],
  tr: ['görüş', 'analiz', 'yorum', 'köşe yazısı'],
  uk: ['думка', 'аналітика', 'колонка', 'коментар', 'погляд'],
}

/** Words with which a writer speaks for himself or tells others what ought to be; lower case. */
export const voiceWords: ReadonlySet<string> = new Set(
  [
    'i me my myself we our ours us must should ought let',
    'ich mir mich wir uns unser unsere müssen sollten sollte dürfen',
    'je moi nous notre nos devons faut devrait devraient',
    'yo nosotros nuestro nuestra debemos debería deberían',
    'io noi nostro nostra dobbiamo dovrebbe dovremmo',
    'eu nós nosso nossa devemos deveria deveríamos',
    'ik wij we ons onze moeten zouden',
    'я мы мне нам наш наша должны следует надо',
    'ми мені нам наша повинні слід треба',
    'ben biz bizim bize gerekir gerekiyor',
  ].flatMap((words) => words.split(' ')),
)
