/**
 * Month names by language, January first, lower case; forms of one month parted by `/`.
 *
 * Nominative and the case that dates use, full and short. A name that means different months in two languages of the
 * table (`listopada`) is given where it belongs; the reader of dates leaves such a name alone.
 */
export const monthNames: Readonly<Record<string, string>> = {
  en: `january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sept/sep october/oct
    november/nov december/dec`,
  de: `januar/jänner/jan februar/feber/feb märz/maerz/mär/mrz april/apr mai juni/jun juli/jul august/aug
    september/sept/sep oktober/okt november/nov dezember/dez`,
  fr: `janvier/janv/jan février/fevrier/févr/fév mars avril/avr mai juin juillet/juil août/aout septembre/sept
    octobre/oct novembre/nov décembre/decembre/déc`,
  es: `enero/ene febrero/feb marzo/mar abril/abr mayo/may junio/jun julio/jul agosto/ago septiembre/setiembre/sept/sep/set
    octubre/oct noviembre/nov diciembre/dic`,
  it: `gennaio/gen febbraio/feb marzo/mar aprile/apr maggio/mag giugno/giu luglio/lug agosto/ago settembre/sett/set
    ottobre/ott novembre/nov dicembre/dic`,
  pt: `janeiro/jan fevereiro/fev março/marco/mar abril/abr maio/mai junho/jun julho/jul agosto/ago setembro/set
    outubro/out novembro/nov dezembro/dez`,
  nl: `januari/jan februari/feb maart/mrt april/apr mei juni/jun juli/jul augustus/aug september/sep/sept oktober/okt
    november/nov december/dec`,
  pl: `stycznia/styczeń/sty lutego/luty/lut marca/marzec/mar kwietnia/kwiecień/kwi maja/maj czerwca/czerwiec/cze
    lipca/lipiec/lip sierpnia/sierpień/sie września/wrzesień/wrz października/październik/paź listopada/listopad/lis
    grudnia/grudzień/gru`,
  ru: `января/январь/янв февраля/февраль/фев/февр марта/март/мар апреля/апрель/апр мая/май июня/июнь/июн июля/июль/июл
    августа/август/авг сентября/сентябрь/сен/сент октября/октябрь/окт ноября/ноябрь/ноя/нояб декабря/декабрь/дек`,
  th: `มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม
    กันยายน ตุลาคม พฤศจิกายน ธันวาคม`,
  uk: `січня/січень/січ лютого/лютий/лют березня/березень/бер квітня/квітень/квіт/кві травня/травень/трав
    червня/червень/черв/чер липня/липень/лип серпня/серпень/серп/сер вересня/вересень/вер жовтня/жовтень/жовт/жов
    листопада/листопад/лист грудня/грудень/груд/гру`,
  be: `студзеня лютага сакавіка красавіка мая чэрвеня ліпеня жніўня верасня кастрычніка лістапада снежня`,
  tr: `ocak/oca şubat/subat/şub mart/mar nisan/nis mayıs/mayis/may haziran/haz temmuz/tem ağustos/agustos/ağu
    eylül/eylul/eyl ekim/eki kasım/kasim/kas aralık/aralik/ara`,
  id: `januari/jan februari/feb/pebruari maret/mar april/apr mei juni/jun juli/jul agustus/agu/agt september/sep
    oktober/okt november/nov/nopember desember/des`,
  ms: `januari februari mac april mei jun julai ogos september oktober november disember/dis`,
  sv: `januari/jan februari/feb/febr mars april/apr maj juni/jun juli/jul augusti/aug september/sep/sept oktober/okt
    november/nov december/dec`,
  da: `januar/jan februar/feb marts april/apr maj juni/jun juli/jul august/aug september/sep/sept oktober/okt november/nov
    december/dec`,
  no: `januar/jan februar/feb mars april/apr mai juni/jun juli/jul august/aug september/sep/sept oktober/okt november/nov
    desember/des`,
  fi: `tammikuuta/tammikuu helmikuuta/helmikuu maaliskuuta/maaliskuu huhtikuuta/huhtikuu toukokuuta/toukokuu
    kesäkuuta/kesäkuu heinäkuuta/heinäkuu elokuuta/elokuu syyskuuta/syyskuu lokakuuta/lokakuu marraskuuta/marraskuu
    joulukuuta/joulukuu`,
  et: `jaanuar veebruar märts aprill mai juuni juuli august september oktoober november detsember`,
  lv: `janvāris/janvārī februāris/februārī marts/martā aprīlis/aprīlī maijs/maijā jūnijs/jūnijā jūlijs/jūlijā
    augusts/augustā septembris/septembrī oktobris/oktobrī novembris/novembrī decembris/decembrī`,
  lt: `sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio lapkričio gruodžio`,
  cs: `ledna/leden února/únor března/březen dubna/duben května/květen června/červen července/červenec srpna/srpen
    září října/říjen listopadu/listopad prosince/prosinec`,
  sk: `januára/január februára/február marca/marec apríla/apríl mája/máj júna/jún júla/júl augusta/august
    septembra/september októbra/október novembra/november decembra/december`,
  sl: `januarja/januar februarja/februar marca/marec aprila/april maja/maj junija/junij julija/julij avgusta/avgust
    septembra/september oktobra/oktober novembra/november decembra/december`,
  hr: `siječnja/siječanj veljače/veljača ožujka/ožujak travnja/travanj svibnja/svibanj lipnja/lipanj srpnja/srpanj
    kolovoza/kolovoz rujna/rujan listopada/listopad studenoga/studenog/studeni prosinca/prosinac`,
  sr: `јануара/јануар/januara/januar фебруара/фебруар/februara/februar марта/март/marta/mart априла/април/aprila/april
    маја/мај/maja/maj јуна/јун/juna/jun јула/јул/jula/jul августа/август/avgusta/avgust септембра/септембар/septembra/septembar
    октобра/октобар/oktobra/oktobar новембра/новембар/novembra/novembar децембра/децембар/decembra/decembar`,
  bg: `януари/яну февруари/фев март/мар април/апр май юни юли август/авг септември/сеп октомври/окт ноември/ное
    декември/дек`,
  mk: `јануари февруари март април мај јуни јули август септември октомври ноември декември`,
  ro: `ianuarie/ian februarie/feb martie/mar aprilie/apr mai iunie/iun iulie/iul august/aug septembrie/sept/sep
    octombrie/oct noiembrie/nov/noi decembrie/dec`,
  hu: `január/jan február/febr/feb március/márc/már április/ápr május/máj június/jún július/júl augusztus/aug
    szeptember/szept október/okt november/nov december/dec`,
  el: `ιανουαρίου/ιανουάριος/ιαν φεβρουαρίου/φεβρουάριος/φεβ μαρτίου/μάρτιος/μαρ απριλίου/απρίλιος/απρ
    μαΐου/μαϊου/μάιος/μαΐ ιουνίου/ιούνιος/ιουν ιουλίου/ιούλιος/ιουλ αυγούστου/αύγουστος/αυγ
    σεπτεμβρίου/σεπτέμβριος/σεπ/σεπτ οκτωβρίου/οκτώβριος/οκτ νοεμβρίου/νοέμβριος/νοε/νοεμ δεκεμβρίου/δεκέμβριος/δεκ`,
  ca: `gener/gen febrer/febr març abril/abr maig/mai juny/jun juliol/jul agost/ag setembre/set octubre/oct novembre/nov
    desembre/des`,
  ar: `يناير/كانون‿الثاني/جانفي فبراير/شباط/فيفري مارس/آذار أبريل/ابريل/إبريل/نيسان/أفريل مايو/أيار/ايار/ماي
    يونيو/يونيه/حزيران/جوان يوليو/يوليه/تموز/جويلية أغسطس/اغسطس/آب/أوت سبتمبر/أيلول/ايلول/شتنبر
    أكتوبر/اكتوبر/تشرين‿الأول نوفمبر/تشرين‿الثاني/نونبر ديسمبر/كانون‿الأول/دجنبر`,
  fa: `ژانویه فوریه مارس آوریل مه/می ژوئن ژوئیه/جولای اوت/آگوست سپتامبر اکتبر نوامبر دسامبر`,
  ur: `جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر`,
  he: `ינואר/בינואר פברואר/בפברואר מרץ/במרץ/מרס/במרס אפריל/באפריל מאי/במאי יוני/ביוני יולי/ביולי אוגוסט/באוגוסט
    ספטמבר/בספטמבר אוקטובר/באוקטובר נובמבר/בנובמבר דצמבר/בדצמבר`,
  hi: `जनवरी फरवरी/फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर/सितम्बर अक्टूबर/अक्तूबर नवंबर/नवम्बर दिसंबर/दिसम्बर`,
  bn: `জানুয়ারি/জানুয়ারি ফেব্রুয়ারি/ফেব্রুয়ারি মার্চ এপ্রিল মে জুন জুলাই আগস্ট সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর`,
  sw: `januari februari machi aprili mei juni julai agosti septemba oktoba novemba desemba`,
  ha: `janairu fabrairu maris afrilu mayu yuni yuli agusta satumba oktoba nuwamba disamba`,
  so: `janaayo febraayo maarso abriil maajo juunyo luulyo agoosto sebtembar oktoobar nofembar diseembar`,
  tl: `enero pebrero marso abril mayo hunyo hulyo agosto setyembre oktubre nobyembre disyembre`,
  az: `yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr`,
}
