/** How people say that they want to buy. */
export const PURCHASES = `
  (quero|eu quero|preciso|necessito) (muito |demais |)(um desses|uma dessas|pra mim|pra ontem|pra
  já|desses|dessas|esse|essa|comprar|comprá-lo|comprá-la|na minha vida|de presente|encomendar), (vou|queria|quero|pretendo|penso em|pensando
  em|planejo|gostaria de|tô querendo|estou querendo|tô pensando em|estou pensando em|estou a pensar|estou a pensar em|penso) (comprar|
  adquirir|encomendar|pegar um|pegar uma|pegar o|pegar a|assinar|levar um|ter um|ter uma|comprá-lo|comprá-la|contratar|investir|trocar meu|
  trocar de celular|pedir), (doida pra|doido pra|louca pra|louco pra|doida para|prestes a|interesse em|interessada em|interessado em|tentado
  a|vontade de|ansiosa pra|juntando dinheiro pra|juntando pra|gostava de) (comprar|adquirir|encomendar|pegar um|pegar uma|pegar o|pegar a|
  assinar|levar um|ter um|ter uma|comprá-lo|comprá-la|contratar|investir|trocar meu|trocar de celular|pedir), (onde|aonde|como) (eu |é que
  |que |vocês |)(compro|comprar|encontro|encontrar|vende|vendem|acho|acha|posso comprar|consigo comprar|consigo), (onde|aonde|como) (eu |é
  que |que |vocês |)(compra|compraste|comprou|arranjo|acho pra comprar|adquiro|adquirir|se compra|posso encontrar|faço o pedido|encomendo),
  (quanto|qto) (custa|custam|é|tá|está|sai|fica|ficam|saiu|que custa|que é|ta|vai custar|vale|seria), (qual|qual é|qual o|me passa o|passa
  o|manda o|qual seria o) (o |)(valor|preço|preco), (valor|preço) (por favor|pfv|inbox|pf|e|do|desse|dessa|dele|da), me (interessa|
  interessei), (tenho|com|tive) interesse, (aceitem|tomem|toma|leva|calem a boca e peguem) (meu|o meu) dinheiro, (na|no|pra|para) (minha
  wishlist|minha lista de desejos|lista de desejos|wishlist|meu carrinho|carrinho), (já quero|quero já|quero tanto|quero mt|quero mto|quero
  pra já|quero esse|quero essa|quero um|quero uma|preciso disso|preciso desse|preciso dessa|preciso de um desse|eu preciso), (procuro|
  procurando|estou à procura de|à procura de|busco|tô atrás de|atrás de) (um|uma) (novo|nova|bom|boa|celular|telemóvel|plano|notebook|
  portátil|seguro|banco|colchão|fone|bicicleta|carro|tv), (meu|o meu|minha) próxim* (compra|celular|carro|telemóvel|notebook|aquisição),
  (quando|assim que) (cair|receber|sair|voltar|entrar) (o salário|meu salário|o décimo|na promoção|em promoção|promoção|o subsídio|o 13),
  (encomendas|encomendar|aceita encomenda|reserva pra mim|guarda um pra mim), chama no (inbox|direct) pra comprar,
  (acho que|creio que|desconfio que) (vou |)(me render|render-me|ceder|levar|pegar|comprar|encomendar|me dar|peço),
  (preciso|precisava|precisamos|necessito) (dessa|desse|desta|deste|desses|dessas|muito de|urgente de), (eu compro|eu quero|eu levo|eu
  pego|fico com|compro já|levo já), (me dou|dou-me|me dar|me presentear|vou me dar) ... presente, (mal posso|não vejo a hora|ansios*|morta)
  ... (encomendar|comprar|pedir|ter|garantir|lançamento), (vai ser|será|já é) (o meu|o próximo|meu|a minha|a próxima) (presente|próxim*),
  quanto (cobram|cobra|vocês cobram|levam|fazem|vocês fazem|pedem|me fazem|fica|fica um|sai um), (assim que|quando|logo que)
  (cair|receber|sair|pingar|lançar|chegar|baixar) ... (compro|dou|peço|encomendo|pego|levo|vou), (guardem|reservem|separem|separa|guarda)
  ... (mim|um|uma), (juntando|poupando|economizando|guardando dinheiro) (para|pra) (um|uma|o|a|comprar|ter), (de olho|namorando)
  (nesse|nessa|neste|nesta|num|numa|um|uma|esse|essa|há), (decidido|decidida|convencido|convencida),
  (pus|coloquei|botei|meti|adicionei|está) no carrinho, (me avisem|avisem-me|avisem|me avisa) quando
  (voltar|chegar|lançar|tiver|sair|estiver), (levo|quero|pego|compro|encomendo|queria) (um|uma|dois|duas|três), sonho com
  (essa|esse|esta|este|um|uma), (cofrinho|mealheiro), quanto (fica|custa|sai|é) o par,
  (encomendo|compro|peço) (hoje|amanhã|já|agora)
`;
