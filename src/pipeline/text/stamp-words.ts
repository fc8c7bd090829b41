/** Words that only say when: a line of nothing but these and numbers is a stamp. All in lower case. */

export const months: readonly string[] = `
january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
januar februar märz mai juni juli oktober dezember jän jänner mär okt dez
janvier février mars avril juin juillet août septembre octobre novembre décembre janv févr avr juil déc fév
enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre ene abr ago set dic
janeiro fevereiro março maio junho julho setembro outubro novembro dezembro fev mai out dez
gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre gen mag giu lug ott
januari februari maart mei augustus mrt
января февраля марта апреля мая июня июля августа сентября октября ноября декабря январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь янв фев мар апр июн июл авг сен сент окт ноя нояб дек
січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень
stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień
ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık
يناير فبراير مارس أبريل ابريل إبريل مايو يونيو يوليو أغسطس اغسطس سبتمبر أكتوبر اكتوبر نوفمبر ديسمبر كانون شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين الثاني الأول
januari februari maj juni juli augusti oktober tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta
ledna února března dubna května června července srpna září října listopadu prosince ianuarie februarie martie aprilie iunie iulie septembrie octombrie noiembrie decembrie
január február március április május június július augusztus szeptember október
ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου desember marts
maret agustus
มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม`
  .trim()
  .split(/\s+/)

export const weekdays: readonly string[] = `
monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so
lundi mardi mercredi jeudi vendredi samedi dimanche lun mer jeu ven sam dim
lunes martes miércoles jueves viernes sábado domingo mié jue vie sáb dom
segunda terça quarta quinta sexta segunda-feira terça-feira quarta-feira quinta-feira sexta-feira seg ter qua qui sex
lunedì martedì mercoledì giovedì venerdì sabato domenica gio
maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
понедельник вторник среда четверг пятница суббота воскресенье пн вт ср чт пт сб вс
понеділок вівторок середа четвер п'ятниця субота неділя нд
poniedziałek wtorek środa czwartek piątek sobota niedziela
pazartesi salı çarşamba perşembe cuma cumartesi pazar
الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد
thứ hai ba tư sáu bảy chủ nhật senin selasa rabu kamis jumat sabtu minggu pondělí úterý středa čtvrtek pátek sobota neděle hétfő kedd szerda csütörtök péntek szombat vasárnap luni marți miercuri joi vineri sâmbătă duminică δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή måndag tisdag onsdag torsdag fredag lördag söndag mandag tirsdag lørdag søndag maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai`
  .trim()
  .split(/\s+/)

/** Words that may stand around a date or an age in a stamp. */
export const stampFillers: readonly string[] = `
published publish posted post updated update last modified created added on at in the of and since date dated time pm am a.m p.m gmt utc est edt cet cest eet eest msk bst ist pst pdt et ct pt a h hr hrs ago this article report story was first issued edited release released today yesterday now just st nd rd th
veröffentlicht aktualisiert stand am um uhr vom zuletzt geändert erstellt letzte letztes änderung datum erschienen der den dieser artikel wurde publiziert update heute gestern vor
publié publiée mis mise à jour le la a modifié modifiée actualisé dernière date de et du heure il y hui hier aujourd'hui
publicado publicada actualizado actualizada el las los última hace modificado fecha actualización a las hora hrs y hoy ayer horas
atualizado atualizada em às há em data modificado por última atualização e hoje ontem
pubblicato pubblicata aggiornato aggiornata il alle ore ultimo aggiornamento modifica data del fa oggi ieri
gepubliceerd bijgewerkt laatst gewijzigd op om geleden geplaatst laatste datum vandaag gisteren geüpdatet
опубликовано опубликована обновлено обновлена изменено дата в г года назад сегодня вчера последнее обновление время публикации по мск
опубліковано оновлено змінено о об р року тому сьогодні вчора останнє оновлення за час
opublikowano aktualizacja zaktualizowano data publikacji dodano o godz r dzisiaj wczoraj temu ostatnia
yayınlanma yayınlandı yayın tarihi güncelleme güncellendi giriş saat önce tarih bugün dün son oluşturulma eklenme
نشر نشرت تم النشر في آخر تحديث تاريخ الساعة منذ قبل بتوقيت غرينتش اليوم أمس ص م تاريخ التحديث
ngày cập nhật lúc giờ wib wita pukul publicerad uppdaterad kl opdateret publisert oppdatert julkaistu päivitetty klo publikováno aktualizováno publicat actualizat frissítve δημοσιεύτηκε ενημερώθηκε diperbarui`
  .trim()
  .split(/\s+/)

/** Units of an age or of a reading time. */
export const ageUnits: readonly string[] = `
second seconds sec secs s minute minutes min mins m hour hours hr hrs h day days d week weeks w month months mo year years yr yrs ago read reading an one
un una um uma uno een einen eine ein
sekunde sekunden minute minuten stunde stunden std tag tage tagen woche wochen monat monate monaten jahr jahre jahren lesezeit einer einem ca
seconde secondes heure heures jour jours semaine semaines mois an ans lecture temps une
segundo segundos minuto minutos hora horas día días dia dias semana semanas mes meses mês año años ano anos lectura leitura tempo tiempo
secondo secondi minuti ora ore giorno giorni settimana settimane mese mesi anno anni lettura
seconden minuut minuten uur uren dag dagen weken maand maanden jaar leestijd
секунд секунды минут минуты минуту мин час часа часов день дня дней неделю недели недель месяц месяца месяцев год лет назад чтение чтения
хвилин хвилини хвилину хв годин години годину день дні днів тиждень тижні тижнів місяць місяці місяців рік роки років тому читання
sekund sekundy minut minuty minutę godz godzin godziny godzinę dzień dni tydzień tygodnie tygodni miesiąc miesiące miesięcy rok lata lat temu czytania
saniye dakika dk saat gün hafta ay yıl önce okuma süresi
ثانية ثوان دقيقة دقائق ساعة ساعات ساعتين يوم يومين أيام أسبوع أسابيع شهر أشهر سنة سنوات منذ للقراءة قراءة
sedan siden timmar timer tuntia minuuttia sitten dagar dage dager`
  .trim()
  .split(/\s+/)

/** Words that make a length of time an age. */
export const agoWords: readonly string[] = `
ago vor il hace há fa geleden назад тому temu önce منذ قبل sedan siden sitten lalu`
  .trim()
  .split(/\s+/)

/** Words that are an age by themselves. */
export const dayWords: readonly string[] = `
yesterday today gestern heute hier aujourd'hui ayer hoy ontem hoje ieri oggi gisteren vandaag вчера сегодня вчора сьогодні wczoraj dzisiaj dziś dün bugün أمس اليوم igår idag eilen tänään kemarin`
  .trim()
  .split(/\s+/)

/** Words of a channel's count of readers, and of a mark that a message was changed, beside its stamp. */
export const viewWords: readonly string[] = `
views view просмотр просмотра просмотров перегляд перегляди переглядів vues vue vistas visualizações visualizzazioni aufrufe weergaven
wyświetleń wyświetlenia odsłon görüntülenme görüntüleme مشاهدة مشاهدات بازدید zobrazení vizualizări megtekintés προβολές`
  .trim()
  .split(/\s+/)

export const editWords: readonly string[] = `
edited изменено ред редактировано відредаговано змінено bearbeitet modifié editado modificato bewerkt edytowano düzenlendi upraveno`
  .trim()
  .split(/\s+/)

/** How a large count is cut short: `1.2K`. */
export const countUnits: readonly string[] = ['k', 'm', 'тыс', 'тис', 'млн', 'mil', 'mln', 'tsd', 'bin']
