import type { SituationWords } from '../signalWords';

const words: SituationWords = {
  birth: `(nació|nacieron|acaba de nacer|va a nacer|nacerá|recién nacido|recién nacida|nacimiento), (mi|nuestro|nuestra|su) (bebé|beba|hijo|
    hija|primer hijo|primera hija|nieto|nieta|sobrina|sobrino) (nació|recién|que nació|acaba de|que acaba de|viene), (estoy|está|estamos|
    quedé|embarazada|mi mujer está|mi esposa está) embarazad*, embarazo, (di|dar|dio) a luz, baby shower, (soy|ser|seré|seremos|convertirme
    en|ya soy) (papá|mamá|padres|abuela) (primeriz*|por|de|desde|hace|primera), (soy|ser|seré|seremos|convertirme en|ya soy) (abuelo|tía|
    tío|padre|madre) (primeriz*|por|de|desde|hace|primera), (mamá|papá|madre|padre|padres) primeriz*, licencia de maternidad, baja maternal,
    sala de partos`,
  wedding: `(mi|nuestra|su|la|de|tu|una) (boda|despedida de soltera|despedida de soltero|luna de miel) (de|fue|es|el|en|con), (mi|nuestra|
    su|la|de|tu|una) (boda|despedida de soltera|despedida de soltero|luna de miel) (y|este|la|salió|estuvo|), (me|nos|se) (caso|casé|
    casamos|casan|casaron|vamos a casar|voy a casar|casaremos|he casado|hemos casado), (recién casad*|recien casad*), casamiento, matrimonio
    de (mi|nuestra), (vestido|anillo|anillos|pastel|invitaciones) de (boda|novia|compromiso|bodas), luna de miel, (me|le) (propuso|pidió|
    pedí|propuse) matrimonio, (comprometid*|pedida de mano), prometid*, pedida`,
  birthday: `(mi|su|tu|el|nuestro|de) (cumpleaños|cumple|cumples) (de|mi|fue|número|es|y|la|con|en|hoy|ayer|mañana|lo|pasado|), feliz
    cumple*, (cumplo|cumplí|cumple|cumplió|cumplimos|cumpliendo|cumplir) (los |)(18|20|25|30|35|40|50|60|70|80|90|15|quince|un
    año|añitos|años|treinta|cuarenta|cincuenta), quinceañera, mis (quince|xv|15), fiesta de (cumpleaños|15|quince), torta de cumple*, tarta
    de cumple*, pastel de cumple*, regalo de cumple*, celebrar* (mis|los|sus) (30|40|50|60|18|15)`,
  anniversary: `aniversario, aniversarios, bodas de (oro|plata|diamante), (años|año) de (casados|matrimonio|novios|relación|pareja|casadas|
    juntos), (cumplimos|celebramos|celebrando|celebrar) (un|dos|tres) (año|años|aniversario) (de casados|juntos|de novios|), (cumplimos|
    celebramos|celebrando|celebrar) (cinco|diez|veinte) (año|años|aniversario) (de casados|juntos|de novios|), (cumplimos|celebramos|
    celebrando|celebrar) (10|20|25) (año|años|aniversario) (de casados|juntos|de novios|), (cumplimos|celebramos|celebrando|celebrar) (30|
    50|nuestro) (año|años|aniversario) (de casados|juntos|de novios|)`,
  graduation: `(me|se|nos) (gradué|graduó|graduamos|graduaron|recibí|recibió|recibimos|licencié|licenció|titulé|tituló) (de|como|en|hoy|
    ayer), graduación, graduaciones, graduad*, egresad*, colación de grado, acto de grado, (defendí|defendió|leí) (la|mi|su) tesis,
    (terminé|terminó|acabé|acabó) (la|mi|el|su) (carrera|universidad|máster|maestría|bachillerato|facultad|prepa|licenciatura|doctorado),
    (saqué|aprobé|sacó) (las|la|el|mi) (oposiciones|oposición|carnet|selectividad|título), mi título, fin de carrera`,
  career: `(nuevo|mi nuevo|primer|mi primer) (trabajo|empleo|puesto|laburo|curro|chamba), (conseguí|conseguido|encontré) (en |)(un |el |mi
    |)(nuevo |)(trabajo|laburo|empleo|curro|chamba), (empiezo|empecé|empezar) (en |)(un |el |mi |)(nuevo
    |)(trabajo|laburo|empleo|curro|chamba), (me|se|lo|la) (jubilo|jubilé|jubiló|jubila|jubilaron|jubilar|ascendieron|ascendió|contrataron|
    despidieron|promovieron), jubilación (de|anticipada|y|de mi), (recién|ya) jubilad*, ascenso (en|laboral), (me quedé|perdí) (sin trabajo|
    el trabajo|mi trabajo|sin empleo|sin laburo), renuncié a mi, en paro desde`,
  moving: `(me|nos|se) (mudo|mudé|mudamos|mudó|mudan|mudaron|acabamos de mudar|estoy mudando|voy a mudar|vamos a mudar|he mudado|hemos
    mudado|cambio de casa|cambiamos de casa|cambié de casa|trasladé|trasladamos), mudarme, mudarnos, mudanza, mudanzas, (nueva|nuestra
    nueva|mi nueva|primera) (casa|vivienda), (nuevo|mi nuevo|nuestro nuevo|primer) (depa|departamento|piso|apartamento|hogar|depto|apto),
    (cambio|cambié|cambiar) de (domicilio|casa|ciudad|piso)`,
  illness: `cáncer, cancer, tumor, quimio, quimioterapia, leucemia, (hospitalizad*|hospitalización|internad*|ingresad*|operad*|cirugía|
    intervenid*) (por|de|en|a|desde|con|hace|), en el hospital, en terapia intensiva, uci, en urgencias, (muy|gravemente|está|estuvo)
    enferm* (de|grave|con|), enfermedad (grave|crónica|terminal|rara|de mi|degenerativa), (diagnosticaron|diagnosticad*|diagnóstico),
    alzheimer, parkinson, infarto, derrame cerebral, ictus, (baja|licencia) (médica|por enfermedad), depresión, esclerosis, diálisis, aborto
    espontáneo`,
  bereavement: `(falleció|fallecido|fallecida|fallecimiento|fallecieron|fallecer|difunto|difunta|velorio|funeral|funerales|entierro|sepelio|
    viuda|viudo|luto|duelo|condolencias|pésame|finado), (padre|madre|papá|mamá|esposo|esposa|marido|mujer|abuelo|abuela|hijo|hija|hermano|
    hermana|perro|perrito|gato|perrita|gatita|suegra|tío|tía|viejo|vieja) (murió|que murió|ha muerto|ha fallecido|acaba de morir|acaba de
    fallecer|nos dejó), (murió|muerte de|perdí a|pérdida de|perdimos a) (mi|nuestro|nuestra) (padre|madre|papá|mamá|esposo|esposa|marido|
    mujer|abuelo|abuela), (murió|muerte de|perdí a|pérdida de|perdimos a) (mi|nuestro|nuestra) (hijo|hija|hermano|hermana|perro|perrita|
    gato|bebé|pareja|amigo|amiga), (qepd|q e p d|descanse en paz|descansa en paz|d e p|en el cielo), (esquela)`,
  abuse: `(hijos|hijo|hija) de (puta|perra|su madre|su puta madre|la chingada|mil putas|re mil|p), hdp, hijueput*, hijoput*, malparid*,
    gonorrea*, puta madre, la puta que, (put*) (empresa|compañía|mierda|basura|madre|ladrones), putos, pendejo*, pendeja*, cabrón, cabrones,
    cabrona*, mamón, mamones, mamaguev*, culero*, culera*, verga, a la verga, pelotudo*, pelotuda*, boludos de mierda, imbécil, imbéciles,
    idiota, idiotas, estúpido, estúpida, estúpidos, estúpidas, gilipollas, subnormal, subnormales, retrasado*, retrasada*, mogólic*,
    tarados, tarado, conchetumare, conchesumare, ctm, concha (de|su|tu), lpm, marica, maricón, maricones, maricas, negro de mierda, negros
    de mierda, sudaca*, indio de mierda, moro de mierda, panchito*, (váyanse|vayanse|iros|idos|vete|andate|vayan|andá|váyase) (todos |)(a la
    mierda|a la verga|a la chingada|a la puta|a la concha|a cagar|al carajo|a tomar por), (chinguen|chinga|chingue*) (a su|tu|su) madre,
    comemierda*, (ojalá|ojala|espero que) (se |te |os |)(mueran|muera|mueras|muráis|pudran|quemen|maten|cáncer|muriera), muéranse, muérete,
    (los|te|lo|os) (voy a|vamos a) (matar|reventar|cagar a|romper|partir|prender fuego|cagar a palos), zorra*, perra de, (inútiles|ineptos|
    ratas|ladrones|basura) de mierda, gentuza, escoria, lacra*, malnacid*, malnacido*`,
  safety: `(se|me|nos) (incendió|incendia|prendió fuego|quemó|quemé|quema|explotó|explota|electrocut*|intoxiqué|intoxicó|intoxicamos|
    intoxicaron|lastimé|lastimó|corté|cortó|derritió|dio una descarga|reventó), (en|prendió|prende|agarró) fuego, (en) llamas, incendio*,
    incendi*, explosión, explotó, explota, explotar, quemadura*, (descarga|choque) (eléctrica|eléctrico), (me|le) dio (una
    |)(descarga|toque|corriente|calambre), cortocircuito, corto circuito, echa humo, echando humo, humo, chispa*, sobrecalienta*,
    sobrecalentamiento, (se|muy|mucho) calienta (mucho|demasiado|muchísimo), (se calienta|calienta) (mucho|demasiado|muchísimo),
    (intoxicación|intoxicad*), (enfermé|enfermamos|enfermó|nos enfermamos|vomitando|diarrea|salmonel*), (reacción alérgica|alergia horrible|
    alergia grave|alergia en), (vidrio|plástico|metal|cucaracha|vidrios|gusano|gusanos) en (la|mi|el) (comida|plato|sopa|bebida|ensalada|
    botella), (herid*|lesion*|fractur*) (por|a|con|de|grave|en), terminé en urgencias, (hospital|urgencias) por (culpa|su), (peligro|
    peligroso|peligrosa|peligrosos) (para|de|que|este|el|producto|público|y), (es|muy) (peligroso|peligrosa), asfixi*, atragant*, (frenos)
    (fallaron|no|fallan), fuga de gas, monóxido, accidente (por|con|grave)`,
  legal: `abogado*, abogada*, (los|les|os|te) (denuncio|demando|voy a denunciar|voy a demandar|denunciaré|demandaré), denuncia, denuncias,
    denunciar, denunciarlos, denunciaros, demanda (colectiva|contra|judicial|legal|por), demandar, demandarlos, demandaré, profeco,
    condusef, ocu, facua, sernac, indecopi, osiptel, defensa del consumidor, defensoría, defensor del (pueblo|consumidor|cliente),
    superintendencia, instituto de consumo, hoja de reclamaciones, hojas de reclamación*, libro de reclamaciones, (oficina|junta|arbitraje)
    (municipal |arbitral |)de consumo, (juzgado|juzgados|tribunal|tribunales|juicio|querella|juez|fiscalía|procuraduría), (acción|acciones|
    medidas|vía|vías|proceso|procesos|trámite) (legal|legales|judicial|judiciales), ley (de|del) (protección|consumidor|defensa), derechos
    (del|de los|como) consumidor*, ilegal, ilegales, ilegalmente, carta documento, burofax, multa (de|por), policía, aepd, banco de españa`,
  fraud: `estafa, estafas, estafador*, estafaron, estafan, estafar*, estafad*, fraude, fraudes, fraudulent*, timo, timar*, timador*, (me|
    nos|le|les) (robaron|han robado|robó|clonaron|vaciaron|quitaron|sacaron) (de|la|mi|el|dinero|plata), (me|nos|le|les) (robaron|han
    robado|robó|clonaron|vaciaron|quitaron|sacaron) (todo|los|mis|1*|2*|3*|5*), ladrones, (cobro|cobros|cargo|cargos|débito|compra|compras|
    retiro) (no reconocid*|no autorizad*|fraudulent*|que no hice|que no reconozco|que no autoricé|que no realicé|sin mi autorización|sin mi
    consentimiento|sin autorización|sin consentimiento), sin (mi |)(autorización|consentimiento|permiso), (página|web|tienda|perfil|cuenta|
    sitio|sms|correo|mensaje) (falsa|falso|fake|trucha|truchas|pirata|fraudulent*), phishing, (suplantación|suplantaron|suplantan|robo) (de
    identidad|mi identidad), (pidiendo|piden|pide|pidieron) (mis |mi |tus |las |los |)(claves|clave|contraseña|datos bancarios|pin|cvv),
    clonaron, falsificad*, falsificación, esquema ponzi, piramidal, vaciaron (mi|la)`,
  breach: `(filtración|filtraron|filtrado|filtrados|fuga|robo|robaron|brecha|exposición) (de|mis|nuestros|los|sus|en) (datos|información|
    seguridad|contraseñas|datos personales), (han |)filtrado (nuestros|mis|los), filtración, datos (filtrados|robados|expuestos|en la dark|a
    la venta|hackeados), hackeo, hackearon, hackeado, hackeada, hackeados, hackeadas, hackear*, hackers, jaquear*, (cuenta|cuentas|whatsapp|
    perfil|correo|instagram) (hackead*|robad*|comprometid*), ciberataque*, ransomware, dark web, (entraron|entró|accedieron|ingresaron) (a|
    en) (mi|mis) (cuenta|cuentas|correo), vulneraron, brecha de seguridad`,
};

export default words;
