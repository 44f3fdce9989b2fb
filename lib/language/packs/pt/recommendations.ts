/** How people tell others to take something. */
export const RECOMMENDATIONS = `
  (recomendo|recomendamos|indico|indicamos|aconselho|super indico|super recomendo) (muito|demais|a|o|para|pra|vivamente|totalmente|
  fortemente|de olhos|este|esse|esta|essa|bastante|imenso|sem|com|todos|100|sempre|muitíssimo|super|mt|mto|mil), (recomendo|recomendamos|
  super recomendo|super indico|indico|indicamos|indicadíssimo|recomendadíssimo|recomendadíssima), (super|muito|mais que|altamente|bastante|
  totalmente|mega|vivamente|mt) (recomendado|recomendada|recomendável|indicado|indico|recomendo|aconselho), (comprem|compre|vão|vá|peçam|
  baixem|assinem|testem|experimentem|provem|contratem|podem comprar|pode comprar|pode ir|podem ir|façam|usem|invistam|corram) (sem medo|sem|
  de olhos|tranquil*|que|com confiança|vale|correndo|logo|já|agora|e|sossegad*), sem medo, de olhos fechados, (vale|valeu|vale muito|vale
  super|super vale|compensa) (muito |super |cada |demais |)(a pena|centavo|cêntimo|euro|real|cada centavo|o preço|o investimento), (não|nao)
  (vão|vai|ireis|irão|vão se|vai se) (se |)(arrepender|arrependem|decepcionar), (não|nao) se (arrependem|arrependerá|arrependerão), (falei|
  indiquei|recomendei|contei) (pra|para|a|com|pros) (todo|toda|todos|todas|minha|meus|família|amigos|minhas|geral|amigas|a família),
  (imperdível|imperdíveis|obrigatório conhecer|parada obrigatória|indispensável), (recomendarei|recomendaria|indicaria|vou indicar|vou
  recomendar|voltarei e recomendo) (a|para|pra|o|sempre|sem|de), (quem|se você|se vocês|pra quem|para quem) (quer|quiser|procura|querem|
  busca|procuram|gosta|precisa) ... (essa|esse|vá|vão|vale), (quem|se você|se vocês|pra quem|para quem) (quer|quiser|procura|querem|busca|
  procuram|gosta|precisa) ... (pode|este|esta|recomendo|comprem), (tem que|têm que|precisam) (conhecer|experimentar|provar|ir|testar),
  (se|quando) (passarem|forem|vierem|estiverem|quiserem|procuram|precisarem|passar|for) ... (parem|vão|experimentem|provem|não percam|não
  deixem|visitem|agradecem|agradeçam|escolham), depois me agradecem
`;
