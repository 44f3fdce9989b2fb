/** How goods and jobs are offered. */
export const PROMOTIONS = `
  (use|usa|usem|utilize|utiliza|com|insira|aplique|aproveite|aproveita|usando) (o |meu |nosso |)(cupom|cupão|código|codigo|desconto),
  (cupom|cupão|código|codigo) (de |)(desconto|promocional|promo|primeira), (link|links|tudo|saiba) (na|no|está na) (bio|perfil|descrição|
  biografia|story|stories), link nos stories, (vaga|vagas|oportunidade|oportunidades) (para|de|aberta|abertas|disponível|disponíveis|home|
  emprego) (emprego|estágio|trabalho|vendedor*|atendente|motorista|auxiliar|desenvolvedor*), (vaga|vagas|oportunidade|oportunidades) (para|
  de|aberta|abertas|disponível|disponíveis|home|emprego) (vendas|em|no|na), (vaga|vagas|oportunidade|oportunidades) (para|de|aberta|abertas|
  disponível|disponíveis|home|emprego) (analista|operador*|garçom|cozinheir*|), (estamos|estão|empresa|loja|admite-se|admitimos|recrutamos|
  recruta-se|recruta) (contratando|a contratar|a recrutar|recrutando|com vagas|contrata), (contrata-se|contratamos|contratando|procura-se|
  procuramos|precisa-se|admite-se|recrutamos|buscamos) (de
  |)(vendedor*|motorist*|atendente*|auxiliar*|garço*|cozinheir*|desenvolvedor*|programador*|empregad*|operador*|técnic*), (contrata-se|
  contratamos|contratando|procura-se|procuramos|precisa-se|admite-se|recrutamos|buscamos) (de
  |)(colaborador*|estagiári*|entregador*|enfermeir*|recepcionist*|mecânic*|comercia*|secretári*|revendedor*|talentos|assistente*), (enviar|
  envie|mande|mandar|encaminhar|envia|deixar|enviem) (o |seu |)(currículo|curriculo|cv|currículos|candidatura), (salário|salario) (fixo|a
  combinar|compatível|base|comissão|de|e benefícios|mais), (vale|vale-) (transporte|alimentação|refeição), (regime|contratação) (clt|pj|
  efetivo), (frete|envio|portes|entrega) (grátis|gratis|gratuito|gratuita|free) (hoje|acima|para|em|só|a partir|para todo|pra|nas|na|e|),
  (só|somente|apenas) (hoje|até|por hoje|nesta|essa semana|este fim), (até|com|de|ganhe|garanta) (10|15|20|25|30|40|50|60|70) (de
  |)(off|desconto|cashback), (10|15|20|25|30|40|50|60|70) (off|de desconto|de cashback), (promoção|promo|oferta|ofertas|liquidação|queima)
  (relâmpago|imperdível|imperdíveis|da semana|do dia|especial|válida|de|só|até|exclusiva|total|na|em|limitada|black), (sorteio|passatempo|
  concorra|concorre|participe|participa|ganhe|ganha|giveaway) (de|um|uma|a|para|do|da|no|e|dois|já|oficial|especial|grátis), (garanta|
  garante|compre|peça|adquira|assine|inscreva-se|clique) (já|agora|o seu|a sua|aqui|o teu|a tua|hoje|no link|nosso|nossa|nossos|a nossa|o
  nosso|o link|grátis|as ofertas), (acesse|baixe|visite|conheça|aproveite|reserve|encomende|confira|agende) (já|agora|o seu|a sua|aqui|o
  teu|a tua|hoje|no link|nosso|nossa|nossos|a nossa|o nosso|o link|grátis|as ofertas), (nova|novo|novas|novos) (coleção|colecção|unidade|
  turma|turmas|cardápio|loja|produtos) (disponível|aberta|abertas|chegou|no ar), (nova|novo|novas|novos) (coleção|colecção|unidade|turma|
  turmas|cardápio|loja|produtos) (já|em|disponíveis|com|inaugura*), dia do consumidor, liquida, (ganhe|ganhar|renda|ganha) (dinheiro|extra|
  r|renda) (em casa|online|extra|sem|fácil|trabalhando), (publi|publicidade|parceria|parceria paga|patrocinado), (chama|chame|me chama|
  contacte|fale) (no|na|pelo) (zap|whats|whatsapp) (e|para|pra|que|agora), (chama|chame|me chama|contacte|fale) (no|na|pelo) (direct|inbox|
  dm) (e|para|pra|que|agora), (parcele|parcelamos|parcelamento) em, interessados (enviar|chamar|contactar|mandar|entrar)
`;
