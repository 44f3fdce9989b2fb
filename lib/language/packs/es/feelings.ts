import type { FeelingWords } from '../signalWords';

const words: FeelingWords = {
  anger: `vergüenza, verguenza, sinvergüenza*, sinverguenza*, indignante, indignado, indignada, indignados, indignación, inaceptable*,
    intolerable*, inadmisible*, harto, harta, hartos, hartas, hasta (las narices|los huevos|los cojones|la madre|el gorro|el moño|las
    pelotas|la coronilla|el coño), (qué|que|tengo|da|dio|me da|mucha|pura|con) (rabia|coraje|bronca|ira|furia|impotencia), rabia, bronca,
    coraje, enojad*, enojo, me enoja, enfadad*, enfado, furios*, furia, cabread*, cabrea, cabreo, encabronad*, encabrona, emputad*, enoja,
    molest* (con|por|que), molesto, molesta, irritad*, irritante, (me|nos) (toca|tocan|rompe|rompen|hincha|hinchan) (los huevos|las pelotas|
    los cojones|las bolas|las narices), (me|nos) (tienen|tiene) (hart*|podrid*|hasta), ladrones, ladrón, rateros, estafadores, estafa, robo,
    asco, asquead*, mierda, mierdas, de mierda, porquería, una basura, puta, putas, puto, putos, put* (empresa|compañía|banco|app|mierda),
    carajo, coño, joder, chingad*, chingaderas, a la mierda, pinche*, (gracias|felicidades|bravo) por nada, unos cracks, (no tienen|qué
    poca) (vergüenza|madre|verguenza), poca madre, abuso, abusan, abusiv*, incompetentes, ineptos, inútiles, caraduras, (hasta cuándo|ya
    basta|basta ya|ya estuvo bueno), (qué|menuda|vaya|es una) (tomadura de pelo|falta de respeto|burla), se burlan, se ríen de, (denuncio|
    demando|denunciar|demandar|demandaré|denunciaré), se haga viral, nunca más, hasta nunca, exijo, devuélvanme, devolvedme, cada vez q* ...
    (se cierra|falla), (hijos|hijo) de (puta|su|perra|p), hdp, ptm, qué pasa con, es el colmo, colmo, (nadie) (me |nos |)(da una solución|da
    solución|soluciona|responde|contesta|atiende)`,
  disappointment: `decepción, decepciones, decepcion, decepcionad*, decepcionante*, decepcionó, decepciona, defraudad*, defrauda,
    desilusión, desilusion*, desencanto, (qué|que|una|da|me da|es una|mucha|muchísima|dio) (pena|lástima|lastima|tristeza), lástima, lastima
    que, triste, tristes, tristeza, entristece, lamentable*, (esperaba|esperábamos|esperaba algo|me esperaba|se esperaba) (más|mejor|algo|
    mucho|otra|que), (pensé|pensaba|creí|creía) (que|q|sería|iba), no (es|era|fue|son) (lo que|para tanto|lo mismo|como), (me|nos)
    (arrepiento|arrepentimos), arrepentid*, (no |)(me |nos |)(convenció|convence|llenó|cumplió|cumple), no (vale|valió|merece|valen) (la
    pena|lo que), deja (mucho |)que desear, meh, (más o menos), regular, ni fu ni fa, sin pena ni gloria, desperdicio, ya no es lo (que|
    mismo), (antes|solía) (era|ser) (mejor|bueno), bajón, chasco, fiasco, frustrad*, frustrante, frustración, desanimad*, desmotivad*,
    (mala|peor) (compra|experiencia|inversión), no (me |nos |)(gustó|ha gustado|gusto nada)`,
  joy: `(me|nos) (encanta|encantan|encantó|encantaron|ha encantado|fascina|fascinó|flipa|alegra), encantad*, feliz, felices, felicidad,
    content*, (qué|que|tanta|mucha) (alegría|ilusión|emoción|felicidad|ganas|maravilla|pasada|gozada|chulada), alegría, emocionad*,
    ilusionad*, alegre, (amo|amé|adoro|adoré|amamos), enamorad*, fascinad*, maravill*, genial, geniales, espectacular*, increíble
    (experiencia|servicio|lugar|atención), riquísim*, buenísim*, delicios*, exquisit*, perfecto, perfecta, excelente*, fantástic*,
    estupend*, fabulos*, (de|un) (lujo|diez), precios*, hermos*, bellísim*, divin*, (lo|la) (mejor|máximo), mejor compra, (un|una) (amor|
    encanto|joya|pasada|éxito), yupi, yuju, yeah, wow, uf qué, por fin (llegó|me llegó|tengo|la tengo|lo tengo), (lo|la|los|las) (necesito
    en|quiero ya|quiero), me muero de (amor|ganas), (no se van|no te vas|no os vais) a arrepentir, satisfech*, súper recomendad*, super
    recomendad*, majísim*, chulísim*, top, (las|los|el|la) mejor* (empanadas|tacos|pizza|hamburguesas|café|restaurante|compra|app)`,
  fear: `miedo, miedos, temor, temo, tememos, pánico, terror, pavor, aterrad*, aterra, asustad*, asusta, asustó, susto, preocupad*,
    preocupa, preocupante*, preocupación, nervios*, angustia*, angustiad*, inquiet*, inseguridad, insegur*, desconf*, no me fío, no me
    atrevo, no me animo, (es|será|son) (segur*|confiable*|fiable*|de fiar), peligros*, peligro, riesgo, cuidado, alarmad*, alarmante,
    paniquead*, cague, ojo con`,
  confusion: `no (entiendo|entendí|entiende|entendemos|comprendo|me entero|sé|se sabe|me queda claro|queda claro|encuentro|cacho|pillo|
    capto|veo) (nada|por qué|porque|cómo|como|qué|que|cuál|dónde), no (entiendo|entendí|entiende|entendemos|comprendo|me entero|sé|se sabe|
    me queda claro|queda claro|encuentro|cacho|pillo|capto|veo) (bien|el|la|si|los|este|ni|por|donde|de), no entiendo, (estoy|ando|quedé|
    quedo|me perdí|estamos|me quedé) (un poco |muy |súper |super |re |algo |)(confundid*|perdid*|confus*|desorientad*|liad*), confus*,
    confundid*, confunde, (me|nos) (confunde|pierdo|perdí|hago un lío|lío), qué lío, (poco|nada) (claro|clara|intuitivo|intuitiva), (qué|
    que) (raro|rara|extraño), ni idea, (ayuda|alguien me|alguien que) (explica|explique|explicar|entienda), (es|será) normal que, (no me
    aclaro|no doy con)`,
  gratitude: `gracias (a|por todo|por la|por su|por el|por tu|por vuestr*|por tanto|por ser|por los|por hacer|por resolver|por ayudar*|
    totales|infinitas|de corazón|de todo|de verdad), (muchas|mil|muchísimas|infinitas|tantas|miles de) gracias, agradecid*, agradezco,
    agradecemos, agradecer, agradecimiento*, se agradece, gratitud, de corazón, (dios|que dios) (los|las|le|les|te|la|lo) bendiga,
    bendiciones, (me|nos) (salvaron|salvó|salvaste|han salvado) (la vida|el día|la|)`,
  gap: `(pensé|pensaba|creí|creía|pensábamos|imaginé|imaginaba|creímos) (que|q|sería|iba|era), (esperaba|esperábamos|me esperaba|esperé|se
    esperaba|esperando) (más|mejor|algo|mucho|otra|que|un|una), no (es|era|son|fue) (lo que esperaba|lo que pedí|lo que compré|lo que dice|
    lo que ofrecen|lo que prometen|lo que prometieron|lo que anuncian|como en la foto|como en las fotos|como lo|como dice|como dicen|como
    esperaba), no (corresponde|coincide|se parece|tiene nada que ver) (con|a|en), nada que ver (con|a), (nada|no) (es |)(como|igual) (en|a|
    lo que) (la|las|las fotos|la foto|el anuncio|muestran|dicen|la descripción|aparece), (no|muy) (cumple|cumplió|cumplen) (con |)(las |mis
    )(expectativas|prometido|promete|prometen|que promete), (no|muy) (cumple|cumplió|cumplen) (con |)(lo |lo que
    |)(expectativas|prometido|promete|prometen|que promete), (por debajo|lejos|debajo) de (mis|las|lo|nuestras) (expectativas|que|esperaba),
    (me|nos) (prometieron|aseguraron|habían dicho|habían prometido) (que|una|un), (publicidad|anuncio|foto|fotos) (engañosa|engañosas|
    engañoso|falsa|falsas), (se supone|supuestamente|supone|en teoría) (que |)(era|iba|tenía|debía|venía|llegaba|es), en (vez|lugar) (de|
    del), (pedí|compré) ... (y|pero) (me |)(llegó|mandaron|enviaron|vino|trajeron), para lo que (cuesta|pagué|vale|cobran), la realidad es
    (otra|que), (fotos|foto) ... (nada que ver|no son), ni de lejos`,
};

export default words;
