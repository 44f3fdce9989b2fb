import type { IntentWords } from '../signalWords';
import { COMPANY_REPLIES } from './companyReplies';
import { COMPLAINTS } from './complaints';
import { PRAISES } from './praises';
import { PROMOTIONS } from './promotions';
import { PURCHASES } from './purchases';
import { QUESTIONS } from './questions';
import { RECOMMENDATIONS } from './recommendations';
import { THREATS } from './threats';

const words: IntentWords = {
  cancel: `(dar|darme|darnos|darse|doy|dado|di|damos|dimos|diéndome|daré|dando|dándome) de baja, (me doy|me di|nos damos|me he dado|me daré|
    me voy a dar|quiero darme|voy a darme|acabo de darme) de baja, (me|nos) di de baja, (solicitar|solicito|solicité|pedir|pido|pedí|
    tramitar|tramito|gestionar) (la |mi |una |el |)baja, baja (del|de la|de mi|definitiva|inmediata) (servicio|línea|contrato|suscripción|
    cuenta), darse de baja, (cancelar|cancelé|cancelo|cancelado|cancelamos|cancelaré|cancelando|cancele|cancelen) (mi|mis|la|el|nuestra|
    nuestro|esta|todo), (quiero|quisiera|voy a|vamos a|quería|necesito|deseo|pienso|acabo de|tuve que|decidí|cómo|puedo) cancelar, (cancelé|
    cancelada|cancelado) (y|hoy|ayer|todo|después|por|mi|la), (desuscribir*|desuscrib*|anular) (mi|la|me|de), (cerrar|cerré|cierro|eliminar|
    eliminé|elimino|borrar|borré|borro|eliminado|borrado|cerrado|cancelar) (mi|mis|la|nuestra|las) (cuenta|cuentas|perfil), (desinstalar|
    desinstalo|desinstalé|desinstalado|desinstalada|desinstalando|desinstale|desinstalen), (a|la) desinstalar, (no|ni) (renuevo|renovaré|voy
    a renovar|pienso renovar|renovamos|vuelvo a renovar|renové|renovar), (porté|porto|portar|portado|portarme) (mi|a|el|la), portabilidad
    (hecha|solicitada|pedida|a|ya), (hice|haré|hago|pedí|solicité|voy a hacer|hacer) (la |)portabilidad, (me|nos) (cambio|cambié|cambiamos|
    he cambiado|voy a cambiar|cambiaré|estoy cambiando|largo|voy) (de compañía|de banco|de operador|de operadora|de proveedor|de empresa|de
    seguro|de aseguradora|de gimnasio|de marca|de supermercado|de plataforma|a la competencia), (cambiar|cambiarme|cambiarse|cambio|cambié|
    cambiado) de (compañía|banco|operador|operadora|proveedor|aseguradora|compañia|plan de), a la competencia, (me voy|me fui|nos vamos|me
    iré|me largo|me marcho|me retiro) (de|con) (este banco|esta compañía|la competencia|vuestra|su compañía|ustedes|telefónica|otra
    compañía|otro banco|otro|otra), a otra (compañía|empresa|operadora|aseguradora), a otro (banco|proveedor|operador), (han|acaban de|van
    a|vais a|habéis) (perdido|perder) (un|una|a un|a una) (cliente|clienta), (perdieron|perdisteis|pierden|perdéis) (un|una|a un|a una|otro)
    (cliente|clienta|usuario), adiós (y hasta nunca|para siempre|a|muy buenas), hasta nunca, (hasta aquí|hasta acá) (llegué|llegamos|hemos
    llegado), (dejo|dejé|dejamos|dejaré|voy a dejar|he dejado) (de pagar|de usar|de usarlo|de usarla|de ser cliente|de comprar|la app|esta
    compañía|este banco|la compañía|el servicio|la plataforma), (rescindir|rescindo|rescindí|rescisión) (el|mi|del|de) (contrato|mi
    contrato), (terminar|finalizar|termino) (mi|el|la) (contrato|suscripción|relación), (ya no|no) (soy|seré|sere) (más |)(cliente|clienta),
    no cuenten (más |)conmigo, me bajo de`,
  switching: `(me|nos) (paso|pasé|pasamos|cambio|cambié|cambiamos|fui|voy|vamos|mudo|mudé|he pasado|he cambiado|estoy pasando|voy a pasar|
    voy a cambiar|pasaré|vuelvo|volví|marcho|he ido) (a|con|para|pa), (pasarme|cambiarme|irme|mudarme|migrar|volver|pasarnos|cambiarnos|
    volverme) (a|con|para), (migré|migro|migramos|migrado) (a|hacia|para), (porté|porto|portado) (mi número |el número |mi línea
    |)(a|hacia), (ahora|ya) (estoy|soy|estamos) (con|en|de), lo (cambié|cambio) por, la (cambié|cambio) por, (contraté|contrato) (ya |)(con)`,
  threat: THREATS,
  complaint: COMPLAINTS,
  fear: `(tengo|tenemos|da|me da|nos da|dio) (mucho |un poco de |muchísimo |tanto |algo de |)(miedo|pánico|terror|temor), (tengo|tenemos|da|
    me da|nos da|dio) (mucho |un poco de |muchísimo |tanto |algo de |)(pavor|cague|susto|cosa), (dando|con|sigo con|tenía|de|qué) (mucho |un
    poco de |muchísimo |tanto |algo de |)(miedo|pánico|terror|temor), (dando|con|sigo con|tenía|de|qué) (mucho |un poco de |muchísimo |tanto
    |algo de |)(pavor|cague|susto|cosa), (miedo|temor) (de|a|que|por|poner|de que), muert* de miedo, (muy |estoy |estamos |quedé |bastante
    |)(preocupado|preocupada|preocupados|preocupadas|asustado|asustada|asustados|aterrado|aterrada|angustiado|angustiada|inquieto|inquieta|paniqueado|paniqueada|intranquilo|intranquila),
    me (preocupa|inquieta|asusta|angustia|aterra|aterroriza), nos (preocupa|asusta|inquieta), preocupante, (es|será|son|sea) (seguro|segura|
    confiable|fiable|peligroso|peligrosa|tóxico) (comprar|esta|este|usar|o|poner|cargarlo), (es|será|son|sea) (seguro|segura|confiable|
    fiable|peligroso|peligrosa|tóxico) (cargar|dejar|pagar|ese|meter|dar|comprarles|comprarle), (es|será|sea) (una estafa|un fraude|un timo|
    de fiar|de confianza), (página|tienda|sitio|web|vendedor|app|aplicación|empresa|banco) (es |será |son |)(confiable|segura|seguro|de
    fiar|fiable), (página|tienda|sitio|web|vendedor|app|aplicación|empresa|banco) (es |será |son |)(de
    confianza|trucha|falsa|legítima|seria), (será|es|son) (confiable|confiables|de fiar|fiable|fiables|de confianza), (estafa o|confiable o|
    fiable o) (no|estafa|confiable|fake|fraude), (no me|no) (fío|atrevo|animo|confío|inspira confianza|da confianza|inspira) (a|de|en|mucha|
    nada|poner|), (me da|da|genera) desconfianza, desconfío, (desconfianza), (tiene|tenía|con|huele a|suena a|parece|pinta de|parece una|
    suena) (pinta de |)(estafa|fraude|timo|engaño|phishing|fake|falso|trucho|chamullo), (ojo|cuidado|alerta|mucho ojo) (con|que|estafa|
    fraude|hay|intento), (mis|nuestros) datos (están|estarán|estan|estaban|corren|siguen) (seguros|a salvo|en peligro|expuestos|en riesgo|
    peligro|riesgo|comprometidos), temo (que|por|perder), tememos, (y si|qué pasa si) (me|nos|se) (roban|hackean|explota|quema|estafan|
    incendia|hackea), (peligroso|peligrosa|riesgoso) (o|dejar|usar|tener|cargar)`,
  question: QUESTIONS,
  interrogatives: `cómo, cuándo, dónde, adónde, cuál, cuáles, qué, quién, quiénes, cuánto, cuánta, cuántos, cuántas, alguien, alguno, hay,
    tienen, tenéis, tienes, tenés, puedo, puede, pueden, podéis, se puede, podría, podrían, sirve, sirven, viene, trae, incluye, funciona
    con, es compatible, sabéis, sabes, saben, sabe, sabés, hacen, hacéis, aceptan, envían, queda, quedan, existe, es posible, vale, vale
    para, es normal, debo, tengo que, aún, todavía, sigue, será, llegan`,
  request: `(sería|seria|estaría|estaria|quedaría|vendría|molaría) (genial|bueno|ideal|excelente|bien|increíble|lo máximo|buenísimo|
    perfecto|padre|útil|chévere|bacán|mejor|un golazo|la leche|muy útil|muy bueno|muy bien|súper|super), molaría, estaría bien, (por favor
    |porfa |porfavor |porfis |plis |pls
    )(agreguen|añadan|añadid|pongan|poned|arreglen|arreglad|mejoren|mejorad|saquen|sacad|traigan|traed|hagan|haced|incluyan|incluid|cambien|habiliten|actualicen|actualizad|solucionen|solucionad|suban|corrijan|revisen|revisad|permitan|quiten|quitad|manden|vuelvan|bajen|abran|respondan|llámenme|contáctenme|agregar|añadir|mejorar|arreglar|poner),
    (agreguen|añadan|añadid|agregad|incorporen|implementen|habiliten|arreglen|mejoren|actualicen|incluyan|saquen) (el|la|los|las|un|una|más|
    pago|opción|modo|por favor|porfa|ya|tallas|de vuelta|que|algo|esa|eso|esto|versión), (traigan|pongan|corrijan|permitan|quiten|bajen|
    amplíen|incluid|mejorad|arreglad|poned|traed|sacad) (el|la|los|las|un|una|más|pago|opción|modo|por favor|porfa|ya|tallas|de vuelta|que|
    algo|esa|eso|esto|versión), (ojalá|ojala) (que
    |)(saquen|pongan|agreguen|añadan|pudieran|pudiera|tuvieran|tuviera|hicieran|haya|vuelvan|traigan|hagan|mejoren|abran|pudierais|se
    pueda|puedan|incluyan|lo|la|vuelva|algún día|llegue|hubiera|implementen), (me|nos) (gustaría|encantaría) (que|poder|tener|ver|pedir|
    pedirles|un|una), (podrían|podrias|podríais|podéis|pueden|podría|puede|podrías|puedes) (agregar|añadir|poner|incluir|mejorar|arreglar|
    sacar|traer|hacer|cambiar|habilitar|actualizar|revisar|solucionar|quitar|implementar|enviarme|mandarme|llamarme|contactarme|devolverme|
    bajar|abrir|considerar|subir|pasarme una|corregir|activar|reponer), (falta|faltaría|faltan|hace falta|haría falta|echo en falta|echo de
    menos|se echa en falta|extraño) (un|una|la|el|poder|la opción|que|más|opción|una opción|modo), (deberían|deberíais|debería|tendrían que|
    tendríais que) (poner|agregar|añadir|sacar|tener|hacer|incluir|permitir|poder|mejorar|implementar|considerar|traer|bajar|dar|ofrecer|
    haber|revisar), (sugerencia|sugiero|propongo|propuesta|mi sugerencia|una sugerencia|les sugiero), (para cuándo|pa cuándo|para cuando|
    cuándo sacan|cuándo implementan) (una|un|el|la|modo|versión), (solicito|ruego|les pido|os pido|se ruega|pido|rogaría|agradecería|
    agradeceríamos) (que|por favor|me|si|su|una|la|ayuda|contacten), (necesitamos|necesito|queremos|quiero) (una versión|modo|un modo|que
    agreguen|que pongan|que saquen|que traigan|que me llamen|que me contacten|que arreglen|que añadan), (si pudieran|si pudieseis|si
    pudieran agregar|si le agregaran|si le pusieran)`,
  comparison: `(mejor|peor|mejores|peores|superior|inferior|barato|barata|caro|cara|rápido) (que|q) (el|la|los|las|mi|lo|con|en|otros|
    otras), (rápida|lento|ligero|ligera|potente|fiable|cómodo|cómoda|bonito|económico|económica|resistente) (que|q) (el|la|los|las|mi|lo|
    con|en|otros|otras), (ilumina|dura|carga|rinde|corre|suena|pesa) (más|menos|mejor|peor|el doble|la mitad|igual) (que|de|tiempo|q),
    (cuesta|gasta|consume|alumbra|tarda|aguanta|saca) (más|menos|mejor|peor|el doble|la mitad|igual) (que|de|tiempo|q), comparado (con|al),
    comparada con, comparados con, en comparación (con|a|al), (respecto|frente) (a la|al|a los) (anterior|modelo|otro|de), a diferencia (de|
    del), (versus|vs), (entre) ... (cuál|cual|y) ... (cuál|recomiendan|recomendáis|elegir|mejor), (estoy|ando|dudo|duda|dudando|dudamos|
    indeciso|indecisa|me debato) entre, (cuál|cual|quién|qué) (es|sale|conviene|me conviene|me recomiendan|me recomendáis|recomiendan|
    recomendáis) (mejor|el mejor|la mejor|entre|de los dos|de las dos), (cuál|cual|quién|qué) (recomiendas|recomendás|elijo|elegirían|
    compro|prefieren|prefieres|preferís|sería) (mejor|el mejor|la mejor|entre|de los dos|de las dos), (cuál|cual) (es mejor|me compro|me
    recomiendan|me recomendáis|conviene|me conviene|elegir|elijo|comprar|prefieren|preferís), (mejor|peor) (opción|alternativa) (que|entre|
    al), (diferencia|diferencias|comparativa|comparación|comparacion|duelo) (entre|con|de precio entre), (prefiero|preferí|me quedo con|me
    quedé con) ... (que|a|antes|y no), (gana|ganan|le gana|supera|barre|le da mil vueltas|da mil vueltas|no hay color|no tiene comparación|
    no hay comparación|de lejos), (no se compara|nada que envidiar), alternativa (a|al|a la), (tuve|probé|he probado|tengo|compré|usé) (los|
    las|ambos|ambas) (dos|), ambos (modelos|móviles|tienen|son), mientras que (el|la|los|las|en|con), (es|son) (igual|igualito|parecido|
    parecida|equivalente) (que|a) (el|la|al)`,
  recommendation: RECOMMENDATIONS,
  purchase: PURCHASES,
  praise: PRAISES,
  reply: COMPANY_REPLIES,
  promotion: PROMOTIONS,
  aside: `(sin|ningún|ningun|cero|hubo ningún|ni un) (problema|problemas|inconveniente|inconvenientes|fallo|fallos|queja|quejas|retraso|
    retrasos), no (hay|tuve|tengo|he tenido|hubo|tuvimos) (ningún |ningun |mayor |mayores
    |)(problema|problemas|queja|quejas|inconveniente|inconvenientes), nunca (tuve|he tenido|me dio|me ha dado|dio) (un |ningún
    |)(problema|problemas), (me|nos) (resolvió|resolvieron|solucionó) (el|todo|mi|un|los|rápido) (problema|problemas|inconveniente|), (me|
    nos) (solucionaron|arreglaron|arregló) (el|todo|mi|un|los|rápido) (problema|problemas|inconveniente|), (resolvió|resolvieron|solucionó|
    solucionaron|resuelto|solucionado|resuelven) ... (problema|problemas|inconveniente), no (solo|sólo|solamente|es caro|está caro|es mala),
    (gracias|saludos) (de antemano|por adelantado), (nada|no) mal, nada malo, no está mal, no (puedo esperar|veo la hora), (buenos días|
    buenas tardes|buenas noches|buen día|buenas), (feliz|felices) (navidad|año|fiestas|cumpleaños|cumple|día|fin|domingo|lunes|martes|
    jueves|viernes|sábado|vacaciones|tarde|noche|semana), (por|de) nada, cuidado (personal|de la piel|de la salud|facial|del cabello|del
    medio|de los|de mi|infantil), (al|el|del|bajo) cuidado, de la mejor manera, (mejor|peor) (persona|amigo|amiga|momento de mi), (el|la|un|
    este) (ministro|gobierno|presidente|senador|partido|diputado|alcalde|congreso|árbitro), dar la vuelta, (en|a) la mejor, a lo mejor, lo
    mejor es que, no (dudes|dude|duden) en (contactarnos|escribirnos|llamar|contactar|preguntar|escribir|consultar), me da igual, que
    tengas, (que|que le) tenga (un|buen), mil por, te quiero, los quiero mucho, (te|la|lo) quiero (mucho|tanto|muchísimo|infinito), te amo`,
  negators: `no, nunca, jamás, sin, ni, nada, ningún, ninguna, tampoco, nadie, poco, lejos de, para nada, apenas`,
};

export default words;
