import type {Language} from './language.ts'
import {forms, phrases, values, words} from './lists.ts'

export const pl: Language = {
  code: 'pl',
  name: 'Polish',
  months: forms(`stycznia/styczeń/sty lutego/luty/lut marca/marzec/mar kwietnia/kwiecień/kwi maja/maj
    czerwca/czerwiec/cze lipca/lipiec/lip sierpnia/sierpień/sie września/wrzesień/wrz
    października/październik/paź listopada/listopad/lis grudnia/grudzień/gru`),
  weekdays: forms(`poniedziałek/pon/pn wtorek/wt środa/śr czwartek/czw piątek/pt sobota/sob
    niedziela/niedz/nd`),
  onWeekdays: phrases(`w poniedziałek | we wtorek | w środę | w czwartek | w piątek | w sobotę |
    w niedzielę`),
  pastTense: /\p{L}(?:ł|ła|ło|li|ły)(?:by)?(?:m|ś|śmy|ście)?(?!\p{L})|\p{L}{3}(?:ano|ono|ęto|ito)(?!\p{L})/u,
  uncertainTimes: words('będzie będą następny przyszły zeszły ubiegły do planowane każdy ma'),
  beforeOtherDays: /(?:^| )od $/iu,
  ages: {
    after: words('temu'),
    minute: words('min'),
    hour: words('godz'),
    day: words('dni dzień'),
    yesterday: words('wczoraj'),
    today: words('dzisiaj dziś'),
  },
  ageUnits: words(`sekund sekundy minut minuty minutę godz godzin godziny godzinę dzień dni tydzień
    tygodnie tygodni miesiąc miesiące miesięcy rok lata lat temu czytania`),
  publishedLabels: phrases(`opublikowano | opublikowany | opublikowana | publikacja | publikacji |
    data publikacji | utworzono | dodano`),
  updatedLabels: words('aktualizacja zaktualizowano zmodyfikowano'),
  besideDates: words('dnia dn o godz godzina ten artykuł tekst data ostatnia ostatnio strona został'),
  otherDateWords: words('dostęp do od dziś dzisiaj zdjęcie fot komentarz'),
  stampWords: words('r temu'),
  readingWords: words('czytania'),
  bylineOpenings: words('tekst autor autorka oprac opracował opracowała oprac. redakcja'),
  nameLinks: words('i na przez oraz od'),
  newsroomWords: words('redaktor autor'),
  smallWords: words(`i w na z do się nie to że jest o jak po co od za przez dla ale czy są już tylko tak
    był było była być przed oraz ze pod może jego jej ich który która które we przy także kiedy między
    według nad został została zostały roku`),
  turningWords: words(`zabity zabici ranny ranni zginęło wzrosła spadła wzrósł spadł przyjął odrzucił
    wygrał przegrał rozpoczął zakończył północ południe wschód zachód przed po więcej mniej winny niewinny
    potwierdził zaprzeczył`),
  negations: words('nie nigdy bez'),
  conjunctions: words('i a'),
  abbreviations: {
    before:
      words(`p pp pan prof dr hab mgr inż lek gen płk ppłk mjr kpt por ppor sierż st abp bp ks o im tzw tzn
      np m.in ok wg ul al pl os św zob woj pow gm red ur ob dyr prez`),
    beforeNumber:
      words(`nr art ust pkt poz s str rys tab godz tel cz dz fot gł il kl lp m n par r rozdz ryc sygn t tabl
      tom vol w woj z §`),
    anywhere:
      words(`r w tys mln mld zł gr proc wiek sp kg km p.n.e n.e sp.z.o.o s.a sp.j sp.k mies tyg dol min sek
      pln m.p.h pok adm afr ag agr am ang anon arch archit arc asp asyst austr bałt białorus biol blp
      błp bot br bryt brzm bryg bułg c.d cd chem chor chiń cyt czes czyt daw dent dł doc dod dosł dot
      dz ekon el elektr ew egz europ farm fiz fot fr franc geb geod geogr geol gimn gł gosp gót górn
      grec grub hebr her hist hiszp hr hrab i.e inf inst int inw isl jap jez jęz jn jw kan kand kap
      kard kier kl kom komp kr kpr kmdr kud lic lm łac mar mag maks marsz med mł mn mod muz m.st n.p.m
      najśw nauk niem norw odc odp ogn okr op opr org orm otrz p.o p.n.m pal par ped pers pielęg pien
      plut płd płn płn.-wsch pn pocz pol pos późn pr prac pred pref prokur przew przyp przyr ps pseud
      pt pw rez roln ros róż rtm ryc rzym s.c sądow sekr skr sł słow społ spółdz spr ss stow strz szt
      szwedz szer śr śp tech techn teol tj tłum tow tryb tym ukr umocn urz ustaw ww w.w wart wicemarsz
      wicepr wielk wiej wł wlk właśc wojsk wsch wsp współ wyb wyd wym wys wzgl zach zał zam zast zaw
      zb zdr zn zool zw zwł zyg żm żegl żyd`),
    final: words(`itd itp etc i.in`),
  },
  dotsOrdinals: true,
  impossiblePairs: [
    {first: words('w na z do od dla przez przy'), after: words('w na z do od dla jest był była i ale oraz')},
  ],
  leaningOpeners: words(`on ona ono oni one to ten ta te ci tamten ale i lub jednak takze rowniez wiec
    dlatego jego jej ich ponadto tam potem zas natomiast`),
  datelineFollowers: words('w na po'),
  sayingVerbs: words(`powiedział mówi mówił dodał oświadczył stwierdził zaznaczył podkreślił napisał
    ostrzegł wyjaśnił przekazał poinformował ocenił zapowiedział`),
  personalPronouns: words('on ona oni'),
  speakingWords: words(`ja mnie mój moja moje moim mojej my nas nam nami nasz nasza nasze naszej naszych
    naszym wy wam wasz wasza`),
  personTitles: words('prezydent premier minister burmistrz'),
  bodies: words('ministerstwo rząd partia uniwersytet'),
  attribution: {
    roles: words(`rzecznik rzeczniczka minister prezydent premier burmistrz wójt starosta dyrektor dyrektorka
      szef szefowa przewodniczący przewodnicząca prokurator sędzia adwokat ekspert ekspertka
      profesor poseł posłanka senator trener świadek komendant wojewoda`),
    relayingVerbs:
      words(`zaprzeczył zaprzeczyła odrzucił odrzuciła zacytował zacytowała przeczytał usłyszał powtórzył
      zdementował`),
    accordingTo: words('według zdaniem'),
    utterances: words(
      `twierdzenie oświadczenie słowa zarzut raport list zdanie hasło cytat pytanie tytuł plotka`,
    ),
    negations: words('nie nigdy nikt ani czy'),
    he: words('on'),
    she: words('ona'),
  },
  captionPatterns: [/^Na (?:tym )?(?:zdjęciu|fotografii)(?!\p{L})/iu],
  numbers: {
    fold: 'none',
    cardinals: values(`zero=0 jeden=1 jedna=1 jedno=1 jednego=1 jednej=1 jednym=1 dwa=2 dwie=2 dwoje=2
      dwóch=2 dwaj=2 dwu=2 dwóm=2 dwoma=2 dwiema=2 dwojga=2 trzy=3 trzej=3 troje=3 trzech=3 trzem=3 trzema=3
      trojga=3 cztery=4 czterej=4 czworo=4 czterech=4 czterem=4 czterema=4 czworga=4 pięć=5 pięciu=5
      pięcioro=5 pięciorga=5 sześć=6 sześciu=6 sześcioro=6 siedem=7 siedmiu=7 siedmioro=7 osiem=8 ośmiu=8
      ośmioro=8 dziewięć=9 dziewięciu=9 dziewięcioro=9 dziesięć=10 dziesięciu=10 dziesięcioro=10 jedenaście=11
      jedenastu=11 dwanaście=12 dwunastu=12 trzynaście=13 trzynastu=13 czternaście=14 czternastu=14
      piętnaście=15 piętnastu=15 szesnaście=16 szesnastu=16 siedemnaście=17 siedemnastu=17 osiemnaście=18
      osiemnastu=18 dziewiętnaście=19 dziewiętnastu=19 dwadzieścia=20 dwudziestu=20 trzydzieści=30
      trzydziestu=30 czterdzieści=40 czterdziestu=40 pięćdziesiąt=50 pięćdziesięciu=50 sześćdziesiąt=60
      sześćdziesięciu=60 siedemdziesiąt=70 siedemdziesięciu=70 osiemdziesiąt=80 osiemdziesięciu=80
      dziewięćdziesiąt=90 dziewięćdziesięciu=90 sto=100 stu=100 dwieście=200 dwustu=200 trzysta=300
      trzystu=300 czterysta=400 czterystu=400 pięćset=500 pięciuset=500 sześćset=600 sześciuset=600
      siedemset=700 siedmiuset=700 osiemset=800 ośmiuset=800 dziewięćset=900 dziewięciuset=900`),
    scales: values(`tysiąc=1e3 tysiąca=1e3 tysiące=1e3 tysięcy=1e3 tysiącom=1e3 tysiącami=1e3
      tysiącach=1e3 tys=1e3 milion=1e6 miliona=1e6 miliony=1e6 milionów=1e6 milionom=1e6 milionami=1e6
      milionach=1e6 milionem=1e6 mln=1e6 miliard=1e9 miliarda=1e9 miliardy=1e9 miliardów=1e9 miliardom=1e9
      miliardami=1e9 miliardach=1e9 mld=1e9 bilion=1e12 biliona=1e12 biliony=1e12 bilionów=1e12 bln=1e12`),
    alone: words('sto stu tysiąc'),
    dozens: values('tuzin=12 tuziny=12 tuzinów=12'),
    halves: words('pół'),
    withHalf: values('półtora=1.5 półtorej=1.5'),
    fractions: values(`trzecia=3 trzecie=3 trzecich=3 trzeciej=3 czwarta=4 czwarte=4 czwartych=4
      czwartej=4 piąta=5 piąte=5 piątych=5 piątej=5 szósta=6 szóste=6 szóstych=6 siódma=7 siódme=7 siódmych=7
      ósma=8 ósme=8 ósmych=8 dziewiąta=9 dziewiąte=9 dziewiątych=9 dziesiąta=10 dziesiąte=10 dziesiątych=10
      dziesiątej=10 setna=100 setne=100 setnych=100`),
    adds: words('i'),
    ratios: words('na'),
    points: words('przecinek'),
    minus: words('minus'),
    decimal: ',',
    dotTimes: true,
    ranges: words('do lub albo'),
    between: words('między pomiędzy'),
    and: words('a'),
    from: words('z od'),
    to: words('do'),
    more: phrases('ponad | co najmniej | przynajmniej | więcej niż | nie mniej niż | powyżej'),
    less: phrases('mniej niż | do | najwyżej | co najwyżej | nie więcej niż | poniżej'),
    about: phrases('prawie | około | blisko | niemal | niespełna | ok | mniej więcej'),
  },
  units: {
    '%': phrases('procent | procenta | procentu | procentów | proc'),
    pp: phrases(`punkt procentowy | punkty procentowe | punktów procentowych | punktu procentowego |
      pkt proc`),
    US$: phrases('dolar amerykański | dolarów amerykańskich | dolary amerykańskie'),
    $: phrases('dolar | dolara | dolary | dolarów | dolarach | dolarami | dol'),
    '€': phrases('euro'),
    '£': phrases('funt | funta | funty | funtów'),
    '¥': phrases('jen | jeny | jenów'),
    'CN¥': phrases('juan | juany | juanów'),
    '₴': phrases('hrywna | hrywny | hrywien'),
    '₽': phrases('rubel | rubla | ruble | rubli'),
    CHF: phrases('franków szwajcarskich | frank szwajcarski | franki szwajcarskie'),
    francs: phrases('frank | franki | franków'),
    zł: phrases('złoty | złote | złotych | złotego'),
    kr: phrases('korona | korony | koron'),
    cents: phrases('cent | centy | centów'),
    Ft: phrases('forintów'),
    gr: phrases('grosz | grosze | groszy'),
    'km²': phrases('kilometr kwadratowy | kilometry kwadratowe | kilometrów kwadratowych | km kw'),
    'm²': phrases('metr kwadratowy | metry kwadratowe | metrów kwadratowych'),
    'km/h': phrases('kilometrów na godzinę | km na godz'),
    knots: phrases('węzłów'),
    km: phrases('kilometr | kilometra | kilometry | kilometrów | kilometrach'),
    m: phrases('metr | metra | metry | metrów | metrach'),
    cm: phrases('centymetr | centymetra | centymetry | centymetrów'),
    mm: phrases('milimetr | milimetra | milimetry | milimetrów'),
    mi: phrases('mila | mile | mil'),
    ha: phrases('hektar | hektara | hektary | hektarów'),
    kg: phrases('kilogram | kilograma | kilogramy | kilogramów | kilo'),
    g: phrases('gram | gramy | gramów'),
    t: phrases('tona | tony | ton'),
    l: phrases('litr | litra | litry | litrów'),
    barrels: phrases('baryłka | baryłki | baryłek'),
    GW: phrases('gigawatów'),
    MW: phrases('megawat | megawaty | megawatów'),
    '°C': phrases('stopni celsjusza | stopnie celsjusza'),
    '°': phrases('stopień | stopnie | stopni'),
  },
  measuredNouns: words(`inflacja inflacji frekwencja frekwencji bezrobocie bezrobocia wzrost przychody zysk
    strata kaucja okup grzywna deficyt dług budżet ludność`),
  fates: {
    killed: phrases('zginę | zabit | zabił | ofiar śmiertelnych | śmierć'),
    wounded: words('rann ranił'),
    arrested: words('zatrzyma aresztowa'),
    missing: words('zaginę zaginion'),
    displaced: words('ewakuowa przesiedlo'),
    'shot down': words('zestrzel przechwyc'),
    launched: words('wystrzel wysłał'),
    damaged: words('uszkodz'),
    pledged: words('obiecał pomoc wsparci'),
  },
  linkingWords: words('zostało zostali innych kolejnych'),
  countedNouns: {
    soldiers: words('żołnierz'),
    children: words('dzieci'),
    people: words('osob osób osoby ludzi cywil'),
    drones: words('dron'),
    missiles: words('rakiet'),
    buildings: words('budyn dom'),
    shells: words('pocisk'),
    tanks: words('czołg'),
    aircraft: words('samolot'),
  },
  anybody: words('osob osób ludzi'),
  partOfThese: phrases('z nich'),
  partOfNumber: words('z'),
  newsWords: words(`rok lat roku dzień dni tydzień tygodnia miesiąc miesięcy godzina godziny godzin noc
    nocy wieczorem rano mężczyzna kobieta dziecko dzieci osoba osoby osób ludzie ludzi mieszkańcy rodzina
    ojciec matka syn córka policja policjanci straż strażacy ratownicy szpital szpitala lekarze sąd sądu
    sędzia prokuratura prokurator adwokat proces wyrok kara więzienia skazany podejrzany ofiara ofiary
    śledztwo rząd rządu prezydent premier minister ministerstwo sejm senat posłowie partia opozycja wybory
    głosów większość burmistrz miasto miasta gmina kraj kraju region wieś ulica dom domów szkoła szkoły
    pociąg pociągu kolej tor droga samochód ciężarówka kierowca autobus samolot lotnisko port most statek
    wypadek wypadku pożar wybuch atak wojna armia żołnierze drony rakiety zabici zginął zginęli ranni
    rannych ranny szkody burza deszcz powódź woda trzęsienie firma spółka bank rynek cena ceny pieniądze
    euro złotych dolarów milion milionów miliardów procent praca pracownicy związek strajk ustawa projekt
    umowa spotkanie wizyta szczyt dymisja powiedział poinformował rzecznik mecz gol drużyna klub sezon
    zwycięstwo pierwszy nowy duży przyczyną`),
  opinionLabels: words('opinia analiza komentarz felieton'),
  digestLabels: phrases('przegląd wiadomości | skrót wiadomości | wiadomości w skrócie | tydzień w skrócie'),
  leadIns: phrases('kontekst | tło | w skrócie'),
  viewWords: words('wyświetleń wyświetlenia odsłon'),
  editMarks: words('edytowano'),
  countUnits: words('mln'),
  liveWords: words('żywo'),
  pictureWords: words('zdjęcie fot.'),
  cookieWords: words('ciasteczk'),
  browserWords: words('przegląd'),
  addressWords: words(`ty twój twoja twoje państwo państwa nas nasz nasza nasze naszym kliknij tutaj zapisz
    subskrybuj darmowy konto czytaj strona serwis artykuł udostępnij komentarz dowiedz`),
  readerAddress: phrases('kliknij'),
  corrections: {
    labels: phrases('sprostowanie | korekta | errata'),
    openings: phrases(
      'we wcześniejszej wersji | w poprzedniej wersji | w pierwotnej wersji | wcześniejsza wersja | poprzednia wersja | artykuł został poprawiony',
    ),
    editors: phrases('od redakcji | przypis redakcji'),
  },
  clutter: {
    readMore: {
      whole: phrases(`czytaj więcej | czytaj dalej | więcej | zobacz więcej | przeczytaj więcej |
        czytaj całość | ~dowiedz się więcej | przeczytaj całość | pokaż więcej`),
      opening: phrases('czytaj dalej | czytaj więcej na | cały artykuł | przeczytaj całość'),
    },
    readAlso: {
      label: phrases(`~czytaj też | ~czytaj także | ~zobacz też | ~zobacz także | czytaj również |
        ~przeczytaj także | przeczytaj też | czytaj więcej | polecamy | sprawdź także | zobacz również |
        więcej informacji | przeczytaj również | zobacz wideo`),
      opening: phrases(`czytaj też | czytaj także | zobacz też | zobacz także | czytaj również |
        kliknij tutaj | przeczytaj także | przeczytaj też`),
    },
    related: {
      whole: phrases(`czytaj także | czytaj też | zobacz także | zobacz też | czytaj również |
        polecamy | polecane | powiązane | powiązane artykuły | podobne artykuły | podobne |
        najczęściej czytane | najpopularniejsze | popularne | najnowsze | najnowsze wiadomości |
        ostatnie wiadomości | inne artykuły | warto przeczytać | to może cię zainteresować |
        mogą cię zainteresować | tematy | powiązane tematy | poprzedni artykuł | następny artykuł |
        poprzedni | następny | więcej na ten temat | więcej o | artykuły powiązane | materiały partnerów |
        gorące tematy | przeczytaj także | nasi partnerzy polecają | zmiany personalne |
        artykuł sponsorowany | z ostatniej chwili`),
      opening: phrases('więcej na temat | więcej o'),
    },
    comments: {
      whole: phrases(`komentarze | komentarz | # komentarzy | # komentarze | # komentarz |
        brak komentarzy | dodaj komentarz | zostaw komentarz | napisz komentarz | skomentuj |
        skomentuj artykuł | odpowiedz | anuluj pisanie odpowiedzi |
        dodaj komentarz anuluj pisanie odpowiedzi | pokaż komentarze | wszystkie komentarze |
        twój komentarz | twój adres e-mail nie zostanie opublikowany | dołącz do dyskusji | imię |
        wyślij komentarz | opinie | dyskusja`),
      opening: phrases(`twój adres e-mail | twój adres email | zaloguj się, aby | musisz się zalogować |
        komentarze są | zapamiętaj moje dane | bądź pierwszy | aby dodać komentarz`),
    },
    advertising: {
      whole: phrases(`reklama | materiał sponsorowany | artykuł sponsorowany | sponsorowane |
        materiał partnera | dalsza część artykułu pod materiałem wideo | dalszy ciąg materiału pod wideo |
        ciąg dalszy artykułu pod reklamą | dalsza część tekstu pod reklamą | autopromocja |
        dalszy ciąg artykułu pod materiałem wideo`),
      opening: phrases('dalsza część | dalszy ciąg | ciąg dalszy | materiał powstał | artykuł powstał'),
    },
    sharing: {
      whole: phrases(`udostępnij | udostępnij na | udostępnij na facebooku | udostępnij artykuł |
        podziel się | podziel się artykułem | drukuj | wydrukuj | wyślij | wyślij e-mailem | posłuchaj |
        słuchaj | odsłuchaj | obserwuj | obserwuj nas | śledź nas | zapisz | kopiuj link | skopiuj link |
        tweetnij | tweetuj | lubię to | lubię to! | dodaj do ulubionych | udostępnień`),
      label: phrases('udostępnij | podziel się | ~obserwuj nas | udostępnij na | śledź nas'),
      opening: phrases(`obserwuj nas | śledź nas | polub nas | udostępnij na | dołącz do nas |
        kliknij, aby udostępnić | znajdź nas`),
    },
    subscribing: {
      whole: phrases(`newsletter | zapisz się | zapisz się na newsletter | zapisz się do newslettera |
        subskrybuj | prenumerata | zaloguj | zaloguj się | zarejestruj się | rejestracja | logowanie |
        twój e-mail | twój adres email | podaj adres e-mail | wesprzyj nas | wesprzyj | wspieraj nas |
        tylko dla subskrybentów | dostęp premium | masz już konto | bądź na bieżąco | hasło | kup dostęp |
        kup subskrypcję | dla prenumeratorów`),
      opening: phrases(`~zapisz się | zaloguj się | subskrybuj | wykup dostęp | aby przeczytać |
        aby czytać dalej | wesprzyj | wspieraj | dołącz do | zarejestruj się | bądź na bieżąco | masz już |
        ten artykuł jest dostępny | podaj swój | pobierz aplikację | kup dostęp | zachęcamy do | otrzymuj`),
      confirming: phrases('subskry | zaloguj | dostęp'),
    },
    pageFoot: {
      whole: phrases(`polityka prywatności | prywatność | regulamin | regulamin serwisu |
        warunki korzystania | polityka cookies | cookies | ustawienia prywatności | akceptuję | akceptuj |
        akceptuję wszystkie | odrzuć | zgadzam się | ~wszelkie prawa zastrzeżone |
        wszystkie prawa zastrzeżone | kontakt | o nas | redakcja | reklama | praca | kariera | pomoc |
        mapa strony | mapa serwisu | do góry | powrót do góry | rodo | partnerzy | o serwisie | zgłoś błąd`),
      opening: phrases(`wszelkie prawa zastrzeżone. | wszystkie prawa zastrzeżone. |
        używamy plików cookie | ta strona używa | ta strona korzysta | strona korzysta | korzystając z |
        informujemy, że | dalsze korzystanie | my i nasi partnerzy | źródło:`),
      closing: phrases('wszelkie prawa zastrzeżone'),
    },
    navigation: {
      whole: phrases(`strona główna | menu | menu główne | szukaj | wyszukaj | wyszukiwarka |
        przejdź do treści | przejdź do głównej treści | zamknij | wiadomości | aktualności | polityka |
        świat | ze świata | kraj | polska | społeczeństwo | gospodarka | biznes | kultura | sport |
        piłka nożna | zdrowie | nauka | technologia | technologie | opinie | publicystyka | felietony |
        wywiady | wideo | zdjęcia | galerie | galeria | podcasty | na żywo | pogoda | podróże | turystyka |
        motoryzacja | edukacja | środowisko | rozrywka | regiony | lokalne | kategorie | tagi | archiwum |
        jesteś tutaj | wstecz | dalej | anuluj | wyślij | moje konto | wyloguj | historia | prawo |
        finanse | muzyka | film | książki | ogłoszenia | europa | ładowanie | wszystkie | magazyn`),
      opening: phrases(`przejdź do | strona główna > | strona główna » | strona główna / |
        jesteś tutaj | powrót do | wróć do`),
    },
    tags: {
      whole: phrases('tagi | tematy | słowa kluczowe | hasztagi'),
      label: phrases(`tagi | tematy | temat | kategoria | kategorie | słowa kluczowe | więcej o |
        więcej na temat | opublikowano w | dział`),
      opening: phrases('opublikowano w'),
    },
    reports: {
      whole: phrases(`zgłoś błąd | znalazłeś błąd | zauważyłeś błąd | oceń artykuł |
        czy ten artykuł był pomocny | zgłoś błąd w artykule`),
      opening: phrases(`jeśli zauważyłeś błąd | jeśli znalazłeś błąd | zauważyłeś błąd |
        znalazłeś błąd | widzisz błąd | zaznacz tekst | masz temat | napisz do nas | zgłoś błąd |
        masz dla nas`),
    },
    liveBlog: {
      opening: phrases(`śledź relację | śledź na żywo | śledź nasz | relacja na żywo |
        na bieżąco informujemy | artykuł jest aktualizowany | tekst jest aktualizowany | wkrótce więcej |
        więcej informacji wkrótce | aktualizacja wkrótce | najnowsze informacje`),
      confirming: phrases('żywo | relacj | aktualiz'),
    },
    credits: {
      whole: phrases(`foto | fot | zdjęcie | zdjęcie ilustracyjne | ilustracja | zdjęcie archiwalne |
        źródło`),
      label: phrases(`foto | fot | zdjęcie | zdjęcia | źródło | źródła | ilustracja | grafika |
        autor zdjęcia | źródło zdjęcia`),
      opening: phrases('fot. | foto: | zdjęcie:'),
    },
    greetings: {
      opening: phrases(`dzień dobry | dobry wieczór | drodzy czytelnicy | dziękujemy za lekturę |
        to wszystko na dziś | do jutra`),
      confirming: phrases('wiadomości | dziś | czyteln'),
    },
  },
}
