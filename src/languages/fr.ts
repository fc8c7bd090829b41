import type {Language} from './language.ts'
import {forms, phrases, values, words} from './lists.ts'

export const fr: Language = {
  code: 'fr',
  name: 'French',
  months: forms(`janvier/janv/jan février/fevrier/févr/fév mars avril/avr mai juin juillet/juil
    août/aout septembre/sept octobre/oct novembre/nov décembre/decembre/déc`),
  weekdays: forms('lundi/lun mardi/mar mercredi/mer jeudi/jeu vendredi/ven samedi/sam dimanche/dim'),
  onWeekdays: words('lundi mardi mercredi jeudi vendredi samedi dimanche'),
  futureTense: /\p{L}{2}(?:ra|ront)(?!\p{L})/u,
  uncertainTimes: words('prochain dernier sera seront doit devrait jusqu prévu prévue chaque avant'),
  beforeOtherDays: /(?:^| )(?:du|depuis le|avant le|jusqu['’]au) $/iu,
  ages: {
    before: phrases('il y a'),
    minute: words('min'),
    hour: words('heure h'),
    day: words('jour j'),
    one: words('un une'),
    yesterday: words('hier'),
    today: words("aujourd'hui aujourd’hui"),
  },
  ageUnits: words(`seconde secondes heure heures jour jours semaine semaines mois an ans lecture temps
    une un`),
  publishedLabels: words('publié publiée paru parue'),
  updatedLabels: phrases(
    'mis à jour | mise à jour | maj | màj | actualisé | actualisée | modifié | modifiée',
  ),
  besideDates: phrases(`le | la | l | à | a | h | de | du | des | et | il | en | dernière | date | cet |
    cette | article | page | a été | été | est | première | fois | le texte | vers`),
  otherDateWords: words(`consulté consulte jusqu jusqu'au depuis aujourd'hui édition événement commentaire
    photographie`),
  stampWords: words('mis mise jour heure il y hui'),
  readingWords: phrases('de lecture'),
  datePartLinks: words('er re ème le de'),
  bylineOpenings: words('par auteur'),
  nameLinks: words('et de du la le en à pour'),
  newsroomWords: words('auteur rédaction journaliste correspondant'),
  smallWords: words(`le la les de des du et est un une en que qui dans pour pas sur au aux avec par plus
    se ce cette il elle ils sont ne mais ou où nous vous leur ses son sa été a ont être avait après selon
    comme lors depuis entre sans sous aussi très dont deux même d l qu n s c`),
  turningWords: words(`tués blessés morts disparus augmenté baissé accepté rejeté gagné perdu commencé
    terminé nord sud est ouest avant après plus moins coupable innocent acquitté condamné confirmé démenti
    ouvert fermé autorisé interdit`),
  negations: words('ne n pas jamais aucun aucune rien sans'),
  conjunctions: words('et'),
  abbreviations: {
    before:
      words(`m mm mme mmes mlle mlles me mgr dr pr st ste cf env p.ex c.-à-d av bd gén col cap lt sgt adj
      préf éd`),
    beforeNumber:
      words(`janv févr avr juil sept oct nov déc n art vol chap p pp tél fig al alin tab tome t éd ref réf ss
      §`),
    anywhere:
      words(`apr j.-c s.a hab min sec a.m boul cie ltd inc max s.a.r.l s.a.s s.n.c.f o.n.u u.e r.-u é.-u adm
      adv anc ann apt arch arr assoc auj bibl bp bros ch chev circ cl cmdt coll comm comp cte ctesse
      cne cdt dép dept dir doct ecclés e.g enr étym ex fasc fém fg fl fr gal gouv h i.e ibid id imp
      ing inspr intr inv invar lat lieut litt loc lt.-col mar masc math méd mons mouv mr ms n.b
      n.d.l.r nb n° no nos n.-d ndlr obs op p.-ê p.s pers phys pl plur préc présid prés prof prov qq
      qqch qqn r rel resp rév révér s.e s.m s.exc s.s sc sect ss stés sté sub suiv sup suppl syn t
      trad un univ v var vte vtesse vx wallon`),
    final: words(`etc`),
  },
  impossiblePairs: [
    {
      first: words('un une du au aux'),
      after: words('est sont ont était le la les un une du au il elle ils mais et'),
    },
    {first: words('dans avec'), after: words('est sont ont était mais et du')},
  ],
  leaningOpeners: phrases(`il | elle | ils | elles | ce | cet | cette | ces | cela | ceci | c | mais | et |
    ou | donc | car | cependant | toutefois | pourtant | aussi | ainsi | alors | en outre | de plus |
    par ailleurs | son | sa | ses | leur | leurs | puis | ensuite | celui | celle | ceux | en effet |
    d ailleurs | neanmoins | la bas`),
  datelineFollowers: words('le la les un une des'),
  lowerNameOpenings: words('de du la le d l'),
  sayingVerbs: words(`dit déclaré déclare affirmé affirme ajouté ajoute expliqué explique indiqué indique
    souligné souligne estimé estime assuré assure précisé précise annoncé averti prévenu écrit insisté
    rappelé lancé salué confié regretté martelé`),
  personalPronouns: words('il elle ils elles'),
  speakingWords: words('je j moi mon mes nous notre nos vous votre vos toi ton tes'),
  voiceWords: words('je moi nous notre nos devons faut devrait devraient'),
  personTitles: words('m mme président présidente ministre maire général'),
  nameParticles: words('de du la le'),
  notSpeakers: words('il elle ils on le la les un une'),
  bodies: words('ministère gouvernement conseil parti université police'),
  attribution: {
    roles: words(`porte-parole ministre président présidente maire préfet préfète directeur directrice chef
      cheffe procureur procureure avocat avocate juge expert experte chercheur chercheuse
      professeur professeure député députée sénateur sénatrice secrétaire responsable dirigeant
      dirigeante entraîneur témoin habitant habitante commissaire ambassadeur ambassadrice
      conseiller conseillère économiste`),
    relayingVerbs:
      words(`nié nie démenti dément rejeté rejette cité cite lu lit entendu répété réfuté réfute contesté
      conteste récusé`),
    addressingVerbs: words('salué'),
    accordingTo: words('selon'),
    utterances:
      words(`affirmation déclaration propos accusation rapport lettre phrase slogan citation question
      titre rumeur mots`),
    negations: words('ne n pas jamais personne aucun ni si pourrait'),
    he: words('il'),
    she: words('elle'),
  },
  senses: {
    die: words(
      `mort morts morte mortes mourir meurt décédé décédée décès tué tués tuée tuées mortel mortelle`,
    ),
    hurt: words(`blessé blessés blessée blessées`),
    shoot: words(`tirs tir fusillade coups`),
    arrest: words(`arrêté arrêtés arrestation interpellé interpellés interpellation détention`),
    charge: words(`inculpé accusé examen`),
    convict: words(`condamné condamnée condamnation coupable`),
    rise: words(`hausse augmente augmenté augmentation bondi grimpe progresse progressé`),
    fall: words(`baisse recul recule chute chuté diminué diminution`),
    announce: words(`annonce annoncé annonçant`),
    approve: words(`adopté adopte approuvé approuve voté`),
    reject: words(`rejeté rejette refusé`),
    attack: words(`attaque attaques attaqué attentat frappe frappes`),
    burn: words(`incendie incendies feu feux flammes`),
    win: words(`gagne gagné victoire remporte remporté`),
    resign: words(`démission démissionne démissionné`),
    rescue: words(`secouru secourus évacué évacués`),
    crash: words(`accident collision percuté`),
    quake: words(`séisme tremblement`),
    vote: words(`élection élections vote scrutin élu`),
    police: words(`police policiers gendarmes gendarmerie`),
    child: words(`enfant fillette garçon adolescent`),
  },
  stages: [
    forms('recherché/recherche/fuite arrêté/interpellé inculpé/examen condamné/coupable'),
    forms('critique décédé/mort/succombé'),
    forms('disparu retrouvé'),
  ],
  pointedPeople:
    words(`suspect suspects victime victimes homme femme garçon fillette conducteur conductrice accusé
      prévenu adolescent`),
  pointedThings:
    words(`rapport étude décision mesure loi projet accord incident accident attaque incendie entreprise
      groupe lettre vidéo texte proposition plan annonce bâtiment affaire`),
  definiteArticles: words(`le la les l`),
  definingWords: words(`de du des d qui que dans à au aux sur pour entre avec contre`),
  housekeeping:
    phrases(`correction | continue reading the main story | rectificatif | note de la rédaction | une version
      précédente | une première version | appel à témoins | toute personne ayant | a été corrigé | a
      été mis à jour`),
  teases:
    phrases(`pourquoi | comment | que | quel | quelle | voici | ce que | ce qu | tribune | analyse | opinion
      | décryptage | vrai ou faux | direct`),
  captionPatterns: [/^(?:Cette|Sur cette|Dans cette) (?:photo|image|capture d['’]écran)\b/iu],
  numbers: {
    fold: 'marks',
    cardinals: values(`zéro=0 deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 onze=11
      douze=12 treize=13 quatorze=14 quinze=15 seize=16 vingt=20 vingts=20 trente=30 quarante=40 cinquante=50
      soixante=60 septante=70 huitante=80 octante=80 quatre‿vingt=80 quatre‿vingts=80 nonante=90 dix‿sept=17
      dix‿huit=18 dix‿neuf=19 cent=100 cents=100`),
    articles: words('un une'),
    scales: values(`mille=1e3 lakh=1e5 million=1e6 millions=1e6 milliard=1e9 milliards=1e9 md=1e9 mds=1e9
      billion=1e12 billions=1e12 trillion=1e12 trillions=1e12`),
    alone: words('cent mille'),
    dozens: values('douzaine=12 douzaines=12'),
    coins: words('cent cents'),
    ordinals: words('unième deuxième troisième'),
    joinsTens: words('et'),
    adds: words('et'),
    tensTakeTeens: words('60 80'),
    halves: words('demi demie'),
    fractions: values(`tiers=3 quart=4 quarts=4 cinquième=5 cinquièmes=5 sixième=6 sixièmes=6 septième=7
      septièmes=7 huitième=8 huitièmes=8 neuvième=9 neuvièmes=9 dixième=10 dixièmes=10 vingtième=20
      vingtièmes=20 centième=100 centièmes=100 millième=1e3 millièmes=1e3 millionième=1e6 millionièmes=1e6`),
    partEndings: words('ieme iemes'),
    fractionsAreOrdinals: true,
    of: words('de des du d'),
    ratios: words('sur'),
    overs: words('sur'),
    points: words('virgule'),
    minus: words('moins négatif négative'),
    minusNotAfter: words('au du le à ou la les'),
    decimal: ',',
    ranges: words('à ou'),
    between: words('entre'),
    and: words('et'),
    from: words('de'),
    to: words('à'),
    more: phrases('plus de | au moins | plus d | pas moins de | au delà de'),
    less: phrases('moins de | jusqu à | au plus | moins d | au maximum'),
    about: phrases(`environ | près de | quelque | presque | à peu près | autour de | une estimation de`),
  },
  units: {
    '%': phrases('pour cent | pour-cent | pourcent | pourcents | pourcentage'),
    pp: phrases('points de pourcentage | point de pourcentage'),
    bp: phrases('points de base'),
    US$: phrases('dollars américains | dollar américain | dollars us'),
    A$: phrases('dollars australiens'),
    C$: phrases('dollars canadiens | $ c | $ ca | $ can'),
    HK$: phrases('dollars de hong kong'),
    NZ$: phrases('dollars néo-zélandais'),
    $: phrases('dollar | dollars'),
    '€': phrases('euro | euros'),
    '£': phrases('livre sterling | livres sterling | livre | livres'),
    '¥': phrases('yen | yens'),
    'CN¥': phrases('yuan | yuans'),
    '₹': phrases('roupie | roupies'),
    '₴': phrases('hryvnia | hryvnias'),
    '₽': phrases('rouble | roubles'),
    CHF: phrases('francs suisses | franc suisse'),
    francs: phrases('franc | francs'),
    zł: phrases('zlotys | zloty'),
    kr: phrases('couronnes | couronne'),
    cents: phrases('cent | cents | centime | centimes'),
    'km²': phrases('kilomètres carrés | kilomètre carré'),
    'm²': phrases('mètres carrés | mètre carré'),
    'km/h': phrases('kilomètres heure | kilomètres par heure | kilomètres-heure'),
    knots: phrases('nœud | nœuds'),
    km: phrases('kilomètre | kilomètres'),
    m: phrases('mètre | mètres'),
    cm: phrases('centimètre | centimètres'),
    mm: phrases('millimètre | millimètres'),
    mi: phrases('mile | miles'),
    ft: phrases('pieds'),
    inches: phrases('pouces'),
    ha: phrases('hectare | hectares'),
    kg: phrases('kilo | kilos | kilogramme | kilogrammes'),
    g: phrases('gramme | grammes'),
    t: phrases('tonne | tonnes'),
    l: phrases('litre | litres'),
    barrels: phrases('baril | barils'),
    GW: phrases('gigawatts'),
    MW: phrases('mégawatt | mégawatts'),
    kW: phrases('kilowatts'),
    '°C': phrases('degrés celsius'),
    '°': phrases('degré | degrés'),
  },
  measuredNouns: words(`inflation participation chômage croissance bénéfice bénéfices pertes ventes caution
    rançon amende déficit dette budget population salaires exportations importations abstention`),
  fates: {
    killed: words('tué mort décès décédé tuant'),
    wounded: words('blessé blessant'),
    arrested: words('arrêté interpellé arrestations interpellations'),
    missing: phrases('disparu | portés disparus'),
    displaced: words('évacué déplacé'),
    'shot down': words('abattu intercepté détruit'),
    launched: words('lancé tiré lançant'),
    damaged: words('endommagé'),
    pledged: words('promis aide accordé débloqu'),
  },
  linkingWords: words('autres été sont ont'),
  countedNouns: {
    soldiers: words('soldat combattant militaire milicien'),
    children: words('enfant'),
    people: words('personne civil habitant gens suspect'),
    drones: words('drone'),
    missiles: words('missil'),
    buildings: words('bâtiment maison'),
    shells: words('obus'),
    tanks: words('char'),
    aircraft: words('avion'),
  },
  nounLinks: words('de des du d le les autres'),
  anybody: words('personn'),
  partOfThese: words("d'entre d’entre"),
  partOfNumber: phrases('des | de | de les'),
  newsWords: words(`an ans année années jour jours semaine mois heure heures nuit soir matin homme
    hommes femme femmes enfant enfants personne personnes gens habitants famille familles père mère fils
    fille jeune police policiers gendarmes pompiers secours hôpital médecins tribunal cour justice juge
    procureur avocat avocats procès peine prison condamné condamnée enquête suspect victime victimes
    gouvernement président présidente ministre ministère parlement députés parti opposition élection
    élections vote voix majorité maire ville commune pays région village rue maison école écoles élèves
    train gare route voiture bus avion aéroport port pont navire accident incendie feu explosion attaque
    guerre armée soldats drones missiles morts mort mortes tués tué blessés blessé dégâts tempête pluie
    inondations eau séisme entreprise société banque marché prix argent euros euro dollars million millions
    milliards pour cent travail salariés syndicat syndicats grève loi projet accord réunion visite sommet
    démission démissionné annoncé déclaré selon affirmé porte-parole communiqué match but buts équipe club
    saison victoire premier première deux trois nouveau nouvelle grande lundi affaire décision retour suite
    raisons`),
  opinionLabels: phrases(`opinion | opinions | analyse | éditorial | edito | édito | tribune | chronique |
    point de vue | commentaire`),
  digestLabels: phrases(`l’essentiel de l’actualité | l'essentiel de l'actualité | revue de presse |
    en bref | les titres du jour | ce qu’il faut retenir | la semaine en bref | brèves`),
  leadIns: phrases("à noter | contexte | en bref | l'essentiel | pourquoi c'est important | rappel"),
  viewWords: words('vues vue'),
  editMarks: words('modifié'),
  liveWords: words('direct'),
  pictureWords: words('photo photos image images crédit crédits'),
  browserWords: words('navigateur'),
  addressWords: words(`vous votre vos nous notre nos cliquez ici abonnez-vous inscrivez-vous newsletter
    gratuit gratuitement compte connectez-vous lire article site partager commentaire cookies découvrez
    recevez`),
  readerAddress: phrases(`cliquez ici | découvrez | pour en savoir plus | retrouvez toute | retrouvez nos |
    consultez notre | partagez cet article | licence creative | n'a pas souhaité répondre`),
  corrections: {
    labels: phrases('correction | rectificatif | erratum | précision'),
    openings: phrases(
      'une version précédente de | une première version de | une version antérieure de | dans une version précédente | dans une première version | cet article a été corrigé | cet article a été modifié | cet article a été rectifié',
    ),
    editors: phrases(`note de la rédaction | ndlr | note de l'éditeur`),
  },
  clutter: {
    readMore: {
      whole: phrases(`lire la suite | en savoir plus | lire plus | lire l'article | lire l’article |
        suite | la suite | voir plus | lire la suite de l'article | lire l'article complet | ~lire aussi |
        continuer la lecture | lire la suite ici`),
      opening: phrases(`lire la suite | lire l’article | lire l'article | retrouvez l’intégralité |
        retrouvez l'intégralité`),
    },
    readAlso: {
      label: phrases(`lire aussi | à lire aussi | à lire | voir aussi | lire également |
        à lire également | sur le même sujet | a lire aussi | a lire | à voir aussi | lire plus |
        notre dossier | pour aller plus loin | relire | écouter aussi | lire la suite`),
      opening: phrases('lire aussi | à lire aussi | lire également | cliquez ici pour'),
    },
    related: {
      whole: phrases(`à lire aussi | a lire aussi | lire aussi | articles similaires | articles liés |
        articles récents | articles connexes | sur le même sujet | sur le même thème |
        dans la même rubrique | dans la même catégorie | les plus lus | les plus lues | le plus lu |
        à la une | à voir aussi | vous aimerez aussi | vous pourriez aussi aimer |
        cela peut vous intéresser | ces articles pourraient vous intéresser | plus d’articles |
        plus d'articles | nos recommandations | recommandé pour vous | à découvrir | dernières nouvelles |
        dernières actualités | derniers articles | en continu | fil info | tendances | article précédent |
        article suivant | précédent | suivant | voir aussi | autres articles | dossiers |
        pour aller plus loin | les plus populaires | à ne pas manquer | l’actualité en continu | plus de |
        suggestions | contenus sponsorisés | contenu sponsorisé`),
      opening: phrases('tous les articles | plus d’infos sur | dernières nouvelles | sur le même'),
    },
    comments: {
      whole: phrases(`commentaires | commentaire | # commentaires | # commentaire |
        aucun commentaire | pas de commentaire | laisser un commentaire | laissez un commentaire |
        ajouter un commentaire | écrire un commentaire | commenter | réagir | réagissez | réactions |
        réagir à cet article | vos commentaires | vos réactions | répondre | publier un commentaire |
        voir les commentaires | annuler la réponse | laisser un commentaire annuler la réponse |
        donnez votre avis | déposer un commentaire | participer à la conversation |
        votre adresse e-mail ne sera pas publiée | nom | site web`),
      opening: phrases(`laisser un commentaire | votre adresse e-mail ne |
        votre adresse de messagerie ne | connectez-vous pour | vous devez être connecté |
        enregistrer mon nom | les commentaires sont | soyez le premier à | ce site utilise akismet |
        pour réagir`),
    },
    advertising: {
      whole: phrases(`publicité | la suite après la publicité | la suite après cette publicité |
        publi-rédactionnel | sponsorisé | contenu partenaire | annonce | annonces | pub | partenariat |
        publireportage`),
      opening: phrases('la suite après | contenu proposé par'),
    },
    sharing: {
      whole: phrases(`# abonnés | # # abonnés | # vues | partager | partagez | partager cet article |
        partager sur | partager sur facebook | partager sur twitter | partager via | partager : | imprimer |
        imprimer cet article | envoyer | envoyer par mail | envoyer par e-mail | écouter |
        écouter l’article | écouter l'article | suivez-nous | suivez-nous sur | nous suivre | suivre |
        enregistrer | sauvegarder | ajouter à vos favoris | copier le lien | lien copié | tweeter |
        partages | # partages | offrir l’article | offrir l'article | j’aime | j'aime | taille du texte |
        télécharger`),
      label: phrases(`partager | partager sur | ~suivez-nous | suivez-nous sur | partagez | j’aime ça |
        partager cet article`),
      opening: phrases(`suivez-nous sur | cliquez pour partager | partager sur | retrouvez-nous sur |
        rejoignez-nous sur | abonnez-vous à notre chaîne | voir cette publication sur`),
    },
    subscribing: {
      whole: phrases(`newsletter | newsletters | abonnez-vous | s’abonner | s'abonner | je m’abonne |
        je m'abonne | s’inscrire | s'inscrire | inscrivez-vous | inscription | connexion | se connecter |
        déjà abonné | déjà abonné ? | déjà abonné(e | déjà abonné ? connectez-vous | votre email |
        votre adresse email | votre adresse e-mail | faire un don | soutenez-nous |
        article réservé aux abonnés | réservé aux abonnés | article abonné | contenu réservé aux abonnés |
        premium | recevez notre newsletter | restez informé | je m’inscris | je m'inscris | mot de passe |
        abonnement | abonnements | essayez gratuitement`),
      opening: phrases(`~abonnez-vous | ~inscrivez-vous | recevez | pour lire la suite |
        cet article est réservé | il vous reste | déjà abonné | soutenez | faites un don |
        en vous inscrivant | en cliquant | votre adresse | rejoignez | restez informé | ne manquez |
        créez votre compte | connectez-vous | profitez de | téléchargez | l’accès à la totalité |
        article réservé`),
      confirming: phrases('lettre | réservé | gratuit | compte | connect | don'),
    },
    pageFoot: {
      whole: phrases(`mentions légales | politique de confidentialité | confidentialité |
        conditions générales | conditions générales d’utilisation | conditions générales d'utilisation |
        conditions générales de vente | cgu | cgv | données personnelles | protection des données |
        gestion des cookies | gérer les cookies | cookies | tout accepter | accepter | refuser |
        ~tous droits réservés | contact | contactez-nous | nous contacter | qui sommes-nous | à propos |
        plan du site | publicité | recrutement | aide | faq | crédits | haut de page | retour en haut |
        flux rss | accessibilité | presse | partenaires | charte`),
      opening: phrases(`vous ne voyez pas | vous recevez ce | si vous ne visualisez |
        tous droits réservés. | nous utilisons des cookies | ce site utilise des cookies |
        en poursuivant votre | en continuant à | ce site est protégé | avec nos partenaires |
        nous et nos partenaires | votre navigateur | reproduction interdite | la reproduction`),
      closing: phrases('tous droits réservés | sont indiqués avec'),
    },
    navigation: {
      whole: phrases(`accueil | menu | menu principal | navigation | rechercher | recherche |
        aller au contenu | aller au contenu principal | passer au contenu | fermer | actualités |
        actualité | actu | politique | monde | société | économie | culture | sport | sports | santé |
        sciences | science | technologie | tech | high-tech | planète | environnement | opinions | opinion |
        débats | tribunes | idées | vidéos | vidéo | photos | podcasts | podcast | direct | en direct |
        météo | régions | france | international | afrique | europe | moyen-orient | amériques | asie |
        éditorial | dossier | rubriques | catégories | archives | mots-clés | vous êtes ici | retour |
        retour à l’accueil | retour à l'accueil | suivant | précédent | valider | annuler | français |
        mon compte | se déconnecter | sommaire | à propos de | agenda | jeux | magazine | emploi |
        immobilier | annonces | nécrologie | faits divers | justice | éducation | cinéma | musique |
        livres | chargement | toute l’actualité | toute l'actualité`),
      opening: phrases(`aller au | accueil > | accueil » | accueil / | accueil › | vous êtes ici |
        retour à | page # sur #`),
    },
    tags: {
      whole: phrases('mots-clés | thèmes | étiquettes | sujets | mots clés'),
      label: phrases(`tags | mots-clés | mots clés | thèmes | thème | catégorie | catégories |
        étiquettes | publié dans | rubrique | sujets | classé dans`),
      opening: phrases('publié dans | classé dans'),
    },
    reports: {
      whole: phrases(`signaler une erreur | signaler une faute | une erreur |
        cet article vous a-t-il été utile | une faute | proposer une correction`),
      opening: phrases(`une faute dans | vous avez repéré une | vous avez trouvé une |
        si vous avez trouvé une | signaler une | une info à | un témoignage | cet article vous a |
        vous avez une information`),
    },
    liveBlog: {
      opening: phrases(`suivez notre direct | suivez en direct | suivez l’évolution |
        suivez l'évolution | suivez toute | retrouvez notre direct | plus d’informations à venir |
        plus d'informations à venir | cet article sera mis | cet article est mis | article mis à jour |
        restez avec nous`),
      confirming: phrases('direct | actualisé | mis à jour'),
    },
    credits: {
      whole: phrases(`photo | image | crédit photo | photo d'illustration | photo d’illustration |
        image d'illustration | photo d'archives | illustration | légende`),
      label: phrases(`photo | photos | image | crédit | crédits | crédit photo | crédits photo |
        illustration | légende | photo d'illustration | photo d’illustration | source | sources |
        infographie | image d’illustration | copyright`),
      opening: phrases('photo de | crédit photo'),
    },
    wireCredits: {
      opening: phrases(`avec afp | avec reuters | avec agences | avec les agences | traduit par |
        traduction de | rédigé par | édité par`),
    },
    greetings: {
      opening: phrases(`bonjour | bonsoir | chers lecteurs | chères lectrices | merci de votre lecture |
        merci de nous lire | c'est tout pour | à demain | bonne lecture`),
      confirming: phrases("nouvelles | aujourd | actualit | lecteur | lettre | l'essentiel"),
    },
  },
}
