/** Threats with lawyers, authorities, the press, bad reviews. */
export const THREATS = `
  (los|les|os|te|lo|le|voy a|vamos a|pienso|tendré que) (denuncio|denunciar|denunciaré|denunciarlos|denunciaros|denunciarles|voy a
  denunciar|vamos a denunciar|demando|demandar|demandaré|demandarlos|demandaros|voy a demandar|reportar a|llevar a juicio|voy a reportar a),
  (pondré|pongo|poner|interpongo|interponer|presento|presentaré) (una |la |mi |)(denuncia|demanda|queja formal|reclamación formal|hoja de
  reclamación*|hoja de reclamaciones|querella), (presentar|meto|meter|hago|haré|metere|meteré) (una |la |mi |)(denuncia|demanda|queja
  formal|reclamación formal|hoja de reclamación*|hoja de reclamaciones|querella), (hoja|hojas|libro) de reclamacion*, (a|al|ante|en|con) (la
  |el |)(profeco|condusef|ocu|facua|sernac|indecopi|defensa del consumidor|defensor del|superintendencia|aepd), (a|al|ante|en|con) (la |el
  |)(agencia de protección|banco de españa|juzgado|tribunales|policía|prensa|fiscalía|procuraduría|osiptel|enacom), (hablo|hablar|hablaré|
  contactar|contacto|llamo) (con|a) (la |mi |un |)(ocu|facua|abogado|abogada), (hablo|hablar|hablaré|contactar|contacto|llamo) (con|a) (la
  |mi |un |)(abogados|prensa|profeco|consumo), (mi|un|nuestro) (abogado|abogada), (por la|en) vía (judicial|legal), vías legales, (acciones|
  medidas) legales, (nos vemos|nos veremos|verán|veréis) en (los |el |)(tribunales|juzgado|juzgados|corte|juicio), (pongo|pondré|poner|dejo)
  (una |la peor |mala |malas |)(reseña|reseñas|estrella|mala reseña|mala valoración|mala calificación|crítica), (dejaré|dejar|dejarles|
  ponerles|poneros) (una |la peor |mala |malas |)(reseña|reseñas|estrella|mala reseña|mala valoración|mala calificación|crítica), (una|1)
  (reseña de una|sola) estrella, (que se haga|lo hago|hacerlo|hacerse|se hará|se va a hacer|hago) viral, (los|os|te|les) voy a (quemar|
  exponer|funar|escrachar|hacer viral|difundir), (los|te|les|os) (expongo|funo|funaré|quemo|escracho|reporto|expondré) (en|a|por), en todas
  (las |mis |)redes, (a|voy a) los medios, atenerse a las consecuencias, aténganse, ateneos a, (última|ultima) advertencia, último aviso,
  (van|vais|vas) a (tener noticias|saber de mí|saber quién), (tomaré|tomar) (acciones|medidas), (carta|carta documento|burofax) (documento|
  a|de mi|certificada)
`;
