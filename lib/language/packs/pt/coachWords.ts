import type { CoachWords } from '../coachWords';

const words: CoachWords = {
  acknowledges: `
    (muito |)(obrigado|obrigada) (por|pelo|pela|pelos|pelas|a si|a você|a ti|pelas|nós|de coração|mesmo|de verdade), muito
    (obrigado|obrigada), obrigados, (mil |)(obrigados|gratos), (agradecemos|agradeço) (a|o|por|muito|imenso|que|de
    coração|pela|pelo|desde), valeu (pela|pelo|por|demais|mesmo), (brigado|brigada|brigadão|obrigadão),
    (entendemos|entendo|compreendemos|compreendo|percebemos|percebo|imaginamos|imagino|sabemos| reconhecemos|respeitamos) (bem
    |perfeitamente |muito bem |que |a |o |sua |seu |como |quão |), a gente (entende|sabe|imagina|percebe|compreende),
    (compreende-se|entende-se|percebe-se), (é|seria) (natural|normal|
    compreensível|justo|legítim*|frustrante|chato|irritante|grave|sério|inaceitável|verdade|desagradável|aborrecido|lógico),
    (sua|seu|tua|teu) (irritação|frustração|desilusão|
    decepção|deceção|indignação|preocupação|receio|medo|raiva|pergunta|dúvida|insatisfação) (é|faz|tem|se), (tem|tens|têm|tinha|você tem)
    (toda a |toda |muita |a |)(razão|direito), está no seu direito, (faz|fez|fizeste|fazes) (muito |)bem (em|de), com (toda a |toda
    |)razão, (não é|não foi|não dá|não pode ser|não está) (aceitável|agradável|normal|bonito|legal|fixe|certo|justo|o que|bem), (que|uma)
    (chatice|chato|pena|má|péssima|triste|grande chatice|susto|maçada|desilusão|aborrecimento), (demasiado|muito|tempo)
    (tempo|pouco|demais|a mais|dias), é (tempo|muito) (demais|tempo|a mais), (esperava|merecia|merece|esperavas|merecias|mereces)
    (mais|melhor|outra|algo), (que (bom|alegria|delícia|maravilha|lindo|fixe|legal|máximo)), (ficamos|ficámos|estamos) (muito |tão |super
    |)(felizes|contentes|satisfeitos), (bom|ótima|boa|excelente|ótimo) (ideia|pergunta|sugestão|saber|ler|observação), (no|em) (seu|teu)
    lugar, (lamentamos|sentimos) (saber|ler|a espera|a demora), nos (alegra|deixa felizes|emociona), (alegra-nos|deixa-nos felizes), vemos
    que, (dá|é) para (entender|perceber), é um direito, tem (esse|todo o) direito, a decisão é sua, (respeitamos|respeitamo-la),
    (descreve|conta|relata) é (grave|sério), é (um assunto|um alerta|uma situação) (sério|séria|grave), de perder a paciência, não se
    brinca, (faz|fez) falta, alguma coisa não agradou, algo não correu bem, o problema é real, um problema real
  `,
  owns: `
    (lamentamos|sentimos|lamento|sinto) (muito|imenso|imensamente|sinceramente|profundamente|mesmo|o sucedido|o ocorrido|a demora|o
    atraso|a situação|a falha|o erro|a espera|pelo|pela|o transtorno|o que), sentimos muito, (pedimos|peço|apresentamos) (imensa |mil
    |muita |sinceras |as nossas |nossas |as |muitas |)(desculpa|desculpas|perdão), (desculpe|desculpa|desculpem)
    (nos|pela|pelo|por|a|o|mesmo|), (desculpe|desculpa|desculpem|desculpe-nos| desculpa-nos), (as nossas|nossas) (sinceras |mais sinceras
    |)desculpas, mil desculpas, mil perdões, perdão (pela|pelo|por), foi mal, (foi|é|era) (um |uma
    |)(erro|falha|culpa|lapso|falta|descuido|responsabilidade) (nosso|nossa|da nossa parte), (o erro|a falha|a
    culpa|erro|falha|culpa|responsabilidade) (foi |é |)(nosso|nossa|toda nossa|todo nosso), (por|de) (nossa |)(culpa|falha|erro)
    (nossa|nosso|), falha nossa, erro nosso, culpa nossa, (falhámos| errámos|erramos|falhamos|pisamos na bola|pisámos|vacilamos|demos
    mancada|deixámos|deixamos (você|a desejar|na mão)), (não|nunca) (devia|deveria|podia|poderia|era para|devia ter|deveria ter) (ter
    |)(acontecido| acontecer|ocorrido|ser|sido|haver|chegado|ter), (não estivemos|não estávamos|não fomos|ficámos aquém|ficamos aquém|não
    cumprimos|não soubemos), (assumimos|reconhecemos) (o|a|que|toda), à altura, ficou aquém, a gente (errou|falhou| vacilou|pisou|sente
    muito|pede desculpa*), (lamentamos|sentimos) (que (termine|acabe|se tenha|isto|tenha|as coisas)), pedimos desculpa
  `,
  nextStep: `
    envie-nos, envia-nos, escreva-nos, escreve-nos, mande-nos, manda-nos, contacte-nos, contate-nos, contacta-nos, diga-nos, diz-nos,
    indique-nos, indica-nos, informe-nos, conte-nos, conta-nos, confirme-nos, ligue-nos, responda-nos, chame-nos, conta pra gente,
    (envie|envia|escreva|escreve|mande|manda|ligue|liga|partilhe|compartilhe) (o|a|os|as|por|para|pra|com|um|uma|em|aqui),
    (chama|chame|manda|mande|fala|fale|envia|envie|escreve|escreva|conta|conte|diz|diga) (a gente|com a gente|para nós|pra nós|pra
    gente|para a gente|conosco|connosco), (nos|me) (envie|mande|escreva|diga|informe|conte|chame|passe|envia|manda|indique|confirme),
    (pode|podes|poderia|podem|consegue|consegues) (nos
    |)(enviar|mandar|indicar|dizer|escrever|contactar|contatar|informar|confirmar|cancelar|devolver|trocar|pedir|solicitar|fazer|ligar|passar|verificar|acompanhar|experimentar|tentar|contar),
    (vamos|vou|iremos|a gente vai)
    (verificar|enviar|trocar|devolver|reembolsar|resolver|substituir|analisar|ver|confirmar|ligar|mandar|responder|tratar|localizar|corrigir|te|lhe),
    (te|lhe|o|a|os) (passamos|enviamos|devolvemos|reembolsamos|ligamos|mandamos|respondemos|trocamos|dizemos|damos|avisamos|contactamos),
    (damos|enviamos|devolvemos|ligamos|mandamos|respondemos|dizemos|reembolsamos|trocamos| contactamos|fazemos)-(lhe|te|lo|la|vos|o|a),
    (damos-lhe|enviamos-lhe|devolvemos-lhe|ligamos-lhe|respondemos-lhe|dizemos-lhe|mandamos-lhe|dar-lhe-emos),
    (enviaremos|devolveremos|trocaremos|ligaremos|responderemos|
    reembolsaremos|verificaremos|substituiremos|resolveremos|contactaremos|entraremos|avisaremos|informaremos),
    (tem|terá|recebe|receberá|vai ter|vai receber) (uma |um |a |o |)(resposta|reembolso|novo|nova|troca|notícias|email|retorno), (basta|é
    só|só precisa|é preciso|precisamos) (de |do |da |que |), por (favor|gentileza)
    (envie|escreva|mande|diga|indique|informe|verifique|contacte|entre), entre em (contato|contacto), (sai|chega|segue)
    (hoje|amanhã|uma|um|o|a), para (cancelar| devolver|trocar|encerrar|o cancelamento|a devolução), (aceda|acesse|vá|abra|clique|toque)
    (a|ao|à|o|em|no|na|aqui), (com|indicando) o (seu |)(número|pedido|nome), (qual|que) (modelo|telemóvel|celular|aplicativo|versão|
    produto|tamanho), pedimos que (nos |)(envie|escreva|procure|contacte|mande), para (vermos|ver o caso|falarmos|tratar disto|ver tudo),
    (estamos|encontra-nos) aqui, à mão estamos, o que (quer|pretende) (cancelar|anular), é um pedido a assinatura, o que (gera|é que mais
    preocupa), podemos (ajudar|ser úteis), basta uma mensagem
  `,
  time: `
    (já|agora) (mesmo|hoje|amanhã|de seguida|a seguir), agora, imediatamente, de imediato, de seguida, na hora, hoje, hoje mesmo, ainda
    hoje, amanhã, amanhã mesmo, depois de amanhã, (esta|essa|nesta|nessa) (tarde|manhã|noite|semana), este (mês|fim|sábado), (até|antes
    de) (amanhã|hoje|ao|à|às|sexta|segunda|terça|quarta|quinta|sábado|o|final|logo|ao fim|as), em
    (até|menos|poucas|poucos|24|48|duas|três|dois|breve|alguns|algumas|minutos|instantes|cerca), em breve, brevemente, (o mais|quanto)
    (rápido|rapidamente|depressa|breve|cedo|antes), (o |)mais (rápido|rapidamente|depressa|breve|cedo) possível, assim que, logo que,
    quanto antes, com (urgência|prioridade|brevidade), dentro de (uma|duas|um|dois| três|24|48|pouco|algumas|alguns|instantes), no prazo
    (de|máximo), nas próximas (horas|24|48|semanas), nos próximos (dias|minutos|dois|três), (próxima|na próxima|para a) semana, (ao|no)
    (fim|final) (do|da) (dia|tarde|semana), sem demora, rapidinho, segunda-feira, terça-feira, quarta-feira, quinta-feira, sexta-feira
  `,
  privateChannel: `
    (mensagem|mensagens) (privada|privadas|direta|diretas|particular|inbox), (por|em|no|na|pelo|pela|via|nosso|nossa|uma|o|a)
    (privado|dm|dms|mp|pv|inbox|direct|email|e-mail|mail|telefone|whatsapp|chat|messenger|mensagem| formulário|particular),
    (dm|dms|direct|inbox|mp|pv), (chama|chame|manda|mande) (a gente |)(na|no|por|pela|pelo|em), correio eletrónico, correio eletrônico,
    (ligue|liga|ligue-nos|ligar|ligamos), (envie|escreva|mande) ... (para|por|no|na|pelo|via|em) (ajuda*|apoio*|email|e-mail|o email|o
    e-mail|privado|mensagem|dm), (apoio|serviço|atendimento) (ao|a|de) (cliente|clientes), (nosso|o) (apoio|suporte|atendimento|sac|
    formulário), longe dos olhares, fora daqui, fora deste espaço, em particular, de forma privada
  `,
  defensive: `
    como (já |)(foi |lhe |te
    |)(dito|dissemos|informado|informámos|informamos|explicado|explicámos|explicamos|referido|referimos|mencionado|indicado|avisado|indicámos),
    (conforme|tal como) (já |)(informado|referido|mencionado| indicado|consta|descrito|previsto),
    (deveria|devia|deverias|devias|poderia|podia) ter (lido|verificado|visto|confirmado|conferido|pensado|seguido|respeitado),
    (tinha|teria) (de|que) (ter (lido|verificado)|ler|verificar|confirmar|conferir|seguir), (se|caso) (tivesse|tivesses|você tivesse)
    (lido|seguido|verificado|visto|respeitado|conferido), (política|políticas|regra|regras|normas|condições|termos|regulamento)
    (é|são|não|prevê|preveem|diz|dizem|da empresa|estabelec*|determin*), (política|políticas|condições|termos|regras) de
    (devolução|devoluções|troca|trocas|venda|uso), (de acordo com|segundo|conforme) (a|as|os|o|nossa|nossas|nossos)
    (política|condições|termos|regulamento|regras|normas), (não é|não foi) (nossa |nosso |culpa |problema |responsabilidade |da nossa |um
    problema |)(culpa|problema|responsabilidade|nossa|nosso|nossa culpa), não (somos|nos) (responsáveis|responsabilizamos), não nos
    responsabilizamos, (não|nada) (podemos|há|temos|se pode) (fazer |nada |a |que |)(nada|fazer|como), (não depende|foge) (de nós|da
    gente|ao nosso|do nosso), (alheio|alheia|alheios) à nossa, (a |)culpa (é|foi) (do|da|sua|tua|dos) (transportadora|correio|
    correios|banco|estafeta|fornecedor|), (seu|sua|teu|tua) (erro|culpa) (seu|foi), (lamentamos|sentimos|pena) que (se sinta|sinta|te
    sintas|pense|ache|você|tenha essa|não|veja|entenda|seja essa|esteja), (sente|sinta) (assim|dessa forma| desse modo),
    (nenhum|nunca|ninguém) (outro |)(cliente |mais |)(reclamou|se queixou|teve), (mau uso|uso indevido|uso incorreto|má
    utilização|montagem incorreta|utilização incorreta|utilização indevida), está (bem |claramente |)(escrito| indicado|claro),
    (infelizmente|lamentavelmente) (não (podemos|é|há|temos)|são as|é assim|as regras), são as regras, os outros clientes, (não leu|não
    seguiu|não percebeu|não entendeu), (dito|avisámos|avisamos) antes
  `,
  hollow: `
    (sua|tua|seu|teu|vossa) (opinião|satisfação|confiança|experiência|feedback|avaliação|contacto|contato) ...
    (importante|valiosa|valioso|prioridade|fundamental|essencial|conta muito), (muito |)importante para nós, (satisfação|cliente|clientes)
    ... (nossa prioridade|em primeiro lugar|nosso maior|nosso objetivo|nosso foco), nossa (prioridade| missão|maior prioridade),
    (querido|querida|precioso) (cliente|clientes|consumidor|utilizador|usuário), (trabalhamos|trabalhando) (diariamente|todos os
    dias|constantemente|sempre| arduamente|para (melhor|lhe|oferecer|garantir|melhorar)), (melhor|sempre melhor)
    (servir|servi-lo|servi-la|servir-lhe|atender|atendê-lo), (superar|atender|corresponder) (às |as |)(suas |)expectativas,
    (oferecer|prestar| proporcionar|garantir) (sempre |)(o melhor|a melhor|um serviço|uma experiência|um atendimento), melhoria contínua,
    (estamos|ficamos|continuamos) (sempre |inteiramente |)(à|a|ao) (sua |inteira |vossa |)(disposição|dispor), (lamentamos|
    desculpas|desculpe|desculpa) (por |pelos |pelo |qualquer |o |os |eventuais |)(inconveniente*|transtorno*|incómodo*|incômodo*)
    (causad*|que), (inconveniente*|transtorno*|incómodo*|incômodo*) causad*, (ajuda-nos|nos ajuda| ajudam-nos) a
    (melhorar|crescer|evoluir), (levaremos|tomamos|tomaremos|teremos) (em conta|em consideração|nota), agradecemos a (sua
    |)(preferência|compreensão|confiança), (cliente|clientes|feedback) (valioso|valiosos|especial|especiais), sem mais (assunto|de
    momento), com os melhores cumprimentos, líder (de|no) mercado, o seu contacto é, sua ligação é
  `,
  light: `
    kkk*, kk, rs, rsrs*, haha*, ahah*, hehe*, eheh*, hihi*, lol, lmao, xd, huehue*, ops, oops, upa, eita, xi, vixe, ih, putz, que mico,
    mico, relaxa, relaxe, relax, calma aí, fica calmo, fica tranquilo, tranquilo, tranquila, sossega, de boa, de boas, suave, sem stress,
    sem estresse, sem dramas, na boa, não é (nada|para tanto|o fim), acontece, acontece a todos, acontece nas melhores, faz parte, azar,
    que azar, paciência, é a vida, c'est la vie, mano, mana, cara, meu rei, parça, parceiro, amigão, amigo, miga, migo, campeão, campeã,
    pá, fofo, fofa, lindona, lindo, linda, querida, beijinhos, beijos, beijo, bjs, bjo, abração, brincadeira, brincadeirinha, é
    brincadeira, que engraçado, que piada
  `,
};

export default words;
