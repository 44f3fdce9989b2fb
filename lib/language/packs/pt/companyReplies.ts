/** How companies answer. */
export const COMPANY_REPLIES = `
  (lamentamos|sentimos|sinto) (muito|imenso|o|a|pelo|pela|por|que|profundamente|sinceramente|informar) (ocorrido|transtorno|transtornos|
  inconveniente|inconvenientes|pelo|pela), (lamentamos|sentimos|sinto) (muito|imenso|o|a|pelo|pela|por|que|profundamente|sinceramente|
  informar) (saber|o|a|que|sucedido|situação|por|), (pedimos|apresentamos|aceite|aceitem) (desculpa|desculpas|imensas|as nossas|sinceras|
  muitas|mil) (desculpas|desculpa|pelo|pela|por|sinceras|), (pedimos|solicitamos) (que|a sua|por gentileza|por favor|sua) (nos|entre|envie|
  compreensão|contacte|paciência|chame|encaminhe|aguarde), (nos|nos chame|chama|chame|mande|envie|encaminhe|contacte|escreva|fale|entre)
  (chame|envie|encaminhe|contacte|escreva|em contato|em contacto|conosco|connosco|uma mensagem|uma dm|dm|mensagem|no direct|por direct|no
  privado|via|pelo|por mensagem), (no|pelo|por|via|em) (direct|inbox|mensagem privada|mensagem direta) (com|para|o|que|seu|pra|os|a), (no|
  pelo|por|via|em) (mensagens privadas|privado|messenger|mp) (com|para|o|que|seu|pra|os|a), (agradecemos|obrigado|obrigada) (o |pelo |pela
  |a |por )(comentário|feedback|avaliação|contato|contacto|preferência|confiança|mensagem|elogio|carinho), (agradecemos|obrigado|obrigada)
  (o |pelo |pela |a |por )(opinião|visita|partilha|compreensão|paciência|retorno|relato|escolher|partilhar|compartilhar), (nossa|nosso|
  nossos|a nossa|o nosso) (equipe|equipa|time|central|atendimento|suporte) (vai|irá|está|entrará|já|de|de atendimento), (nossa|nosso|nossos|
  a nossa|o nosso) (setor|especialista|especialistas|consultores|canal|sac) (vai|irá|está|entrará|já|de|de atendimento), (nossa|nosso|
  nossos|a nossa|o nosso) (equipe|equipa|time|central|atendimento|suporte) (de suporte|responsável|te|é|dará|vão|fica), (nossa|nosso|nossos|
  a nossa|o nosso) (setor|especialista|especialistas|consultores|canal|sac) (de suporte|responsável|te|é|dará|vão|fica), (ficamos|estamos|
  seguimos|continuamos) (à|muito|felizes|sempre|a) (disposição|felizes|sua|aguardo|inteira|dispor|contentes), (ficamos|estamos|seguimos|
  continuamos) (no|contentes|verificando|analisando|trabalhando|aguardando) (disposição|felizes|sua|aguardo|inteira|dispor|contentes),
  (ficamos|estamos|seguimos|continuamos) (à|muito|felizes|sempre|a) (em|para|seu|que|por|vossa|tua), (ficamos|estamos|seguimos|continuamos)
  (no|contentes|verificando|analisando|trabalhando|aguardando) (em|para|seu|que|por|vossa|tua), (que vamos|para que possamos|possamos|
  iremos) (te |lhe |o |a |)(ajudar|atender|auxiliar|verificar|analisar|resolver), vamos te ajudar, (esperamos|aguardamos) (recebê-la|
  recebê-lo|vê-lo|vê-la|você|seu|sua|o seu|a sua|te ver|revê-lo|o contacto), atenciosamente, (cumprimentos|com os melhores cumprimentos|
  melhores cumprimentos), (olá|oi|prezado|prezada|caro|cara|estimado) (cliente|consumidor), equipe de (atendimento|suporte|relacionamento),
  apoio ao cliente, (iremos|vamos|já) (verificar|encaminhamos|analisar|averiguar|reportar|registramos|repassar|repassamos|encaminhar) (o|a|
  seu|sua|internamente|para|com|ao), (por gentileza|por favor) (nos|envie|informe|verifique|confirme|entre) (o|seu|chame|envie|em|informe|
  se|mande|contacte), tivesse uma experiência, tenha gostado
`;
