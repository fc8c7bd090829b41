import {type PhraseTable, phrases} from './phrase-table.ts'

/** Comment prompts, forms and headings. */
export const comments: PhraseTable = {
  rule: 'comments',
  place: 'comments',
  whole: {
    en: phrases(`comments | comment | # comments | # comment | comments # | no comments | no comments yet |
      no comment | leave a comment | leave a reply | leave comment | post a comment | post comment |
      add a comment | add comment | write a comment | write comment | leave a reply cancel reply |
      leave a comment cancel reply | cancel reply | reply | replies | # replies | # responses |
      # thoughts on | view comments | show comments | load comments | see comments | view all comments |
      join the conversation | join the discussion | be the first to comment | comments are closed |
      comments are closed. | comment on this story | comments are off for this post | discussion |
      have your say | submit comment | sign in to comment | log in to comment | login to comment |
      please log in to leave a comment | recent comments | top comments | newest | oldest | sort by |
      report abuse | reader comments | conversation | conversations | responses |
      be part of the conversation | share your thoughts | tell us what you think | what do you think |
      your comment | comment policy | community guidelines |
      save my name, email, and website in this browser for the next time i comment |
      your email address will not be published |
      your email address will not be published. required fields are marked | required fields are marked |
      notify me of new posts by email | notify me of follow-up comments by email |
      notify me of new comments via email | notify me when new comments are added | name | email |
      website | e-mail | upvote | downvote | like`),
    de: phrases(`kommentare | kommentar | # kommentare | # kommentar | kommentare # | keine kommentare |
      noch keine kommentare | kommentar schreiben | kommentare schreiben | kommentar verfassen |
      kommentar abgeben | kommentar hinzufügen | kommentar hinterlassen | kommentieren |
      hinterlasse einen kommentar | hinterlassen sie einen kommentar | schreibe einen kommentar |
      schreiben sie einen kommentar | schreibe einen kommentar antworten abbrechen |
      kommentar verfassen antwort abbrechen | antworten abbrechen | antwort abbrechen | antworten |
      # antworten | # antwort | diskussion | diskutieren | diskutieren sie mit |
      diskutieren sie über diesen artikel | mitdiskutieren | jetzt kommentieren | artikel kommentieren |
      kommentare lesen | kommentare anzeigen | alle kommentare | alle kommentare anzeigen |
      neueste kommentare | letzte kommentare | neue kommentare | leserkommentare | leserbrief schreiben |
      kommentarfunktion | kommentare sind geschlossen | leider sind keine kommentare möglich |
      netiquette | ihre meinung | ihr kommentar | dein kommentar | kommentar absenden | meist-diskutiert |
      name | name (erforderlich | e-mail (erforderlich | e-mail-adresse |
      ihre e-mail-adresse wird nicht veröffentlicht | deine e-mail-adresse wird nicht veröffentlicht |
      gib hier deinen kommentar ein | beitrag melden | kommentar melden | gib das erste kommentar ab`),
    fr: phrases(`commentaires | commentaire | # commentaires | # commentaire | aucun commentaire |
      pas de commentaire | laisser un commentaire | laissez un commentaire | ajouter un commentaire |
      écrire un commentaire | commenter | réagir | réagissez | réactions | réagir à cet article |
      vos commentaires | vos réactions | répondre | publier un commentaire | voir les commentaires |
      annuler la réponse | laisser un commentaire annuler la réponse | donnez votre avis |
      déposer un commentaire | participer à la conversation | votre adresse e-mail ne sera pas publiée |
      nom | site web`),
    es: phrases(`comentarios | comentario | # comentarios | # comentario | sin comentarios | no hay comentarios |
      deja un comentario | dejar un comentario | deja una respuesta | dejar una respuesta |
      deje un comentario | agregar comentario | añadir comentario | escribir un comentario |
      escribe un comentario | escribe tu comentario | comentar | ver comentarios | cancelar respuesta |
      deja un comentario cancelar respuesta | deja una respuesta cancelar respuesta | responder |
      publicar comentario | publicar un comentario | únete a la conversación | comenta | participa |
      tu dirección de correo electrónico no será publicada | nombre | correo electrónico | opina |
      haz un comentario`),
    pt: phrases(`comentários | comentário | # comentários | # comentário | sem comentários | nenhum comentário |
      deixe um comentário | deixe uma resposta | deixe seu comentário | deixe o seu comentário |
      adicionar comentário | escreva um comentário | comentar | comente | responder | cancelar resposta |
      publicar comentário | ver comentários | deixe um comentário cancelar resposta |
      o seu endereço de email não será publicado | participe da conversa | dê a sua opinião | nome`),
    it: phrases(`commenti | commento | # commenti | # commento | nessun commento | lascia un commento |
      lascia una risposta | aggiungi un commento | scrivi un commento | commenta | rispondi |
      annulla risposta | lascia un commento annulla risposta | invia commento | vedi i commenti |
      leggi i commenti | partecipa alla discussione | il tuo indirizzo email non sarà pubblicato |
      di’ la tua | nome | commenta per primo`),
    nl: phrases(`reacties | reactie | # reacties | # reactie | geen reacties | reageer | reageren |
      geef een reactie | laat een reactie achter | plaats een reactie | plaats reactie |
      reactie plaatsen | reactie annuleren | geef een reactie reactie annuleren | beantwoorden |
      bekijk reacties | alle reacties | je e-mailadres wordt niet gepubliceerd | naam | praat mee |
      discussieer mee | antwoord`),
    ru: phrases(`комментарии | комментарий | # комментариев | # комментария | # комментарий | комментарии # |
      нет комментариев | комментариев нет | комментариев пока нет | оставить комментарий |
      оставьте комментарий | добавить комментарий | написать комментарий | прокомментировать |
      комментировать | обсудить | обсуждение | ответить | отменить ответ |
      добавить комментарий отменить ответ | отправить комментарий | показать комментарии |
      все комментарии | ваш комментарий | ваш адрес email не будет опубликован | имя |
      читать комментарии | ваше мнение | войдите, чтобы оставить комментарий`),
    uk: phrases(`коментарі | коментар | # коментарів | # коментарі | # коментар | коментарів немає |
      немає коментарів | залишити коментар | залиште коментар | додати коментар | написати коментар |
      прокоментувати | коментувати | обговорити | обговорення | відповісти | скасувати відповідь |
      залишити коментар скасувати відповідь | усі коментарі | ваш коментар |
      ваша e-mail адреса не оприлюднюватиметься | ім'я | показати коментарі`),
    pl: phrases(`komentarze | komentarz | # komentarzy | # komentarze | # komentarz | brak komentarzy |
      dodaj komentarz | zostaw komentarz | napisz komentarz | skomentuj | skomentuj artykuł | odpowiedz |
      anuluj pisanie odpowiedzi | dodaj komentarz anuluj pisanie odpowiedzi | pokaż komentarze |
      wszystkie komentarze | twój komentarz | twój adres e-mail nie zostanie opublikowany |
      dołącz do dyskusji | imię | wyślij komentarz | opinie | dyskusja`),
    tr: phrases(`yorumlar | yorum | # yorum | yorum yok | yorum yap | yorum yaz | yorum ekle | bir yorum yazın |
      yorum bırak | bir cevap yazın | bir yanıt yazın | cevapla | yanıtla | yorum gönder | tüm yorumlar |
      ilk yorumu siz yapın | e-posta adresiniz yayınlanmayacak | yorumunuz | cevabı iptal et |
      bir yanıt yazın yanıtı iptal et | adınız | henüz yorum yapılmamış`),
    ar: phrases(`التعليقات | تعليقات | تعليق | # تعليقات | # تعليق | لا توجد تعليقات | لا يوجد تعليقات | أضف تعليق |
      أضف تعليقا | أضف تعليقك | إضافة تعليق | إضافة تعليق جديد | اترك تعليقا | اترك تعليق | اترك تعليقاً |
      اترك رد | اترك ردا | شارك برأيك | رد | إلغاء الرد | اترك تعليقاً إلغاء الرد |
      لن يتم نشر عنوان بريدك الإلكتروني | الاسم | اكتب تعليقك | علق | أرسل تعليقك | شاركنا رأيك`),
    sv: ['kommentarer', 'kommentera', '# kommentarer', 'lämna en kommentar', 'skriv en kommentar', 'svara'],
    da: ['kommentarer', 'skriv en kommentar', '# kommentarer', 'svar', 'kommentér'],
    no: ['kommentarer', 'legg igjen en kommentar', '# kommentarer', 'svar'],
    fi: ['kommentit', 'kommentoi', '# kommenttia', 'jätä kommentti', 'vastaa'],
    cs: phrases(`komentáře | diskuse | přidat komentář | napsat komentář | odpovědět | # komentářů |
      vstoupit do diskuse`),
    ro: phrases(
      `comentarii | lasă un comentariu | adaugă comentariu | # comentarii | răspunde | lasă un răspuns`,
    ),
    hu: ['hozzászólások', 'szólj hozzá', 'hozzászólás', '# hozzászólás', 'válasz'],
    el: ['σχόλια', 'αφήστε ένα σχόλιο', 'προσθήκη σχολίου', '# σχόλια', 'απάντηση', 'γράψτε το σχόλιό σας'],
    id: ['komentar', '# komentar', 'tulis komentar', 'tinggalkan balasan', 'balas'],
    vi: ['bình luận', '# bình luận', 'bình luận #', 'ý kiến', 'trả lời', 'gửi bình luận', 'viết bình luận'],
    bg: ['коментари', '# коментара', 'коментари #', 'напиши коментар', 'отговор', 'отговори'],
    sr: ['коментари', 'komentari', 'komentari #', '# komentara', 'pošalji komentar', 'odgovori', 'одговори'],
    hr: ['komentari', 'komentari #', '# komentara', 'odgovori', 'napiši komentar'],
    sk: ['komentáre', 'diskusia', 'komentáre #', 'odpovedať', 'pridať komentár'],
    fa: ['نظرات', 'دیدگاه‌ها', 'دیدگاه ها', 'نظر شما', 'ارسال نظر', 'پاسخ'],
    ur: ['تبصرے', 'تبصرہ کریں', 'جواب دیں'],
    he: ['תגובות', 'תגובות #', '# תגובות', 'הגב', 'הוסף תגובה', 'השב'],
    hi: ['टिप्पणियाँ', 'टिप्पणी', 'कमेंट', 'अपनी टिप्पणी लिखें', 'जवाब दें', 'उत्तर दें'],
    bn: ['মন্তব্য', '# মন্তব্য', 'মন্তব্য করুন', 'উত্তর দিন'],
    th: ['ความคิดเห็น', 'แสดงความคิดเห็น', 'ตอบกลับ'],
    zh: ['评论', '发表评论', '我要评论', '网友评论'],
    ja: ['コメント', 'コメントを書く', 'コメントを残す'],
    ko: ['댓글', '댓글쓰기', '댓글 #'],
  },
  opening: {
    en: phrases(`# thoughts on | # comments on | # responses to | # replies to | join # other | leave a comment |
      leave a reply | post a comment | comments are | your email address will not | notify me of |
      please log in | log in to comment | you must be logged in | we ask that comments |
      we welcome your comments | please read our comment | be the first to | join the conversation |
      save my name | this site uses akismet | sign in to leave | you need to be logged in |
      commenting is | let us know in the comments | have something to say | view # comments |
      view all # comments`),
    de: phrases(`schreibe einen kommentar | hinterlasse einen kommentar | deine e-mail-adresse wird |
      ihre e-mail-adresse wird | die e-mail-adresse wird | du musst angemeldet sein |
      sie müssen angemeldet sein | melden sie sich an, um | melde dich an, um | benachrichtige mich |
      benachrichtigung bei | informiere mich über | diese website verwendet akismet |
      du kommentierst mit | trage deine daten | die kommentarfunktion | kommentare sind | kommentar von |
      kommentare zu | kommentare werden | bitte loggen sie sich | um zu kommentieren |
      um kommentieren zu können | bitte beachten sie unsere netiquette |
      bei aktualisierung dieser kommentare | meinen namen, meine e-mail | verfassen sie einen kommentar |
      ihr blog kann leider keine | beitrag nicht abgeschickt | e-mail-überprüfung fehlgeschlagen |
      an e-mail-adresse senden`),
    fr: phrases(`laisser un commentaire | votre adresse e-mail ne | votre adresse de messagerie ne |
      connectez-vous pour | vous devez être connecté | enregistrer mon nom | les commentaires sont |
      soyez le premier à | ce site utilise akismet | pour réagir`),
    es: phrases(`deja un comentario | deja una respuesta | tu dirección de correo | su dirección de correo |
      los comentarios están | debes iniciar sesión | inicia sesión para | inicie sesión para |
      sé el primero en | guarda mi nombre | para comentar | este sitio usa akismet |
      recibir un correo electrónico | los campos obligatorios`),
    pt: phrases(`deixe um comentário | o seu endereço de | os comentários são | seja o primeiro a | faça login para |
      para comentar | salvar meus dados | este site utiliza o akismet | os comentários aqui`),
    it: phrases(`lascia un commento | il tuo indirizzo email | devi essere connesso | accedi per | i commenti sono |
      salva il mio nome | questo sito usa akismet | per commentare`),
    nl: phrases(`je moet ingelogd | je e-mailadres | log in om | laat een reactie | mijn naam, e-mail |
      deze site gebruikt akismet | reageren is`),
    ru: phrases(`ваш адрес email | ваш e-mail не | чтобы оставить комментарий | войдите, чтобы |
      для комментирования | комментарии закрыты | оставлять комментарии | сохранить моё имя |
      авторизуйтесь, чтобы | обязательные поля помечены`),
    uk: phrases(`ваша e-mail адреса | щоб залишити коментар | увійдіть, щоб | коментарі закриті | зберегти моє ім’я |
      для коментування`),
    pl: phrases(`twój adres e-mail | twój adres email | zaloguj się, aby | musisz się zalogować | komentarze są |
      zapamiętaj moje dane | bądź pierwszy | aby dodać komentarz`),
    tr: phrases(`e-posta adresiniz | yorum yapabilmek için | yorum yapmak için | gerekli alanlar | ilk yorum |
      adımı, e-posta`),
    ar: ['لن يتم نشر', 'يجب تسجيل الدخول', 'سجل الدخول', 'احفظ اسمي', 'الحقول الإلزامية', 'كن أول من'],
  },
}
