import type {Language} from './language.ts'
import {forms, phrases, values, words} from './lists.ts'

export const pt: Language = {
  code: 'pt',
  name: 'Portuguese',
  months: forms(`janeiro/jan fevereiro/fev março/marco/mar abril/abr maio/mai junho/jun julho/jul
    agosto/ago setembro/set outubro/out novembro/nov dezembro/dez`),
  weekdays: forms(`segunda/segunda-feira/seg terça/terca/terça-feira/ter quarta/quarta-feira/qua
    quinta/quinta-feira/qui sexta/sexta-feira/sex sábado/sab domingo/dom`),
  onWeekdays: phrases(`na segunda-feira | na terça-feira | na quarta-feira | na quinta-feira |
    na sexta-feira | no sábado | no domingo | nesta segunda-feira | nesta terça-feira |
    nesta quarta-feira | nesta quinta-feira | nesta sexta-feira | neste sábado | neste domingo`),
  futureTense: /\p{L}(?:rá|rão)(?!\p{L})/u,
  uncertainTimes: words('próximo próxima passado passada será serão até previsto prevista cada'),
  beforeOtherDays: /(?:^| )(?:do dia|desde|até) $/iu,
  ages: {
    before: words('há'),
    minute: words('min'),
    hour: words('hora h'),
    day: words('dia'),
    one: words('um uma'),
    yesterday: words('ontem'),
    today: words('hoje'),
  },
  ageUnits: words(`um uma hora horas dia dias semana semanas mês meses ano anos minuto minutos segundo
    segundos leitura tempo`),
  publishedLabels: words('publicação publicado publicada'),
  updatedLabels: words('atualizado atualizada atualização modificada'),
  besideDates: words('em às as ao este esta artigo notícia matéria texto página foi pela última e o'),
  otherDateWords: words('acessado até hoje edição imagem comentário'),
  stampWords: words('há'),
  readingWords: phrases('de leitura'),
  datePartLinks: words('de a o da do na'),
  bylineOpenings: words('por autor autora'),
  nameLinks: words('e de da do dos das em na no a para'),
  newsroomWords: words('redação correspondente'),
  smallWords: words(`o a os as de do da dos das e em no na nos nas que um uma é por com para não se ao à
    mais como mas foi ou seu sua pelo pela são já também até entre depois sem sobre muito ser quando há está
    isso ele ela eles segundo após foram tem ainda`),
  turningWords: words(`mortos feridos subiu caiu aumentou diminuiu aceitou rejeitou ganhou perdeu começou
    terminou norte sul leste oeste antes depois mais menos culpado inocente absolvido condenado confirmou
    negou abriu fechou`),
  negations: words('nao nem sem nunca nenhum nenhuma'),
  conjunctions: words('e'),
  abbreviations: {
    before:
      words(`sr sra srs sras srta dr dra drs prof profa eng gen cel cap ten sgt d dom sto sta exmo exma v.exa
      av gov dep sen`),
    beforeNumber:
      words(`n nº art pág págs vol cap jan fev mar abr mai jun jul ago set out nov dez tel al fig fls inc km
      lib núm p pp rod séc tab tít`),
    anywhere:
      words(`s.a ltda cia a.c d.c a.m p.m s/a e.u.a eua inc co d.f u.e m.e min kg km adj adm adv al alm ap
      apt arq assoc ass aux atte brig bel c.ª cf cód com comp cons coord conj cx d.ª dir dist doc ed
      emb eng.ª eng.º fac fem fig fl fund gr hab i.e ilmo ilma inf int insp jr l lic lda ltd maj máx
      mín mons mun n.a nac no nos obs op orig p.ex p.e p.f p.s pal pç pe pça pl port pref pres presid
      proc profs profª prov ps ref reg rep ref.ª rev rodov r s.a.r s.exa s.s sec secr sécs séc sr.ª
      srª ss suc supl trad trav tte univ v v.s v.ª vda vig visc vj vs`),
    final: words(`etc p.d`),
  },
  impossiblePairs: [
    {first: words('do ao pelo pela'), after: words('é era foi são tem o os as e mas do da ao')},
    {first: words('com para por'), after: words('é era foi são mas do da')},
  ],
  leaningOpeners: phrases(`ele | ela | eles | elas | isto | isso | este | esta | esse | essa | aquele |
    aquela | mas | e | ou | porem | contudo | entretanto | tambem | alem disso | assim | entao | seu | sua |
    la | ambos`),
  datelineFollowers: words('o os a as um uma'),
  lowerNameOpenings: words('da de e o'),
  sayingVerbs: words(`disse diz afirmou afirma acrescentou declarou explicou alertou ressaltou destacou
    escreveu anunciou garantiu informou contou reiterou sublinhou salientou`),
  personalPronouns: words('ele ela eles elas'),
  speakingWords: words('eu meu minha meus minhas nós nosso nossa nossos nossas você vocês'),
  voiceWords: words('eu nós nosso nossa devemos deveria deveríamos'),
  personTitles: words('presidente ministro ministra prefeito'),
  nameParticles: words('da de dos'),
  bodies: words('governo ministério partido universidade'),
  attribution: {
    roles: words(`porta-voz ministro ministra presidente prefeito prefeita governador governadora secretário
      secretária diretor diretora chefe líder procurador procuradora advogado advogada juiz juíza
      especialista pesquisador pesquisadora professor professora deputado deputada senador
      senadora treinador treinadora morador moradora testemunha`),
    relayingVerbs: words(
      `negou nega desmentiu desmente rejeitou rejeita citou cita leu lê ouviu repetiu rebateu`,
    ),
    accordingTo: words('segundo'),
    utterances:
      words(`afirmação declaração palavras acusação relatório carta frase lema citação pergunta título
      boato`),
    negations: words('não nunca jamais ninguém nem se'),
    he: words('ele'),
    she: words('ela'),
  },
  captionPatterns: [/^(?:Esta|Nesta) (?:foto|fotografia|imagem)\b/iu],
  numbers: {
    fold: 'marks',
    cardinals: values(`zero=0 hum=1 dois=2 duas=2 três=3 quatro=4 cinco=5 seis=6 sete=7 oito=8 nove=9
      dez=10 onze=11 doze=12 treze=13 catorze=14 quatorze=14 quinze=15 dezesseis=16 dezasseis=16 dezessete=17
      dezassete=17 dezoito=18 dezenove=19 dezanove=19 vinte=20 trinta=30 quarenta=40 cinquenta=50 cinqüenta=50
      sessenta=60 setenta=70 oitenta=80 noventa=90 cem=100 cento=100 duzentos=200 duzentas=200 trezentos=300
      trezentas=300 quatrocentos=400 quatrocentas=400 quinhentos=500 quinhentas=500 seiscentos=600
      seiscentas=600 setecentos=700 setecentas=700 oitocentos=800 oitocentas=800 novecentos=900 novecentas=900`),
    articles: words('um uma'),
    scales: values(`mil=1e3 milhão=1e6 milhões=1e6 mi=1e6 bilhão=1e9 bilhões=1e9 bilião=1e12 biliões=1e12
      bi=1e9 trilhão=1e12 trilhões=1e12 tri=1e12`),
    alone: words('cem cento mil'),
    dozens: values('dúzia=12 dúzias=12'),
    joins: words('e'),
    joinsTens: words('e'),
    adds: words('e com'),
    halves: words('meio meia'),
    fractions: values(`terço=3 terços=3 quarto=4 quartos=4 quinto=5 quintos=5 sexto=6 sextos=6 sétimo=7
      sétimos=7 oitavo=8 oitavos=8 nono=9 nonos=9 décimo=10 décimos=10 centésimo=100 centésimos=100
      milésimo=1e3 milésimos=1e3`),
    partEndings: words('esimo esimos esima esimas avos'),
    pluralParts: 's',
    fractionsAreOrdinals: true,
    of: words('de do da dos das'),
    ratios: phrases('em cada | a cada | de cada | sobre'),
    overs: words('sobre'),
    points: words('vírgula ponto'),
    sharePoints: words('com'),
    minus: words('menos'),
    minusNotAfter: words('pelo ao a o os as ou nem'),
    decimal: ',',
    ranges: words('a ou'),
    between: words('entre'),
    and: words('e'),
    from: words('de'),
    to: words('para a'),
    more: phrases('mais de | pelo menos | ao menos | no mínimo | acima de | não menos de'),
    less: phrases('menos de | até | no máximo | abaixo de'),
    about: phrases(`cerca de | quase | aproximadamente | em torno de | por volta de | uns | umas`),
  },
  units: {
    '%': phrases('por cento'),
    pp: phrases('ponto percentual | pontos percentuais'),
    US$: phrases('dólares americanos | dólar americano'),
    A$: phrases('dólares australianos'),
    C$: phrases('dólares canadenses'),
    NZ$: phrases('dólares neozelandeses'),
    $: phrases('dólar | dólares'),
    '€': phrases('euro | euros'),
    '£': phrases('libra | libras | libras esterlinas'),
    '¥': phrases('iene | ienes'),
    'CN¥': phrases('yuan | yuans | iuan'),
    '₹': phrases('rupia | rupias'),
    '₴': phrases('grívnia | grívnias'),
    '₽': phrases('rublo | rublos'),
    CHF: phrases('francos suíços'),
    francs: phrases('franco | francos'),
    R$: phrases('real | reais'),
    pesos: phrases('peso | pesos'),
    kr: phrases('coroas'),
    cents: phrases('centavo | centavos | cêntimo | cêntimos'),
    'km²': phrases('quilômetro quadrado | quilômetros quadrados | quilómetros quadrados'),
    'm²': phrases('metro quadrado | metros quadrados'),
    'km/h': phrases('quilômetros por hora | quilómetros por hora'),
    knots: phrases('nós'),
    km: phrases('quilômetro | quilômetros | quilómetro | quilómetros'),
    m: phrases('metro | metros'),
    cm: phrases('centímetro | centímetros'),
    mm: phrases('milímetro | milímetros'),
    mi: phrases('milha | milhas'),
    ft: phrases('pés'),
    inches: phrases('polegadas'),
    ha: phrases('hectare | hectares'),
    kg: phrases('quilo | quilos | quilograma | quilogramas'),
    g: phrases('grama | gramas'),
    t: phrases('tonelada | toneladas'),
    l: phrases('litro | litros'),
    barrels: phrases('barril | barris'),
    MW: phrases('megawatt | megawatts'),
    '°C': phrases('graus celsius'),
    '°': phrases('grau | graus'),
  },
  measuredNouns: words(`inflação participação desemprego crescimento receita receitas lucro lucros prejuízo
    vendas fiança resgate multa déficit défice dívida orçamento população abstenção`),
  fates: {
    killed: words('mort morrer matou mataram'),
    wounded: words('ferid feriram'),
    arrested: words('detid presos presas'),
    missing: words('desaparecid'),
    displaced: words('evacuad desalojad deslocad'),
    'shot down': words('abatid interceptad abateram'),
    launched: words('lançou lançad disparou'),
    damaged: words('danificad'),
    pledged: words('promet ajuda'),
  },
  linkingWords: words('outras outros foram ficaram'),
  countedNouns: {
    soldiers: words('soldad militar'),
    children: words('criança'),
    people: words('pessoa civil'),
    drones: words('drone'),
    missiles: words('míssei'),
    buildings: words('prédio casa'),
    tanks: words('tanque'),
    aircraft: words('avião'),
  },
  nounLinks: words('outras outros'),
  anybody: words('pessoa'),
  newsWords: words(`ano anos dia dias semana mês meses hora horas noite tarde manhã homem homens mulher
    mulheres criança crianças pessoa pessoas moradores família famílias pai mãe filho filha jovem jovens
    polícia policiais bombeiros resgate hospital médicos tribunal supremo justiça juiz juíza promotor
    ministério público advogado julgamento pena prisão condenado condenada investigação suspeito vítima
    vítimas governo presidente ministro ministra congresso senado câmara parlamento deputados partido
    oposição eleição eleições votos maioria prefeito prefeitura cidade município país região estado rua casa
    casas escola escolas aulas trem rodovia estrada carro ônibus avião aeroporto porto ponte navio barco
    acidente incêndio fogo explosão ataque guerra exército soldados drones mísseis mortos morto morte
    feridos ferido danos tempestade chuva chuvas enchente enchentes cheia água rio terremoto empresa
    companhia banco mercado preço preços dinheiro euros reais dólares milhão milhões bilhões por cento
    trabalho trabalhadores sindicato greve lei projeto acordo reunião visita cúpula renúncia anunciou
    informou disse segundo porta-voz jogo gol gols time clube temporada vitória primeiro primeira dois três
    novo nova grande quinta segunda terça sexta`),
  opinionLabels: phrases('opinião | análise | editorial | coluna | artigo de opinião'),
  digestLabels: phrases('resumo do dia | notícias em resumo | resumo da semana | em resumo'),
  leadIns: phrases('contexto | por que importa'),
  viewWords: words('visualizações'),
  editMarks: words('editado'),
  countUnits: words('mil'),
  liveWords: words('direto vivo'),
  pictureWords: words('foto fotos'),
  browserWords: words('navegador'),
  addressWords: words(`você vocês seu sua teu nosso nossa clique aqui assine inscreva-se cadastre-se receba
    grátis conta leia site compartilhe comentário`),
  corrections: {
    labels: phrases('correção | errata | erramos | retificação'),
    openings: phrases(
      'uma versão anterior | na versão anterior | em uma versão anterior | numa versão anterior | esta reportagem foi corrigida | este artigo foi corrigido | esta notícia foi corrigida | este texto foi corrigido',
    ),
    editors: phrases('nota da redação | nota do editor'),
  },
  clutter: {
    readMore: {
      whole: phrases(`leia mais | ler mais | ~saiba mais | continue lendo | continuar lendo |
        continuar a ler | ver mais | continue a ler | veja mais | leia na íntegra`),
      opening: phrases(`leia mais em | continue lendo em | leia a matéria completa |
        leia a reportagem completa | ler o artigo completo`),
    },
    readAlso: {
      label: phrases(`~leia também | leia mais | ~veja também | saiba mais | ler também | leia ainda |
        veja | assista | relacionado | relacionadas | leia | confira | ver também`),
      opening: phrases('leia também | ~clique aqui | veja também | leia aqui'),
    },
    related: {
      whole: phrases(`leia também | veja também | notícias relacionadas | artigos relacionados |
        relacionados | relacionadas | posts relacionados | matérias relacionadas | conteúdo relacionado |
        mais lidas | mais lidos | as mais lidas | mais vistas | mais notícias | últimas notícias | últimas |
        recomendados | recomendado para você | você pode gostar | você também pode gostar |
        pode interessar | outras notícias | destaques | em alta | artigo anterior | próximo artigo |
        anterior | próximo | conteúdo patrocinado | mais sobre | ver também | também pode gostar |
        populares | tópicos | não perca`),
      opening: phrases('mais notícias de | mais sobre'),
    },
    comments: {
      whole: phrases(`comentários | comentário | # comentários | # comentário | sem comentários |
        nenhum comentário | deixe um comentário | deixe uma resposta | deixe seu comentário |
        deixe o seu comentário | adicionar comentário | escreva um comentário | comentar | comente |
        responder | cancelar resposta | publicar comentário | ver comentários |
        deixe um comentário cancelar resposta | o seu endereço de email não será publicado |
        participe da conversa | dê a sua opinião | nome`),
      opening: phrases(`deixe um comentário | o seu endereço de | os comentários são |
        seja o primeiro a | faça login para | para comentar | salvar meus dados |
        este site utiliza o akismet | os comentários aqui`),
    },
    advertising: {
      whole: phrases(`publicidade | anúncio | anúncios | patrocinado | conteúdo patrocinado |
        continua depois da publicidade | continua após a publicidade | publieditorial | pub |
        conteúdo de marca`),
      opening: phrases('continua depois | continua após | patrocinado por | conteúdo oferecido'),
    },
    sharing: {
      whole: phrases(`compartilhar | compartilhe | compartilhe isso | compartilhar no facebook |
        compartilhar no whatsapp | compartilhar no twitter | compartilhe esta notícia | partilhar |
        partilhe | partilhar no facebook | imprimir | enviar por e-mail | enviar | ouvir | ouvir artigo |
        siga-nos | siga nos | nos siga no | seguir | salvar | guardar | copiar link | link copiado |
        tweetar | curtir | gosto | tamanho da fonte | siga-nos no`),
      label: phrases(`compartilhar | compartilhe | ~siga-nos | partilhar | compartilhe isso |
        curtir isso | partilhe`),
      opening: phrases(`siga-nos | siga o | clique para compartilhar | compartilhar no | partilhar no |
        entre no canal | entre no nosso | participe do canal | curta nossa | ver esta publicação no`),
    },
    subscribing: {
      whole: phrases(`newsletter | assine | assine já | assinar | assine a newsletter | inscreva-se |
        cadastre-se | subscrever | subscreva | entrar | fazer login | iniciar sessão | registar |
        seu e-mail | seu email | apoie | apoie-nos | doe | conteúdo exclusivo | exclusivo para assinantes |
        só para assinantes | já é assinante | receba nossa newsletter | receba as notícias | senha |
        assinaturas | quero assinar`),
      opening: phrases(`assine | ~inscreva-se | cadastre-se | receba | subscreva | para continuar lendo |
        para continuar a ler | apoie | torne-se | junte-se | ao se inscrever | ao clicar | já é assinante |
        conteúdo exclusivo | baixe o | baixe nosso | este conteúdo é exclusivo | não perca | quer receber`),
      confirming: phrases('assin | notícias | apoi | boletim'),
    },
    pageFoot: {
      whole: phrases(`política de privacidade | privacidade | termos de uso | termos e condições |
        termos de serviço | política de cookies | cookies | aceitar | aceitar todos | recusar |
        ~todos os direitos reservados | contato | contacto | contactos | fale conosco | quem somos | sobre |
        sobre nós | anuncie | anuncie aqui | anuncie conosco | publicidade | expediente | ficha técnica |
        trabalhe conosco | ajuda | mapa do site | voltar ao topo | ir para o topo | estatuto editorial`),
      opening: phrases(`não consegue visualizar | caso não visualize | você recebeu este |
        todos os direitos reservados. | utilizamos cookies | usamos cookies | este site utiliza cookies |
        este site usa cookies | ao continuar navegando | ao navegar | proibida a reprodução | é proibida a |
        este material não pode ser`),
      closing: phrases('todos os direitos reservados | direitos reservados'),
    },
    navigation: {
      whole: phrases(`início | página inicial | menu | buscar | busca | pesquisar | pesquisa |
        pular para o conteúdo | ir para o conteúdo | saltar para o conteúdo | fechar | notícias | política |
        mundo | internacional | brasil | portugal | país | sociedade | economia | negócios | cultura |
        esportes | esporte | desporto | futebol | saúde | ciência | tecnologia | opinião | editorial |
        colunas | colunistas | vídeos | fotos | galerias | podcast | podcasts | ao vivo | em direto |
        tempo | previsão do tempo | turismo | viagem | entretenimento | educação | meio ambiente |
        ambiente | especiais | serviços | classificados | seções | secções | categorias | arquivo |
        você está aqui | voltar | enviar | cancelar | minha conta | sair | cinema | música | carregando |
        ver todos | multimédia | cidades | polícia | justiça | américa latina | áfrica | europa`),
      opening: phrases(`ir para | pular para | início > | início » | início / | você está aqui |
        voltar para | home >`),
    },
    tags: {
      whole: phrases('tags | tópicos | etiquetas | temas | assuntos | palavras-chave'),
      label: phrases(`tags | tópicos | etiquetas | temas | categoria | categorias | assuntos |
        palavras-chave | publicado em | mais sobre`),
      opening: phrases('publicado em: | arquivado em | marcado com'),
    },
    reports: {
      whole: phrases(`reportar erro | comunicar erro | encontrou um erro | este conteúdo foi útil |
        informar erro`),
      opening: phrases(`encontrou algum erro | encontrou um erro | se encontrou um erro |
        viu algum erro | se você encontrou | tem uma sugestão | envie sua | comunicar erro`),
    },
    liveBlog: {
      opening: phrases(`acompanhe ao vivo | acompanhe em direto | acompanhe as últimas |
        acompanhe a cobertura | acompanhe aqui | siga ao vivo | siga em direto | siga aqui |
        notícia em atualização | esta reportagem está | matéria em atualização | em atualização`),
      confirming: phrases('direto | vivo'),
    },
    credits: {
      whole: phrases(`foto | imagem | foto de arquivo | imagem ilustrativa | divulgação | reprodução |
        arquivo`),
      label: phrases(`foto | fotos | fotografia | imagem | crédito | créditos | fonte | fontes |
        ilustração | divulgação | reprodução | legenda | infográfico | arte`),
      opening: phrases('foto de | foto divulgação | crédito da'),
    },
    wireCredits: {
      opening: phrases(`com informações de | com informações da | com informações do | com agências |
        editado por | edição de | traduzido por | com agência`),
    },
    greetings: {
      opening: phrases(`bom dia | boa tarde | boa noite | olá | caro leitor | caros leitores |
        obrigado por ler | obrigada por ler | por hoje é | até amanhã`),
      confirming: phrases('leitor | notícias | hoje | boletim'),
    },
  },
}
