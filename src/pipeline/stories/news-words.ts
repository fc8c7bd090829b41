/**
 * Words of everyday news by language, in lower case: what every folder speaks of, whatever happened. They say little
 * about which event a text reports, and in German that a capital opens no name. English ones are counted, not listed.
 */
export const newsWords: Readonly<Record<string, string>> = {
  de: `jahr jahre jahren jährige jähriger tag tage tagen woche wochen monat monate stunde stunden uhr minuten nacht
    abend morgen mittag vormittag nachmittag mann männer männern frau frauen kind kinder kindern mensch menschen
    person personen leute bürger einwohner anwohner nachbarn familie familien vater mutter sohn tochter eltern
    jugendliche jugendlichen polizei polizist polizisten beamte beamten feuerwehr feuerwehrleute rettungskräfte
    einsatzkräfte helfer notarzt krankenhaus klinik kliniken ärzte arzt gericht amtsgericht landgericht richter
    urteil prozess anwalt staatsanwalt staatsanwaltschaft anklage haft gefängnis freiheitsstrafe bewährung strafe
    verdacht verdächtiger verdächtigen täter opfer tat motiv ursache ermittlungen ermittler festnahme regierung
    präsident präsidentin kanzler kanzlerin minister ministerin ministerium parlament partei parteien opposition
    abgeordnete abgeordneten wahl wahlen stimmen mehrheit politik politiker bürgermeister gesetz reform haushalt
    stadt städte gemeinde land länder landkreis region dorf straße straßen haus häuser gebäude wohnung schule schulen
    schüler lehrer universität bahnhof zug züge bus busse auto autos fahrzeug fahrer flughafen flugzeug hafen schiff
    brücke autobahn unfall brand feuer flammen explosion angriff angriffe messer waffe waffen krieg armee soldaten
    truppen drohnen raketen tote toten tod verletzte verletzten schaden schäden leben sturm regen hochwasser wasser
    wetter erdbeben firma unternehmen konzern bank markt preise preis kosten geld euro dollar million millionen
    milliarde milliarden prozent lohn arbeit arbeiter arbeitgeber beschäftigte gewerkschaft streik streiks
    warnstreik warnstreiks tarif angebot forderung fahrgäste kunden verkehr nahverkehr angaben sprecher sprecherin
    mitteilung bericht medien zeitung agentur zeugen ende beginn anfang teil zahl weg zeit welt deutschland spiel
    spiele tor tore sieg niederlage mannschaft trainer saison liga verein platz ergebnis gast heute gestern gespräche
    treffen besuch reise gipfel rücktritt amt entscheidung vertrag abkommen projekt plan bau hilfe hund tiere
    zweite dritte erste neue neuen großen getötet verletzt teilte sagte gestorben festgenommen verurteilt zerstört`,
  fr: `an ans année années jour jours semaine mois heure heures nuit soir matin homme hommes femme femmes enfant
    enfants personne personnes gens habitants famille familles père mère fils fille jeune police policiers gendarmes
    pompiers secours hôpital médecins tribunal cour justice juge procureur avocat avocats procès peine prison condamné
    condamnée enquête suspect victime victimes gouvernement président présidente ministre ministère parlement députés
    parti opposition élection élections vote voix majorité maire ville commune pays région village rue maison école
    écoles élèves train gare route voiture bus avion aéroport port pont navire accident incendie feu explosion attaque
    guerre armée soldats drones missiles morts mort mortes tués tué blessés blessé dégâts tempête pluie inondations eau
    séisme entreprise société banque marché prix argent euros euro dollars million millions milliards pour cent travail
    salariés syndicat syndicats grève loi projet accord réunion visite sommet démission démissionné annoncé déclaré selon
    affirmé porte-parole communiqué match but buts équipe club saison victoire premier première deux trois nouveau
    nouvelle grande lundi affaire décision retour suite raisons`,
  es: `año años día días semana mes meses hora horas noche tarde mañana hombre hombres mujer mujeres niño niños niña
    persona personas gente vecinos familia familias padre madre hijo hija joven jóvenes policía agentes bomberos
    rescate hospital médicos tribunal corte justicia juez jueza fiscal fiscalía abogado juicio pena cárcel prisión
    condenado condenada investigación sospechoso víctima víctimas gobierno presidente presidenta ministro ministra
    ministerio congreso senado parlamento diputados partido oposición elección elecciones votos mayoría alcalde ciudad
    municipio país región estado pueblo calle casa casas escuela tren carretera coche autobús avión aeropuerto puerto
    puente barco accidente incendio fuego explosión ataque guerra ejército soldados drones misiles muertos muerto
    muerte heridos herido daños tormenta lluvia lluvias inundaciones agua terremoto sismo magnitud réplicas empresa
    compañía banco mercado precio precios dinero euros dólares millón millones por ciento trabajo trabajadores
    sindicato huelga ley proyecto acuerdo reunión visita cumbre dimisión anunció informó aseguró según portavoz partido
    gol goles equipo club temporada victoria primer primera dos tres nuevo nueva gran minuto ida vuelta final`,
  it: `anno anni giorno giorni settimana mese mesi ora ore notte sera mattina uomo uomini donna donne bambino bambini
    persona persone gente residenti famiglia famiglie padre madre figlio figlia giovane polizia carabinieri agenti
    vigili fuoco soccorsi soccorritori ospedale medici tribunale corte giustizia giudice procura procuratore avvocato
    processo pena carcere condannato condannata indagine inchiesta vittima vittime governo presidente premier ministro
    ministra ministero parlamento deputati partito opposizione elezioni voto voti maggioranza sindaco città comune
    paese regione provincia via casa case scuola scuole treno strada auto autobus aereo aeroporto porto ponte nave
    incidente incendio esplosione attacco guerra esercito soldati droni missili morti morto morte feriti ferito danni
    maltempo pioggia alluvione frana fango acqua terremoto scossa azienda società banca mercato prezzo prezzi denaro
    euro dollari milione milioni miliardi per cento lavoro lavoratori sindacato sindacati sciopero legge progetto
    accordo incontro visita vertice dimissioni annunciato dichiarato detto secondo portavoce partita gol squadra club
    stagione vittoria primo prima due tre nuovo nuova grande dispersi sfollati`,
  pt: `ano anos dia dias semana mês meses hora horas noite tarde manhã homem homens mulher mulheres criança crianças
    pessoa pessoas moradores família famílias pai mãe filho filha jovem jovens polícia policiais bombeiros resgate
    hospital médicos tribunal supremo justiça juiz juíza promotor ministério público advogado julgamento pena prisão
    condenado condenada investigação suspeito vítima vítimas governo presidente ministro ministra congresso senado
    câmara parlamento deputados partido oposição eleição eleições votos maioria prefeito prefeitura cidade município
    país região estado rua casa casas escola escolas aulas trem rodovia estrada carro ônibus avião aeroporto porto ponte
    navio barco acidente incêndio fogo explosão ataque guerra exército soldados drones mísseis mortos morto morte
    feridos ferido danos tempestade chuva chuvas enchente enchentes cheia água rio terremoto empresa companhia banco
    mercado preço preços dinheiro euros reais dólares milhão milhões bilhões por cento trabalho trabalhadores sindicato
    greve lei projeto acordo reunião visita cúpula renúncia anunciou informou disse segundo porta-voz jogo gol gols time
    clube temporada vitória primeiro primeira dois três novo nova grande quinta segunda terça sexta`,
  nl: `jaar jaren dag dagen week weken maand maanden uur nacht avond ochtend man mannen vrouw vrouwen kind kinderen
    mens mensen persoon personen inwoners familie vader moeder zoon dochter jongen politie agenten brandweer
    hulpdiensten ziekenhuis artsen rechtbank rechter hof justitie officier advocaat proces straf cel gevangenis
    veroordeeld verdachte slachtoffer slachtoffers onderzoek regering kabinet president premier minister ministerie
    parlement kamer partij partijen oppositie verkiezingen stemmen meerderheid burgemeester stad gemeente land regio
    provincie dorf dorp straat huis huizen school scholen trein weg auto bus vliegtuig luchthaven haven brug schip
    ongeluk ongeval brand explosie aanval oorlog leger soldaten drones raketten doden dode dood gewonden gewond schade
    storm regen overstroming water aardbeving bedrijf bank markt prijs prijzen geld euro dollar miljoen miljard procent
    werk werknemers vakbond staking wet plan akkoord overleg bezoek top ontslag hoger beroep zei meldt aldus woordvoerder
    wedstrijd doelpunt ploeg club seizoen overwinning eerste tweede nieuwe grote drugs zaak`,
  pl: `rok lat roku dzień dni tydzień tygodnia miesiąc miesięcy godzina godziny godzin noc nocy wieczorem rano mężczyzna
    kobieta dziecko dzieci osoba osoby osób ludzie ludzi mieszkańcy rodzina ojciec matka syn córka policja policjanci
    straż strażacy ratownicy szpital szpitala lekarze sąd sądu sędzia prokuratura prokurator adwokat proces wyrok kara
    więzienia skazany podejrzany ofiara ofiary śledztwo rząd rządu prezydent premier minister ministerstwo sejm senat
    posłowie partia opozycja wybory głosów większość burmistrz miasto miasta gmina kraj kraju region wieś ulica dom
    domów szkoła szkoły pociąg pociągu kolej tor droga samochód ciężarówka kierowca autobus samolot lotnisko port most
    statek wypadek wypadku pożar wybuch atak wojna armia żołnierze drony rakiety zabici zginął zginęli ranni rannych
    ranny szkody burza deszcz powódź woda trzęsienie firma spółka bank rynek cena ceny pieniądze euro złotych dolarów
    milion milionów miliardów procent praca pracownicy związek strajk ustawa projekt umowa spotkanie wizyta szczyt
    dymisja powiedział poinformował rzecznik mecz gol drużyna klub sezon zwycięstwo pierwszy nowy duży przyczyną`,
  ru: `год года году лет день дня дней неделя недели месяц месяца час часов ночь ночью вечером утром мужчина мужчины
    женщина женщины ребенок дети детей человек человека людей люди жители семья отец мать сын дочь полиция полицейские
    пожарные спасатели больница больницу врачи суд суда судья прокуратура прокурор адвокат процесс приговор срок колонии
    обвинение осужден подозреваемый жертва жертвы следствие дело правительство президент премьер министр министерство
    парламент дума депутаты партия оппозиция выборы голосов большинство мэр губернатор город города страна страны
    область области регион район села село улица дом дома здание школа школы поезд дорога автомобиль автобус самолет
    аэропорт порт мост корабль авария пожар взрыв атака атаки атаковали удар обстрел война армия военные войска солдаты
    беспилотник беспилотники беспилотников дроны ракеты погиб погибли погибших убиты ранены раненых пострадавших
    пострадали ущерб шторм дождь наводнение вода землетрясение компания банк рынок цена цены деньги евро рублей долларов
    миллион миллионов миллиардов процентов работа рабочие профсоюз забастовка закон проект соглашение встреча визит
    саммит отставка сообщил сообщили заявил сказал матч гол команда клуб сезон победа первый новый режим`,
  uk: `рік року років день дня днів тиждень місяць година годин ніч вночі ввечері зранку вранці чоловік чоловіка жінка
    жінки дитина діти дітей людина людей люди мешканці родина батько мати син донька поліція поліцейські пожежники
    рятувальники лікарня лікарні лікарі суд суду суддя прокуратура прокурор адвокат вирок строк підозрюваний жертва
    жертви слідство справа уряд президент премєр міністр міністерство парламент рада депутати партія опозиція вибори
    голосів більшість мер голова місто міста країна країни область області регіон район села село вулиця будинок будинку
    школа школи школу потяг дорога автомобіль автобус літак аеропорт порт міст корабель аварія пожежа вибух атака удар
    обстріл обстрілу обстріляли війна армія війська військові російські російський снаряд солдати дрон дрони
    безпілотники ракети загинув загинули загиблих загиблі поранено поранені постраждали шкода шторм дощ повінь вода
    землетрус компанія банк ринок ціна ціни гроші євро гривень доларів мільйон мільйонів відсотків робота працівники
    страйк закон проєкт угода зустріч візит саміт відставка повідомив повідомили заявив сказав матч гол команда клуб
    перемога перший новий`,
  sv: `år dag dagar vecka månad timmar natt natten kväll morgon man mannen män kvinna kvinnor barn person personer
    människor boende familj pappa mamma son dotter polis polisen räddningstjänsten sjukhus läkare domstol tingsrätten
    åklagare advokat rättegång straff fängelse dömd misstänkt misstänkta gripen gripit offer utredning regering
    regeringen president statsminister minister riksdag parti oppositionen val röster majoritet stad kommun land region
    by gata hus skola skolor tåg väg bil buss flygplan flygplats hamn bro båt olycka brand explosion attack krig armé
    soldater drönare robotar döda död dog skadade skadad skador storm regn översvämning vatten jordbävning företag bolag
    bank marknad pris priser pengar euro kronor dollar miljon miljoner miljarder procent arbete anställda facket strejk
    lag förslag avtal möte besök avgår sade säger enligt talesperson match mål lag klubb säsong seger första nya stora
    vittnen platsen tonåringar`,
  tr: `yıl gün hafta ay saat gece akşam sabah erkek kadın çocuk kişi kişinin insan aile baba anne polis itfaiye
    kurtarma hastane doktor mahkeme hakim savcı savcılık avukat dava ceza hapis sanık şüpheli kurban soruşturma hükümet
    cumhurbaşkanı başbakan bakan bakanlığı meclis milletvekili parti muhalefet seçim oy çoğunluk belediye başkan başkanı
    kent şehir ülke bölge ilçe ilçesinde köy sokak ev bina okul okullar tren yol araba otobüs uçak havalimanı liman
    köprü gemi kaza yangın patlama saldırı savaş ordu asker insansız füze öldü ölü ölen yaralı yaralandı hasar fırtına
    yağmur sel su deprem büyüklüğünde sarsıntı şirket banka piyasa fiyat para euro lira dolar milyon milyar yüzde iş
    işçi sendika grev yasa proje anlaşma toplantı ziyaret zirve istifa açıkladı bildirdi söyledi sözcü maç gol takım
    kulüp sezon galibiyet ilk yeni büyük`,
  ar: `عام سنة يوم أيام أسبوع شهر ساعة ليل مساء صباح رجل امرأة طفل أطفال طفلان شخص أشخاص سكان عائلة أب أم الشرطة شرطة
    الدفاع المدني مستشفى المستشفى أطباء محكمة المحكمة قاض النيابة محام حكم سجن متهم ضحايا تحقيق حكومة الحكومة رئيس
    الرئيس وزير الوزير وزارة برلمان حزب معارضة انتخابات أصوات مدينة المدينة بلد دولة منطقة قرية شارع منزل مدرسة سوق
    قطار طريق سيارة حافلة طائرة مطار ميناء جسر سفينة حادث حريق انفجار هجوم غارة جوية حرب جيش الجيش جنود مسيرة صواريخ
    قتل قتلى مقتل قتلوا جرحى أصيب أضرار عاصفة مطر فيضانات مياه زلزال شركة بنك أسعار سعر مال يورو دولار مليون مليار
    عمل عمال إضراب قانون مشروع اتفاق اجتماع زيارة قمة استقالة قال أعلن أعلنت المتحدث مباراة هدف فريق شمال جنوب شرق غرب
    وسط العام`,
}
