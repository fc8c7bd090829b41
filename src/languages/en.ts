import type {Language} from './language.ts'
import {forms, phrases, values, words} from './lists.ts'

export const en: Language = {
  code: 'en',
  name: 'English',
  months: forms(`january/jan february/feb march/mar april/apr may june/jun july/jul august/aug
    september/sept/sep october/oct november/nov december/dec`),
  weekdays: forms(`monday/mon tuesday/tue/tues wednesday/wed/weds thursday/thu/thur/thurs friday/fri
    saturday/sat sunday/sun`),
  onWeekdays: phrases(`on monday | on tuesday | on wednesday | on thursday | on friday | on saturday |
    on sunday`),
  bareWeekdays: words('monday tuesday wednesday thursday friday saturday sunday'),
  otherWeekdayLeads:
    words(`next last this every each any a an the by until till before since from to through thru for
    after and or of on between beyond per`),
  pastTense:
    /\p{Ll}ed\b|\b(?:was|were|had|did|said|told|shot|died|left|made|took|came|went|gave|got|found|held|met|won|lost|hit|set|fell|rose|ran|broke|began|became|sent|led|struck|fled|fought|flew|drove|spoke|wrote|saw|heard|brought|bought|sold|paid|cut|put|quit|sank|swept|stood|sat|sought|caught|taught|threw|tore|withdrew|pled|spent|burst|kept)\b/u,
  uncertainTimes: words(`will next last previous coming by until scheduled due expected plans planned would
    every ahead could if deadline begins starts opens takes runs`),
  beforeOtherDays: /(?:^| )(?:(?<!on )the|since|before|until|that) $/iu,
  ages: {
    after: words('ago'),
    minute: words('min m'),
    hour: words('hour hr h'),
    day: words('day d'),
    one: words('a an one'),
    yesterday: words('yesterday'),
    today: words('today'),
  },
  ageUnits: words(`second seconds sec secs s minute minutes min mins m hour hours hr hrs h day days d
    week weeks w month months mo year years yr yrs ago read reading an one`),
  publishedLabels: words('published publication posted released issued'),
  updatedLabels: phrases('updated | update | updates | modified | revised | last updated | last modified'),
  besideDates: words(`on at the of in this was is and first last latest originally date dated time day by
    as s article report story page post item piece news text bulletin dispatch entry st nd rd th it has been
    local hrs hours a`),
  otherDateWords: words(`photo photos picture image pictured file archive archived copyright accessed
    retrieved crawled fetched captured snapshot saved printed print edition downloaded deadline event events
    expires expired valid until till through from since before after today today's tomorrow tonight born
    died founded established joined member registered comment commented reply episode issue vol cached
    visited recorded filmed taken`),
  stampWords: words('publish created added since hr ago edited release now just'),
  readingWords: words('read reading'),
  datePartLinks: words('st nd rd th of'),
  capitalisesMonths: true,
  bylineOpenings: words('by written reported author authors'),
  nameLinks: words('and & with for at in of the a'),
  newsroomWords: words('author reporter newsroom staff desk editor correspondent writer team'),
  smallWords: words(`the of and to in a is that for it with as was on be by he she at from his her this
    have are not but had they which or we an were been their has would there what will all if who when so no
    out up can than then about after its into some could also these those more said while during before
    since however although because where`),
  turningWords: words(`killed injured wounded missing dead alive died survived rose fell rises falls
    increased decreased gained lost won beat defeated accepted approved adopted backed supported opposed
    blocked began started ended resumed halted suspended opened closed arrested released acquitted convicted
    guilty innocent north south east west northern southern eastern western before after more less fewer
    above below over under ahead behind up down first last confirmed disputed admitted allowed banned lifted
    imposed raised cut joined left entered withdrew bought sold accused cleared men women children soldiers
    civilians morning evening night million billion thousand hundred maybe perhaps allegedly if unless`),
  negations: words(`not no never none nobody nothing neither nor without cannot denied denies deny
    refused refuses rejected rejects failed fails isn aren wasn weren won don doesn didn hasn haven hadn
    couldn shouldn wouldn unlikely`),
  conjunctions: words('and'),
  sentenceOpeners: words(`i my our your me us him them how why let please did do does don't didn't can't
    it's that's there's here's he's she's they're we're i'm i've he'd she'd isn't aren't wasn't here there
    now then yes nobody no-one everyone everybody someone anyone nothing everything something many most much
    some any each every both few several such another others other only even just still yet again perhaps
    maybe meanwhile moreover furthermore nevertheless nonetheless instead thus therefore hence later earlier
    finally today yesterday tomorrow tonight despite under over between among without within unless until
    once whether whose whom two three four five six seven eight nine ten thanks according though unlike
    like as around approximately shortly nearly early late through across along against whatever whenever wherever however`),
  abbreviations: {
    before: words(`messrs mx maj cpl pvt pfc spc cmdr comdr cdr adm radm vadm sen rep gov pres supt insp det
      brig fr sis bro lt.-gen lieut maj.-gen lt.-col brig.-gen ald amb atty asst assoc dept dist univ sept.
      ave blvd gens sens reps drs profs hrs approx est cf viz e.g i.e al feat vs f.e ens ssgt tsgt msgt
      sfc sra cpo comm commr sec.-gen treas secy dir mgr supvr mesdames mssrs rt rev'd revd hon'ble
      gov.-gen vice-adm rear-adm pte bdr gdr dep depts natl intl int'l nat'l mss`),
    beforeNumber: words(`jan feb mar apr jun jul aug sep sept oct nov dec nos ca c rs ext apt rte hwy ste op
      ch pt bk vols figs chs secs para paras sect ver v cl reg eq eqs ref refs tab`),
    anywhere: words(`u.s u.k u.n e.u d.c u.s.a u.s.s.r u.a.e ph.d m.d b.a m.a b.sc m.sc m.b.a d.phil
      b.c a.d b.c.e c.e esq plc llc llp lp l.l.c l.p n.v s.a a.g pty inf div regt batt bn cav assn bur ctr
      n.y n.j n.c s.c n.h n.m n.d s.d w.va r.i n.b n.s p.e.i com ed eds ft lb lbs oz yd yds sq cu mi gal hr hrs
      mph m.p.h o.k r.i.p`),
    capitalised: words(
      `mass calif cal conn ariz colo fla ill ind mich minn mo neb nebr nev okla ore oreg pa penn tenn tex va vt wash wis wisc wyo ala ark del ga kan kans ky la md me miss mont dak ont que alta sask man`,
    ),
    times: words('a.m p.m'),
  },
  impossiblePairs: [
    {
      first: words('a an the'),
      after: words(`a an the is was are were has have had and but of to he she they we which who whom
      said`),
    },
    {first: words('his their its our my'), after: words('a an the is was were has he she they said')},
    {first: words('of by during against among'), after: words('is was were has had said he she they of')},
    {first: words('to'), after: words('was were has had said he she they of between during')},
    {first: words('last next'), after: words('a an the he she they which his their')},
    {first: words('as'), after: words('also and but')},
    {first: words('and'), after: words('and but')},
    {first: words('is was were are'), after: words('is was were are has had have')},
  ],
  leaningOpeners: phrases(`he | she | it | they | we | you | i | this | these | that | those | his | her |
    its | their | our | but | and | or | so | however | also | then | there | thus | therefore | moreover |
    furthermore | meanwhile | instead | still | yet | such | both | another | others | here | nevertheless |
    nonetheless | conversely | consequently | additionally | likewise | otherwise | similarly | hence |
    thanks to this | as a result | in addition | for example | for instance | the latter | the former |
    the same | in response | of these | of them | in contrast | on the other | after that | since then |
    at that | in that | despite this | because of this | to this end | the two | the individual |
    the funding | the move | the incident | the clause | firstly | secondly | thirdly | finally | one |
    none | most of them | some of them | all of them | it should be | as so | during the discussion |
    during the meeting | during the call | during the talks | the event | the episode | the statement |
    in the statement | the same day | neither did | neither does | neither was | neither were | neither is |
    nor | the others | the pair | the trio | the duo | this time | that said`),
  leaningPatterns: [
    /^\p{Lu}\p{Ll}{3,}ing (?:in|as|at|on|to|for|from|with|by|the|a|an|his|her|their|its|that|all|more|\p{Lu})[^,]*$/u,
    /^\p{Lu}\p{Ll}{3,}ing (?:why|how|what|whether|where) /u,
    /^(?:After|Before|When|While|Although|Because|Since|If|Unless) [^,]*$/u,
    /^(?:During|After|Following|At|In) the (?:discussion|meeting|call|talks|conversation|statement|interview|speech|video|report|letter|same|latter|former) ?/u,
    /^[^,]{0,40} (?:of|to|in|with|by|for|from) that \p{L}/u,
    /^[^,]{0,90} (?:of|to|in|with|by|for|from) (?:these|those) \p{L}/u,
  ],
  datelineFollowers: words('the a an in on at after two'),
  sayingVerbs: words(`said says say told tells added adds wrote writes warned warns stated states announced
    announces declared declares insisted insists stressed stresses emphasised emphasized noted
    notes explained explains argued argues claimed claims called described replied posted recalled
    admitted acknowledged confirmed commented remarked urged vowed pledged promised asserted
    complained concluded predicted reiterated reported accused predicting adding saying warning
    quoted estimated joked asked asks replies tweeted tweets responded noting arguing
    insisting recalling explaining observed observes suggested suggests continued continues
    countered counters quipped quips exclaimed shouted yelled laughed lamented laments
    maintained maintains testified testifies thundered snapped mused muses boasted boasts retorted
    confessed whispered cautioned cautions conceded concedes contended contends pointed points
    jokes concluding stating writing telling recounted recounts opined offered tweeting proclaimed
    proclaims posting asking responding continuing agreed agrees wondered wonders hoped promises
    vows charged asserts emailed describes describe calling describing demanded demands answered answers
    answering exhorted riffed began pondered recalls gushed reasoned pleaded declaring announcing conceding
    admitting acknowledging promising vowing joking boasting complaining suggesting claiming contending
    maintaining lamenting observing remarking retorting replying pledging
    concludes predicts reiterates admits acknowledges confirms urges accuses testifying texted fumed barked snarled groused griped vented ranted intoned deadpanned interjected interjects chided scoffed scoffs sneered sighed sighs summarized summarised advised advises cautioning interrupted confided confides begged cried cries hollered screamed shouting yelling hinted theorized theorised speculated surmised stressing emphasizing emphasising quipping remembered remembers elaborated clarified clarifies mentioned mentions affirmed affirms  restated marveled marvelled exulted crowed grumbled muttered murmured hissed growled implored implores counseled enthused declaimed concurred concurs reflected reflects demurred ventured protested objected blogged emailing advising theorizes`),
  personalPronouns: words('he she it they we i'),
  speakingWords: words('i my myself we our ours ourselves you your yours yourself'),
  voiceWords: words('i me my myself we our ours us must should ought let'),
  personTitles: words(`mr mrs ms miss dr prof sir dame lord lady gen general col colonel lt rep sen gov rev
    det capt captain maj major adm admiral sgt president minister premier chancellor governor mayor senator
    judge king queen prince princess pope`),
  notSpeakers: words(
    'i he she they it we the a an this in on at but and meanwhile however another others like unlike',
  ),
  bodies:
    words(`administration agency army campaign embassy assembly association bank board bureau cabinet center
    centre chamber club college commission committee company congress corp corporation council court
    democrat democrats department directorate director energy federation fire firm force foundation
    government group hospital house inc institute journal limited ltd ministry network news office
    opposition organisation organization panel parliament party police post press republican republicans
    school secretariat senate service society states street times tribunal union university virginia
    carolina kingdom korea`),
  attribution: {
    roles: words(`spokesman spokeswoman spokesperson official minister secretary mayor governor senator
      congressman congresswoman lawmaker representative president chairman chairwoman chair chief
      director head leader commander officer sheriff detective inspector superintendent sergeant
      captain colonel general admiral lieutenant judge justice lawyer attorney prosecutor
      solicitor barrister advocate counsel adviser advisor aide ambassador envoy diplomat
      negotiator ally strategist consultant analyst economist expert scientist researcher
      professor scholar historian author writer journalist reporter columnist editor commentator
      correspondent anchor host pollster candidate nominee contender frontrunner front-runner
      billionaire businessman businesswoman executive founder owner manager coach player
      striker midfielder goalkeeper doctor surgeon physician nurse teacher principal student
      witness resident neighbour neighbor farmer worker engineer pilot driver firefighter
      paramedic priest bishop cardinal pope pastor imam rabbi activist campaigner organizer
      organiser coordinator treasurer donor operative supporter voter veteran actor
      actress singer artist musician filmmaker king queen prince princess premier chancellor
      commissioner councillor councilman councilwoman councilor delegate speaker whip democrat
      republican conservative liberal mother father brother sister wife husband son daughter widow
      woman man survivor victim meteorologist seismologist geologist epidemiologist virologist
      biologist physicist psychologist vice-president vice-chair co-founder ceo cfo administrator
      trustee warden investigator demonstrator protester migrant tourist visitor
      passenger retiree mogul magnate tycoon socialist`),
    relayingVerbs: words(`denied denies deny denying rejected rejects rejecting dismissed dismisses dismissing
      disputed disputes refuted refutes rebutted quoted quotes quoting cited cites citing read
      reads reading heard hears hearing recited repeated repeats relayed relays echoed echoes
      mocked mocking paraphrased paraphrasing retweeted chanted chanting overheard found shows
      showed seen published depicted featuring featured reciting interpreted misquoted applauded
      resembled ridiculed rebuked criticised criticized condemned denounced`),
    addressingVerbs:
      words(`told tell tells telling called calls described accused urged warned reminded quoted
      estimated assured informed`),
    accordingTo: words('according'),
    utterances: words(`claim claims statement remark remarks comment comments suggestion suggestions assertion
      accusation accusations allegation allegations report reports letter slogan phrase words word
      quote quotation headline headlines tweet sign signs banner banners book song film movie show
      series article op-ed column ad ads memo document documents email emails message messages
      text law bill rule amendment resolution definition question questions rumor rumors rumour
      rumours charge charges complaint complaints idea notion mantra theory criticism criticisms
      refrain line chant chants`),
    negations:
      words(`not never didn't doesn't don't hasn't haven't hadn't wasn't won't wouldn't couldn't can't
      cannot nobody none neither nor if whether would could might may should`),
    he: words('he'),
    she: words('she'),
  },
  senses: {
    die: words(`die dies died dying dead death deaths kill kills killed killing fatal fatally fatality
      fatalities slain murder murdered murders homicide homicides`),
    hurt: words(`hurt injure injured injures injuries injury wound wounded wounds hospitalised hospitalized`),
    shoot: words(`shot shoot shoots shooting shootings gunfire gunman gunmen gunshot gunshots shooter fired`),
    arrest: words(`arrest arrested arrests detain detained custody cuffed apprehended`),
    charge: words(`charge charged charges charging indict indicted indictment accused arraigned`),
    convict: words(`convict convicted conviction guilty sentenced sentence jailed imprisoned`),
    rule: words(`ruling rulings ruled decision verdict upheld uphold upholds judgment judgement`),
    rise: words(`rise rises rose risen increase increased increases jump jumped jumps surge surged surges climb
      climbed soar soared spike spiked`),
    fall: words(`fall fell falls fallen drop dropped drops decline declined dip dipped decrease decreased plunge
      plunged slump slumped`),
    announce: words(
      `announce announced announces announcement unveil unveiled unveils declare declared declares`,
    ),
    approve:
      words(`approve approved approves approval adopt adopted adopts passed passes backed endorse endorsed
      cleared`),
    reject: words(`reject rejected rejects dismissed dismiss turned refuse refused blocked block blocks`),
    ban: words(`ban bans banned barred bars prohibit prohibits prohibited outlaw outlawed`),
    attack: words(`attack attacked attacks strike strikes struck bombed bombing raid raids assault assaulted
      shelling shelled`),
    burn: words(`fire fires blaze blazes burn burned burnt burning wildfire wildfires flames`),
    win: words(`win wins won victory beat beats defeated defeats triumph`),
    lose: words(`lose loses lost defeat`),
    resign: words(`resign resigned resigns resignation quit quits steps stepped`),
    appoint: words(`appoint appointed appoints named nominate nominated nominates picked picks tapped`),
    end: words(
      `end ended ends halt halted stop stopped stops cease suspend suspended close closed closes shut`,
    ),
    begin: words(`begin began begins start started starts launch launched launches open opened opens`),
    rescue: words(`rescue rescued rescues saved evacuate evacuated evacuation`),
    flee: words(`flee fled fleeing escape escaped escapes`),
    crash: words(`crash crashed crashes collision collided collide derail derailed`),
    quake: words(`quake quakes earthquake earthquakes tremor magnitude`),
    vote: words(`vote votes voted ballot ballots election elections poll polls elected`),
    police: words(`police officers cops sheriff deputies detectives`),
    child: words(`boy girl child toddler kid teen teenager youngster`),
  },
  stages: [
    forms(
      'searching/sought/seeking/wanted/manhunt/unidentified/suspects arrested/custody/detained/apprehended/cuffed charged/indicted/arraigned/pleaded convicted/guilty/acquitted sentenced',
    ),
    forms('critical/survived/stable/recovering/survive/hospitalized/hospitalised died/dies'),
    forms('missing/searching found/recovered/rescued'),
    forms('expected/plans/planned/scheduled/proposed/vows approved/passed/signed/adopted/rejected/resigned'),
  ],
  pointedPeople:
    words(`suspect suspects victim victims man woman men women boy girl teen teens teenager teenagers youth
      youths driver shooter gunman gunmen attacker attackers child children baby toddler couple pair
      duo trio officer deputy inmate defendant accused accuser player singer actor author pilot
      passenger passengers student students patient others other pensioner father mother brother
      sister son daughter wife husband`),
  pointedThings: words(
    `report reports document documents letter statement video footage study survey poll attack shooting crash collision fire blaze blast explosion quake earthquake storm ruling decision measure bill law legislation proposal plan deal agreement accord announcement order policy move lawsuit complaint indictment allegations claim claims question issue vote project building truck plane aircraft helicopter ship vessel boat train bus firm group organisation organization agency team panel committee meeting talks visit interview speech article book film award funding programme program scheme strike protest protests ban rule rules change changes inquiry probe remains body bodies weapon gun drug vaccine virus disease species app device model product merger acquisition offer bid tournament match game goal victory defeat`,
  ),
  definiteArticles: words(`the`),
  definingWords: words(
    `of who that which in at near on for to between from where with about over into against by whose`,
  ),
  singlePronouns: words(`he she him her his hers himself herself`),
  housekeeping:
    phrases(`correction | continue reading the main story | corrections or clarifications | clarification |
      editor s note | editors note | an earlier version of this | a previous version of this | earlier
      version of the story | previous version of the story | this story was amended | this article was
      amended | was amended on | has been corrected | has been updated to | was updated to correct |
      this story has been | this article has been | anyone with information | anyone who has
      information | with any information | asked to call | urged to call | asked to contact | urged to
      contact | should call | can call | crime stoppers | crimestoppers | tips can be | remain
      anonymous and | button below | log in if you | already a subscriber | set up your account |
      email notifications | your inbox | enable javascript | requires javascript | turn on javascript |
      javascript is | corrected the spelling | story continues below | to play this video | news tip | tip line | suicide prevention
      lifeline | key words | file photo | this is a breaking news story | check back for | watch
      mobile video | perceived inaccuracy | are innocent until proven guilty | presumed innocent |
      donations can be | gofundme`),
  teases:
    phrases(`why | how | what | when | where | who | which | here s | here are | this is why | these are |
      meet | watch | listen | explainer | explained | analysis | opinion | fact check | inside |
      everything you | q a | quiz | podcast | live | live updates | photos | video | recap`),
  finiteVerbs:
    words(`is are was were be been has have had do does did will would can could may might must shall
      should isn aren wasn weren won hasn haven hadn don doesn didn couldn wouldn shouldn said says
      say told tells came come comes went goes go got gets get gave gives give took takes take made
      makes make found finds find left leaves leave led leads lead held holds hold kept keeps knew
      knows know saw sees see set sets put puts cut cuts hit hits shot shoots ran runs run wins
      win lost loses lose beat beats fell falls fall rose rises rise grew grows grow drew draws drove
      drives broke breaks spoke speaks wrote writes began begins begin became becomes become brought
      brings bought buys sold sells sent sends spent spends stood stands met meets paid pays felt
      feels fled flees fought fights flew flies died dies struck strikes swept sweeps swore sworn tore
      threw throws thought thinks taught sought seeks sank sinks sat sits slept lay lies laid lays let
      lets meant means read rode sang shook shut shuts stole strode wore quit quits cost costs
      burst cast bid bet spread split wound bound dealt dug fed hid hurt leapt lent lit rang sprang
      stuck swung swam woke remain remains include includes appear appears seem seems need needs want
      wants expect expects show shows call calls face faces work works live lives play plays happen
      happens continue continues plan plans hope hopes believe believes ask asks add adds claim claims
      report reports warn warns agree agrees allow allows reach reaches use uses open opens close
      closes`),
  captionPatterns: [
    /^(?:in )?(?:this|these|an? undated|undated|an? file|an? handout)\b[^.]{0,50}\b(?:photos?|photographs?|images?|pictures?|frame grab|still|screengrab|screenshot|mugshot|rendering|illustration|sketch)\b/iu,
    /\b(?:is|are|was|were) (?:seen|pictured|shown) (?:here )?in (?:this|these|an? undated|an? file|an? handout)\b/iu,
    /\b(?:(?:pictured|shown) (?:here|above|below|left|right|centre|center)|seen here)\b/iu,
  ],
  numbers: {
    fold: 'none',
    cardinals: values(`zero=0 nought=0 naught=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8
      nine=9 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18
      nineteen=19 twenty=20 thirty=30 forty=40 fourty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90
      hundred=100`),
    articles: words('a an'),
    scales: values(`thousand=1e3 thousands=1e3 lakh=1e5 lakhs=1e5 lac=1e5 lacs=1e5 million=1e6
      millions=1e6 mln=1e6 mn=1e6 mio=1e6 crore=1e7 crores=1e7 billion=1e9 billions=1e9 bn=1e9 bln=1e9
      trillion=1e12 trillions=1e12 tn=1e12 tln=1e12 trn=1e12 quadrillion=1e15`),
    alone: words('hundred thousand'),
    dozens: values('dozen=12 dozens=12 doz=12 dz=12 dzs=12 dozs=12'),
    ordinals: words('first second'),
    joins: words('and'),
    adds: words('and'),
    halves: words('half'),
    fractions: values(`third=3 thirds=3 quarter=4 quarters=4 fourth=4 fourths=4 fifth=5 fifths=5 sixth=6
      sixths=6 seventh=7 sevenths=7 eighth=8 eighths=8 ninth=9 ninths=9 tenth=10 tenths=10 eleventh=11
      eleventh=11 twelfth=12 twelfths=12 fifteenth=15 fifteenths=15 sixteenth=16 sixteenths=16 twentieth=20
      twentieths=20 thirtieth=30 fortieth=40 fiftieth=50 hundredth=100 hundredths=100 thousandth=1e3
      thousandths=1e3 millionth=1e6 millionths=1e6 billionth=1e9 billionths=1e9 trillionth=1e12
      trillionths=1e12`),
    partEndings: words('th ths'),
    pluralParts: 's',
    fractionsAreOrdinals: true,
    of: words('of'),
    ratios: phrases('in | out of'),
    overs: words('over'),
    points: words('point'),
    minus: words('minus negative'),
    decimal: '.',
    ranges: words('to or through'),
    between: words('between'),
    and: words('and'),
    from: words('from'),
    to: words('to'),
    more: phrases(`no fewer than | no less than | not less than | more than | upwards of | upward of | at
      least | greater than | in excess of | over | above`),
    less: phrases(`as many as | as much as | no more than | fewer than | less than | up to | at most |
      under | below`),
    about: phrases(`nearly | almost | approximately | about | around | roughly | some | an estimated |
      close to | circa | an average of`),
    timeWords: words(`second seconds minute minutes hour hours day days week weeks month months year
      years decade decades inning innings game games match matches over overs race races start starts round
      rounds season seasons`),
  },
  units: {
    '%': phrases('percent | percents | per cent | per cents'),
    pp: phrases('percentage point | percentage points | percent points | ppts'),
    bp: phrases('basis point | basis points'),
    US$: phrases(`us dollar | us dollars | u.s. dollar | u.s. dollars | american dollars | us-dollars`),
    A$: phrases('australian dollar | australian dollars'),
    C$: phrases('canadian dollar | canadian dollars'),
    HK$: phrases('hong kong dollar | hong kong dollars'),
    NZ$: phrases('new zealand dollar | new zealand dollars'),
    S$: phrases('singapore dollar | singapore dollars'),
    NT$: phrases('new taiwan dollar | new taiwan dollars | taiwan dollars'),
    $: phrases('dollar | dollars | bucks'),
    '€': phrases('euro | euros'),
    '£': phrases('pound | pounds | pounds sterling | quid'),
    '¥': phrases('yen | yens'),
    'CN¥': phrases('yuan | yuans | renminbi'),
    '₹': phrases('rupee | rupees | indian rupee | indian rupees'),
    '₴': phrases('hryvnia | hryvnias | hryvnya'),
    '₽': phrases('ruble | rubles | rouble | roubles'),
    '₺': phrases('turkish lira | turkish liras | lira | liras'),
    '₩': phrases('south korean won | korean won'),
    '₪': phrases('shekel | shekels'),
    '₱': phrases('philippine peso | philippine pesos'),
    '₦': phrases('naira'),
    CHF: phrases('swiss franc | swiss francs'),
    francs: phrases('franc | francs'),
    zł: phrases('zloty | zlotys'),
    R$: phrases('reais | brazilian reais'),
    pesos: phrases('peso | pesos'),
    Mex$: phrases('mexican peso | mexican pesos'),
    kr: phrases('krona | kronor | kroner | krone'),
    Kč: phrases('koruna'),
    Ft: phrases('forint | forints'),
    R: phrases('rand'),
    riyals: phrases('riyal | riyals'),
    dirhams: phrases('dirham | dirhams'),
    dinars: phrases('dinar | dinars'),
    cents: phrases('cent | cents'),
    pence: phrases('pence | penny | pennies'),
    'km²': phrases(`square kilometer | square kilometers | square kilometre | square kilometres | sq km |
      sq. km`),
    'm²': phrases('square meter | square meters | square metre | square metres | sq m'),
    'sq ft': phrases('square feet | square foot | square-foot | sq ft | sq. ft'),
    'sq mi': phrases('square mile | square miles | square-mile | sq mi'),
    'km/h': phrases(`kph | kilometers per hour | kilometres per hour | kilometers an hour | kilometres an
      hour`),
    mph: phrases('mph | miles per hour | miles an hour'),
    'm/s': phrases('meters per second | metres per second'),
    knots: phrases('knot | knots'),
    km: phrases('kilometer | kilometers | kilometre | kilometres'),
    m: phrases('meter | meters | metre | metres'),
    cm: phrases('centimeter | centimeters | centimetre | centimetres'),
    mm: phrases('millimeter | millimeters | millimetre | millimetres'),
    mi: phrases('mile | miles'),
    ft: phrases('foot | feet | ft'),
    inches: phrases('inch | inches'),
    ha: phrases('hectare | hectares'),
    acres: phrases('acre | acres'),
    kg: phrases('kilo | kilos | kilogram | kilograms'),
    g: phrases('gram | grams'),
    lb: phrases('lb | lbs'),
    oz: phrases('oz | ounce | ounces'),
    t: phrases('ton | tons | tonne | tonnes'),
    l: phrases('liter | liters | litre | litres'),
    ml: phrases('milliliter | milliliters | millilitre | millilitres'),
    barrels: phrases('barrel | barrels'),
    GW: phrases('gigawatt | gigawatts'),
    MW: phrases('megawatt | megawatts'),
    kW: phrases('kilowatt | kilowatts'),
    TWh: phrases('terawatt-hours | terawatt hours'),
    GWh: phrases('gigawatt-hours | gigawatt hours'),
    MWh: phrases('megawatt-hours | megawatt hours'),
    kWh: phrases('kilowatt-hours | kilowatt hours'),
    '°C': phrases('degrees celsius | degrees centigrade'),
    '°F': phrases('degrees fahrenheit'),
    '°': phrases('degree | degrees'),
  },
  measuredNouns: words(`inflation turnout unemployment growth revenue revenues profit profits loss losses
    sales bail ransom damages fine fines deficit surplus budget debt salary wages population tariff tariffs
    donation donations compensation settlement reward bounty rent rents exports imports spending acreage`),
  measuringHeads: words(`rate rates level levels index share price prices cost costs value spending
    adjustment aid assistance package fund funding fee fees ratio pledge contribution loan loans payment
    payments`),
  fates: {
    killed: phrases(`killed | kills | killing | kill | dead | died | deaths | death toll | fatalities |
      lost their lives | dying | die`),
    wounded: words('wounded injured injuries injuring wounding wounds hurt hospitalised hospitalized'),
    arrested: phrases('arrested | arrests | detained | held on suspicion | in custody'),
    missing: phrases('missing | unaccounted for'),
    displaced: words('evacuated displaced fled homeless evacuating fleeing'),
    'shot down': phrases(`shot down | shoot down | shooting down | downed | intercepted | brought down |
      destroyed | neutralised | neutralized | taken down`),
    launched: phrases('launched | fired | attacked with | launching | firing | sent | onslaught | barrage'),
    damaged: words('damaged hit struck burned burnt'),
    pledged: words('pledged pledges pledge promised donated'),
  },
  linkingWords: words(`others more further rose risen climbed reached stands remained remains stood now
    left least feared reportedly confirmed`),
  countedNouns: {
    soldiers: words('soldier troop serviceme fighter militar'),
    children: words('child'),
    people: words(`people person civilian resident men women worker passenger casualt victim others
      inhabitant protester suspect`),
    drones: words('drone uav shahed'),
    missiles: words('missile rocket'),
    buildings: words('building house home apartment'),
    shells: words('shell'),
    tanks: words('tank'),
    aircraft: words('aircraft plane jet helicopter'),
  },
  nounLinks: words('of the more other others'),
  anybody: words('people person persons'),
  partOfThese: phrases('of them | of these | of those | of which | of whom'),
  partOfNumber: phrases('of | out of | of the | out of the'),
  opinionLabels: phrases(`opinion | opinions | op-ed | oped | editorial | editorials | analysis | commentary |
    comment | column | columnist | essay | letter | letters | viewpoint | perspective | commentisfree |
    guest essay | news analysis`),
  digestLabels: phrases(`news digest | digest | daily digest | weekly digest | news in brief | in brief |
    briefs | news briefs | news roundup | round-up | roundup | morning briefing | evening briefing |
    daily briefing | your briefing | the week in review | week in review | the day in review |
    what you need to know today | things to know today | top stories | headlines | today’s headlines |
    today's headlines | newsletter | around the world | world in brief | the day’s top stories`),
  leadIns: phrases(`analysis | background | between the lines | breaking | breaking news |
    by the numbers | context | driving the news | for context | go deeper | just in | state of play |
    the backdrop | the backstory | the background | the big picture | the bottom line | the context |
    the details | the intrigue | the latest | the other side | update | what they're saying |
    what we're watching | what's happening | what's new | what's next | why it matters | yes, but |
    zoom in | zoom out`),
  viewWords: words('views view'),
  editMarks: words('edited'),
  liveWords: words('live liveblog live-blog ticker minute-by-minute'),
  pictureWords: words('photo photos image images picture pictures credit credits'),
  addressWords: words(`you your yours you're you'll you've our us we click here subscribe sign newsletter
    inbox email e-mail cookies cookie website site app download free account login read more share follow
    comment comments editor letters advertisers subscription privacy browser content page link please
    contact author`),
  readerAddress: phrases(`click here | follow our | join our | let us know | live blog | our editors |
    our live | our newsletter | our readers | please notify | tell us | this article was | this report was |
    this story was | updated at | visit our | was last updated | watch the video | watch our |
    we will update | will update this | you can read | this is a developing story | more details to follow |
    shift our focus | affiliate link | affiliate links | small commission | earn a commission |
    at no extra cost to you | at no extra charge to you | here's what you | here's what to |
    what to know about | what you need to know | contributed to this report | contributed reporting |
    contributing to this report | follow him on | follow her on | can be reached at | promo code |
    shop now | buy now | download our | comment below | for more news | for more information visit |
    partner links | creative commons | receive compensation for | subject to change without notice |
    no registration required | may earn a commission | advertising policy | request for comment |
    requests for comment | seeking comment | available for comment | reached for comment | return a call |
    return calls`),
  corrections: {
    labels: phrases(
      'correction | corrections | clarification | corrected | corrects | correction and clarification | corrections and clarifications',
    ),
    openings: phrases(
      'an earlier version of this | a previous version of this | an earlier version of the | a previous version of the | earlier versions of this | previous versions of this | this article was amended | this story was amended | this article has been amended | this story has been amended | this article was corrected | this story was corrected | this article has been corrected | this story has been corrected | this report has been corrected | this post has been corrected | this article was updated to correct | this story was updated to correct | this article has been updated to correct | this story has been updated to correct | this story corrects | this version corrects | this article originally | this story originally | this post originally | due to an editing error | because of an editing error',
    ),
    editors: phrases(
      `editor's note | editors' note | editors note | editor note | note to readers | a note to readers`,
    ),
  },
  clutter: {
    readMore: {
      whole: phrases(`~read more | read full article | read the full article | read full story |
        read the full story | continue reading | more | full story | read on | view more | see more |
        learn more | keep reading | read article | read story | read the rest |
        read the rest of this entry | click to read more | click here to read more | show more |
        see full article | view full article | continue | ~find out more | load more | read the article |
        more details`),
      opening: phrases(`keep reading at | keep reading on | read more at | read more on |
        continue reading at | continue reading on | continue reading “ | continue reading ' |
        read the rest of | read the full story | read the full article | read full story | read it at |
        full story at`),
    },
    readAlso: {
      label: phrases(`read more | ~read also | also read | read next | see also | more | related |
        read | must read | recommended | dig deeper | don’t miss | don't miss | related article |
        related story | related news | related stories | up next | read this | also see | more on this |
        read more about | further reading`),
      opening: phrases(`click here to | click here for | read more: | read also | also read |
        read our full | you may also like | you can also read | for more on this`),
    },
    related: {
      whole: phrases(`related | related articles | related posts | related stories | related news |
        related content | related topics | related coverage | related reading | related links |
        related items | more stories | more news | more from | more like this | more on this story |
        more on this topic | more on this | you may also like | you might also like | you may like |
        also on | recommended | recommended for you | recommended stories | recommended reading |
        suggested articles | most popular | most read | most viewed | most viewed news | most shared |
        most commented | most recent | popular | popular posts | popular articles | popular news |
        trending | trending now | trending news | trending stories | latest | latest news | latest stories |
        latest posts | latest articles | latest headlines | last news | recent posts | recent news |
        recent articles | top stories | top news | top headlines | editor’s picks | editor's picks |
        editors’ picks | editors' picks | editor’s choice | must read | must reads | breaking news |
        what to read next | read next | up next | next up | don’t miss | don't miss |
        in case you missed it | see also | see more | watch this next | explore more | explore further |
        further reading | from our partners | from the web | around the web | sponsored stories |
        promoted stories | promoted content | other news | other stories | other articles |
        similar articles | similar posts | similar stories | similar news | this week | featured |
        featured stories | featured articles | headlines | also read | read also | keep reading |
        we recommend | you may be interested in | you might be interested in | more in this section |
        more headlines | world news | as seen in | news in pictures | in other news | discover more |
        previous article | next article | previous post | next post | previous | next | post navigation |
        previous next | more news from | more to explore | videos | latest videos | related videos |
        hot topics | this might interest you | top picks | top posts | stories for you | picked for you |
        more by this author | more from this author | about the author | recommended by | other posts`),
      opening: phrases(`more from | more stories from | more in | more by | related: | latest from |
        top stories in | recommended by | you may also | people also read`),
    },
    comments: {
      whole: phrases(`comments | comment | # comments | # comment | comments # | no comments |
        no comments yet | no comment | leave a comment | leave a reply | leave comment | post a comment |
        post comment | add a comment | add comment | write a comment | write comment |
        leave a reply cancel reply | leave a comment cancel reply | cancel reply | reply | replies |
        # replies | # responses | # thoughts on | view comments | show comments | load comments |
        see comments | view all comments | join the conversation | join the discussion |
        be the first to comment | comments are closed | comments are closed. | comment on this story |
        comments are off for this post | discussion | have your say | submit comment | sign in to comment |
        log in to comment | login to comment | please log in to leave a comment | recent comments |
        top comments | newest | oldest | sort by | report abuse | reader comments | conversation |
        conversations | responses | be part of the conversation | share your thoughts |
        tell us what you think | what do you think | your comment | comment policy | community guidelines |
        save my name, email, and website in this browser for the next time i comment |
        your email address will not be published |
        your email address will not be published. required fields are marked | required fields are marked |
        notify me of new posts by email | notify me of follow-up comments by email |
        notify me of new comments via email | notify me when new comments are added | name | email |
        website | e-mail | upvote | downvote | like`),
      opening: phrases(`# thoughts on | # comments on | # responses to | # replies to | join # other |
        ~leave a comment | leave a reply | post a comment | comments are | your email address will not |
        notify me of | please log in | log in to comment | you must be logged in | we ask that comments |
        we welcome your comments | please read our comment | be the first to | join the conversation |
        save my name | this site uses akismet | sign in to leave | you need to be logged in |
        commenting is | let us know in the comments | have something to say | view # comments |
        view all # comments`),
    },
    advertising: {
      whole: phrases(`advertisement | advertisements | ad | ads | advert | sponsored |
        sponsored content | sponsored by | promoted | promotion | paid content | partner content |
        advertisement - scroll to continue | scroll to continue | story continues below advertisement |
        article continues below | article continues after advertisement | continue reading below |
        skip advertisement | skip ad | remove ads | report this ad | why this ad | ads by google |
        brand content | affiliate | sponsor | sponsors`),
      opening: phrases(`sponsored by | ~sponsored content | story continues below | article continues |
        continue reading below | this post contains | this article contains affiliate | we may earn |
        try our | ads by | as an amazon associate | this content was produced | explore what | presented by`),
    },
    sharing: {
      whole: phrases(`# subscribers | # # subscribers | # followers | # # followers | # members |
        # # members | share | share this | share this article | share this story | share this post |
        share this page | share article | share story | share on | share on facebook | share on twitter |
        share on x | share on whatsapp | share on linkedin | share via email | share by email |
        share tweet | share with | tweet | tweet this | pin | pin it | post | print | print this |
        print article | print this page | email | email this | mail | save | save article | bookmark |
        copy link | link copied | copy url | copied | listen | listen to article | listen to this article |
        play | facebook | twitter | x | instagram | whatsapp | telegram | linkedin | pinterest | reddit |
        youtube | tiktok | tumblr | pocket | messenger | flipboard | viber | threads | bluesky | mastodon |
        xing | vkontakte | snapchat | rss | follow | follow us | follow us on | following | follow on |
        shares | # shares | # likes | # views | like this | like us on facebook | connect with us |
        stay connected | stay in touch | gift article | give this article | text size | font size | a a a |
        aa | resize text | loading | likes | views | add to favorites | send | google news |
        facebook twitter | facebook twitter whatsapp | facebook twitter linkedin | copy | share share |
        facebook share | twitter share | add as preferred source | preferred source`),
      label: phrases(`share | share this | share on | share this article | share this story |
        ~follow us | follow us on | follow | share via | share with | like this | spread the word |
        spread the love`),
      opening: phrases(`follow us on | like us on | share this article | share this story |
        share this post | click to share | click to email | click to print | share on facebook |
        share on twitter | share on whatsapp | find us on | join us on | add us on | join our whatsapp |
        join our telegram | view this post on | a post shared by`),
    },
    subscribing: {
      whole: phrases(`~newsletter | newsletters | subscribe | subscribe now | subscribe today |
        subscribe here | ~sign up | sign up now | sign up here | sign me up | join now | get newsletter |
        email address | your email | your email address | enter your email | enter your email address |
        donate | donate now | support us | support our work | support our journalism | become a member |
        become a supporter | get alerts | get notifications | already a subscriber |
        already a subscriber? log in | already a member | log in | login | sign in | register | free trial |
        start your free trial | unsubscribe | no thanks | no spam, we promise | thank you for subscribing |
        thank you for your support | premium | subscribers only | for subscribers | members only |
        exclusive | get unlimited access | stay informed | stay up to date | invalid email | thank you |
        read this later | get the newsletter | get our newsletter | subscription | subscriptions |
        manage subscription | remaining articles`),
      opening: phrases(`~subscribe to | subscribe now | ~sign up for | sign up to | sign up and |
        sign up here | join our newsletter | join our mailing | get our newsletter | get the latest |
        get our free | get breaking news | get updates | get the best | get email | get unlimited |
        receive our | enter your email | by signing up | by subscribing | by clicking | by providing |
        already a subscriber | to continue reading | to read the full | this article is for subscribers |
        this content is for | this story is available | you have reached | you’ve reached |
        your subscription | support our | support independent | become a | donate to | please consider |
        if you value | if you like | if you enjoyed | help us | log in to | sign in to | create an account |
        please subscribe | ~stay updated | stay up to date | stay ahead | never miss | keep up with |
        delivered to your inbox | join thousands | join the hundreds | start your day | thanks for signing |
        thank you for signing | thank you for subscribing | you can unsubscribe | unsubscribe at |
        download our app | ~download the app | get our app | get the app | first-time subscribers |
        we have more newsletters | we’ll send`),
      confirming: phrases(`newsletter | e-mail | email | mail | inbox | subscri | sign up | journalism |
        member | account | our app | the app | alerts | unlimited | you agree | privacy policy`),
    },
    pageFoot: {
      whole: phrases(`privacy policy | privacy | privacy notice | privacy settings |
        privacy statement | terms of use | terms of service | terms and conditions | terms & conditions |
        terms | legal | legal notice | disclaimer | cookie policy | cookies | cookie settings |
        cookie preferences | cookie notice | manage cookies | accept | accept all | accept cookies |
        reject all | decline | ~all rights reserved | copyright | do not sell my personal information |
        do not sell my info | your privacy choices | accessibility | accessibility statement | sitemap |
        site map | imprint | contact | contact us | about | about us | advertise | advertise with us |
        advertising | careers | jobs | help | help center | faq | faqs | feedback | corrections |
        editorial policy | code of ethics | work with us | our team | press | press room | media kit | rss |
        rss feed | rss feeds | back to top | scroll to top | to top | top | powered by wordpress |
        proudly powered by wordpress | support | customer service | who we are | licensing | archives |
        archive | notice to california residents | ad choices | adchoices | ethics | submit a tip |
        send us a tip | mission | partners | footer`),
      opening: phrases(`you are receiving this | trouble reading this | having trouble |
        problems viewing | you get this letter | you received this | our mailing address |
        want to change how | create a free website | view this email | update your preferences |
        view in browser | unsubscribe from | all rights reserved. | (c) # | we use cookies |
        this site uses cookies | this website uses cookies | our website uses cookies |
        this site is protected | by using this site | by continuing to | we and our partners |
        we value your privacy | your privacy | we care about your | reproduction in whole |
        this material may not be | no part of this | unauthorized reproduction | the views expressed |
        the opinions expressed | views expressed in | the content of this | powered by | proudly powered |
        a division of | use of this site | please enable javascript | javascript is | your browser |
        you are using an outdated | registered in england | this work is licensed | except where otherwise |
        part of the | published by`),
      closing: phrases(`all rights reserved | terms of service apply | terms apply | privacy policy |
        privacy policy. | powered by wordpress`),
    },
    navigation: {
      whole: phrases(`home | homepage | menu | main menu | main navigation | navigation |
        toggle navigation | search | search for | search form | search this site | skip to content |
        skip to main content | skip to main navigation | skip to navigation | close | close menu |
        open menu | news | world | politics | business | economy | sport | sports | culture |
        entertainment | lifestyle | technology | tech | science | health | travel | opinion | opinions |
        editorial | editorials | video | videos | photos | podcast | podcasts | live | weather | local |
        national | international | education | environment | climate | money | markets | crime | arts |
        music | film | food | style | magazine | events | games | puzzles | obituaries | classifieds |
        shop | store | all | sections | topics | categories | tags | blog | blogs | forum | services |
        edition | africa | asia | europe | middle east | americas | features | analysis | letters |
        columns | columnists | cartoons | e-paper | epaper | advertisement feature | main content |
        you are here | page not found | english | back | go | submit | cancel | ok | yes | no | first |
        last | select month | select category | meta | entries feed | comments feed | wordpress.org |
        login register | my account | notifications | settings | profile | logout | log out |
        more sections | site search | quick links | links | social media | social | language | languages |
        expand | collapse | loading | loading... | please wait | filter | sort | reset | toggle menu |
        section | sports news | business news | in this article | on this page | table of contents |
        contents | us news | uk news | special reports | investigations | fact check | factcheck |
        in-depth | multimedia | gallery | photo gallery | audio | radio | tv | schedule | live tv |
        watch live | explore | discover | calendar | all news | top of page`),
      opening: [
        ...phrases(`skip to | jump to | back to | go to | search for: | you are here | home » |
          home > | home / | home › | page # of #`),
        'home |',
      ],
    },
    tags: {
      whole: phrases(`tags | hashtags | tagged | topics | filed under | posted in | keywords |
        in this story | related tags`),
      label: phrases(`tags | tag | hashtags | tagged | tagged with | tagged in | topics | topic |
        filed under | filed in | posted in | posted under | categories | category | keywords | more about |
        in this story | section | labels | published in | read more on | related topics | related tags |
        topics in this article`),
      opening: phrases(`posted in | filed under | tagged with | tagged as | tagged: | categories: |
        published in | posted under`),
    },
    reports: {
      whole: phrases(`spelling error report | report an error | report a mistake | report a typo |
        suggest a correction | your comment (optional) | send feedback | give feedback |
        was this article helpful | was this helpful | rate this article | did you find this useful |
        contact the author | spotted an error`),
      opening: phrases(`if you have found a spelling | if you found a mistake | if you notice an error |
        if you notice a mistake | if you spot a | if you see a mistake | found a mistake | found a typo |
        found an error | spotted a mistake | spotted an error | noticed an error | noticed a mistake |
        see a typo | see an error | do you have a tip | got a tip | have a tip | got a story |
        do you have a story | have a story | send your tips | send us your | send tips |
        the following text will be sent | was this article | rate this | did you find this |
        highlight the text and press | select the text and press | select it and press | report an error |
        to report an error | contact the reporter | contact the author`),
    },
    liveBlog: {
      opening: phrases(`follow our live | follow our live coverage | follow the latest |
        for the latest | ~for ongoing updates | for live updates | for more updates | for more live |
        read our live | ~keep an eye on our | check our live | ~stay tuned | ~stay with us | stay updated |
        this is a developing | this is a breaking | this story is developing | this story will be updated |
        this story has been updated | this article will be updated | more details soon | more follows |
        more to follow | follow all the latest | you can follow | catch up on our | see our live |
        refresh this page | check back for | developing story`),
      confirming: phrases('live | ticker | updates | developments | news | liveblog'),
    },
    credits: {
      whole: phrases(`getty images | photo | image | file photo | reuters | ap photo | illustration |
        image source | image caption | photo credits | photo illustration | media caption | stock image |
        courtesy photo | handout | representational image | representative image`),
      label: phrases(`photo | photos | photo by | image | images | image by | image source |
        ~image credit | image courtesy | picture | pictures | pic | ~photo credit | photograph |
        photographer | credit | credits | ~photo courtesy | photo illustration | file photo | illustration |
        illustration by | graphic | image caption | caption | video credit | featured image | left image |
        right image | screenshot | copyright | cover image | main image | media caption | image copyright |
        courtesy`),
      opening: phrases(`photo by | image by | picture by | photo courtesy | image courtesy |
        courtesy of | photograph by | pictured: | ap photo | illustration by | photos by | image copyright`),
    },
    wireCredits: {
      opening: phrases(`reporting by | writing by | editing by | additional reporting by | compiled by |
        edited by | produced by | translated by | with inputs from | with input from | with reporting from |
        with reporting by | with files from | with agencies | with agency |
        the associated press contributed | this report was compiled`),
    },
    greetings: {
      opening: phrases(`good morning | good evening | good afternoon | hello | hi there | hi everyone |
        dear reader | dear readers | welcome to | welcome back | happy monday | happy friday |
        thanks for reading | thank you for reading | that's all for | that's it for | that is all for |
        see you tomorrow | see you next week | until tomorrow | until next time`),
      confirming: phrases(`news | today | tonight | tomorrow | briefing | letter | reader | reading |
        everyone | morning edition | here is what | here's what | what you need | week`),
    },
  },
}
