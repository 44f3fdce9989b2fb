import type { MannerWords } from '../signalWords';

const words: MannerWords = {
  polite: `por favor, porfavor, porfa, porfis, x favor, xfa, plis, pls, (quisiera|querría|quería|me gustaría|desearía) (saber|preguntar|
    consultar|pedir|solicitar|cancelar|hacer|información), disculpe, disculpen, disculpa, disculpad, perdone, perdonen, perdona que, perdón
    por, (muchas |muchísimas |mil |)gracias (de antemano|por su|por vuestra|por la atención|por adelantado|por tu|por la ayuda|por la
    respuesta|por su atención), (muchas gracias|muchísimas gracias) y, (sería|serían) tan amable*, (si|cuando) (es|fuera|pudieran|puede|
    pueden|son tan) (posible|tan amables|amables), (saludos|saludo) cordial*, cordialmente, atentamente, un (cordial |)saludo, un saludo,
    buen día a todos, (podría|podrían|podrías|podríais) (ayudarme|decirme|indicarme|informarme|confirmarme|por favor|orientarme|darme),
    estimad*, le (ruego|agradezco|agradecería), les (ruego|agradecería|agradezco), os (agradecería|ruego), lamentamos, pedimos disculpas,
    (le|te) invitamos, esperamos verle, esperamos verte, con gusto, con mucho gusto, si me (pueden|puede|hacen el favor), agradecería,
    gracias por (su|vuestro|tu) (comentario|atención|respuesta|ayuda|tiempo|opinión)`,
  rude: `(hijos|hijo|hija) de (puta|perra|su madre|su puta madre|la chingada|mil putas|re mil), hdp, hijueputa*, hijoputa*, hp, malparid*,
    gonorrea, (par de|banda de|bola de|panda de|manga de|montón de|atajo de|sarta de|partida de|pandilla de|cuerda de|recua de) (inútiles|
    ladrones|ineptos|idiotas|chorros|incompetentes|imbéciles|rateros|mierdas|delincuentes|sinvergüenzas|vagos|payasos|pendejos|estafadores|
    retrasados|garcas|estúpidos|corruptos), idiota*, imbécil*, estúpid*, pendej*, boludo*, pelotud*, gilipollas, capullo*, cabrón, cabrones,
    cabrona*, mamón, mamones, culer*, tarad*, retrasad*, subnormal*, payasos, (váyanse|vayanse|iros|idos|vete|andate|vayan|vayan todos|
    váyanse todos) (a la mierda|a la verga|a la chingada|a la puta|a la concha|a cagar|al carajo|al diablo|a tomar por), (chinguen|chinga|
    chingue*) (a su|tu|su) madre, (concha|conchetumare|ctm|ptm|lpm|lrcdsm|la puta que|puta madre), métanselo, métanse, muéranse, (ojalá|
    ojala) (se mueran|quiebren|se pudran|revienten), coman mierda, comemierda*, cállense, cállate, (son|sois) (un|una|unos|unas) (asco|
    mierda|basura|ladrones|inútiles|lacra|ratas|sinvergüenzas|payasos|impresentables|cagada|vergüenza), ratas inmundas, ratas de, a la
    mierda, gentuza`,
  familiar: `tú, tu, tus, ti, contigo, vos, te, eres, estás, tienes, tenés, sos, puedes, podés, sabes, sabés, quieres, querés, podrías,
    deberías, haz, dime, decime, mira, mirá, fíjate, fijate, oye, vosotros, vosotras, vuestro, vuestra, vuestros, vuestras, os, sois,
    estáis, tenéis, podéis, sabéis, queréis, hacéis, habéis, vais, dais, decís, cobráis, cobrais, podríais, deberíais, vendéis, ponéis,
    aceptáis, enviáis, seguís, solucionáis, recomendáis, recomendais, tienes idea, usa, aprovecha, escríbenos, envíanos, contáctanos,
    disculpa, perdona, ayúdame, avísame, poned, haced, decid, arreglad, devolvedme, mejorad, añadid, compra ya, llévate, no te, cómpralo,
    pruébalo, ve a`,
  formal: `usted, ustedes, ud, uds, vd, vds, disculpe, disculpen, perdone, perdonen, podrían, pueden, (me|nos) (puede|pueden|podría|
    podrían), hacen (envíos|envío|descuento|factura|ustedes), tienen (stock|tienda|local|en|la|el|algún|alguna|idea|talla|disponible|
    servicio|ustedes|que), venden, aceptan, envían (a|al), saben (si|cómo|cuándo|dónde|qué), quieren, deberían, agreguen, pongan, arreglen,
    mejoren, respondan, devuelvan, devuélvanme, envíenme, solucionen, saquen, traigan, hagan, vayan, vean, compren, eviten, huyan, no se lo
    pierdan, váyanse, dejen, contesten, den, digan, díganme, dígame, infórmenme, ayúdenme, ayúdeme, manden, miren, tengan, cuiden, cambien,
    revisen, su (atención|respuesta|ayuda|comentario|confianza|paciencia|empresa|servicio|opinión|estancia|reseña|pedido|visita|equipo), sus
    (comentarios|servicios|clientes|datos), le (rogamos|invitamos|pedimos|agradecemos|agradezco|informamos), les (ruego|agradezco|
    agradecería|escribo|pido|recomiendo|informamos|dejo|aviso), (los|las) (denuncio|denunciaré|felicito|demando|voy a|expongo), verle,
    recibirle, ayudarle, ayudarles, prueben, pruébenlo, cómprenlo, contáctenos, escríbanos, estimado, estimada, se lo recomiendo, no duden,
    no duden en, se van a arrepentir`,
};

export default words;
