/** Phrases that ask, question mark or not. */
export const QUESTIONS = `
  (alguien|alguno|alguna|algún|alguien que|alguien más) (sabe|sabría|sabrá|conoce|me|podría|puede|probó|compró|usa|entiende|sabe si|
  recomienda), (sabes|sabéis|saben|sabe|sabés|sabrán|saben ustedes|tenés idea|tienes idea|tienen idea|tenéis idea|conocen|conoces) (si|cómo|
  como|cuándo|cuando|dónde|donde|qué|que|cuánto|cuanto|cuál|por qué|porque|de alguna|de algún|algún), (quisiera|quería|me gustaría|necesito|
  quiero|querría|necesitaría|deseo|desearía|me interesa|me interesaría|gustaría) (saber|consultar|preguntar|preguntarles|preguntaros|
  información|informarme|conocer|más información|averiguar|hacer una consulta|que me informen|una consulta), (me|nos) (puede|pueden|podrían|
  podría|podéis|puedes|podrías|podríais|podés|podrian) (decir|explicar|indicar|informar|confirmar|ayudar|orientar|aclarar|facilitar|pasar|
  dar|recomendar|responder), (podrían|podría|puede|pueden|podrías|puedes|podéis) (decirme|explicarme|indicarme|informarme|confirmarme|
  ayudarme|orientarme|pasarme|darme|decirnos|aclararme), (cómo|como) (hago|se hace|puedo|hacer|se puede|podemos|funciona|funcionan|se usa|se
  configura|se empareja|se conecta|se instala|activo|cambio|configuro|saber|se activa|se cambia|le hago|es el proceso|se paga|contrato|puedo
  contactar), (una|tengo una|hola una|otra|tengo dos|la) (pregunta|consulta|duda|dudas|preguntas|duda que), (consulta|duda|pregunta|
  consultita|dudita|preguntita), (hacen|hacéis|hacés|realizan) (envío|envíos|factura|descuento|descuentos), (aceptan|aceptáis) (tarjeta|
  pagos|cuotas|mascotas), (envían|enviáis|mandan|entregan) (a|en|los), (abren|abre|cierran|abrís) (los|domingos|sábados|feriados|hoy),
  (tienen|tenéis|tienes|tenés|hay|queda|quedan) (local|tienda|sucursal|stock|garantía|talla|tallas|disponible|más en), (hay|existe|habrá|
  tienen) (alguna|algún|manera|forma) (forma|manera|modo|opción|solución|número|de|descuento|teléfono|posibilidad), (qué|cuál|cuáles)
  (documentos|requisitos|necesito|me recomiendan|diferencia|opinan|se necesita|tengo que|talla|horario|horarios|modelo), (será posible|
  puedo|podré) (pagar|usar|hacer|cambiar|devolver|comprar con|recoger|saber|llevar|pedir|conectar|reservar|entrar|ir|instalar|recibir), (me|
  nos) pregunto (si|cómo|cuándo|qué), (ayuda|ayúdenme|ayudadme|me ayudan|me ayudáis|me ayudas|orientación) (por favor|porfa|porfavor|con|por
  favooor|plis|pls), (opiniones|experiencias|referencias) (de|sobre|con), (qué tal|que tal) (es|son|va|el|la|los|las|sale|está|anda|
  funciona|resulta|les), (es|son|viene|vienen|sirve|sirven) (compatible|compatibles|con|para) (con|el|iphone|android|la|los), a qué hora,
  (para cuándo|cuándo) (llega|llegan|sale|abren|vuelve|vuelven|estará|tendrán|va|van|estarán|traen)
`;
