/**
 * Words of the lines that state when a text was published, all languages together, in lower case.
 * `_` stands for the space inside a phrase.
 */
const list = (words: string): ReadonlySet<string> =>
  new Set(
    words
      .trim()
      .split(/\s+/)
      .map((word) => word.replaceAll('_', ' ')),
  )

/** Say that the date is the day of publication. */
export const publishedWords = list(`
  published publication posted released issued
  veröffentlicht veröffentlichung erschienen publiziert erstellt veröffentlichungsdatum
  publié publiée paru parue
  publicado publicada publicación fecha_de_publicación
  pubblicato pubblicata pubblicazione
  publicação
  gepubliceerd geplaatst verschenen
  opublikowano opublikowany opublikowana publikacja publikacji data_publikacji utworzono dodano
  опубликовано опубликована опубликован размещено дата_публикации время_публикации
  опубліковано опублікована опублікований дата_публікації
  yayınlanma yayınlandı yayımlanma yayımlandı yayın yayınlanma_tarihi yayın_tarihi giriş giriş_tarihi oluşturulma oluşturulma_tarihi eklenme
  diterbitkan dipublikasikan terbit tayang dimuat
  publicerad publicerat publiceringsdatum skapad
  publiceret udgivet offentliggjort
  publisert lagt_ut
  julkaistu
  publikováno zveřejněno vydáno
  publikované zverejnené uverejnené
  publicat publicată
  megjelent közzétéve publikálva
  δημοσιεύτηκε δημοσιεύθηκε δημοσίευση δημοσιευμένο ημερομηνία_δημοσίευσης
  публикувано публикувана публикация
  objavljeno објављено
  نشر نُشر نشرت نشر_في تم_النشر تاريخ_النشر
  انتشار تاریخ_انتشار منتشر
  פורסם פורסמה
  प्रकाशित प्रकाशन पब्लिश
  发布 發布 发表 發表 发布时间 發布時間 发布于 發佈 发表于 发表时间 公開 公開日 掲載 配信 投稿日
  입력 등록 게시 승인 기사입력 기사등록
  đăng đăng_ngày xuất_bản
  imechapishwa ilichapishwa
`)

/** Say that the date is the day of the last change. */
export const updatedWords = list(`
  updated update updates modified revised last_updated last_modified
  aktualisiert aktualisierung stand geändert zuletzt_aktualisiert letzte_aktualisierung letztes_update überarbeitet
  mis_à_jour mise_à_jour maj màj actualisé actualisée modifié modifiée
  actualizado actualizada actualización modificado modificada
  aggiornato aggiornata aggiornamento modificato
  atualizado atualizada atualização modificada
  bijgewerkt gewijzigd geüpdatet
  aktualizacja zaktualizowano zmodyfikowano
  обновлено обновлена обновлён обновление изменено
  оновлено оновлена змінено
  güncelleme güncellendi güncellenme güncelleme_tarihi güncellenme_tarihi
  diperbarui diperbaharui
  uppdaterad uppdaterat ändrad
  opdateret redigeret
  oppdatert endret
  päivitetty muokattu
  aktualizováno upraveno
  aktualizované upravené
  actualizat actualizată
  frissítve frissült módosítva
  ενημερώθηκε ενημέρωση τροποποιήθηκε
  обновена актуализирано актуализирана
  ažurirano ажурирано
  تحديث آخر_تحديث تم_التحديث
  بروزرسانی به‌روزرسانی
  עודכן
  अपडेट अद्यतन
  更新 更新时间 更新時間 更新于 更新日 最終更新
  수정 업데이트 최종수정 기사수정
  cập_nhật
  imesasishwa
`)

/** Say nothing of their own beside a date: prepositions, articles, adverbs, and names of the text itself. */
export const dateCompany = list(`
  on at the of in this was is and first last latest originally date dated time day by as s
  article report story page post item piece news text bulletin dispatch entry st nd rd th it has been local hrs hours a
  am um uhr den der dem vom zuletzt erstmals datum letzte letztes beitrag artikel meldung bericht text seite dieser dieses wurde ist und ursprünglich
  le la l à a h de du des et il en dernière date cet cette article page a_été été est première fois le_texte vers
  el los las del fecha hora horas hrs y este esta artículo noticia nota página fue por última vez texto reportaje
  il alle ore data questo articolo testo pagina ultimo ultima notizia è stato stata del e
  em às as ao este esta artigo notícia matéria texto página foi pela última e o
  op om laatst laatste datum dit deze artikel bericht pagina is het werd voor uur en
  dnia dn o godz godzina ten artykuł tekst data ostatnia ostatnio strona został
  в во г года год дата время от эта статья был была мск последнее последний раз материал и текст новость час
  о об у р року дата час ця стаття була був останнє останній раз матеріал й та текст новина
  tarih tarihi saat son bu haber yazı ilk tarihinde de da
  pada pukul tanggal terakhir artikel berita ini hari jam
  den kl klockan senast artikel artikeln denna texten datum och
  d kl klokken sidst sist artiklen denne artikkelen dato
  klo viimeksi artikkeli tämä
  dne v poslední článek tento naposledy byl datum
  dňa posledná článok tento naposledy bol
  la ora ultima ultimul articol acest data
  a az ekkor utoljára cikk dátum
  στις την ώρα τελευταία το άρθρο αυτό ημερομηνία
  на г последно статията дата час ч
  u dana
  في تاريخ الساعة الموافق هذا المقال الخبر م ص يوم بتوقيت
  در ساعت تاریخ این
  בשעה תאריך כתבה
  को पर समय दिनांक तारीख
  日期 时间 時間 日時 于 於 日 時
  날짜 시간 일시
  ngày lúc giờ vào thứ hai ba tư năm sáu bảy chủ nhật
  tarehe
  gmt utc cet cest est edt et ct pt pst pdt bst ist msk eet eest jst kst wib wita wit wat eat cat sast aest hkt sgt pkt gst trt mez mesz hora_local am pm a.m p.m a p m öö
`)

/** Make any date beside them something else than the day of publication. */
export const strangerWords = list(`
  photo photos picture image pictured file archive archived copyright accessed retrieved crawled fetched captured snapshot saved printed print
  edition downloaded deadline event events expires expired valid until till through from since before after today today's tomorrow tonight
  born died founded established joined member registered comment commented reply episode issue vol cached visited recorded filmed taken
  foto fotos bild bilder archiv archivbild abgerufen gültig bis seit ab ausgabe termin heute gedruckt kommentar
  consulté consulte jusqu jusqu'au depuis aujourd'hui édition événement commentaire photographie
  consultado hasta desde hoy edición evento comentario imagen
  consultato fino oggi edizione evento commento immagine scadenza
  acessado até hoje edição imagem comentário
  geraadpleegd tot sinds vandaag editie reactie
  dostęp do od dziś dzisiaj zdjęcie fot komentarz
  фото архив сегодня до с по выпуск комментарий обращения
  фото архів сьогодні до з випуск коментар
  bugün fotoğraf yorum arşiv kadar
  hari_ini foto komentar sampai
  idag i_dag bild foto kommentar fram_till
  dnes foto komentář
  σήμερα φωτογραφία
  اليوم صورة أرشيف تعليق
  امروز عکس
  今天 今日 图片 照片 写真 오늘 사진 hôm_nay ảnh
`)

/** Words that join the parts of a name or open one, in lower case. */
export const nameWords = list(`
  by and with for the of at in von und mit für aus par et pour de del della di da do dos das du van den der por y e para per con door voor en
  autor autorin auteur autore author reporter redaktion redaktor redactie redacción redazione redação редакция редакція автор
  rédaction toimitus redakce redaksi newsroom staff desk editor correspondent writer team journaliste journalistin
  korrespondent correspondant corresponsal corrispondente correspondente corrispondent корреспондент кореспондент muhabir muhabiri
  från av af og i og_i ve och przez oraz od и та й от від
`)
