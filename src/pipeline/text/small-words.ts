/**
 * The small words of each language, in lower case: the commonest articles, pronouns, prepositions, conjunctions and
 * auxiliaries. They tell which language a text is in, and that a capital letter opens a sentence, not a name.
 * For languages that are close to one another the words that differ weigh most, so both lists keep them.
 */
export const smallWords: Readonly<Record<string, string>> = {
  en: `the of and to in a is that for it with as was on be by he she at from his her this have are not but had they
    which or we an were been their has would there what will all if who when so no out up can than then about after its
    into some could also these those more said while during before since however although because where`,
  de: `der die das und ist von den mit sich des auf für im dem nicht ein eine als auch es an werden aus er sie hat dass
    wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein
    wurde nach seit unter gegen wir ich ihr kann wenn doch beim dabei laut zwischen worden sei damit`,
  fr: `le la les de des du et est un une en que qui dans pour pas sur au aux avec par plus se ce cette il elle ils sont
    ne mais ou où nous vous leur ses son sa été a ont être avait après selon comme lors depuis entre sans sous aussi
    très dont deux même d l qu n s c`,
  es: `el la los las de del y en que un una es por con para no se su al lo como más pero sus le ya o este sí porque esta
    entre cuando muy sin sobre también hasta hay donde quien desde todo nos durante todos uno ni contra fue ha han según
    tras ante era son está había están tiene`,
  it: `il la le lo gli di del della dei delle e in che un una è per con non si da sono al alla nel nella come più ma anche
    ha hanno dal dalla su questo questa suo sua loro ai alle stato essere dopo secondo tra fra quando ancora era dell
    all sul sulla degli cui`,
  pt: `o a os as de do da dos das e em no na nos nas que um uma é por com para não se ao à mais como mas foi ou seu sua
    pelo pela são já também até entre depois sem sobre muito ser quando há está isso ele ela eles segundo após foram
    tem ainda`,
  nl: `de het een en van in is dat op te met voor niet zijn aan er door om ook als bij naar uit maar dan nog werd worden
    wordt heeft hebben die deze dit was over tot of ze hij zij ik we je meer geen al na volgens tegen zich onder tussen
    wel kan zou`,
  pl: `i w na z do się nie to że jest o jak po co od za przez dla ale czy są już tylko tak był było była być przed oraz
    ze pod może jego jej ich który która które we przy także kiedy między według po nad został została zostały roku`,
  ru: `и в не на что с по он она они это как а но из у к за от для о так же бы было был была были то его её их все
    только после во при ещё или до уже об мы вы который которые которая также если чтобы со год года под между
    этот эта эти заявил сообщил`,
  uk: `і в не на що з по він вона вони це як а але із у до за від для про так же було був була були його її їх все тільки
    після при ще або вже ми ви який яка які також якщо щоб зі та й під між цей ця ці року під час через де має`,
  tr: `ve bir bu da de için ile olarak olan daha çok en gibi kadar sonra ancak ise değil göre ama veya her ne o olduğunu
    olduğu tarafından üzerine arasında var yok ki şu nin ın sonra önce iki ilk yeni etti eden dedi`,
  id: `yang dan di dari untuk dengan ini itu pada dalam tidak akan ke juga oleh adalah sebagai telah karena atau bahwa
    mereka ada kata tersebut dapat lebih sudah kepada saat para setelah seorang saya kami serta antara namun ia hari`,
  sv: `och att det i en som är på av för med den till inte har de ett om var han hon men sig från vid också så när efter
    kan ska eller nu under över ut mot vara blir blev har hade varit mellan enligt sedan där hur detta`,
  da: `og at det i en som er på af for med den til ikke har de et om var han hun men sig fra ved også så når efter kan
    skal eller nu under over ud mod være bliver blev havde været mellem ifølge siden der hvor dette hvad mere`,
  no: `og at det i en som er på av for med den til ikke har de et om var han hun men seg fra ved også så når etter kan
    skal eller nå under over ut mot være blir ble hadde vært mellom ifølge siden der hvor dette hva mer`,
  fi: `ja on ei se että oli hän joka mutta ovat kun myös kuin niin mukaan ollut tai jos vain jo sen siitä ne tämä ovat
    voi olla sekä eivät jotka hänen heidän kanssa jälkeen sitä mitä noin vielä nyt`,
  cs: `a v na se je že to s z do o i k po za ve by jako pro ale si od jsou byl byla bylo být které který která už při
    jeho její jejich však také podle kteří nebo před co až jen když jsem této bude roku který ze`,
  sk: `a v na sa je že to s z do o i k po za vo by ako pre ale si od sú bol bola bolo byť ktoré ktorý ktorá už pri jeho
    jej ich však tiež podľa ktorí alebo pred čo až len keď som tejto bude roku aj zo`,
  ro: `și în de la a cu pe nu că din este un o pentru mai care au fost sunt dar prin după sau fi fost al ale lui se ce
    său ei lor până între către această acest despre potrivit când am cel cea`,
  hu: `a az és hogy nem is egy ez azt meg csak de volt már még el be ki mint van vagy ha lesz után szerint között minden
    több nagy pedig ezt sem amely majd alatt ami aki lett`,
  el: `και το η ο τα του της των να σε με για από που στο στη στην οι τη την τον τους δεν είναι θα ότι ήταν ένα μια έχει
    αλλά ως μετά κατά όπως έναν αυτό στις στους στα πως`,
  bg: `и в на да се че от за с не е са по как но това ще като до при след той тя те беше са били която които която си
    има му ѝ със във между само още вече или през бе`,
  sr: `и у је да на се за од са не су као али то који која које био била по из до после што или због када још већ није
    i u je da na se za od sa su kao ali koji koja koje bio bila iz posle što ili zbog kada još već nije`,
  hr: `i u je da na se za od sa ne su kao ali to koji koja koje bio bila po iz do nakon što ili zbog kada još već nije
    te tijekom prema bi će o a ovo`,
  ca: `el la els les de del i en que un una és per amb no es seu al com més però ha han a o aquest aquesta entre quan
    sense sobre també fins on des tot durant contra va ser són després segons als dels seva`,
  vi: `và của là có trong được cho với các không một những người đã này khi để từ đến tại cũng như về ra vào sau trên
    năm ông theo nhưng nước đang sẽ họ bị`,
  sw: `ya na wa kwa ni katika za la kuwa cha kama hii huo alisema baada hiyo pia wake watu lakini hivyo au yake hao kutoka
    ambao wao vya huyo yao`,
  so: `iyo oo ka ku u in waa uu ayaa la soo ay waxa waxaa inay inuu si ee kale kuwa sheegay aan dhexeeya`,
  ha: `da na a ta ya ce cewa su ba wani wata shi ne ga kuma an za don bayan amma cikin ko kasar yi yin`,
  tl: `ang ng sa na mga at ay hindi ito siya niya para kay si ni nang kung isang may din rin pero nila ayon`,
  et: `ja on ei et see oli ta kui ka mis aga või oma siis kes nii ning pärast juba välja selle mille tema nende vaid`,
  lv: `un ir ka no uz par ar kas arī bet tas tika pēc bija lai vai kā līdz gan jau tiek savu viņš vēl pie`,
  lt: `ir kad į iš su yra tai kaip bet po buvo jis prie už apie kurie ar dėl nuo iki jau taip pat nes jos`,
  ar: `في من على أن إلى التي عن مع هذا هذه الذي بعد كان ما لا بين كما قد أو قال إن ذلك كانت عند خلال حيث وقد لم غير كل ثم
    بعض أي قبل وفي ومن وأن`,
  fa: `در به از که این را با است برای آن یک خود تا کرد بر هم نیز شده می های شد اما بود پس آنها او ما اند گفت`,
  ur: `کے میں کی ہے اور سے کا کو نے پر یہ اس کہ ہیں بھی تھا نہیں کر ایک وہ گیا لیے تھے ان جو ہو`,
  he: `של את על לא עם זה הוא היא כי גם אל או אך כל היה הם יש אם בין לאחר כדי אבל רק עד אשר מה`,
  hi: `के में की है और से का को ने पर यह इस कि हैं भी था नहीं कर एक वह गया लिए थे उन जो हो`,
  mr: `आणि आहे या हे व तर नाही होते आहेत केला केली त्या ते मध्ये साठी असे म्हणून`,
  ne: `छ र को मा का ले छन् भएको गरेको हो पनि यो तथा लागि`,
}
