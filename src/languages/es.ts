import type {Language} from './language.ts'
import {forms, phrases, values, words} from './lists.ts'

export const es: Language = {
  code: 'es',
  name: 'Spanish',
  months: forms(`enero/ene febrero/feb marzo/mar abril/abr mayo/may junio/jun julio/jul agosto/ago
    septiembre/setiembre/sept/sep/set octubre/oct noviembre/nov diciembre/dic`),
  weekdays: forms(`lunes/lun martes/mar miércoles/miercoles/mié/mie jueves/jue viernes/vie
    sábado/sabado/sáb/sab domingo/dom`),
  onWeekdays: phrases(`el lunes | el martes | el miércoles | el jueves | el viernes | el sábado |
    el domingo | este lunes | este martes | este miércoles | este jueves | este viernes | este sábado |
    este domingo`),
  futureTense: /\p{L}(?:rá|rán)(?!\p{L})/u,
  uncertainTimes: words('próximo pasado será serán hasta previsto prevista cada antes'),
  beforeOtherDays: /(?:^| )(?:del|desde el|hasta el) $/iu,
  ages: {
    before: words('hace'),
    minute: words('min'),
    hour: words('hora h'),
    day: words('día dia d'),
    one: words('un una'),
    yesterday: words('ayer'),
    today: words('hoy'),
  },
  ageUnits: words(`segundo segundos minuto minutos hora horas día días semana semanas mes meses año
    años lectura tiempo un una uno`),
  publishedLabels: phrases('publicado | publicada | publicación | fecha de publicación'),
  updatedLabels: words('actualizado actualizada actualización modificado modificada'),
  besideDates: words(`el los las del fecha hora horas hrs y este esta artículo noticia nota página fue por
    última vez texto reportaje`),
  otherDateWords: words('consultado hasta desde hoy edición evento comentario imagen'),
  stampWords: words('hace'),
  readingWords: phrases('de lectura'),
  datePartLinks: words('de del'),
  bylineOpenings: words('por autor autora'),
  nameLinks: words('y e de del la el en por para con'),
  newsroomWords: words('redacción corresponsal'),
  smallWords: words(`el la los las de del y en que un una es por con para no se su al lo como más pero
    sus le ya o este sí porque esta entre cuando muy sin sobre también hasta hay donde quien desde todo nos
    durante todos uno ni contra fue ha han según tras ante era son está había están tiene`),
  turningWords: words(`muertos heridos murieron sobrevivieron subió bajó aumentó disminuyó aceptó rechazó
    ganó perdió comenzó terminó norte sur este oeste antes después más menos culpable inocente absuelto
    condenado confirmó negó abrió cerró`),
  negations: words('no nunca ninguno ninguna sin tampoco'),
  conjunctions: words('y e'),
  abbreviations: {
    before:
      words(`sr sra srta srs sres dr dra drs d dª lic ing arq gral cnel tte cap sgto mons fr sto sta pdte
      pdta prof profa ud uds vd vds aprox av avda gob dip sen excmo excma ilmo ilma ee uu`),
    beforeNumber:
      words(`núm nº art pág págs vol cap ene feb mar abr jun jul ago sept oct nov dic tel apdo c/ arts fig
      figs fasc fol lib nos núms pp p tfno tít tomo vols km kg set enero`),
    anywhere:
      words(`ee.uu ff.aa s.a a.c d.c c.v a.m p.m ee.aa rr.hh jj.oo s.l s.r.l c.a s.a.u s.l.u u.e d.f b.a cía
      ltda inc d.e.p q.e.p.d n.e bs.as km kg adj adm admón afmo alc alfz almte ap apdo archipo arz
      atte atmo bco bibl brig bs c.ia comte cond comp contralm coord cód ctra cta d.ª dña dcha depto
      dpto dpt dir doc distr ed edit edo ef ej esc fco fdo fig fil fund fís gobno gte hno hna hnos
      hros igl impr ind inf inst intr itd izq izqda jerez l.da lcda lcdo ldo lda lib m.ª mag máx mín
      min mn mtro mtra my mz nac ntra ntro nro n.º obs ob op orig p.ª pbro plza pl poét prov ppal pral
      prol profs pról prnl ref reg rev rte rvdo rvda s.m s.ª sdad sec secr sgtos ss suc supl tít trad
      tfno urb v vdo vto v.gr vid vda`),
    final: words(`p.ej etc p.d`),
  },
  impossiblePairs: [
    {first: words('del al'), after: words('es era fue son ha han el los las se pero con y del al')},
    {first: words('para con según desde'), after: words('es era fue son ha han pero del al de')},
  ],
  leaningOpeners: phrases(`el | ella | ellos | ellas | esto | este | esta | estos | estas | eso | ese | esa |
    pero | sin embargo | ademas | tambien | entonces | asi | alli | su | sus | y | o | no obstante |
    por eso | por ello | ambos | asimismo | mientras tanto | luego`),
  datelineFollowers: words('el los las una la'),
  lowerNameOpenings: words('de la el'),
  sayingVerbs: words(`dijo dice afirmó afirma añadió añade declaró declara señaló señala aseguró asegura
    explicó explica advirtió subrayó indicó escribió manifestó destacó sostuvo agregó anunció insistió`),
  personalPronouns: words('él ella ellos ellas'),
  speakingWords: words(`yo mí nosotros nuestro nuestra nuestros nuestras usted ustedes tú tus vosotros
    vuestro vuestra`),
  voiceWords: words('yo nosotros nuestro nuestra debemos debería deberían'),
  personTitles: words('señor señora presidente presidenta ministro ministra alcalde'),
  nameParticles: words('de del la'),
  notSpeakers: words('él ella'),
  bodies: words('gobierno ministerio partido universidad policía'),
  attribution: {
    roles: words(`portavoz ministro ministra presidente presidenta alcalde alcaldesa gobernador gobernadora
      secretario secretaria director directora jefe jefa líder fiscal juez jueza abogado abogada
      experto experta investigador investigadora profesor profesora entrenador entrenadora vecino
      vecina testigo diputado diputada senador senadora consejero consejera embajador embajadora
      comisario`),
    relayingVerbs:
      words(`negó niega desmintió desmiente rechazó rechaza citó cita leyó lee oyó repitió desmentido
      negado rechazado`),
    accordingTo: words('según'),
    utterances:
      words(`afirmación declaración palabras acusación informe carta frase lema cita pregunta titular
      rumor denuncia`),
    negations: words('no nunca jamás nadie tampoco ni si podría'),
    he: words('él'),
    she: words('ella'),
  },
  senses: {
    die: words(`muere mueren murió murieron muerto muertos muerta muertas muerte fallecido fallecidos fallece
      falleció fallecieron mortal`),
    hurt: words(`herido heridos herida heridas lesionado lesionados`),
    shoot: words(`tiroteo disparos disparo tiros`),
    arrest: words(`detenido detenidos detenida arrestado arresto detención`),
    charge: words(`acusado acusada imputado cargos`),
    convict: words(`condenado condenada condena culpable`),
    rise: words(`sube subió aumento aumentó crece creció alza`),
    fall: words(`baja bajó cae cayó caída descenso descendió`),
    announce: words(`anuncia anunció anunciado anuncio`),
    approve: words(`aprueba aprobó aprobado aprobada aprobación`),
    reject: words(`rechaza rechazó rechazado`),
    attack: words(`ataque ataques atacó atentado`),
    burn: words(`incendio incendios fuego llamas`),
    win: words(`gana ganó victoria vence venció`),
    resign: words(`dimisión dimite dimitió renuncia renunció`),
    rescue: words(`rescatado rescatados rescate evacuado evacuados`),
    crash: words(`accidente choque chocó colisión`),
    quake: words(`terremoto sismo temblor`),
    vote: words(`elecciones elección voto votación elegido`),
    police: words(`policía agentes policías`),
    child: words(`niño niña menor adolescente`),
  },
  stages: [
    forms('buscado/busca/búsqueda detenido/detenida/arrestado acusado/imputado condenado/condenada/culpable'),
    forms('grave/crítico murió/falleció/muere/fallece'),
    forms('desaparecido encontrado/hallado/rescatado'),
  ],
  pointedPeople: words(
    `sospechoso víctima víctimas hombre mujer niño niña conductor conductora acusado detenido`,
  ),
  pointedThings:
    words(`informe estudio decisión medida ley proyecto acuerdo incidente accidente ataque incendio empresa
      grupo carta vídeo propuesta plan anuncio edificio caso fallo`),
  definiteArticles: words(`el la los las`),
  definingWords: words(`de del que en a al para por entre con contra sobre`),
  housekeeping:
    phrases(`corrección | fe de errores | nota de la redacción | nota del editor | una versión anterior | se
      ruega a | cualquier persona con información | ha sido corregido | ha sido actualizado`),
  teases: phrases(`por qué | cómo | qué | cuál | quién | así | estos son | estas son | opinión | análisis | en
      directo | las claves`),
  captionPatterns: [/^(?:Esta|En esta) (?:foto|fotografía|imagen)\b/iu],
  numbers: {
    fold: 'marks',
    cardinals: values(`cero=0 uno=1 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10
      once=11 doce=12 trece=13 catorce=14 quince=15 dieciséis=16 diecisiete=17 dieciocho=18 diecinueve=19
      veinte=20 veintiuno=21 veintiún=21 veintiuna=21 veintidós=22 veintitrés=23 veinticuatro=24
      veinticinco=25 veintiséis=26 veintisiete=27 veintiocho=28 veintinueve=29 treinta=30 cuarenta=40
      cincuenta=50 sesenta=60 setenta=70 ochenta=80 noventa=90 cien=100 ciento=100 doscientos=200
      doscientas=200 trescientos=300 trescientas=300 cuatrocientos=400 cuatrocientas=400 quinientos=500
      quinientas=500 seiscientos=600 seiscientas=600 setecientos=700 setecientas=700 ochocientos=800
      ochocientas=800 novecientos=900 novecientas=900`),
    articles: words('un una'),
    scales: values(`mil=1e3 millón=1e6 millones=1e6 mdd=1e6 millardo=1e9 millardos=1e9 billón=1e12
      billones=1e12 trillón=1e18 trillones=1e18`),
    alone: words('cien ciento mil'),
    dozens: values('docena=12 docenas=12'),
    joinsTens: words('y'),
    adds: words('y con'),
    halves: words('medio media'),
    fractions: values(`tercio=3 tercios=3 cuarto=4 cuartos=4 quinto=5 quintos=5 sexto=6 sextos=6 séptimo=7
      séptimos=7 octavo=8 octavos=8 noveno=9 novenos=9 décimo=10 décimos=10 décima=10 décimas=10 centésimo=100
      centésimos=100 milésimo=1e3 milésimos=1e3 millonésimo=1e6 millonésimos=1e6 veinteavo=20 veinteavos=20`),
    partEndings: words('esimo esimos esima esimas avo avos'),
    pluralParts: 's',
    fractionsAreOrdinals: true,
    of: words('de del'),
    ratios: phrases('de cada | sobre'),
    overs: words('sobre con'),
    points: words('coma punto'),
    sharePoints: words('con'),
    minus: words('menos'),
    minusNotAfter: words('al lo o los las la el ni'),
    decimal: ',',
    commaMayGroup: true,
    ranges: words('a o'),
    between: words('entre'),
    and: words('y'),
    from: words('de desde'),
    to: words('a hasta'),
    more: phrases(`más de | al menos | por lo menos | no menos de | cuando menos | por encima de`),
    less: phrases('menos de | hasta | como máximo | a lo sumo | no más de'),
    about: phrases(`unos | unas | cerca de | casi | alrededor de | aproximadamente | en torno a`),
  },
  units: {
    '%': phrases('por ciento | por cien'),
    pp: phrases('punto porcentual | puntos porcentuales'),
    bp: phrases('puntos básicos'),
    US$: phrases(`dólares estadounidenses | dólar estadounidense | dólares americanos | dólares
      norteamericanos`),
    A$: phrases('dólares australianos'),
    C$: phrases('dólares canadienses'),
    HK$: phrases('dólares de hong kong'),
    NZ$: phrases('dólares neozelandeses'),
    $: phrases('dólar | dólares'),
    '€': phrases('euro | euros'),
    '£': phrases('libra | libras | libra esterlina | libras esterlinas'),
    '¥': phrases('yen | yenes'),
    'CN¥': phrases('yuan | yuanes'),
    '₹': phrases('rupia | rupias'),
    '₴': phrases('grivnas'),
    '₽': phrases('rublo | rublos'),
    CHF: phrases('francos suizos'),
    francs: phrases('franco | francos'),
    pesos: phrases('peso | pesos'),
    Mex$: phrases('peso mexicano | pesos mexicanos'),
    R$: phrases('reales | reales brasileños'),
    kr: phrases('coronas'),
    cents: phrases('centavo | centavos | céntimo | céntimos'),
    'km²': phrases('kilómetro cuadrado | kilómetros cuadrados'),
    'm²': phrases('metro cuadrado | metros cuadrados'),
    'km/h': phrases('kilómetros por hora'),
    mph: phrases('millas por hora'),
    knots: phrases('nudos'),
    km: phrases('kilómetro | kilómetros'),
    m: phrases('metro | metros'),
    cm: phrases('centímetro | centímetros'),
    mm: phrases('milímetro | milímetros'),
    mi: phrases('milla | millas'),
    ft: phrases('pie | pies'),
    inches: phrases('pulgada | pulgadas'),
    ha: phrases('hectárea | hectáreas'),
    kg: phrases('kilo | kilos | kilogramo | kilogramos'),
    g: phrases('gramo | gramos'),
    t: phrases('tonelada | toneladas'),
    l: phrases('litro | litros'),
    barrels: phrases('barril | barriles'),
    MW: phrases('megavatio | megavatios'),
    GW: phrases('gigavatios'),
    '°C': phrases('grados celsius | grados centígrados'),
    '°': phrases('grado | grados'),
    pesetas: phrases('peseta | pesetas'),
  },
  measuredNouns: words(`inflación participación desempleo paro crecimiento ingresos beneficios pérdidas
    ventas fianza rescate multa déficit deuda presupuesto población salarios aranceles exportaciones
    importaciones`),
  fates: {
    killed: words('muert murier fallec asesinad'),
    wounded: words('herid lesionad'),
    arrested: words('detenid arrestad detenciones'),
    missing: words('desaparecid'),
    displaced: words('evacuad desplazad'),
    'shot down': words('derribad derribó interceptad destruid'),
    launched: words('lanzó lanzad lanzaron disparó'),
    damaged: words('dañad'),
    pledged: words('prometi ayuda donó'),
  },
  linkingWords: words('otros otras resultaron fueron han sido'),
  countedNouns: {
    soldiers: words('soldad militar'),
    children: words('niño'),
    people: words('persona civil vecin'),
    drones: words('dron'),
    missiles: words('misil'),
    buildings: words('edificio casa vivienda'),
    shells: words('proyectil'),
    tanks: words('tanque'),
    aircraft: words('avión'),
  },
  nounLinks: words('de del las los otras otros'),
  anybody: words('persona'),
  partOfThese: phrases('de ellos | de ellas'),
  partOfNumber: phrases('de | de los'),
  newsWords: words(`año años día días semana mes meses hora horas noche tarde mañana hombre hombres
    mujer mujeres niño niños niña persona personas gente vecinos familia familias padre madre hijo hija
    joven jóvenes policía agentes bomberos rescate hospital médicos tribunal corte justicia juez jueza
    fiscal fiscalía abogado juicio pena cárcel prisión condenado condenada investigación sospechoso víctima
    víctimas gobierno presidente presidenta ministro ministra ministerio congreso senado parlamento
    diputados partido oposición elección elecciones votos mayoría alcalde ciudad municipio país región
    estado pueblo calle casa casas escuela tren carretera coche autobús avión aeropuerto puerto puente barco
    accidente incendio fuego explosión ataque guerra ejército soldados drones misiles muertos muerto muerte
    heridos herido daños tormenta lluvia lluvias inundaciones agua terremoto sismo magnitud réplicas empresa
    compañía banco mercado precio precios dinero euros dólares millón millones por ciento trabajo
    trabajadores sindicato huelga ley proyecto acuerdo reunión visita cumbre dimisión anunció informó
    aseguró según portavoz gol goles equipo club temporada victoria primer primera dos tres nuevo
    nueva gran minuto ida vuelta final`),
  opinionLabels: phrases('opinión | opinion | análisis | editorial | columna | tribuna | carta al director'),
  digestLabels: phrases(`resumen de noticias | resumen del día | noticias breves |
    lo más importante del día | boletín | la semana en resumen`),
  leadIns: phrases('contexto | en contexto | por qué es importante | por qué importa | última hora'),
  viewWords: words('vistas'),
  editMarks: words('editado'),
  countUnits: words('mil'),
  liveWords: words('directo vivo'),
  pictureWords: words('foto fotos imagen'),
  browserWords: words('navegador'),
  addressWords: words(`usted ustedes su sus tu tus te nosotros nuestro nuestra nuestros nuestras suscríbete
    suscríbase regístrate haz haga clic aquí boletín correo gratis cuenta leer sitio web compartir
    comentario cookies canal síguenos únete`),
  readerAddress: phrases(`síganos | haga clic | haz clic | puede interesarle | comparte esta |
    no respondió a una solicitud`),
  corrections: {
    labels: phrases('corrección | fe de errores | fe de erratas | rectificación | aclaración'),
    openings: phrases(
      'una versión anterior de | una versión previa de | en una versión anterior | en una primera versión | esta nota fue corregida | este artículo ha sido corregido | esta noticia ha sido corregida | este artículo fue corregido',
    ),
    editors: phrases('nota del editor | nota de la redacción | nota de redacción'),
  },
  clutter: {
    readMore: {
      whole: phrases(`leer más | seguir leyendo | leer mas | ver más | más información |
        continuar leyendo | leer noticia | sigue leyendo | leer artículo completo | leer nota completa |
        leer la nota completa | saber más | ver nota completa | lea más | más`),
      opening: phrases(`seguir leyendo | leer más en | leer la nota completa | lee la noticia completa |
        lea la nota completa`),
    },
    readAlso: {
      label: phrases(`~lea también | ~lee también | leer también | ver también | le puede interesar |
        ~te puede interesar | más información | lea además | lee además | también lea | puede leer |
        puedes leer | mire | mira | vea también | noticia relacionada | lea | lee | leer más | recomendado |
        recomendamos | también puedes leer | te recomendamos | le recomendamos`),
      opening: phrases(`lea también | lee también | te puede interesar | le puede interesar |
        haga clic aquí | haz clic aquí | lea aquí | también te puede interesar`),
    },
    related: {
      whole: phrases(`noticias relacionadas | artículos relacionados | relacionados | relacionadas |
        relacionado | notas relacionadas | temas relacionados | te puede interesar | le puede interesar |
        también te puede interesar | quizás te interese | quizá te interese | lo más leído | lo más visto |
        las más leídas | más leídas | más leídos | las más vistas | más vistos | lo último |
        últimas noticias | más noticias | otras noticias | lo más reciente | recomendados | recomendado |
        recomendadas | tendencias | destacados | destacadas | noticias destacadas | visto ahora |
        lee también | lea también | leer también | ver también | más de | más sobre | más en | en portada |
        artículo anterior | artículo siguiente | siguiente artículo | anterior | siguiente |
        contenido patrocinado | de interés | no te pierdas | lo más compartido | lo más comentado |
        populares | entradas relacionadas | entradas recientes | noticias recientes`),
      opening: phrases('más noticias de | más sobre | noticias de | más de'),
    },
    comments: {
      whole: phrases(`comentarios | comentario | # comentarios | # comentario | sin comentarios |
        no hay comentarios | deja un comentario | dejar un comentario | deja una respuesta |
        dejar una respuesta | deje un comentario | agregar comentario | añadir comentario |
        escribir un comentario | escribe un comentario | escribe tu comentario | comentar |
        ver comentarios | cancelar respuesta | deja un comentario cancelar respuesta |
        deja una respuesta cancelar respuesta | responder | publicar comentario | publicar un comentario |
        únete a la conversación | comenta | participa |
        tu dirección de correo electrónico no será publicada | nombre | correo electrónico | opina |
        haz un comentario`),
      opening: phrases(`deja un comentario | deja una respuesta | tu dirección de correo |
        su dirección de correo | los comentarios están | debes iniciar sesión | inicia sesión para |
        inicie sesión para | sé el primero en | guarda mi nombre | para comentar | este sitio usa akismet |
        recibir un correo electrónico | los campos obligatorios`),
    },
    advertising: {
      whole: phrases(`publicidad | anuncio | anuncios | patrocinado | contenido patrocinado |
        continúa después de la publicidad | sigue leyendo después del anuncio | patrocinio |
        espacio patrocinado | pauta`),
      opening: phrases('continúa después | patrocinado por | contenido ofrecido'),
    },
    sharing: {
      whole: phrases(`# seguidores | # suscriptores | # # suscriptores | # vistas | compartir |
        comparte | compartir en | compartir en facebook | compartir en twitter | compartir en whatsapp |
        compartir esta noticia | compartir noticia | comparta | compártelo | compartir artículo | imprimir |
        enviar | enviar por correo | enviar por email | escuchar | escuchar artículo | síguenos |
        síguenos en | siguenos | seguir | seguir en | guardar | copiar enlace | enlace copiado | tuitear |
        twittear | me gusta | correo | compartidos | escucha la noticia | tamaño de letra | síganos en`),
      label: phrases(`compartir | comparte | ~síguenos | síguenos en | comparte esto | compártelo |
        compartir en | me gusta esto | comparte en`),
      opening: phrases(`síguenos en | síganos en | siga a | haz clic para compartir | compartir en |
        únete a nuestro canal | siguenos en | encuéntranos en | suscríbete a nuestro canal |
        ver esta publicación en | únete al canal`),
    },
    subscribing: {
      whole: phrases(`newsletter | boletín | boletines | suscríbete | suscríbase | suscribirse |
        suscribirme | suscripción | suscripciones | regístrate | regístrese | registrarse | iniciar sesión |
        inicia sesión | ingresar | acceder | tu correo electrónico | correo electrónico | dona | donar |
        apóyanos | hazte socio | contenido exclusivo | exclusivo para suscriptores |
        solo para suscriptores | recibe nuestro boletín | recibe nuestras noticias | ya soy suscriptor |
        ya eres suscriptor | contraseña | suscríbete ahora`),
      opening: phrases(`~suscríbete | ~suscríbase | suscribete | regístrate | regístrese | recibe |
        reciba | para seguir leyendo | si quieres seguir | apoya | apoye | únete | al suscribirte |
        al registrarte | al hacer clic | ya tienes | hazte socio | inicia sesión | inicie sesión |
        descarga nuestra | descarga la | descargue | este contenido es exclusivo | no te pierdas |
        ingresa tu | ingrese su | obtén`),
      confirming: phrases('boletín | correo | suscri | gratis | cuenta | canal'),
    },
    pageFoot: {
      whole: phrases(`aviso legal | política de privacidad | políticas de privacidad | privacidad |
        términos y condiciones | términos de uso | condiciones de uso | política de cookies | cookies |
        aceptar | aceptar todo | rechazar | ~todos los derechos reservados | contacto | contáctenos |
        contáctanos | quiénes somos | quienes somos | sobre nosotros | acerca de | mapa del sitio |
        mapa web | publicidad | anúnciate | anúnciese con nosotros | trabaja con nosotros | ayuda | rss |
        volver arriba | ir arriba | código ético | código de ética | hemeroteca`),
      opening: phrases(`no ves correctamente | si no puede ver | si no ves | recibes este |
        todos los derechos reservados. | utilizamos cookies | usamos cookies | este sitio utiliza cookies |
        este sitio web utiliza | esta web utiliza | al continuar navegando | si continúas navegando |
        prohibida su reproducción | queda prohibida | prohibida la reproducción | nosotros y nuestros socios`),
      closing: phrases('todos los derechos reservados | derechos reservados'),
    },
    navigation: {
      whole: phrases(`inicio | portada | menú | menu | buscar | búsqueda | ir al contenido |
        saltar al contenido | cerrar | noticias | actualidad | política | mundo | internacional |
        internacionales | nacional | nacionales | sociedad | economía | negocios | cultura | deportes |
        fútbol | salud | ciencia | tecnología | opinión | editorial | editoriales | columnistas | columnas |
        videos | vídeos | fotos | fotogalerías | galerías | podcast | en vivo | en directo | el tiempo |
        clima | turismo | viajes | gastronomía | entretenimiento | espectáculos | farándula | sucesos |
        judicial | justicia | seguridad | educación | medio ambiente | especiales | servicios |
        clasificados | edición impresa | secciones | categorías | etiquetas | archivo | usted está aquí |
        volver | enviar | cancelar | aceptar | español | mi cuenta | cerrar sesión | empresas | cine |
        música | televisión | horóscopo | juegos | locales | regiones | latinoamérica | américa latina |
        ver todo | ver todos | cargando | multimedia | reportajes | entrevistas | últimas noticias`),
      opening: phrases(`ir al | saltar al | inicio > | inicio » | inicio / | inicio › | portada > |
        usted está aquí | estás aquí | volver a`),
    },
    tags: {
      whole: phrases('etiquetas | temas | tags | palabras clave | en este artículo | archivado en'),
      label: phrases(`etiquetas | tags | temas | tema | categoría | categorías | archivado en |
        palabras clave | sección | publicado en | temas relacionados | más sobre | más información sobre`),
      opening: phrases('publicado en | archivado en | etiquetado como | etiquetado con'),
    },
    reports: {
      whole: phrases(`reportar error | reportar un error | informar de un error |
        ¿te ha resultado útil | ¿encontraste un error | corregir`),
      opening: phrases(`si encuentras un error | si encontró un error | si ha encontrado un error |
        si has encontrado un error | ¿has encontrado un error | ¿encontraste un | ¿viste algún error |
        ¿tienes una historia | envíanos tu | reporta un error | si detecta un error`),
    },
    liveBlog: {
      opening: phrases(`siga en directo | siga con nosotros | sigue con nosotros | sigue en directo |
        siga en vivo | sigue en vivo | siga las últimas | sigue las últimas | sigue nuestra cobertura |
        siga nuestra cobertura | sigue toda | siga toda | noticia en desarrollo | esta noticia se |
        ampliaremos | habrá ampliación | puedes seguir`),
      confirming: phrases('vivo'),
    },
    credits: {
      whole: phrases(`foto | imagen | foto de archivo | imagen de archivo | imagen ilustrativa |
        fotografía | archivo | cortesía`),
      label: phrases(`foto | fotos | fotografía | imagen | imágenes | crédito | créditos |
        foto de archivo | fuente | fuentes | ilustración | cortesía | infografía | pie de foto | gráfico |
        archivo`),
      opening: phrases('foto de | foto tomada | crédito de | foto cortesía | fotografía de'),
    },
    wireCredits: {
      opening: phrases(`con información de | con datos de | redacción de | editado por | traducido por |
        con agencias`),
    },
    greetings: {
      opening: phrases(`buenos días | buenas tardes | buenas noches | hola | estimado lector |
        querido lector | queridos lectores | gracias por leernos | gracias por leer | eso es todo por |
        hasta mañana`),
      confirming: phrases('noticias | lector | hoy | boletín | lo que ha'),
    },
  },
}
