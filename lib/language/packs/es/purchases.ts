/** How people say that they want to buy. */
export const PURCHASES = `
  (lo|la|los|las|me lo|me la) (quiero|necesito|compro|pido|encargo|llevo) (ya|ahora|en mi vida|todo|todos), (lo|la|los|las|me lo|me la)
  (quiero|necesito|compro|pido|encargo|llevo) (todas|mañana|a fin de mes|para|), (quiero|quisiera|quería|voy a|vamos a|pienso|pensando en|
  pensamos|planeo|me gustaría|necesito) (comprar|comprarme|comprarlo|comprarla|comprarle|adquirir|comprarnos|encargar|pedir uno|pedir una|
  comprar uno|comprar una|pedirlo|contratar|pillarme|pillar|reservar|agarrar|tenerlo), (estoy por|estaba por|deseo|tengo pensado|ganas de|
  dan ganas de|a punto de|interesado en|interesada en|me muero por|ando por|muero por) (comprar|comprarme|comprarlo|comprarla|comprarle|
  adquirir|comprarnos|encargar|pedir uno|pedir una|comprar uno|comprar una|pedirlo|contratar|pillarme|pillar|reservar|agarrar|tenerlo),
  (dónde|donde|cómo|como) (lo |la |los |las |)(puedo |se puede |podría |)(comprar|conseguir|encontrar), (dónde|donde|cómo|como) (lo |la |los
  |las |)(puedo |se puede |podría |)(adquirir|pedir|encargar), (dónde|donde|en dónde) (lo |la |los |las
  |)(venden|compro|compraste|consigo|encuentro|consiguen|pillo|pido|puedo comprar|puedo encontrar|se consigue|se puede comprar), (cuánto|
  cuanto|a cuánto|a cuanto|a cómo) (cuesta|cuestan|vale|valen|sale|salen|está|están|sería|es el|lo|la|los|las|es|el|cobran|cobráis|me sale|
  es lo de), (qué|que|cuál es el|cual es el) precio, precio (por favor|porfa|plis|info|y), precios y, (tomen|toma|shut up and take) mi
  dinero, (en|a) (mi|la) (lista de deseos|wishlist|carrito|lista de navidad), me (tienta|tientan|llama la atención|interesa|interesan)
  (mucho|bastante|comprar|este|esta|el|la|demasiado|), (me interesa|interesado|interesada), (buscando|busco|ando buscando|estoy buscando|
  buscamos) (un|una|unos|unas|nuevo|nueva|algún) (nuevo|nueva|buen|buena|bueno), (buscando|busco|ando buscando|estoy buscando|buscamos) (un|
  una|unos|unas|nuevo|nueva|algún) (portátil|móvil|celular|seguro|banco), (buscando|busco|ando buscando|estoy buscando|buscamos) (un|una|
  unos|unas|nuevo|nueva|algún) (notebook|laptop|auriculares|bici|coche), (buscando|busco|ando buscando|estoy buscando|buscamos) (un|una|
  unos|unas|nuevo|nueva|algún) (carro|lavadora|televisor|sofá|colchón), (mi|el) próxim* (compra|celular|móvil|portátil|coche|auto|teléfono),
  (quiero|dame|mándenme|necesito) (uno|una|dos|10|así), (será|va a ser) mío, (cuando|en cuanto|apenas) (cobre|me paguen|junte|tenga|salga),
  info por (favor|privado|interno|dm|inbox)
`;
