/** How things and people are praised. */
export const PRAISES = `
  (muito|muita|muitíssimo|mt|mto|super) (obrigado|obrigada|obrigados|obg|obrigadão), obrigado (a|à|ao|pelo|pela|por|pelos|pelas|demais|
  equipe|equipa|de coração|mesmo|a todos), obrigada (a|à|ao|pelo|pela|por|pelos|pelas|demais|equipe|equipa|de coração|mesmo), (só|quero|
  gostaria de|venho) (tenho a |)(agradecer|agradeço|elogiar), agradeço (a|ao|à|pelo|pela|imenso|muito|de coração), grato, grata, gratidão,
  parabéns (a|à|ao|pelo|pela|pelos|pelas|equipe|equipa|demais|pessoal|a toda|a todos), parabenizar, excelente, excelentes, excelência,
  ótimo, ótima, ótimos, ótimas, óptimo, óptima, óptimos, óptimas, maravilhoso, maravilhosa, maravilhosos, maravilha, fantástico, fantástica,
  incrível, incríveis, espetacular, espetáculo, espectacular, impecável, impecáveis, perfeito, perfeita, perfeitos, perfeitas, perfeição,
  sensacional, sensacionais, excepcional, excecional, extraordinário, fabuloso, magnífico, magnífica, divino, divina, delícia, delicioso,
  deliciosa, deliciosos, deliciosas, gostoso, gostosa, gostosos, saboroso, saborosa, lindo, linda, lindos, lindas, lindíssimo, lindíssima,
  amei, amo, amamos, amando, ameii, ameiii, adorei, adoro, adoramos, adorando, apaixonado, apaixonada, apaixonei, encantado, encantada,
  encantados, encantador, (gostei|gostamos) (muito|demais|bastante|imenso|mt|mto|bué|do|da|de), curti (demais|muito|bastante), (super|muito|
  mega|bem|mt|mto|bastante|extremamente|realmente|mais que) (bom|boa|bons|boas|satisfeito|satisfeita|satisfeitos|feliz|felizes|contente|
  contentes|atencioso|atenciosa|atenciosos|educado|educada|educados|simpático|simpática|simpáticos|prestativo|prestativa|prestativos|rápido|
  rápida|rápidos|gentil), (super|muito|mega|bem|mt|mto|bastante|extremamente|realmente|mais que) (gentis|bonito|bonita|confortável|prático|
  prática|útil|eficiente|eficientes|fácil|resistente|limpo|limpa|acolhedor|profissional|profissionais|querido|querida|queridos|legal|top|bem
  feito|bem feita|bem atendido|bem atendida|macio|macia|cheiroso), satisfeito, satisfeita, satisfeitíssim*, (bom|boa|bons|ótimo|bela|belo|
  excelente|grande) (atendimento|produto|qualidade|serviço|preço|custo|experiência|compra|trabalho|material|app|lugar|ambiente|restaurante|
  comida|aplicativo|relação|surpresa|localização|equipa), custo benefício, custo-benefício, (nota|nota é) (10|dez|mil|1000|máxima), 10 10,
  dez, show de bola, (um|é|foi|tudo) (show|arraso|espetáculo|luxo|amor|sucesso|achado|mimo|charme|sonho|máximo|primor), (top|topp|toppp|
  topzera|brabo|brabíssimo|mara|fixe|bué fixe|brutal|giro|gira|espetáculo|sucesso|massa demais|arrasou|arrasaram|mandou bem|mandaram bem|
  bacana), (o|a|os|as) (melhor|melhores) (app|do|da|de|que|loja|empresa|atendimento|pizza|lugar|restaurante|banco|compra|produto|aplicativo|
  hotel|lanche|hambúrguer|do mundo|curso|em), (me|nos) (atendeu|atenderam|tratou|trataram) (muito bem|super bem|bem|com carinho|com um
  carinho|com muito carinho|com atenção|com muita atenção|com educação|maravilhosamente|mt bem), (resolveu|resolveram|resolvido) (tudo|meu
  problema|na hora|rápido|rapidinho|em|rapidamente|o meu problema|super), (chegou|veio|chegaram|entregaram|recebi) (antes|super rápido|
  rápido|rapidinho|rapidíssimo|tudo certo|certinho|tudo certinho|direitinho|bem embalado|muito bem|no prazo|dentro do prazo|em perfeito|em
  perfeitas|conforme|perfeito|em 2 dias|no dia), (muito|super) bem (embalado|embalada|feito|feita|atendid*|tratad*|localizad*|recebid*|
  servid*), (entrega|envio) (super |muito |)(rápida|rápido|antes do prazo|no prazo|pontual), (funciona|funcionando|funcionou|serve|serviu|
  vestiu|atende|atendeu) (perfeitamente|muito bem|super bem|bem|direitinho|como uma luva|perfeito|certinho|às mil maravilhas|minhas
  expectativas|as expectativas), (superou|superaram|supera) (as |minhas |todas as |as minhas |)expectativas, (cinco|5) estrelas, (voltarei|
  voltaremos|voltamos|comprarei|com certeza voltarei) (sempre|com certeza|mais vezes|em breve|a|de certeza|sem dúvida|novamente|), (salvou|
  salvaram|mudou|facilita|facilitou) (minha|a minha|meu|nossa|muito a|muito minha) (vida|dia|viagem|pele|noite|), nunca (tive|me deu|deu)
  (nenhum |um |)problema*, sem (nada a|o que) reclamar, nada a reclamar, melhor compra, nunca vou esquecer, carinho, atenciosa, atencioso,
  atenciosos, prestativo, prestativa, simpatia, caprichado, caprichada,
  (recebidos|recebida|recebido|tratados|tratada|tratado|atendida|atendido|acolhid*) (como|com|da melhor|super|muito|tão), (como|nos
  sentimos|me senti|sentimo-nos|senti-me) (da família|em casa|à vontade|acolhid*|segur*),
  (explicou|explicaram|atendeu|esclareceu|tirou|ensina|ensinou|tratou) (tudo|todas|cada|muito bem|com|super bem|as minhas),
  (paciência|dedicação|competência|gentileza|educação|profissionalismo) (infinita|enorme|de santo|incrível|e|nota|exemplar), com (a
  maior|toda a|muita|uma) (paciência|atenção|calma|gentileza|simpatia|delicadeza), bem
  (embrulhad*|embalad*|explicad*|situad*|localizad*|cuidad*|organizad*|pensad*|decorad*), não (larga|larga mais|desgruda|solta|tira)
  (mais|nunca|d*), (continua|parece|está|ainda) (como nov*|nov*|impecável|igual), como nov*, (tiro|tirar) o chapéu,
  (responderam|respondeu|resolveram|resolveu|resolvido|consertaram|trocaram|devolveram|repararam) (tudo |)(em|no mesmo|na mesma|no
  próprio|rapid*|na hora), mais (gostos*|saboros*|bonit*|confortável|simpátic*|fofinh*) (do|da|de|que já), (do jeito|exatamente como|tal
  como|tal qual) (que |)(sonhei|eu queria|queria|imaginei|pedi|esperava|na foto), (me|nos)
  (divirto|divertimos|diverti|surpreendeu|encantou|conquistou|emocionou), (nada|sem nada) a (apontar|dizer|criticar|reclamar|acrescentar),
  (orçamento|prazo|prazos|preço|horário|horários) (cumprid*|respeitad*|justo|honest*|em dia), (cumpriram|cumpre|cumprem|cumpriu) (o|com
  o|tudo|os|todos|o prazo), (salvou|salvaram|salva) (as|os|a|o|meu|minha|minhas), (serviço|trabalho|acabamento|prato|café|lugar)
  (caprichad*|impecável|bem feito|cinco estrelas|de primeira|acolhedor*|aconchegante), de primeira (qualidade|linha), (valeu|vale)
  (cada|muito a pena|a pena|o preço|muito), (não|nunca) (vivo|fico|me vejo|saio) (mais |)sem, (chegou|veio|entregue) ... (no dia
  seguinte|antes do|em dois dias|quarta|em 24|super rápido), (feliz|contente|encantad*|content*) (com|por|de ter), (a|o|as|os) ... mais
  (gostos*|bonit*|querid*|simpátic*) (do|da|que), (acima|além) (do esperado|das expectativas|do que),
  coração leve, (veio|vieram|chegou) (em uma hora|no mesmo dia|na hora|rápido|pontual*|em meia hora|no horário), (preço|preços|valor)
  (justo|justos|honest*|acessível|acessíveis|ótim*|imbatível), (serviço|trabalho) (limpo|bem feito|impecável|rápido|de qualidade), de uma
  (doçura|gentileza|simpatia|paciência|delicadeza|competência|educação), o que mais (pedir|querer|dizer), (correu|ocorreu|deu|saiu|foi) tudo
  (como|bem|certo|certinho|perfeito|às mil), tudo (correu|ocorreu|saiu) (bem|como|muito), (enorme|imenso|grande|mega|eterno) obrigad*,
  (sempre|continuam) (impecáve*|ótim*|pontua*|gentis|perfeit*), (simples|prático|resistente|leve|rápido) e
  (prático|barato|resistente|eficiente|bonito|rápido),
  (equipe|equipa|pessoal|funcionários) (sorridente*|simpátic*|atencios*|gentil|gentis|educad*), (pratos|porções) (fart*|generos*|bem
  servid*), conta leve, sem discutir, não me canso
`;
