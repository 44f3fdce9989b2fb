import type { SituationWords } from '../signalWords';

const words: SituationWords = {
  birth: `(nasceu|nasceram|vai nascer|recém-nascid*|recém nascid*|nascimento|acabou de nascer), (estou|está|fiquei|tô|estava|minha esposa
    está|minha mulher está) grávida, grávida, gravidez, gestante, (dei|deu|dar) à luz, (meu|minha|nosso|nossa) (bebê|bebé|filho|filha|neném|
    baby) (nasceu|que nasceu|recém|acabou de nascer|chegou|vai nascer), (chá|chá de) (de bebê|bebê|fraldas|revelação), (sou|ser|serei|virei|
    fui) (mãe|pai|avó|avô|papai|mamãe) (de primeira|pela primeira|recente|há|de um recém), licença maternidade, licença-maternidade, licença
    de maternidade, enxoval, maternidade do, parto,
    (chegou|nasceu|veio ao mundo) (o|a) (nosso|nossa|meu|minha|pequen*|bebé|bebê), (nosso|nossa) (pequen*|bebê|bebé|princesa|príncipe) ...
    (chegou|nasceu), (esperando|à espera de) (um bebê|um bebé|bebê|nosso), (chá de bebê|chá de fralda|chá revelação)`,
  wedding: `(meu|nosso|minha|nossa|do|no|para o|pro|o) casamento (foi|é|em|no|na|com|da|do|e|dos|), casamento, (me|nos|vou|vamos|iremos)
    (caso|casei|casamos|casar|casar em), (recém|recem)-casados, recém casados, noivado, noiva, noivos, noivei, lua de mel, (vestido|bolo|
    convite|convites|festa|buffet) de (noiva|casamento), (pedido|pediu|pedi) (de casamento|em casamento), despedida de solteir*, bodas,
    (dizemos|diremos|dissemos|disse|dizer) (o |que |)sim, (vamos|vou|iremos) (nos |me |)casar, (nosso|meu) (casório|casamento),
    (noivos|noivei|noivado|padrinhos)`,
  birthday: `(meu|do meu|seu|minha|da minha|de|no meu|pro meu) aniversário (da|do|foi|é|e|com|hoje|dia|em|ontem|), aniversário (da|do)
    (minha|meu|nossa|nosso) (filh*|mãe|pai|marido|esposa|amiga|namorad*|neto|neta), feliz aniversário, (festa|bolo|presente|prenda) de
    (aniversário|anos|15 anos), (faço|fiz|fazer|completei|completo|fez|completou|fizeste) (18|20|25|30|40|50|60|70|80|15|anos|um aninho|
    aninho|1 aninho), 15 anos da minha, debutante, parabéns pra você, aniversariante, niver, nive,
    (faz|fez|completa|completou|fazendo) (18|20|25|30|35|40|45|50|60|70|80|90|trinta|quarenta|cinquenta|quinze|15) anos`,
  anniversary: `(aniversário|anos|ano) de (casamento|casados|namoro|casado|casada|relacionamento), bodas de (prata|ouro|diamante|papel|
    algodão), (anos|ano) juntos, (comemorar|comemoramos|comemorando|celebrar|celebrámos|celebramos) (nossos|nosso|os nossos|10|20|25|30|um
    ano|dois anos)`,
  graduation: `(me|se|nos) (formei|formo|formou|formamos|graduei|graduou), formatura, formaturas, colação de grau, (formei|formada|formado|
    recém-formad*|recém formad*) (em|na|no|hoje|ontem|), graduação (da|do|em|de|minha), (terminei|acabei|concluí|conclui|defendi|terminou|
    acabou) (a|o|minha|meu) (faculdade|curso de|mestrado|doutorado|tcc|licenciatura|tese|universidade|ensino|monografia), (passei|passou|
    aprovad*) (no|na|em) (vestibular|enem|concurso|oab|faculdade|medicina|universidade), meu diploma, carta de condução, minha cnh`,
  career: `(novo|primeiro|meu novo|outro) (emprego|trabalho|trampo|cargo), (consegui|arrumei|arranjei) (um |o |num |no |meu |)(novo
    |primeiro |)(emprego|trabalho|trampo|estágio), (comecei|começo|começar) (um |o |num |no |meu |)(novo |primeiro
    |)(emprego|trabalho|trampo|estágio), (fui|foi|fomos) (promovid*|contratad*|demitid*|mandad* embora|efetivad*|despedid*), promoção no
    trabalho, (me|se) (aposentei|aposentou|aposentar|reformei|reformar), aposentadoria, aposentad*, reforma (do|da) meu, (perdi|perdeu) (o|
    meu) emprego, desempregad*, fiquei sem emprego`,
  moving: `(me|nos|estou|estamos|vou|acabei de|acabamos de|vamos) (mudei|mudamos|mudar|mudando|de mudança) (para|pra|de casa|de cidade|de
    apartamento), (me|nos|estou|estamos|vou|acabei de|acabamos de|vamos) (mudei|mudamos|mudar|mudando|de mudança) (pro|há|e|ontem|hoje|),
    mudança (de|da) (casa|apartamento|cidade|endereço|residência), (minha|nossa) mudança, (casa|apartamento|apê|ap|lar) nov*, (nova|
    primeira|minha nova) casa, (novo|primeiro|meu novo) (apartamento|apê|ap|lar|cantinho), mudei de (casa|cidade|endereço|apartamento), open
    house, chá de casa nova, mudámo-nos, mudei-me`,
  illness: `câncer, cancro, tumor, quimio, quimioterapia, leucemia, (internad*|internação|internamento|hospitalizad*|cirurgia|operad*|uti|
    cti|urgência|urgências) (por|de|no|na|há|do|da|com|em|minha|), no hospital, (muito|gravemente|está|estava|ficou) doente, doença (grave|
    rara|crônica|crónica|terminal|autoimune|de), (diagnosticad*|diagnóstico) (com|de|do|da), alzheimer, parkinson, infarto, enfarte, avc,
    derrame, depressão, esclerose, hemodiálise, atestado médico, baixa médica, aborto espontâneo,
    (saiu|sair|recuperando|recuperar|passou|vai passar|fazer) (da|de|na|por|pela|uma|à) (cirurgia|operação|uti|quimio*|hospital), dedos
    cruzados`,
  bereavement: `(faleceu|faleceram|falecido|falecida|falecimento|falecer|velório|funeral|enterro|sepultamento|luto|viúva|viúvo|condolências|
    pêsames|óbito), (pai|mãe|marido|esposa|mulher|avô|avó|filho|filha|irmão|irmã|sogra|sogro|cachorro|cachorrinho|gato|gatinho|cão|tio|tia)
    (morreu|que morreu|partiu|nos deixou|se foi), (morreu|morte|perda) (do |da |de |o |a |)(meu|minha) (pai|mãe|marido|esposa|avô|avó),
    (perdi|perdemos|partida) (do |da |de |o |a |)(meu|minha) (pai|mãe|marido|esposa|avô|avó), (morreu|morte|perda|perdi|perdemos|partida)
    (do |da |de |o |a |)(meu|minha) (filho|filha|irmão), (morreu|morte|perda) (do |da |de |o |a |)(meu|minha) (irmã|cachorro|gato|cão),
    (perdi|perdemos|partida) (do |da |de |o |a |)(meu|minha) (irmã|cachorro|gato|cão), descanse em paz, virou estrelinha, foi morar com
    deus,
    (vovó|vovô|avó|avô|pai|mãe|tio|tia|papai|mamãe|marido|esposa|irmão|irmã) (partiu|faleceu|morreu|nos deixou|se foi), (partiu|faleceu|nos
    deixou|deixou-nos) (no|na|ontem|há|cedo|este|esta|domingo), (esvaziando|esvaziar) (a|o) (casa|apartamento)`,
  abuse: `filho da puta, filhos da puta, filha da puta, fdp, fdps, vsf, vtnc, vtmnc, tomar no cu, tnc, (vai|vão) (se |)(foder|fuder|fod*),
    vai tomar, vão à merda, vão pra puta, vai pra puta, puta que pariu, puta que o pariu, pqp, puta, putas, caralho, krl, crl, porra,
    arrombad*, desgraçad*, cuzão, cuzões, cu de, babaca, babacas, otário, otários, imbecil, imbecis, idiota, idiotas, retardad*, mongol,
    mongoloide*, viado, viados, viadinho, bicha, bichas, paneleiro, paneleiros, macaco, macacos, preto imundo, crioulo, vagabunda,
    vagabundas, piranha, vadia, vadias, corno, cornos, cornudo, merdas, monte de merda, bosta humana, (morram|morra|espero que morram|tomara
    que morra|tomara que quebre|vão morrer|que morram), se mata, se mate, (vou|vamos) (matar|quebrar|arrebentar|meter fogo|explodir|encher
    de porrada) (vocês|você|esse|essa|ele|ela|vc|a cara), cabrão, cabrões, cabrona, chupa meu, escória, lixo humano, nojentos do, burro do
    caralho, badamerda, foda-se, fodam-se, fodasse`,
  safety: `(pegou|pega|pegando|pegar) fogo, em chamas, incêndio, incendi*, explodiu, explode, explodir, explosão, (levei|dá|deu|dando|tomei|
    leva|apanhei) (um |)choque, choque elétrico, choque eléctrico, curto-circuito, curto circuito, (queimei|queimou|queimadura|queimaduras|
    queimou a mão|me queimei|se queimou), (soltou|soltando|saiu|saindo|sai|solta) (faísca|faíscas|fumaça|fumo|fogo), faísca*, fumaça, cheiro
    de queimado, (esquenta|aquece|esquentando|superaquece|superaquecendo|esquentou|aqueceu) (muito|demais|absurd*|imenso|pra caramba),
    intoxicação, intoxicad*, (passei|passou|passamos) (muito |)mal (depois|com|após|por|a noite|de), (vômito|diarreia|infecção alimentar|
    salmonela), (reação|alergia) (alérgica|grave|horrível|fortíssima), (me machuquei|se machucou|machucou|machucad*|me cortei|se cortou|
    ferid*|ferimento*|feriu|me feri|magoei-me|aleijou), (fui|parei) (no|na|nas) (hospital|pronto socorro|urgências|upa|emergência) (por|
    depois|com|após|), (acabei|foi parar|fui parar) (no|na|nas) (hospital|pronto socorro|urgências|upa|emergência) (por|depois|com|após|),
    (perigoso|perigosa|perigosos) (para|pra|continuar|demais|isso|e|usar|o), perigo (de|para|pra), risco de (vida|incêndio|acidente|choque|
    explosão), (vidro|plástico|metal|inseto) (na|no|dentro) (da |do |)(comida|lanche|refrigerante|marmita|pizza|salada|bebida), (barata|
    larva|larvas|bicho) (na|no|dentro) (da |do |)(comida|lanche|refrigerante|marmita|pizza|salada|bebida), engasg*, sufoc*, (freio|freios|
    travão|travões) (falhou|falharam|não|quebrou), vazamento de gás, fuga de gás, monóxido, acidente (por causa|com|grave|por)`,
  legal: `advogado, advogada, advogados, processo (judicial|contra|na justiça|neles|nessa), processar, processarei, processo, (na|à|da)
    justiça, justiça (contra|gratuita|neles), procon, anatel, bacen, banco central, deco, asae, anac, aneel, juizado, pequenas causas,
    tribunal, juiz, livro de reclamações, consumidor.gov, (código|direito|direitos|defesa) (de defesa |)(do|de|dos) consumidor*, cdc, ação
    (judicial|coletiva|contra|na justiça), (boletim|bo) (de ocorrência|), polícia, delegacia, ministério público, ilegal, ilegais,
    ilegalmente, crime, notificação extrajudicial, danos morais, indenização, indemnização, venda casada, prática abusiva, multa (de|do|
    por), queixa na (polícia|psp|gnr|deco)`,
  fraud: `golpe, golpes, golpista*, fraude, fraudes, fraudulent*, burla, burlad*, burlão, burlões, estelionato, estelionatári*, vigaric*,
    vigarist*, (me|nos|fui|foi|fomos) (roubaram|roubad*|enganad*|lesad*|burlad*|furtaram), roubaram (meu|minha|o|a|dinheiro|da), ladrão,
    ladrões, ladroagem, (site|perfil|página|loja|boleto|conta|sms|anúncio) (falso|falsa|fake|clonad*|fraudulent*), phishing, clonaram,
    clonad*, cartão clonado, (cobrança|cobranças|débito|compra|compras|desconto|empréstimo|pix) (que não fiz|que não reconheço|que não
    autorizei|não reconhecid*|não autorizad*|não reconheço|não solicitad*|indevid*|desconhecid*|fraudulent*), sem (eu |minha |a minha |meu
    |)(autorizar|autorização|consentimento|permissão|saber|pedir), debitaram, produto (falso|falsificado|pirata), falsificad*, pirâmide,
    esquema ponzi, (sumiu|tiraram|sacaram|levaram) (o |)(dinheiro|meu dinheiro|da minha conta|todo)`,
  breach: `vazamento (de|dos|dados), vazaram (os|meus|dados|nossos), vazou (meus|os|dados|meu), dados (vazados|vazaram|expostos|roubados|
    hackeados|à venda|comprometidos|na dark), hackead*, hackearam, hackear, hackeamento, hacker, hackers, pirateada, piratearam, (invadiram|
    invadida|invadido|invadiu|acessaram|entraram) (a |na |minha |meu |em |no |)(minha conta|conta|meu|perfil), (invadiram|invadida|invadido|
    invadiu|acessaram|entraram) (a |na |minha |meu |em |no |)(sistema|minha|instagram|whatsapp), conta (hackeada|invadida|roubada|clonada|
    pirateada|comprometida), ataque (hacker|cibernético|informático), ciberataque, ransomware, dark web, (falha|brecha) de segurança,
    violação de dados, fuga de dados`,
};

export default words;
