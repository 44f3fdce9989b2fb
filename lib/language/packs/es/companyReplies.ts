/** How companies answer. */
export const COMPANY_REPLIES = `
  (lamentamos|sentimos|lamento|sentimos mucho) (mucho |muchísimo |profundamente |)(lo ocurrido|lo sucedido|los inconvenientes|el
  inconveniente|las molestias|la molestia|la situación|tu|su), (lamentamos|sentimos|lamento|sentimos mucho) (mucho |muchísimo |profundamente
  |)(que|escuchar|leer|este|esta|el|la|lo|informarle), (le|les|te|os) (pedimos|ofrecemos|rogamos|invitamos|agradecemos) (disculpas|que|a|su|
  tu|por|una|en|el|vuestra|enviarnos), (le|les|te|os) (informamos|recordamos|contactaremos|ayudaremos|atenderemos|responderemos) (disculpas|
  que|a|su|tu|por|una|en|el|vuestra|enviarnos), (disculpa|disculpe|disculpen|disculpas por|perdona|perdón por) (las molestias|los
  inconvenientes|la demora|el inconveniente|la espera|los problemas|la tardanza), (escríbenos|escríbanos|escribirnos|contáctanos|
  contáctenos|envíanos|envíenos|mándanos|indícanos|facilítanos|háblanos|comunícate|comuníquese|contacta|compártenos|compártanos|bríndanos)
  (por|al|a|con|tu|tus|su|sus|un|en|nosotros|más|vía|el), (por|mediante|en|vía|al) (mensaje|mensajes) (directo|privado|privados|directos|
  interno|dm), (gracias|muchas gracias) por (tu|su|vuestro|vuestra|escribirnos|contactarnos|compartir|confiar) (comentario|comentarios|
  opinión|reseña|mensaje|confianza|paciencia|valoración|visita|preferencia|palabras|), (gracias|muchas gracias) por (elegirnos|comunicarte|
  la confianza|hacérnoslo|informarnos|avisarnos|visitarnos|tus|sus) (comentario|comentarios|opinión|reseña|mensaje|confianza|paciencia|
  valoración|visita|preferencia|palabras|), (nuestro|nuestra|nuestros) (equipo|área|departamento|servicio|asesores|agentes|compañeros|
  soporte|personal) (de|se|está|te|le|revisará), (nuestro|nuestra|nuestros) (equipo|área|departamento|servicio|asesores|agentes|compañeros|
  soporte|personal) (va|comercial|técnico|ya|podrá|ha|contactará), (para|poder|podamos) (ayudarte|ayudarle|ayudarles|atenderte|revisar tu|
  revisar su|gestionar tu|ayudaros|darte una|revisarlo), (quedamos|estamos|seguimos|nos ponemos) (a tu disposición|a su disposición|a
  vuestra disposición|atentos a|para ayudarte|trabajando para|a tu|a su|pendientes), (nos|me) alegra (mucho |muchísimo |enormemente
  |)(que|saber|leer|mucho), esperamos (verte|verle|volver a|verlos|veros|que disfrutes|recibirle|recibirte|contar|poder), (saludos|un
  saludo|saludos cordiales|cordialmente) (del equipo|del|equipo|de parte|desde), (tomamos|tomaremos) nota, (hemos|ya hemos) (trasladado|
  recibido|revisado|escalado|derivado), (estimado|estimada|apreciable) (cliente|usuario|usuaria|clienta|huésped), (trabajamos|trabajando)
  para (mejorar|solucionar|ofrecerte), no dudes en (contactarnos|escribirnos|contactar con nosotros)
`;
