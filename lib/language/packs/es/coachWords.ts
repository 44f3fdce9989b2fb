import type { CoachWords } from '../coachWords';

const words: CoachWords = {
  acknowledges: `
    (muchas |muchísimas |mil |infinitas |)gracias (por|a ti|a usted|a vosotros|de corazón|de verdad), (muchas|muchísimas|mil) gracias,
    (te|le|os|les) (lo |)(agradecemos| agradezco), agradecemos (que|tu|su|el|la|mucho),
    (entendemos|entiendo|comprendemos|comprendo|imaginamos|imagino) (perfectamente |muy bien |bien |que | |tu |su |la |el |lo ), te
    (entendemos|entiendo|comprendemos), le (entendemos|comprendemos), lo (entendemos|comprendemos) (perfectamente|muy bien|bien), se
    (entiende|comprende), es (normal|lógico|comprensible|frustrante|molesto|verdad|cierto|una faena|un fastidio|una lata|grave|serio|
    inaceptable|desesperante|muy razonable|legítim*), (tu|su|vuestro|el)
    (enfado|malestar|decepción|frustración|preocupación|queja|cabreo|miedo|duda) (es|está|se), (tienes|tiene|tenéis) (usted |toda |mucha
    |)(la |)razón, (tienes|tiene) todo el derecho, (estás|está) en (tu|su) derecho, (haces|hace) (bien|muy bien) (en|al), con (razón|toda
    la razón), no es (normal|aceptable|de recibo|plato de buen gusto|lo que|agradable), (vaya|menuda|menudo|qué)
    (faena|lata|fastidio|chasco|rabia|disgusto|susto|pena|palo), (debería|tendría) (haber sido|ser),
    (esperabas|esperaba|merecías|merecía|mereces|merece) (algo |)(más|mejor|otra), (demasiado|mucho) (tiempo|tarde|larga),
    (sabemos|vemos|leemos) (que|lo|cuánto|tu|su), (qué|cuánta) (alegría|ilusión|bien| bonito|gusto), nos
    (alegra|alegramos|encanta|emociona|hace (mucha |)ilusión|saca una sonrisa), (buena|gran|muy buena) (idea|pregunta|observación),
    (sentimos|lamentamos) (leer|la espera|mucho lo), (es|era) para (enfadarse|preocuparse|desesperarse), (en tu|en su) lugar, es (tu|su)
    (derecho|decisión), (la|lo) respetamos, respetamos (tu|su|la), así lo tomamos, con lo que (cuentas|cuenta|nos cuentas|nos cuenta), lo
    que (cuentas|cuenta|describes|describe) es (grave|serio|muy), (es|era) (un asunto|un tema) (serio|grave), con esto no se juega, mejor
    preguntar, algo no (te|le) ha gustado, que algo no va bien, se echa en falta
  `,
  owns: `
    lo (sentimos|siento|lamentamos) (mucho|de verdad|muchísimo|de veras|sinceramente|en el alma|), lo (sentimos|siento|lamentamos),
    (sentimos|lamentamos) (mucho |de verdad |muchísimo |)(lo ocurrido|lo sucedido|lo que ha pasado|lo que
    pasó|la|el|los|las|este|esta|haber|que haya|que esto|no haber), (te|le|os|les|) (pedimos|pido) (perdón|disculpas|mil
    disculpas|sinceras disculpas), (mil |nuestras |sinceras |nuestras más sinceras |)disculpas, mil perdones, perdón (por|de), perdona
    (por|la|el|que), perdona, perdónanos, discúlpanos, discúlpenos, disculpa (por|la|el), disculpe (por|la|el|las|los), (te|le|os) hemos
    (fallado|decepcionado|hecho esperar|defraudado), (hemos|nos hemos) (fallado|equivocado|metido la pata|liado|despistado), metimos la
    pata, la hemos (liado|cagado|fastidiado), (es|ha sido|fue) (un |)(error|fallo|descuido) (nuestro|de nuestra parte|por nuestra parte),
    (es|ha sido|fue) (una |)(culpa|falta|cosa|responsabilidad) (nuestra|de nuestra parte), (error|fallo|culpa|descuido) (es
    |)(nuestro|nuestra), (por|de) nuestra (parte|culpa), no (debería|debió|tenía que|tendría que|debía) (haber |)(pasado|pasar|
    ocurrido|ocurrir|sucedido|haber|llegar|llegado|ser), no (hemos|supimos) (estado|sabido|dado|cumplido|estar), no estuvimos a la altura,
    (asumimos|reconocemos) (el| la|nuestro|que|nuestra), (nos |)hacemos responsables, no (es|está) a la altura, (sentimos|lamentamos)
    (mucho |de verdad |sinceramente |)(que se haya|que acabe|que termine|que la situación|haberte|haberle), nos da (mucha |)pena que
  `,
  nextStep: `
   
    (escríbenos|escríbanos|escribidnos|envíanos|envíenos|enviadnos|mándanos|mándenos|mandadnos|cuéntanos|cuéntenos|contadnos|dinos|díganos|decidnos|pásanos|
    pásenos|pasadnos|contáctanos|contáctenos|llámanos|llámenos|indícanos|indíquenos|facilítanos|facilítenos|compártenos|confírmanos|confírmenos|avísanos|
    avísenos|háblanos|respóndenos|ábrenos), nos
    (pasas|pasa|pasáis|envías|envía|mandas|manda|das|da|dices|dice|escribes|escribe|cuentas|cuenta|indicas|indica|confirmas|
    confirma|puedes|puede), (puedes|puede|podéis|podrías|podría|pueden)
    (enviarnos|mandarnos|escribirnos|decirnos|indicarnos|contarnos|darnos|pasarnos|contactarnos|
    llamarnos|cancelar|darte|darse|devolver|pedir|solicitar|hacerlo|cambiar|probar|comprobar|encontrar|anular), (te|le|os|se lo|lo|la)
    (enviamos|mandamos|devolvemos|
    cambiamos|reembolsamos|llamamos|escribimos|contestamos|respondemos|miramos|revisamos|reponemos|decimos|confirmamos|resolvemos|solucionamos|abonamos),
    (te|le|os|se lo|lo|la|las|los|)
    (enviaremos|mandaremos|devolveremos|cambiaremos|reembolsaremos|llamaremos|escribiremos|contestaremos|responderemos|revisaremos|confirmaremos|
    resolveremos|solucionaremos|repondremos|abonaremos|miraremos|diremos|avisaremos), (vamos|voy) a
    (revisar*|enviar*|mirar*|comprobar*|devolver*|cambiar*|reembolsar*| llamar*|solucionar*|resolver*|reponer*|buscar*), (para|a)
    (devolvértelo|devolvérselo|cambiártelo|solucionarlo|resolverlo|revisarlo|localizarlo|ayudarte|ayudarle), (ponte|póngase|poneos) en
    contacto, nos pondremos en contacto, (entra|entre|ve|vaya|pulsa|pulse|sigue|siga) (en|a|los|estos), (para|si quieres|si desea)
    (cancelar|darte de baja|darse de baja|devolver|cambiar), (solo|basta|bastaría) (tienes|tiene|con), (con|indicando) (tu|su|el) número
    de pedido, qué (móvil|modelo| versión|talla|teléfono|producto) (usas|tienes|es|usa|tiene), sale (hoy|mañana), tramitamos, por favor
    ... (envíe*|escrib*|mand*|indi*|revis*|comprueb*), (hablémoslo|veámoslo|tratémoslo), para (tratarlo|verlo|hablarlo|ver tu|ver su|ver a
    fondo), aquí (nos tienes|puede contactarnos), nos tienes aquí, privado nos tienes, nos (encuentras|encuentra) aquí, qué
    (quieres|desea|quiere) (cancelar|anular), (ten|tenga) a mano, qué es lo que (más|no) (te|le), basta un mensaje, podemos
    (ayudarte|ayudarle)
  `,
  time: `
    ahora mismo, ya mismo, enseguida, en seguida, inmediatamente, de inmediato, al instante, hoy, hoy mismo, mañana, mañana mismo, pasado
    mañana, esta (tarde|mañana| noche|semana), este (lunes|martes|miércoles|jueves|viernes|fin de semana|mes), (en|dentro de)
    (unas|pocas|unos|pocos|un par de|el día|menos de|las próximas|los próximos|24|48|cuestión|breve), en breve, lo antes posible, cuanto
    antes, a la mayor brevedad, lo más (pronto|rápido) posible, (antes|a más tardar|como muy tarde) (de|del|el|mañana|hoy), (a|para)
    (primera|última) hora, (a|al) (final|finales) (del|de) (día|semana|la semana), en cuanto, tan pronto, la semana que viene, la próxima
    semana, (hasta|para) (el |)(lunes|martes|miércoles|jueves|viernes), el mismo día, con urgencia, sin demora, en el acto, en el día
  `,
  privateChannel: `
    (mensaje|mensajes) (privado|privados|directo|directos), por
    (privado|md|mp|dm|interno|correo|email|e-mail|mail|teléfono|whatsapp|mensaje|mensajería|chat|línea privada), en (privado|md|dm),
    (un|al|los|tu|su|nuestro|nuestros|el) (md|mp|dm|mensaje directo|correo|chat|whatsapp|teléfono|formulario|buzón), (md|mds|dm|dms), al
    privado, (llámanos|llámenos|te llamamos|le llamamos|os llamamos), correo electrónico, (escríbenos|escríbanos|escribidnos) (a|al|por),
    (atención|servicio) (al|de) (cliente|clientes|soporte), (nuestro|el) (equipo de soporte|formulario de contacto), fuera de (aquí|este
    hilo), de forma privada, (contacta|contacte|hable|habla) con (nuestro|nosotros|atención)
  `,
  defensive: `
    como ya (le |te |os |)(hemos
    |)(dijimos|dicho|indicamos|indicado|informamos|informado|comentamos|comentado|explicamos|explicado|mencionamos), tal y como
    (indican|indica|consta| figura|aparece|se (indica|informó)|le), (tendría|tendrías|tenías|tenía) que (haber|haberlo)
    (leído|revisado|comprobado|mirado|seguido|pensado|avisado), (debería|deberías|debió|debiste|debías) (de |)(haber|haberlo)
    (leído|revisado|comprobado|mirado|seguido|pensado|avisado), (tendría|tendrías|debería|deberías) (que |de
    |)(leer|leerlo|revisar|revisarlo|comprobar|comprobarlo), (si (hubieras|hubiera|hubiese|hubieses))
    (leído|mirado|revisado|seguido|comprobado), (nuestra|la|nuestras|las) (política|políticas|condiciones|normativa|normas)
    (es|son|no|establec*|indica*|dice*), (política|políticas|condiciones|términos|normas) de (devolución|devoluciones|la empresa|la
    tienda|venta|nuestra), según (nuestras|las|nuestra|la) (condiciones| normas|política|normativa|términos), (no|tampoco) (es|son|era)
    (nuestra |culpa |responsabilidad |problema |cosa |asunto |un )(culpa|responsabilidad|problema|nuestra|nuestro| fallo), no (somos|nos
    hacemos) (los |)responsables, no (depende|dependen) de nosotros, ajeno* a (nosotros|nuestra voluntad|la empresa), (nosotros |)no
    podemos hacer nada, no hay nada que (hacer|podamos), (lamentamos|sentimos|siento) que (te|se|os|lo|le|usted)
    (sientas|sienta|sintáis|sientan|vea*|tome*|parezca|perciba*|haya parecido), es la primera (vez|queja), (ningún|nadie) (otro |más
    |)(cliente |)(se ha|ha) (quejado|dicho), (mal uso|uso indebido|uso incorrecto|mala instalación|mal montaje), (no ha|no has|no lo has)
    (leído|entendido|seguido), (tu|su) (culpa|error), viene (indicado|claramente), está (bien |muy |)(claro|indicado) en, las normas son,
    así (son|es) las, el resto de clientes
  `,
  hollow: `
    (tu|su|vuestra) (opinión|satisfacción|confianza|experiencia) ... (importante|importa|valiosa|prioridad|primordial|fundamental),
    (opinión|comentarios|comentario) ... (ayuda*|ayudan) a (seguir |)(mejorar|mejorando|crecer), seguir mejorando,
    (apreciado|apreciada|querido|querida|valioso) (cliente|clienta|clientes|usuario|usuaria|consumidor), nuestros
    (valiosos|apreciados|queridos) clientes, (nuestra|máxima) prioridad, (satisfacción|cliente|clientes) ... (nuestro objetivo|lo
    primero|nuestra prioridad|nuestra razón), trabajamos (cada día|día a día|a diario|constantemente|para),
    (ofrecer|ofrecerle|ofrecerte|brindar|brindarle|brindarte|darle|dar) (el mejor|la mejor|un mejor|una mejor|un servicio), mejora
    continua, (las|disculpen las|disculpe las|por las) molestias (ocasionadas|causadas|que), molestias (ocasionadas|causadas),
    (quedamos|estamos) a (su|tu|vuestra) (entera |)disposición, tomamos (nota|muy en cuenta) de (su|tu|sus|tus), (tendremos|tomaremos) en
    cuenta (su|tu|sus|tus), cumplir (con |)sus expectativas, superar (sus|tus|las) expectativas, (esperamos|confiamos) (volver a |poder
    |)(contar|verle|servirle|verte), sin otro particular, agradecemos su comprensión, su llamada es
  `,
  light: `
    jaja*, jeje*, jiji*, jojo*, ajaja*, jajaj*, xd, xdd*, lol, lmao, tranqui, tranqui*, tranquilo, tranquila, relax, relájate, relájese,
    calma calma, ups, uy, upsi, ay ay, crack, máquina, fiera, figura, tío, tía, colega, amigo mío, campeón, campeona, guapo, guapa,
    cariño, corazón, mola, guay, molón, chachi, (no |tampoco )es para tanto, no pasa nada, que no cunda, que no muerde*, cosas que pasan,
    son cosas, así es la vida, mala suerte, qué risa, de risa, es broma, bromas aparte, besitos, besos, besotes, abrazote, holi, holis,
    holiwi, yupi, hala, ánimo campeón, a mal tiempo
  `,
};

export default words;
