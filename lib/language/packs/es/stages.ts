import type { StageWords } from '../signalWords';

const words: StageWords = {
  aware: `primera vez que (oigo|escucho|veo|leo|me entero|lo veo|la veo|oigo hablar), (nunca|jamás) (había |habia |he
    |)(oído|escuchado|visto) (hablar |)(de|nada|esta|este|la), (nunca|jamás) (había |habia |he |)(oí|escuché|sabía) (hablar
    |)(de|nada|esta|este|la), no (conocía|conocia|sabía que existía|tenía idea de que|los conocía|la conocía|lo conocía), no (conozco|
    conocía) (esta|esa|la|este) (marca|tienda|empresa|app), (acabo de|recién|hoy|apenas|recien) (descubrir|descubrí|descubro|enterarme|
    conocer|me enteré|conocí|los descubrí), (me|nos) (salió|aparece|apareció) (un|una|el|la|su|este) (anuncio|publicidad|propaganda|ad|
    comercial), (me|nos) (sale|salen|sigue saliendo) (un|una|el|la|su|este) (anuncio|publicidad|propaganda|ad|comercial), (vi|he visto|
    viendo|veo) (un|una|el|la|su|vuestro) (anuncio|publicidad|propaganda|comercial|cartel|valla), (qué|que) es (norvelo|esta marca|esto de|
    eso de|esa app|esa marca), (conocen|conocéis|conoces) (esta|la|esa) (marca|tienda|empresa|app), (me|nos) (hablaron|habló|han hablado|
    contaron) de (esta|este|ustedes|la|el)`,
  consider: `(estoy|ando|dudo|dudando|indecis*|duda) entre, (vale|merece|valdrá|valen) la pena (comprar|comprarlo|el|la|o|pagar|contratar),
    (pensando|considerando|evaluando) (en |si |)(comprar|comprarme|contratar|cambiar|adquirir|comprarlo|comprarla), (pienso|planeo|quiero|
    quisiera|voy a|me gustaría|quería|tengo pensado|ganas de|dan ganas de) (comprar|comprarme|comprarlo|comprarla|contratar|adquirir|abrir
    una cuenta|reservar), abrir una cuenta, (cuál|cual) (es mejor|me recomiendan|me recomendáis|recomiendan|recomendáis|conviene|me
    conviene|elijo|comprar|me compro|sería mejor), (cuánto|cuanto) (cuesta|cuestan|vale|valen|sale|salen|sería|está), (qué precio|precio por
    favor|precio porfa|info), (opiniones|reseñas|referencias|experiencias|opinión) (de|sobre|del|con), (qué tal|que tal) (es|son|el|la|los|
    las|sale|va|funciona), (es|será|son) (confiable*|fiable*|segur*|de fiar|compatible*|buen*), (mejor|peor|más|menos) ... que (el|la|los|
    lo|al) (de|otro|otra|anterior|zenda|karo|norvelo), comparado con, comparando, en comparación, comparativa, (gana|le gana|supera|da mil
    vueltas|no hay color), (lo|la|los|las) (quiero|necesito), dónde (lo|la|los|las) (puedo comprar|venden|consigo|compro|compraste), dónde
    (puedo|se puede) comprar, (hacen|hacéis|realizan|tienen) (envío|envíos), envían a, (alguien|alguno) (lo|la|los|las|ha|que) (probó|
    compró|tiene|usa|probado|comprado|haya), antes de (comprar|contratar|decidir|pedir), (me|nos) (tienta|interesa|llama la atención), lista
    de deseos, presupuesto, (abre|abren) (los|el|domingos|feriados|hoy), poner (mi|la) tarjeta`,
  buy: `(acabo de|recién|hoy|ayer|anoche|por fin|ya|apenas|recien) (comprar|compré|comprarme|pedir|pedí|encargar|encargué|ordené|ordenar|
    hice el pedido|lo pedí|la pedí|lo compré|la compré|me lo compré|me la compré|contratar|contraté|reservé|pagué), (hice|realicé|hicimos)
    (un|una|el|la|mi) (pedido|compra|reserva|orden), (mi|nuestro|el|un) (pedido|paquete|orden|compra|envío) (no|nunca|llegó|aún|todavía|
    lleva|sigue|está|llega|fue|de|del|número|n), (el|mi|los) (paquete|pedido|paquetes|envío), (esperando|espero) (el|mi|la|un|que llegue)
    (pedido|paquete|envío|entrega|compra|llegue), esperando (el|mi|que), (llegó|me llegó|llegaron|ha llegado|no llega|no ha llegado|no
    llegó|nunca llegó|nunca me llegó) (el|mi|hoy|ayer|en|tarde|antes|roto|todo|la|un|súper|muy|perfecto|), entrega, (seguimiento|tracking|
    número de guía), repartidor, (carrito|checkout|al pagar|pasarela|en el pago), preventa, con la compra, la compra`,
  onboard: `(acabo de|recién|hoy|ayer|por fin|recien) (abrir la caja|desempacar|desempaqué|desembalar|abrir|instalar|instalé|instalarlo|
    configurar|activar|activé|montar|armar|estrenar|estrené|descargar|descargué|registrarme|mudar*|sacarlo de la caja|sacarla de la caja|
    recibirlo), unboxing, desempaquetado, (primera|1ra|1a) (vez que uso|vez que lo uso|vez que la uso|vez que voy|vez que entro|vez que
    compro|vez que pruebo|impresión|clase|semana con|noche|carga|instalación), primer (día|uso|mes|viaje|entrenamiento) (con|de|en|usando|
    del), primeras impresiones, (se|cómo se) (empareja|configura|instala|vincula|conecta|monta|arma) (el|la|con|a|al|en|los), (emparejar|
    vincular|instalación|configuración inicial|montaje|armado|instalada|instalado|instalaron|puesta en marcha), manual, instrucciones, fácil
    de (instalar|montar|armar|configurar), (nuevo|nueva|soy nueva|soy nuevo) (usuario|usuaria|cliente|aquí|en esto), de estreno, (ya|dos
    días) (teníamos|tenemos) (fibra|internet|luz)`,
  use: `(todos los|cada) (día|días|noche|mañana|semana|vez que), a diario, diariamente, (cada vez|siempre) (que|q), (llevo|lleva|llevamos)
    (un|una|dos|tres) (año|años|mes|meses|semanas) (usándolo|usándola|usando), (después de|tras|desde hace) (un|una|dos|tres) (año|años|mes|
    meses|semanas) (usándolo|usándola|usando), (llevo|lleva|llevamos) (un|una|dos|tres) (año|años|mes|meses|semanas) (con|de uso|de|
    utiliz*), (después de|tras|desde hace) (un|una|dos|tres) (año|años|mes|meses|semanas) (con|de uso|de|utiliz*), (llevo|lleva|llevamos)
    (cuatro|cinco|seis|varios) (año|años|mes|meses|semanas) (usándolo|usándola|usando), (después de|tras|desde hace) (cuatro|cinco|seis|
    varios) (año|años|mes|meses|semanas) (usándolo|usándola|usando), (llevo|lleva|llevamos) (cuatro|cinco|seis|varios) (año|años|mes|meses|
    semanas) (con|de uso|de|utiliz*), (después de|tras|desde hace) (cuatro|cinco|seis|varios) (año|años|mes|meses|semanas) (con|de uso|de|
    utiliz*), (llevo|lleva|llevamos) (muchos|10|1|2) (año|años|mes|meses|semanas) (usándolo|usándola|usando), (después de|tras|desde hace)
    (muchos|10|1|2) (año|años|mes|meses|semanas) (usándolo|usándola|usando), (llevo|lleva|llevamos) (muchos|10|1|2) (año|años|mes|meses|
    semanas) (con|de uso|de|utiliz*), (después de|tras|desde hace) (muchos|10|1|2) (año|años|mes|meses|semanas) (con|de uso|de|utiliz*),
    (llevo|lleva|llevamos) (3|4|5|6) (año|años|mes|meses|semanas) (usándolo|usándola|usando), (después de|tras|desde hace) (3|4|5|6) (año|
    años|mes|meses|semanas) (usándolo|usándola|usando), (llevo|lleva|llevamos) (3|4|5|6) (año|años|mes|meses|semanas) (con|de uso|de|
    utiliz*), (después de|tras|desde hace) (3|4|5|6) (año|años|mes|meses|semanas) (con|de uso|de|utiliz*), al (mes|año) de, (a los|en) (dos|
    tres|pocos|seis|cinco) (días|meses|semanas|usos) (de uso|se|dejó), (lo|la|los|las) (uso|utilizo|usamos|vengo usando), (uso|utilizo|
    usamos) (mucho|diario|el|la|esta|este), (para|de) uso (diario|personal), (la|mi) (batería|app|aplicación|internet|señal|conexión) (se|
    no|dura|falla|ha|está|anda|va), (se cierra|se cuelga|se traba|se congela|va lenta|falla|se cae|no carga|no abre), (fuimos|cenamos|
    comimos|nos alojamos|nos hospedamos|estuvimos|me alojé|pasamos|almorzamos|me hospedé|desayunamos|fui a comer|comí), (la|nuestra|mi)
    (estancia|habitación|cena|comida|estadía|visita), mesero, camarero, (desde la|con la|la última|última) actualización, actualicé, (hacer|
    hago|realizar) (una |)transferencia*, recibo, me cobraron, sin (internet|señal|cobertura|servicio), (el chico|la chica) que atiende,
    riquísim*, empanadas, (no puede|no puedo) usar`,
  support: `(llamé|llamo|llamamos|contacté|escribí|hablé|hablar|comunicarme|contactar|llamar) (al|a|con|a la) (servicio|atención|soporte|
    call|asesor*), (llamé|llamo|llamamos|contacté|escribí|hablé|hablar|comunicarme|contactar|llamar) (al|a|con|a la) (ustedes|cliente|la
    línea|tienda|un asesor|garantía), (atención|servicio) al cliente, servicio técnico, soporte, (garantía|en garantía|hacer válida la
    garantía), (ticket|reclamo|reclamación|queja|incidencia|reporte) (abiert*|n|número|sin|desde|hace|de|por), (espero|esperando|pedí|
    solicité|quiero|mi|el|sin) (el |la |mi |un |una |)(reembolso|devolución|reintegro), devuélvanme, devolvedme, devuelvan, reparación,
    reparar, reparado, arreglar (el|mi|la), me (resolvió|resolvieron|solucionó|solucionaron|ayudaron) (todo|el|en|mi|rápido|por), (me|nos)
    (solucionáis|solucionan|solucionen|solucionéis|resuelvan) (esto|el|mi|ya|hoy), profeco, ocu, facua, sernac, condusef, indecopi, los
    denuncio, denuncia, (mi|un) abogado, hoja de reclamaciones, (mensaje|por) (directo|privado), número de (pedido|caso|ticket|reclamo),
    (lamentamos|sentimos) (mucho |)(lo|el|la|los|las)`,
  leave: `de baja, (cancelar|cancelé|cancelo|cancelado|cancelaré) (mi|la|el|nuestra), (cerrar|cerré|cierro|eliminar|eliminé|borrar|borré)
    (mi|la) cuenta, desinstal*, (no|ni) (renuevo|renovaré|voy a renovar), (renovar|renovación|renové|renovado) (mi|la|el|automática|de),
    (porté|portabilidad|porto), a (otra compañía|otro banco|la competencia), (cambio|cambié|cambiar|cambiarme) de (compañía|banco|operador*|
    proveedor|aseguradora), me paso a, me pasé a, nos pasamos a, hasta nunca, adiós, dejé de usar, ya no soy cliente, (perdieron|pierden|han
    perdido|perdéis) (un|una|a un) client*, rescind*`,
  advocate: `(lo |la |los |las |se lo |se la |les |os |te |os lo |te lo |)(recomiendo|recomendamos|recomendaré|recomendaría), recomendad*,
    recomendable*, (convencí|convencido|le dije|les dije|le conté|recomendé) a, no se van a arrepentir, no te vas a arrepentir, no os vais a
    arrepentir, no (lo |)(duden|dudes|dudéis), (vayan|vayáis) a, con los ojos cerrados, a ojos cerrados, a (todo el mundo|todos mis|toda mi|
    mis amigos|mis amigas|mi familia), (cómprenlo|cómprenla|cómpralo|pruébenlo|pruébalo), imperdible*, imprescindible*`,
};

export default words;
