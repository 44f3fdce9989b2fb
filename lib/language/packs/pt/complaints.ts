/** What is complained of: things, deliveries, services, money, manners. */
export const COMPLAINTS = `
  (não|nao|ñ|n) (funciona|funcionam|funcionou|funcionava|liga|ligou|carrega|carregou|abre|abriu|entra|conecta|conectou|responde|respondem|
  responderam|respondeu|chega|chegou|chegaram|entregaram|entregam|entregou|resolvem|resolve|resolveu|resolveram|atende|atendem|atenderam|
  presta|prestam|pega|aguenta|dura|durou|segura|reembolsam|reembolsaram), (não|nao|ñ|n) (devolvem|devolveram|devolveu|cumprem|cumpriram|
  cumpriu|deixa|deixam|dá para|dá pra|aparece|atualiza|tem suporte|tem respeito|serve|vale|valeu|gostei|curti|recomendo|indico|aconselho|
  recomendaria|compensa|compro mais|compro nunca|comprem|compre|caiam|volto|voltarei|voltaria|percam|confiem|confie|contratem|baixem|façam|
  vão|usem), (não|nao) (foi|é|está|estava|tá|são|era|estão) (resolvido|entregue|enviado|reembolsad*|normal|aceitável|possível|o que|nada),
  (não|nao) (foi|é|está|estava|tá|são|era|estão) (como|igual|conforme|confiável|justo|certo|admissível|digno|recomendável), (nunca|ainda
  não|até agora não|até hoje não|jamais|até agora nada) (chegou|recebi|responderam|respondem|resolveram|entregaram|funcionou|me responderam|
  devolveram|veio|foi|fui reembolsad*|tive resposta|mais compro|mais volto), (até agora|até hoje) (nada|não|nem|estou|sem|tô), nada de
  (chegar|resolver|entrega|resposta|reembolso|produto|solução|funcionar), nunca mais (compro|volto|uso|peço|recomendo|na vida|piso|contrato|
  viajo|entro|caio|compra|), (ninguém|ninguem) (responde|atende|resolve|me|sabe|dá|faz|respondeu|fala|aparece|se|ajuda), (sem|nenhuma|
  nenhum|zero|cadê) (resposta|retorno|solução|sinal|internet|suporte|atendimento|respeito|satisfação|reembolso|previsão|serviço|meu pedido|
  meu reembolso|meu dinheiro|minha encomenda|explicação|consideração), (parou|pararam|deixou|deixaram) de (funcionar|carregar|ligar|
  responder|pegar|dar), (quebrou|quebraram|quebrado|quebrada|quebra|rasgou|rasgado|descascou|descolou|descosturou|estragou|estragado|
  estragada|queimou|pifou|rachou|rachado|enferrujou|desbotou|avariou|avariado|avariada|partiu-se|trincou|trincado|danificado|danificada|
  defeituoso|defeituosa|com defeito|deu defeito|veio com defeito|amassado|amassada|vencido|vencida|mofado|mofada|furado|rasgada|incompleto|
  incompleta|arranhado|riscado|usado em vez|empenado), (travando|trava|travado|trava muito|travou|trava toda|fecha sozinho|fechando sozinho|
  bugado|bugada|bugando|bug|bugs|buga|dando erro|dá erro|deu erro|crasha|crashando|lento demais|lentidão|caindo toda|cai toda|cai o tempo|
  fora do ar|instável|instabilidade|não carrega), (cheio de|muito|muitos|só) (bug|bugs|erros|problemas|defeito|defeitos|propaganda|anúncio|
  anúncios), (péssimo|péssima|péssimos|péssimas|horrível|horríveis|terrível|horroroso|horrorosa|ridículo|ridícula|ridículos|vergonhoso|
  vergonhosa|vergonha|absurdo|absurda|palhaçada|descaso|desrespeito|falta de respeito|lamentável|lamentáveis|inadmissível|inaceitável|
  revoltante|nojento|nojenta|nojo|lixo|porcaria|bosta|merda|droga|fraco demais|fraquíssimo|medíocre|desastre|decepção|decepcionante|
  decepcionado|decepcionada|decepcionou|decepcionados|desilusão|desiludido|desiludida|frustrante|frustrado|frustrada|frustração|
  insatisfeito|insatisfeita|indignado|indignada|revoltado|revoltada|chateado|chateada|golpe|golpista|golpistas|fraude|enganação|enganado|
  enganada|enganosa|enganoso|ladrões|ladrão|ladroes|burla|burlões|vigaristas|vigarice|aldrabões|picaretas|picaretagem|caloteiros|calote|
  mentirosos|mentira|incompetentes|incompetência|incompetente|despreparados|mal educado|mal educada|mal educados|mal-educado|mal-educada|
  malcriado|grosseiro|grosseira|grosso|grossa|grossos|arrogante|arrogantes|estúpidos|antipático|antipática|antipáticos|ignorante|ignorantes|
  inútil|inúteis|imprestável|imundo|imunda|sujo|suja|sujos|sujeira|fedor|fedendo|mofo|barata no|baratas|percevejos|cabelo na|cru|crua|gelada
  e|comida fria|queimada|intragável|sem gosto|sem sabor|desumano), (cobraram|cobrança|cobranças|cobrou|cobrado|cobrada|debitaram|debitado|
  descontaram|cobrando|faturaram) (indevida|indevidas|indevido|duas|2x|dobrado|em dobro|a mais|em duplicidade|errado|sem|de novo|um|uma|
  valor|taxa|valores|indevidamente), (me|nos) (cobraram|debitaram|enganaram|roubaram|trataram|tratou|ignoraram|ignoram|enrolam|enrolando|
  deixaram|fizeram de|bloquearam|desligaram|mandaram|prometeram|atenderam mal|atendeu mal|passaram a perna|lesaram), (quero|exijo|devolvam|
  devolva|cadê|solicito|exigir|reaver) (o |)(meu dinheiro|reembolso|estorno|meu reembolso|minha grana|dinheiro de volta|o meu dinheiro|a
  devolução), (meu|o meu) dinheiro de volta, (muito|super|demasiado|caro|bem|tão|mega|extremamente|bastante) (caro|cara|caros|caras|lento|
  lenta|ruim|ruins|mau|má|decepcionad*|demorado|demorada|fraco|fraca|chato|barulhent*|sujo|suja|frustrad*|insatisfeit*|mal|grosseir*|grossa|
  pequeno pro|salgado), (caríssimo|caríssima|preço abusivo|preços abusivos|abusivo|abusiva|abusivos|exorbitante|um roubo|um assalto|taxa
  abusiva|aumento abusivo|aumento absurdo), (atraso|atrasado|atrasada|atrasados|atrasou|atrasaram|demora|demorou|demoram|demoraram) (na|de|
  no|da|do|muito|para|pra|e|demais|absurd*|mais|dias|semanas|um|uma|meses|horas|injustificad*|), (dia|dias|semana|semanas|mês|meses|horas)
  (esperando|que espero|à espera|sem resposta|sem internet|sem solução|sem retorno|sem sinal|sem luz|aguardando|e nada|tentando|e ninguém),
  (esperando|à espera|aguardando|espero) (há|faz|o|meu|desde|até|do|da|pelo|a|minha|reembolso|uma|resposta|um retorno), (veio|chegou|
  entregaram|mandaram|enviaram|recebi) (o |um |a |uma |)(errado|errada|quebrado|quebrada|com defeito), (veio|chegou|entregaram|mandaram|
  enviaram|recebi) (o |um |a |uma |)(faltando|pedido errado|produto errado|outra cor|outro produto|diferente), (veio|chegou|entregaram|
  mandaram|enviaram|recebi) (o |um |a |uma |)(aberto|atrasado|amassado|danificado|tamanho errado|fria), (veio|chegou|entregaram|mandaram|
  enviaram|recebi) (o |um |a |uma |)(frio|outra coisa|item errado|usado|violado|avariad*), (impossível|não consigo|nao consigo|não consegui|
  não dá pra|não dá para|não se consegue|não conseguimos) (mais |nem
  |)(falar|contactar|entrar|acessar|pagar|abrir|fazer|usar|cancelar|comprar|resolver), (impossível|não consigo|nao consigo|não consegui|não
  dá pra|não dá para|não se consegue|não conseguimos) (mais |nem
  |)(logar|sacar|finalizar|ver|atualizar|aceder|fazê-lo|ligar|transferir|conectar|concluir), (problema|problemas) (com|no|na|de|do|da|e|
  desde|sem|para|que|sério|grave|técnico|não), (um|o|mesmo|esse|este|tive|estou com|tô com|tenho|muitos|vários|meu|só) (problema|problemas|
  transtorno|inconveniente|dor de cabeça|perrengue), (só|muita|uma) dor de cabeça, (reclamação|reclamações|reclamar|reclamei|queixa|queixas)
  (sobre|com|e|por|porque|contra|há|sem|aberta), (o pior|a pior|os piores|as piores|pior atendimento|pior empresa|pior serviço|pior banco|
  pior app|pior compra|pior experiência|pior operadora|pior lugar|pior restaurante|pior aplicativo|pior que|pior do), (mau|má|maus|ruim|
  fraca|fraco|baixa|péssima|pior) (atendimento|qualidade|serviço|experiência|gosto|cheiro|comunicação|educação|vontade|acabamento),
  (atendimento|serviço|qualidade|produto|suporte|entrega|comida|app|acabamento) (ruim|horrível|péssimo|péssima|fraca|fraco|deixa a desejar|
  deixou a desejar|lixo|mau|terrível|zero|precário|nota zero|nota 0|duvidosa|inferior|muito ruim|demorad*|lent*|inexistente), (deixa|deixou|
  deixam|deixaram) (muito |)a desejar, (fujam|fuja|fujam dessa|corram|cuidado com essa|evitem|não caiam|passem longe|passe longe|furada|
  cilada|roubada|perda de tempo|perda de dinheiro|perder tempo|jogar dinheiro|joguei dinheiro|dinheiro jogado|jogado fora|jogado no lixo|
  deitar dinheiro|deitado fora|desperdício|estou farto|estou farta|farto de|farta de|cansado de|cansada de|cansei de|de saco cheio|saco
  cheio|não aguento mais|ninguém merece|ninguém aguenta|que raiva|que ódio|que vergonha|que absurdo|que palhaçada|que descaso|que decepção|
  que lixo|é brincadeira|brincadeira isso|só pode ser brincadeira|tá de brincadeira|pqp|parabéns pela incompetência|parabéns aos envolvidos|
  obrigado por nada|obrigada por nada|me arrependi|arrependido|arrependida|arrependimento|propaganda enganosa|nada a ver com|não tem nada a
  ver|diferente da foto|diferente do anúncio|nem perto|zero estrelas|nota zero|nota 0|uma estrela porque|uma estrela só|se pudesse dava|se
  pudesse daria|não merece nem|fazem pouco caso|fazem de palhaço|fazem de parvos|empurram|jogo de empurra|enrolação|de novo sem|outra vez
  sem|terceira vez que|segunda vez que|de novo|toda hora cai|caiu de novo|é uma vergonha|uma vergonha|uma piada|é uma piada|lastimável|
  deplorável)
`;
