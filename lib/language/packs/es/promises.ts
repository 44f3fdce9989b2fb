import type { PromiseWords } from '../promiseWords';

const words: PromiseWords = {
  commits: `
    (le |te |les |os |se lo |lo |la |los |las |nos |)(responderemos|responderé|contestaremos|contactaremos|llamaremos|llamaré|escribiremos|informaremos|avisaremos|enviaremos|enviaré|mandaremos|reembolsaremos|devolveremos|cambiaremos|sustituiremos|repararemos|arreglaremos|corregiremos|solucionaremos|resolveremos|revisaremos|revisaré|verificaremos|comprobaremos|investigaremos|trasladaremos|pasaremos|compensaremos|gestionaremos|actualizaremos|confirmaremos|mantendremos (informado|informada|al tanto|al corriente)|daremos (una |)(respuesta|solución)|ocuparemos|encargaremos|haremos llegar|añadiremos|incluiremos|repondremos|recogeremos|tramitaremos|analizaremos|estudiaremos|comunicaremos),
    nos (pondremos|pondré) en contacto,
    (vamos|voy) a (revisar*|enviar*|comprobar*|investigar*|solucionar*|resolver*|contactar*|llamar*|responder*|devolver*|reembolsar*|cambiar*|verificar*|corregir*|arreglar*|informar*),
    (nuestro|nuestra|un|una|el|la) ... (se pondrá|le contactará|te contactará|le llamará|te llamará|le responderá|te responderá|contactará|llamará|revisará),
    (prometemos|garantizamos|nos comprometemos), tendr(á|ás|éis) noticias
  `,
  dated: `
    (recibirá|recibirás|recibirán|recibiréis|tendrá|tendrás|obtendrá|obtendrás), (será|serán|estará|estarán|quedará) *,
    (llegará|llegarán|saldrá|publicaremos|lanzaremos|entregaremos|saldremos|tendremos|estaremos), le llegará, te llegará,
    (hoy|hoy mismo|mañana) (le|te|les|os|se lo) (enviamos|devolvemos|mandamos|llamamos|cambiamos|reembolsamos), (llamará|llamarán|contactará|contactarán|responderá|enviará|recogerá|entregará|saldrá|revisará)
  `,
  aside: `
    no (podremos|podemos|pudimos|será|hemos|es|estará|vamos|llegará|tenemos), no le, no te,
    (normalmente|habitualmente|generalmente|por lo general|solemos|siempre),
    (esperamos|intentaremos|trataremos|procuraremos|nos gustaría|nos encantaría|estaremos (encantados|cerrados|abiertos)|será un placer),
    (abierta|abierto|abrimos|cerrada|cerrado|cerramos|horario),
    (oferta|descuento|promoción|garantía|válido|válida|vence|termina|finaliza),
    (puede|puedes|pueden|podéis|podrá|podrás|debe|debes|tiene que|tienes que|escribió|pidió),
    (respondimos|recibimos|llamamos|devolvimos|entregamos|fue|fueron|era|hemos|habíamos|estuvo), (gracias) por,
    (disculpe|disculpa|perdone|lamentamos|sentimos) (por|el|la|las|los|lo)
  `,
  asks: `
    (por favor|favor de) ... (escríba*|escribe*|envíe*|envía*|mánda*|contact*|llám*|díga*|díme|indíque*|indíca*|facilíte*|comprueb*|revis*|responda|responde|espere|espera),
    (escríbanos|escríbenos|envíenos|envíanos|mándanos|mándenos|contáctanos|contáctenos|llámanos|llámenos|indíquenos|indícanos|háganos|facilítenos|facilítanos|póngase en contacto|ponte en contacto)
  `,
  conditions: `
    si (nos|usted|lo|la|desea|quiere|quieres|tiene|tienes|envía|envías), en cuanto (nos|recibamos|usted|tengamos (su|tu)),
    cuando (nos|usted|recibamos), una vez (nos|recibamos|que nos|que recibamos), siempre que, en caso de que
  `,
  past: `
    ocurrió, pasó, sucedió, (su|tu) (pedido|visita|compra|reseña|llamada|mensaje) del, pasado el, (el|del) ... pasado, último,
    desde, compró, recibió
  `,
};

export default words;
