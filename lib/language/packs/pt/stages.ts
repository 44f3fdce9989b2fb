import type { StageWords } from '../signalWords';

const words: StageWords = {
  aware: `(primeira|1ª|1a) vez que (ouço|vejo|escuto|leio|ouvi|oiço), (nunca|jamais) (tinha |havia |)(ouvido|ouvi|visto|vi|escutei) (falar|
    nada|antes|essa|esse|dessa|desse|a), (não|nao) (conhecia|conheço|sabia que existia|fazia ideia que) (essa|esse|a|o|esta|este|existia|
    vocês|), (acabei de|hoje|só agora|ontem|acabo de) (conhecer|descobrir|descobri|conheci|fiquei sabendo|saber), (vi|apareceu|aparece|
    aparecendo|passou|ouvi) (a |uma |um |o |pra mim |)(propaganda|anúncio|publicidade|comercial|outdoor|anuncio|reclame), (o que é|que é
    isso de|que marca é|alguém conhece|conhecem) (essa|esse|a|esta|este|norvelo), (me|uma amiga|um amigo) (falaram|indicou|falou) (dessa|
    desse|de vocês|da|do|sobre), descobri (essa|esse|hoje|a|o|vocês|que existe|por acaso)`,
  consider: `(em dúvida|na dúvida|indecis*|hesito) (entre|se|qual|de|), entre ... e ... qual, (vale|valerá|será que vale|compensa|será que
    compensa) (mesmo |)(a pena|comprar|o|a|pagar|trocar|esperar|mais), (qual|quem) (é |o |vocês |vcs |)(melhor|o
    melhor|compensa|recomendam|indicam|comprar|escolher|preferem|a melhor), (pensando|a pensar|a ponderar|considerando|pesquisando|de olho)
    (em |num |numa |)(comprar|trocar|um|uma|adquirir|assinar), (quero|queria|pretendo|penso em|vou|gostaria de|gostava de|planejo|vontade
    de) (comprar|adquirir|assinar|contratar|trocar de|pegar), (opinião|opiniões|avaliações|reviews|relatos|experiências|experiência) (sobre|
    de|do|da|com|de quem), (alguém|alguem) (já |aqui |)(usou|comprou|tem|testou|usa|teve|conhece|pediu), (quanto|qto) (custa|custam|é|tá|
    sai|fica), (qual|qual é|me passa) (o |)(valor|preço), (onde|aonde) (compro|comprar|encontro|vende|vendem|posso comprar), (é|será|são)
    (confiável|fiável|segur*|compatível|bom mesmo|de confiança|golpe), (melhor|pior|mais|menos) ... (que|do que) (o|a), (comparad*|
    comparando|comparação|comparativo|em relação), diferença entre, vs, (vocês|vcs) (entregam|enviam|vendem|aceitam|fazem), (abre|abrem)
    (domingo|aos|sábado|feriado), wishlist, lista de desejos, antes de (comprar|fechar|contratar|assinar|decidir), (quero|preciso) (um|uma|
    desse|dessa|muito), me interess*, (tá|está) barato demais, orçamento`,
  buy: `(acabei de|hoje|ontem|finalmente|acabo de|já) (comprar|comprei|pedir|pedi|encomendei|encomendar|fechei|pegar|garanti|adquiri|
    assinei|assinar|reservei|paguei), (comprei|pedi|encomendei|fiz|adquiri) (dia|hoje|ontem|no dia|o pedido|a compra|uma compra|um pedido|
    na|no|pela|pelo|semana|há|faz|em|a encomenda), (meu|minha|o meu|a minha|o|a) (pedido|encomenda|compra|entrega|pacote) (não|ainda|chegou|
    foi|está|tá|nunca|veio), (meu|minha|o meu|a minha|o|a) (pedido|encomenda|compra|entrega|pacote) (atrasou|atrasad*|errad*|cancelad*|
    consta|sumiu|saiu|em), pedido (errado|cancelado|atrasado|não entregue|confirmado|em trânsito|enviado|número|n), (nada de|até agora não|
    ainda não|não|nunca) (chegar|chegou|recebi|entregaram|entregam), (chegou|chegaram|recebi|entregaram) (hoje|ontem|antes|em|meu|minha|no|
    super|tudo|muito|a|o|rápido|rapidinho|certinho|dentro|bem), (rastreio|rastreamento|código de rastreio|transportadora|correios|
    entregador|frete caro), (esperando|aguardando|à espera) (o|a|meu|minha|do|da) (pedido|entrega|encomenda|produto|chegar|pacote),
    (carrinho|checkout|finalizar a compra|finalizar compra|pagamento recusado|pagamento não|pagamento aprovado|pagamento pendente),
    pré-venda, entregam o pedido`,
  onboard: `(acabei de|acabo de|hoje|ontem|finalmente) (tirar da caixa|tirei da caixa|abrir|abri|instalar|instalei|montar|montei|configurar|
    configurei|ativar|ativei|baixar|baixei|desembalar|ligar|conectar|me cadastrar|me inscrever|estrear|estreei|mudar), unboxing, (tirei|
    tirar|saiu) da caixa, (primeira|primeiras|primeiro|primeiros) (impressão|impressões|uso|vez usando|vez que uso|acesso|aula|aulas|dia
    com|dia de|dias com|utilização|lavagem|carga|instalação|noite com|semana com|treino|corrida com|teste), (como) (conecta|conectar|
    instala|instalar|configura|configurar|monta|parear|pareia|emparelha|ativa|ativar|liga|começo|começar), (montagem|instalação|
    configuração|pareamento|ativação|emparelhar|parear) (facílima|fácil|super|simples|difícil|é|foi|complicad*|rápida|do|da|inicial), fácil
    de (montar|instalar|configurar|mexer), manual, instruções, (sou|cliente|usuári*|utilizador*) nov* (aqui|na|no|usuári*|cliente|por),
    iniciante, montei, instalaram, (moça|técnico) que instalou`,
  use: `(todo dia|todos os dias|diariamente|dia a dia|no dia a dia|toda semana|toda hora|sempre que|toda vez que), (uso|utilizo|usando|usei|
    usamos|utilizamos) (há|faz|todo|todos|sempre|o|a|esse|essa|este|muito|direto|pra|para|bastante|diariamente|desde|por), (depois de|após|
    com|em|há|faz) (um|uma|dois|duas) (ano|anos|mês|meses|semana|semanas|lavagens), (depois de|após|com|em|há|faz) (três|quatro|seis|poucos)
    (ano|anos|mês|meses|semana|semanas|lavagens), (depois de|após|com|em|há|faz) (menos de|mais de|2|3) (ano|anos|mês|meses|semana|semanas|
    lavagens), (depois de|após|com|em|há|faz) (4|5|6|10) (ano|anos|mês|meses|semana|semanas|lavagens), (em|com) (uma semana|um mês|dois
    dias|poucos dias|2 meses|três meses) (de uso|), de uso, (o app|app|aplicativo|internet|bateria|a rede|wifi|sinal) (não|trava|travando|
    caiu|cai|tá|está|dura|do banco|só|vive|fica|fora|lento|lenta|péssim*|do), (não consigo|nao consigo) (fazer|entrar|acessar|logar|ver|
    pagar|usar|acompanhar), pix, (almoçamos|jantamos|jantei|almocei|comemos|comi|fomos|ficamos hospedados|fiquei hospedad*|me hospedei|nos
    hospedamos|passamos|estivemos) (aqui|no|na|lá|em|num|o|a|um|uma|dois|hospedad*), (meu|nosso|o|minha|nossa|a) (quarto|estadia|hospedagem|
    jantar|almoço|corte|voo|viagem|estada), quarto (minúsculo|sujo|limpo|pequeno|confortável|lindo|espaçoso|com), (depois da|após a|desde a|
    com a|nova|última) (última |nova |)atualização, café da manhã, pequeno-almoço, sem (sinal|internet|luz), me tratou, aulas, plano de
    saúde, propaganda demais, o aquecedor, continuar usando`,
  support: `(liguei|contatei|contactei) (para|pra|com|no|na) (o |a |)(sac|suporte|atendimento|central), (falei|entrei em contato|entrei em
    contacto|tentei contato) (para|pra|com|no|na) (o |a |)(sac|suporte|atendimento|central), (liguei|contatei|contactei) (para|pra|com|no|
    na) (o |a |)(atendente|apoio|loja|empresa|ouvidoria), (falei|entrei em contato|entrei em contacto|tentei contato) (para|pra) (o |a
    |)(atendente|apoio|loja|empresa|ouvidoria), (falei|entrei em contato|entrei em contacto|tentei contato) (com|no|na) (o |a
    |)(atendente|apoio|loja|empresa|ouvidoria), (do|da|o|ao|no|com o) (suporte|sac|atendimento ao cliente|apoio ao cliente|assistência
    técnica|pós-venda), garantia, (protocolo|chamado|ticket|reclamação) (aberto|n|número|de|desde|há|sem|no|na), (esperando|aguardando|pedi|
    solicitei|quero|exijo|cadê|sem|o|meu) (o |meu |a |)(reembolso|estorno|devolução), (devolvam|devolverem|devolveram|devolver) (meu|o|o
    meu) dinheiro, dinheiro de volta, (conserto|reparo|reparação|arranjo|consertar|consertaram), (procon|reclame aqui|anatel|deco|asae|livro
    de reclamações|bacen), (entrar com processo|processo|advogado), resolvam isso, (me chame|nos chame|chame) no (direct|inbox), (sem eu|sem
    minha|não) (autorizar|autorização|autorizei), (sentimos|lamentamos) (muito |imenso |)(pelo|pela|o), número do (pedido|protocolo)`,
  leave: `(cancelar|cancelei|cancelo|cancelando) (a|o|meu|minha|tudo), cancelei, (encerrar|encerrei|fechar|fechei|excluir|exclui|deletar|
    deletei|apagar|apaguei) (a |minha |a minha |)conta, desinstal*, (não|nao) (renovo|renovei|vou renovar|renovarei), (renovar|renovação|
    renovei|renovou) (minha|a|da|automática|meu|o), portabilidade, (migrei|migrando|mudei|troquei|vou mudar) (de operadora|de banco|de
    plano|de provedor|pra|para|pro), deixei de ser cliente, (perderam|vão perder|acabam de perder) (um|uma) cliente, não sou mais cliente,
    rescis*, rescind*, concorrência, parei de usar`,
  advocate: `(recomendo|recomendamos|indico|indicamos|aconselho), (super|muito) (recomendad*|indicad*|recomendo|indico), comprem sem medo,
    sem medo, de olhos fechados, (não|nao) (vão|vai) se arrepender, (falei|indiquei|recomendei|contei) (pra|para|a|com) (todo|toda|todos|
    família|amigos|minha|meus), (podem|pode) (comprar|ir|confiar) (sem|de|tranquil*), imperdível, (vou|irei) (indicar|recomendar),
    recomendarei, (todo mundo|todos os meus amigos|minha família toda)`,
};

export default words;
