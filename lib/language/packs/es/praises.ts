/** How things and people are praised. */
export const PRAISES = `
  (muchas|mil|muchísimas|infinitas|tantas|miles de|un millón de) (gracias), gracias (a|por todo|por la|por el|por su|por vuestra|por
  vuestro|por tu|por tanto|por ser|por hacer|por ayudarme|por resolver|por los|por las|totales|infinitas|de corazón|mil|equipo|de verdad),
  (se agradece|agradecido|agradecida|agradecidos|les agradezco|os agradezco|agradezco), felicidades, felicitaciones, (los|las|les|os|te|la|
  lo) felicito, enhorabuena, excelente, excelentes, excelencia, buenísimo, buenísima, buenísimos, buenísimas, riquísimo, riquísima,
  riquísimos, riquísimas, delicioso, deliciosa, deliciosos, deliciosas, exquisito, exquisita, espectacular, espectaculares, increíble
  (servicio|atención|experiencia|lugar|sabor|calidad|vista), maravilloso, maravillosa, maravilla, maravillas, genial, geniales, fantástico,
  fantástica, fabuloso, fabulosa, estupendo, estupenda, magnífico, magnífica, impecable, impecables, inmejorable, insuperable, perfecto,
  perfecta, perfectos, perfectas, perfectamente, hermoso, hermosa, hermosos, precioso, preciosa, preciosos, bellísimo, divino, divina,
  bonito, bonita, lindo, linda, lindísimo, de diez, de 10, un 10, un diez, 10 10, diez de diez, de lujo, de primera, (lo|la|el|los|las)
  (mejor|mejores|máximo) (que|del|de|app|aplicación|servicio|empresa|tienda|restaurante|compra|lejos|hotel|pizza|empanadas|tacos|café|), me
  (encanta|encantan|encantó|encantaron|ha encantado|fascina|fascinó|fascinan|flipa|gusta mucho|gustó|ha gustado|gusta muchísimo|sorprendió|
  salvó|salvaron|solucionaron|resolvieron|resolvió|ayudaron|ayudó), (me|nos) (atendieron|trataron) (muy bien|súper|super|excelente|genial|
  bien|de maravilla|de lujo), nos (encantó|encanta|gustó|atendieron muy bien|atendieron súper|atendieron excelente|atendieron genial|
  atendieron de maravilla|trataron muy bien|trataron genial|trataron de maravilla|trataron como|fascinó|ha encantado), (amo|amé|adoro|adoré|
  amamos|lo amo|la amo|los amo), (encantado|encantada|encantados|encantadas|feliz|felices|contento|contenta|contentos|contentas|satisfecho|
  satisfecha|satisfechos|fascinado|fascinada|enamorado|enamorada|maravillado|maravillada|agradecidísim*) (con|de|por|la|y|), (muy|súper|
  super|re|bien|tan|más que|realmente) (bueno|buena|buenos|buenas|contento|contenta|contentos|satisfecho|satisfecha|satisfechos|feliz|
  amable|amables|atento|atenta|atentos|rápido|rápida|rápidos|rico|rica|ricos|cómodo|cómoda|útil), (muy|súper|super|re|bien|tan|más que|
  realmente) (bonito|bonita|lindo|linda|limpio|limpia|práctico|práctica|fácil|profesional|profesionales|bien|eficiente|eficientes|eficaz|
  agradable|agradables|simpático|simpática|majo|maja|majos|chulo|chula|resistente), (buen|buena|buenos|buenas|gran|excelente) (servicio|
  atención|calidad|experiencia|trato|precio|producto|trabajo|ambiente|comida|compra|app|aplicación|curso|lugar|relación|material|sabor|
  vibra|onda|equipo), (un|unos|una) (amor|encanto|crack|cracks|genios|genia|genio|capos|capa|sol|joya|acierto|pasada|chulada|lujo|éxito|
  belleza|gozada|placer|primor|gusto), (bravo|olé|chapó|chapeau|grande|grandes|ídolos|cracks), (todo|llegó|quedó|salió) (perfecto|excelente|
  bien|genial|muy bien|impecable|en perfecto|de maravilla|rápido|rapidísimo|antes|divino), (llegó|llego|llegaron) (en 24|en 48|en un|en dos|
  en perfecto|en menos|en tiempo|antes|súper|super|muy|rapidísimo|rápido|al día), (funciona|va|anda|cumple|trabaja|carga|suena) (perfecto|
  perfectamente|muy bien|de maravilla|genial|súper|excelente|bien|de lujo|de diez), (cinco|5) estrellas, (volveré|volveremos|volvería|
  repetiré|repetiremos|repetiría|regresaré|regresaremos) (sin|seguro|siempre|a|pronto|encantad*|), (sin duda|seguro) (volveré|volveremos|
  repetiré), (mi|la) favorit*, majísim*, amabilísim*, atentísim*, rapidísim*, guapísim*
`;
