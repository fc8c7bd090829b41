import type {Language} from './language.ts'
import {forms, phrases, values, words} from './lists.ts'

export const tr: Language = {
  code: 'tr',
  name: 'Turkish',
  months: forms(`ocak/oca şubat/subat/şub mart/mar nisan/nis mayıs/mayis/may haziran/haz temmuz/tem
    ağustos/agustos/ağu eylül/eylul/eyl ekim/eki kasım/kasim/kas aralık/aralik/ara`),
  weekdays: forms('pazartesi/pzt salı/sal çarşamba/çar perşembe/per cuma/cum cumartesi/cmt pazar/paz'),
  ages: {
    after: words('önce'),
    minute: words('dk dakika'),
    hour: words('saat sa'),
    day: words('gün'),
    one: words('bir'),
    yesterday: words('dün'),
    today: words('bugün'),
  },
  ageUnits: words('saniye dakika dk saat gün hafta ay yıl önce okuma süresi'),
  publishedLabels: phrases(`yayınlanma | yayınlandı | yayımlanma | yayımlandı | yayın | yayınlanma tarihi |
    yayın tarihi | giriş | giriş tarihi | oluşturulma | oluşturulma tarihi | eklenme`),
  updatedLabels: phrases('güncelleme | güncellendi | güncellenme | güncelleme tarihi | güncellenme tarihi'),
  besideDates: words('tarih tarihi saat son bu haber yazı ilk tarihinde de da'),
  otherDateWords: words('bugün fotoğraf yorum arşiv kadar'),
  stampWords: words('önce'),
  readingWords: words('okuma'),
  bylineOpenings: words('yazar haber'),
  nameLinks: words('ve'),
  newsroomWords: words('muhabir muhabiri'),
  smallWords: words(`ve bir bu da de için ile olarak olan daha çok en gibi kadar sonra ancak ise değil
    göre ama veya her ne o olduğunu olduğu tarafından üzerine arasında var yok ki şu nin ın önce iki
    ilk yeni etti eden dedi`),
  turningWords: words(`öldü yaralandı arttı azaldı kabul ret kazandı kaybetti başladı bitti kuzey güney
    doğu batı önce sonra`),
  abbreviations: {
    before: words(`dr prof doç yrd av sn hz alb yzb bnb org gen müh op uzm şht bkz örn yy çev haz`),
    beforeNumber: words(
      `no s sf md cilt tel sok cad mah böl c d fas fık hane kat m sy say ş şek tab apt blok`,
    ),
    anywhere:
      words(`vs a.ş ltd şti m.ö m.s t.c a.b.d kg km dk sa tl tic a.g.e agy alm anat ark asb astr astrol bağ
      bitk biy bk bl böl bşk cat çvş d dip dj dok drl dz ed ecz edeb e.t.k ekon fal fel fels fiz fr
      geo geom gn göst hay hek hk hlk hrs hst huk hv ım ing ist jeo kd kon koor lat lt m matb mec mer
      mert mhz min mrş müd muh müz mm nac nö nşr öl om onb opt or ord öv ör ölç öğr öğrt p pl pol ps
      psikol rus sb sig snt şb şek t tar tdk tekn telg teğ tes tğm tls tug tuğ tüm tümg üni üsk üsçvş
      vet yard yd yd.sb yk yön yz zf zm zool arş arş.gör öğr.gör prof.dr doç.dr yrd.doç`),
    final: words(`vb vd v.b v.s`),
  },
  dotsOrdinals: true,
  impossiblePairs: [{first: words('ve ama'), after: words('ve ama ile')}],
  voiceWords: words('ben biz bizim bize gerekir gerekiyor'),
  numbers: {
    fold: 'none',
    cardinals: values(`sıfır=0 bir=1 iki=2 üç=3 dört=4 beş=5 altı=6 yedi=7 sekiz=8 dokuz=9 on=10 yirmi=20
      otuz=30 kırk=40 elli=50 altmış=60 yetmiş=70 seksen=80 doksan=90 yüz=100`),
    articles: words('bir'),
    glued: values('bir=1'),
    tenTakesOnes: true,
    glue: words('-'),
    scales: values('bin=1e3 milyon=1e6 mn=1e6 milyar=1e9 mr=1e9 mlr=1e9 trilyon=1e12'),
    alone: words('yüz bin'),
    dozens: values('düzine=12'),
    withHalf: values('buçuk=0.5'),
    fractions: values('çeyrek=4'),
    ratios: words('bölü'),
    overs: words('bölü'),
    points: words('nokta virgül'),
    minus: words('eksi'),
    decimal: ',',
    dotTimes: true,
    ranges: words('ila veya'),
    more: phrases('en az'),
    less: phrases('en fazla | en çok'),
    about: words('yaklaşık neredeyse ortalama'),
  },
  units: {
    '%': phrases('yüzde'),
    US$: phrases('abd dolar | abd $ | amerikan dolar'),
    A$: phrases('avustralya dolar'),
    C$: phrases('kanada dolar'),
    $: phrases('dolar'),
    '€': phrases('avro | euro'),
    '£': phrases('sterlin | pound'),
    '¥': phrases('yen | japon yen'),
    'CN¥': phrases('yuan | çin yuan'),
    '₺': phrases('türk lira | lira'),
    '₽': phrases('ruble'),
    francs: phrases('frank'),
    CHF: phrases('isviçre frang'),
    cents: phrases('sent'),
    pence: phrases('peni'),
    'km²': phrases('kilometrekare'),
    'm²': phrases('metrekare'),
    km: phrases('kilometre'),
    m: phrases('metre'),
    cm: phrases('santimetre'),
    kg: phrases('kilo | kilogram'),
    g: phrases('gram'),
    t: phrases('ton'),
    l: phrases('litre'),
    barrels: phrases('varil'),
    ha: phrases('hektar'),
    MW: phrases('megavat'),
    '°': phrases('derece'),
    pesetas: phrases('peseta'),
    guilders: phrases('hollanda gulden'),
    '₾': phrases('₾'),
  },
  newsWords: words(`yıl gün hafta ay saat gece akşam sabah erkek kadın çocuk kişi kişinin insan aile
    baba anne polis itfaiye kurtarma hastane doktor mahkeme hakim savcı savcılık avukat dava ceza hapis
    sanık şüpheli kurban soruşturma hükümet cumhurbaşkanı başbakan bakan bakanlığı meclis milletvekili parti
    muhalefet seçim oy çoğunluk belediye başkan başkanı kent şehir ülke bölge ilçe ilçesinde köy sokak ev
    bina okul okullar tren yol araba otobüs uçak havalimanı liman köprü gemi kaza yangın patlama saldırı
    savaş ordu asker insansız füze öldü ölü ölen yaralı yaralandı hasar fırtına yağmur sel su deprem
    büyüklüğünde sarsıntı şirket banka piyasa fiyat para euro lira dolar milyon milyar yüzde iş işçi sendika
    grev yasa proje anlaşma toplantı ziyaret zirve istifa açıkladı bildirdi söyledi sözcü maç gol takım
    kulüp sezon galibiyet ilk yeni büyük`),
  opinionLabels: phrases('görüş | analiz | yorum | köşe yazısı'),
  digestLabels: phrases('günün özeti | haber bülteni | haftanın özeti | kısa kısa'),
  viewWords: words('görüntülenme görüntüleme'),
  editMarks: words('düzenlendi'),
  countUnits: words('bin'),
  liveWords: words('canlı'),
  cookieWords: words('çerez'),
  browserWords: words('tarayıcı'),
  addressWords: words(`siz sizin bize bizim tıklayın abone olun buradan ücretsiz üye site haber paylaş
    yorum`),
  corrections: {
    labels: phrases('düzeltme | tekzip'),
    openings: phrases('bu haberin önceki | haberin önceki sürümünde'),
    editors: phrases('editörün notu | editör notu'),
  },
  clutter: {
    readMore: {
      whole: phrases(`devamını oku | devamı | daha fazla | haberin devamı | devamını okuyun |
        daha fazlasını oku | haberin devamını oku | daha fazla oku | tamamını oku`),
      opening: phrases('haberin devamı için | devamını oku | haberin tamamı'),
    },
    readAlso: {
      label: phrases(`ayrıca okuyun | ilgili haber | ilginizi çekebilir |
        bunlar da ilginizi çekebilir | devamını oku | ayrıca bakınız | ilgili | i̇lgili haber |
        okumaya devam edin`),
      opening: phrases('ayrıca okuyun | ilgili haber'),
    },
    related: {
      whole: phrases(`ilgili haberler | i̇lgili haberler | benzer haberler | benzer yazılar |
        ilginizi çekebilir | i̇lginizi çekebilir | en çok okunanlar | çok okunanlar | son haberler |
        son dakika | diğer haberler | popüler haberler | popüler | önerilen haberler | önerilenler |
        sizin için seçtiklerimiz | gündem | önceki haber | sonraki haber | önceki | sonraki |
        bunlar da ilginizi çekebilir | günün manşetleri | öne çıkanlar | editörün seçimi | trend | manşetler`),
      opening: phrases('en çok okunan'),
    },
    comments: {
      whole: phrases(`yorumlar | yorum | # yorum | yorum yok | yorum yap | yorum yaz | yorum ekle |
        bir yorum yazın | yorum bırak | bir cevap yazın | bir yanıt yazın | cevapla | yanıtla |
        yorum gönder | tüm yorumlar | ilk yorumu siz yapın | e-posta adresiniz yayınlanmayacak | yorumunuz |
        cevabı iptal et | bir yanıt yazın yanıtı iptal et | adınız | henüz yorum yapılmamış`),
      opening: phrases(`e-posta adresiniz | yorum yapabilmek için | yorum yapmak için |
        gerekli alanlar | ilk yorum | adımı, e-posta`),
    },
    advertising: {
      whole: phrases(`reklam | sponsorlu | sponsorlu içerik | ilan | advertorial | i̇lan |
        haberin devamı aşağıda | reklam alanı`),
      opening: phrases('haberin devamı | reklamdan sonra'),
    },
    sharing: {
      whole: phrases(`paylaş | paylaşın | haberi paylaş | facebook'ta paylaş | facebook’ta paylaş |
        twitter'da paylaş | twitter’da paylaş | whatsapp'ta paylaş | yazdır | gönder | e-posta gönder |
        dinle | haberi dinle | bizi takip edin | takip et | takip edin | kaydet | bağlantıyı kopyala |
        linki kopyala | beğen | tweetle | abone ol | yazı boyutu | paylaşım`),
      label: phrases('paylaş | bizi takip edin | takip edin'),
      opening: phrases(`bizi takip edin | facebook'ta | abone olun | sosyal medyada |
        whatsapp kanalımıza | telegram kanalımıza`),
    },
    subscribing: {
      whole: phrases(`bülten | e-bülten | bültene abone ol | abone ol | abone olun | üye ol |
        üye girişi | giriş | giriş yap | kayıt ol | e-posta adresiniz | e-posta adresinizi girin |
        destek ol | bağış yap | sadece aboneler için | abonelere özel | şifre | bültenimize kayıt olun`),
      opening: phrases(`abone ol | bültenimize | üye ol | kayıt ol | devamını okumak için |
        okumaya devam etmek için | destek ol | uygulamamızı | e-posta adresinizi | ücretsiz |
        haberlerden haberdar | son dakika haberlerini`),
      confirming: phrases('bülten | abone | e-posta | uygulama | üye'),
    },
    pageFoot: {
      whole: phrases(`gizlilik politikası | gizlilik | gizlilik sözleşmesi | kullanım koşulları |
        kullanım şartları | çerez politikası | çerezler | kabul et | tümünü kabul et | reddet |
        tüm hakları saklıdır | her hakkı saklıdır | iletişim | hakkımızda | künye | reklam | kariyer |
        yardım | site haritası | yukarı çık | başa dön | kvkk | aydınlatma metni | yayın ilkeleri |
        bize ulaşın`),
      opening: phrases(`tüm hakları saklıdır. | her hakkı saklıdır. | sitemizde çerez | web sitemizde |
        bu site çerez | bu internet sitesinde | kaynak gösterilmeden`),
      closing: phrases('tüm hakları saklıdır | her hakkı saklıdır'),
    },
    navigation: {
      whole: phrases(`anasayfa | ana sayfa | menü | ara | arama | içeriğe geç | içeriğe atla | kapat |
        haberler | güncel | siyaset | politika | dünya | türkiye | ekonomi | kültür | kültür sanat |
        kültür-sanat | spor | futbol | sağlık | bilim | teknoloji | yaşam | magazin | yazarlar |
        köşe yazıları | video | videolar | foto galeri | fotoğraf | galeri | podcast | canlı | canlı yayın |
        hava durumu | seyahat | eğitim | otomobil | kategoriler | etiketler | arşiv | buradasınız | geri |
        ileri | iptal | hesabım | çıkış | tüm haberler | gündem haberleri | yerel | asayiş | emlak |
        finans | sinema | müzik | yükleniyor | tümü | dosyalar | analiz | röportaj | üçüncü sayfa`),
      opening: phrases('anasayfa > | anasayfa » | ana sayfa > | ana sayfa / | geri dön'),
    },
    tags: {
      whole: phrases('etiketler | konular | anahtar kelimeler'),
      label: phrases('etiketler | etiket | konular | kategori | kategoriler | anahtar kelimeler'),
    },
    reports: {
      whole: phrases('hata bildir | yazım hatası bildir | bu haber faydalı oldu mu | hata bildirimi'),
      opening: phrases(`bir hata bulduysanız | hata bulduysanız | yazım hatası | haberde hata |
        bir yazım hatası | ihbar hattı | haber ihbar | metni seçip`),
    },
    liveBlog: {
      opening: phrases(`canlı takip | gelişmeleri canlı | son gelişmeler için | gelişmeler için |
        son dakika gelişmelerini | haber güncelleniyor | haber güncellenecektir | ayrıntılar geliyor |
        canlı blog | gelişmeleri takip`),
      confirming: phrases('canlı | güncel'),
    },
    credits: {
      whole: phrases(`fotoğraf | foto | görsel | arşiv | temsili | temsili fotoğraf | kaynak |
        arşiv fotoğrafı`),
      label: phrases('fotoğraf | foto | görsel | kaynak | illüstrasyon | grafik | fotoğraflar'),
      opening: phrases('fotoğraf:'),
    },
    wireCredits: {
      opening: phrases('derleyen: | editör: | çeviri:'),
    },
    greetings: {
      opening: phrases(`günaydın | iyi akşamlar | iyi günler | merhaba | değerli okur | sevgili okur |
        okuduğunuz için teşekkür | bugünlük bu kadar | yarın görüşmek`),
      confirming: phrases('haber | bugün | okur | bülten'),
    },
  },
}
