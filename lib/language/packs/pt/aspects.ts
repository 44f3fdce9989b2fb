import type { AspectWords } from '../signalWords';

const words: AspectWords = {
  delivery: `entrega, entregas, entregue, entregues, entregar, entregam, entregaram, entregou, entregador, entregadores, frete, fretes,
    portes, envio, envios, enviado, enviaram, encomenda, encomendas, pacote, pacotes, correios, correio, ctt, transportadora,
    transportador*, motoboy, sedex, rastreio, rastreamento, rastrear, código de rastreio, prazo de entrega, prazo, embalagem, embalado,
    embalada, embalagens, (chegou|chegaram|chegar|chega|chegue) (antes|em|rápido|rapidinho|atrasad*|no|tudo|dentro|certo|hoje|ontem|muito|
    super|com|quebrad*|até|e|ainda|o|a|meu|minha|tarde), nada de chegar, não chegou, nunca chegou, ainda não chegou, estafeta*, expedição,
    despachado, alfândega, tempo de entrega, em casa em, ponto de recolha,
    (chegou|chegaram) (segunda|terça|quarta|quinta|sexta|sábado|antes|no dia|rápido|em), (bem |mal )(embrulhad*|embalad*), (marcou|consta)
    ... ausente`,
  price: `preço, preços, preco, precos, valor (do|da|cobrado|absurdo|alto|justo|pago|muito|é|abusivo), caro, cara, caros, caras, caríssim*,
    barato, barata, baratos, baratas, baratíssim*, baratinh*, custa, custam, custou, custo, custos, custo benefício, custo-benefício,
    (cobraram|cobrança|cobranças|cobrou|cobrar|cobrado|cobram|cobrando), debitaram, debitado, débito (automático|indevido), descontaram,
    fatura, faturas, factura, boleto, conta de (luz|internet|telefone), mensalidade, mensalidades, anuidade, taxa, taxas, tarifa, tarifas,
    comissão de, juros, desconto, descontos, promoção, promoções, promo, oferta, ofertas, cupom, cupão, cupons, grátis, gratuit*, cashback,
    aumento, aumentaram, aumentou, reajuste, (quanto) (custa|custam|é|tá|sai|fica), reais (por|de|do|no|a|em|numa|num|na), euros (por|de|a|
    em|num|numa), orçamento, economia, economizei, pechincha, acessível o preço, (pagar|paguei|pago|pagando|pagamos) (mais|caro|tanto|o
    dobro|por|muito|menos|uma fortuna|150|200|100|300|50), abusivo, exorbitante, em conta, tá barato,
    (couvert|mensalidade|aluguel|renda|taxa|orçamento|reais a mais|duas vezes na conta|caução|na conta), quanto (cobram|custa|sai|fica)`,
  quality: `qualidade, material, materiais, acabamento, acabamentos, resistente*, resistência, durabilidade, durável, duráveis, (durou|dura|
    duraram|duram) (um|uma|pouco|muito|nada|2|3|o|mais|menos|bastante|dois|duas|só|apenas|horas|anos), quebrou, quebraram, quebrado,
    quebrada, rasgou, descascou, descascando, descolou, descosturou, estragou, pifou, rachou, desbotou, avariou, enferrujou, defeito,
    defeitos, defeituos*, tecido, costura*, bateria, baterias, pilha, câmera, câmara, tela, ecrã, som, áudio, imagem, potência, potente,
    desempenho, performance, velocidade, sinal, internet, conexão, ligação, rede, wifi, cobertura, fibra, comida, comidas, prato, pratos,
    sabor, sabores, tempero, temperos, gostos*, delicios*, saboros*, fresc*, caseira, caseiro, porção, porções, carne, peixe, pizza, lanche,
    hambúrguer, sobremesa*, café da manhã, pequeno-almoço, pequeno almoço, cardápio, menu, limpeza, limpo, limpa, limpos, suj*, sujeira,
    higiene, quarto, quartos, cama, camas, colchão, banheiro, casa de banho, barulho, barulhent*, cheiro, cheiros*, fedor, confort*,
    confortável, conforto, ilumina, ilumina mais, luz (forte|fraca|boa), funciona (bem|muito|perfeit*|mal|direitinho|super), (não|nao)
    (funciona|liga|carrega|presta|pega), firme, macio, macia, montagem, produto (ruim|bom|excelente|ótimo|de|péssimo|com|top|maravilhos*|
    original|falso), falsificad*, réplica, pirata, aquece, esquenta, esquentando, superaquece*, faísca, cheiro de queimado, aulas (muito|
    bem|são|ótimas|excelentes|ruins), conteúdo, curso (muito|é|bem|excelente|completo|ótimo|bom|maravilhos*), tamanho (errado|certo|pequeno|
    ficou|perfeito), forma pequena, eficaz, capinha,
    (linha|conexão|sinal|internet) ... (cai|caiu|caindo|oscila), (zíper|fecho|alça|sola|costura|botão),
    (encolheu|desfiou|desbot*|enferruj*), (fri*|gelad*|cru*) (e|as|batatas), batatas, elevador, chuveiro, como nov*, (serviço|acabamento)
    caprichad*`,
  support: `atendimento (ao|online|telefônico|via|pelo|por|do|da|ruim|péssimo|excelente|ótimo|humano|no), sac, suporte, apoio ao cliente,
    apoio técnico, assistência, assistência técnica, pós-venda, pós venda, pós-vendas, central de atendimento, call center, telemarketing,
    atendente (do|me|da|que|não|virtual|online|muito), atendentes, chat, chatbot, robô, protocolo, protocolos, chamado, ticket, reclamação,
    reclamações, garantia, (ninguém|ninguem|não|nunca) (me
    |)(responde|respondem|responderam|respondeu|atende|atendem|atenderam|retorna|retornam|resolve|resolvem), (sem|nenhuma|nenhum) (resposta|
    retorno|suporte|solução), (responderam|respondem|respondeu|resposta) (rápido|rápida|na hora|logo|em|rapidamente|super|automática|
    pronta), resolveu (tudo|na|meu|o|rápido|rapidinho|em), resolveram (tudo|na|meu|o|rápido|rapidinho|em), descaso com o cliente, (no|pelo)
    (direct|telefone|whatsapp|zap), ouvidoria, linha de apoio, ninguém responde,
    (hora|horas|minutos|meia) (no|ao) telefone, (meu|o) (processo|protocolo), (responderam|resposta) (em|no|na), de um setor, (pra|para)
    (ligar|aguardar)`,
  app: `app, apps, aplicativo, aplicativos, aplicação, aplicações, apk, atualização, atualizações, atualizacao, atualizei, nova versão,
    versão (nova|antiga|anterior|mobile|para|do app|android), widget, notificação, notificações, android, ios, play store, playstore, app
    store, appstore, software, programa (trava|não|é), interface, modo escuro, modo noturno, login, bug, bugs, travando, trava, travou,
    desinstal*, plataforma, instabilidade`,
  website: `site, sites, website, página, página web, loja online, loja virtual, carrinho, checkout, pagamento, pagamentos, forma de
    pagamento, formas de pagamento, método de pagamento, métodos de pagamento, mb way, multibanco, paypal, boleto (não|vencido|no site),
    cartão (recusado|não passa), cadastro, cadastrar, minha conta (no site|bloqueada), senha, palavra-passe, formulário, área (do cliente|de
    cliente|reservada), (compra|compras|comprar|comprei) (online|pela internet|pelo site), online, busca do site, cookies, captcha`,
  staff: `funcionári*, empregad* (de mesa|simpátic*|muito|mal|da|do|grosseir*|antipátic*|super|atencios*), garçom, garçons, garçonete*,
    vendedor, vendedora, vendedores, caixa (do|da|grossa|mal|foi), recepcionista, rececionista, recepção, receção, gerente, dono, dona (do|
    da|muito), donos, técnico (que|veio|muito|não|super|educad*|foi|simpátic*), técnicos, motorista, motoristas, entregador (foi|muito|mal|
    grosso|super|educado|simpático), médic*, enfermeir*, dentista, professor*, instrutor*, guia, manicure, cabeleireir*, barbeiro, segurança
    do, (a|o) (moça|moço|menina|rapaz|senhora|atendente|pessoal|menino) (da|do|que|de|me|foi|super|muito|atendeu), pessoal (muito|super|
    simpático|atencios*|da|do|educad*|é), equipe (muito|super|maravilhos*|excelente|atencios*|incrível|nota|simpátic*|educad*|despreparada),
    equipa (muito|super|maravilhos*|excelente|atencios*|fantástic*|simpátic*|cinco), staff, simpatia, simpátic*, antipátic*, atencios*,
    educad*, mal educad*, mal-educad*, grosseir*, grosso, grossa, gross* (comigo|demais), prestativ*, gentil, gentis, gentileza, acolhedor*,
    bem atendid*, bem recebid*, mal atendid*, hospitalidade, anfitri*, me tratou, me trataram, nos trataram, tratamento,
    (no|do) (balcão|guichê|guichet), (a|uma) (moça|menina|senhora) (do|da|de|que), (o|um) (moço|rapaz|senhor) (do|da|de|que),
    (professor|professora|professores|instrutor*|cabeleireir*|proprietári*|senhorio|médic*|dentista|motorista|comissári*|fisioterapeuta|porteiro|técnico|farmacêutic*)`,
  returns: `devolução, devoluções, devolver, devolvi, devolvo, devolvido, devolverem, devolveram, devolvam, devolvem, reembolso, reembolsos,
    reembolsar, reembolsad*, reembolsaram, estorno, estornar, estornaram, estornad*, troca (do|de|grátis|fácil|foi|não|pelo|e|rápida),
    trocas, trocar (o|a|o produto|por|de tamanho|meu|minha|a peça), dinheiro de volta, (política|prazo|direito) de (devolução|troca|trocas|
    arrependimento|devoluções|reembolso), ressarcimento, ressarci*`,
  availability: `estoque, em estoque, sem estoque, stock, em stock, sem stock, esgotado, esgotada, esgotados, esgotou, indisponível,
    indisponíveis, disponível, disponíveis, disponibilidade, reposição, repor, repõem, repuserem, (tem|têm|vai ter|terá|ainda tem|há) (no
    tamanho|tamanho|em estoque|em stock|na loja|na cor|pronta entrega|para pronta|na numeração|disponível), pronta entrega, pré-venda, pré
    venda, (abre|abrem|fecha|fecham|aberto|aberta|abertos|fechado|fechada|funciona|funcionam) (domingo|domingos|aos|no|hoje|amanhã|sábado|
    feriado|feriados|até|às|de|que|segunda|em|a partir|sem), horário, horários, horário de funcionamento, lista de espera, (onde|aonde)
    (vende|vendem|encontro|acho), (volta|voltam|voltar|voltará|voltou) (ao estoque|a ter|o estoque|a vender|pro estoque), fora de linha,
    descontinuad*`,
  privacy: `dados, meus dados, dados (pessoais|bancários|do cartão), privacidade, lgpd, rgpd, proteção de dados, confidencial*, sigilo,
    vazamento, vazaram, vazou, vazados, vazado, (vendem|vendendo|venderam|passaram|compartilh*|partilh*|expuseram|expor) (meus |os |nossos
    |os meus |)(dados|informações|número), invasão de privacidade, hackead*, hackearam, hacker, hackers, invadiram, invadid*, clonaram,
    clonado, espião, espionando, espia*, rastreiam, spam, ligações (indesejadas|de telemarketing), meu cpf, cpf, (pôr|colocar|cadastrar|
    inserir) (o |meu |os dados do |)(cartão|cpf|dados), permissões (abusivas|demais|do app|excessivas), localização o tempo, phishing,
    cookies`,
  accessibility: `acessibilidade, acessível para, deficiente*, deficiência, pcd, cadeirante*, cadeira de rodas, mobilidade reduzida, rampa,
    rampas, cego, cega, cegos, invisual, baixa visão, deficiência visual, surdo, surda, surdos, deficiência auditiva, legenda, legendas,
    legendado, libras, língua gestual, leitor de tela, leitores de tela, leitor de ecrã, talkback, voiceover, contraste, daltônic*,
    daltónic*, dislexia, (letra|letras|fonte|texto) (maior|maiores|pequena|pequenas|muito pequena|miúda|grande|minúscula|ilegível|muito
    pequenas), tamanho da (letra|fonte), idos* (não|que|com|consegue), ilegível, audiodescrição, autista*, braille`,
};

export default words;
