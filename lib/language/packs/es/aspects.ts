import type { AspectWords } from '../signalWords';

const words: AspectWords = {
  delivery: `envío, envíos, envio, envios, enviaron, enviado, enviar (el|mi|los), envían (a|al|el|los), entrega, entregas, entregado,
    entregaron, entregar, entregan, paquete, paquetes, paquetería, (mi|el|un|los) (pedido|pedidos) (llegó|no|nunca|llegaron|tarde|todavía|
    aún|equivocado|incompleto|en), repartidor*, mensajer*, mensajería, transportista*, cartero, correos, seur, gls, mrw, correo argentino,
    estafeta, servientrega, domicilio, domicilios, a domicilio, embalaje, embalado, embalada, empaque, empaquetado, empacado, (llegó|llega|
    llegaron|llegue|llegar|llegaba|llegado) (tarde|en|antes|a tiempo|rápido|roto|el|mal|súper|muy|todo|con|al|bien|perfecto|un), seguimiento
    (del|de mi|de|no), número de (guía|seguimiento), tracking, (tiempo|tiempos|plazo|plazos|fecha) de (entrega|envío|espera), (gastos|costo|
    costos|coste) de envío, (tarda|tardan|tardó|demora|demoró|demoran) (más|en llegar|tanto|mucho|dos|una|un|en), retraso en, delivery,
    recoger en tienda, punto de recogida, encomienda, flete`,
  price: `precio, precios, caro, cara, caros, caras, carísim*, carero, barato, barata, baratos, baratas, baratísim*, económic*, cuesta,
    cuestan, costó, costaba, costo, coste, cuánto vale, (cobran|cobra|cobraron|cobró|cobráis|cobrar|cobrando|cobro|cobros|cobrado) (dos|de|
    por|el|la|más|un|al|doble|lo|mucho|demasiado|mal|cosas|mes|comisión|comisiones|indebid*|extra|sin), (me|nos) (cobraron|cobran|cobró|
    cobrar), cobráis, doble cobro, tarifa, tarifas, mensualidad, (mi|el|la) recibo, factura, facturas, facturación, comisión, comisiones,
    recargo*, cargo (extra|indebido|no|doble), cargos, descuento, descuentos, oferta, ofertas, promo, promos, promoción, promociones,
    rebaja*, cupón, cupones, código, gratis, gratuito, gratuita, (euros|pesos|dólares|soles|lucas|pavos) (al mes|por|de más|al), aumento*,
    aumentaron, (subieron|suben|subido|subida|subiendo|sube) (el|los|la|de) (precio|precios|tarifa|tarifas|cuota), presupuesto, relación
    calidad, calidad precio, (la|una) mitad, inflado, sobreprecio, (vale|valen) (lo que|cada|la pena el), bolsillo, accesible de precio,
    cuota, cuotas, (pagar|pago|pagué|pagamos) (más|menos|tanto|de más|una fortuna|un dineral)`,
  quality: `calidad, calidades, material, materiales, acabado, acabados, resistente*, resistencia, durabilidad, duradero, duradera, (duró|
    duran|dura|duraron|aguanta|aguantó) (un|una|dos|tres|poco|nada|mucho|muchísimo|años|menos|más|apenas), (se|me) (despegó|despegaron|
    rompió|rompieron|descosió|peló|despintó|dañó|estropeó|descompuso|rompe), (roto|rota|rotos|defectuos*|defecto|defectos|dañad*|averiad*),
    falla, fallas, fallo, fallos, tela, costura*, batería, baterías, pila, cámara, pantalla, sonido, audio, imagen, potencia, potente,
    rendimiento, velocidad, señal, cobertura, internet, conexión, red, comida, comidas, plato, platos, sabor, sabores, rico, rica, ricos,
    ricas, riquísim*, delicios*, sabros*, fresco, fresca, frescos, sazón, porción, porciones, empanadas, carne, pizza, postre, postres,
    café, menú, desayuno, limpio, limpia, limpieza, limpios, sucio, sucia, suciedad, higiene, habitación, habitaciones, cama, camas,
    colchón, baño, baños, ruido, ruidos*, olor, cómodo, cómoda, comodidad, comodísim*, ilumina*, luz (potente|fuerte|débil), alumbra,
    funciona (bien|mal|perfecto|perfectamente|de|muy|genial|excelente), no (funciona|sirve|anda|carga|prende|enciende), (curso|contenido|
    material|clases) (completo|bien|muy|buen*|excelente*|de), curso de, diseño, copia, imitación, pirata, incendió, incendia, calienta,
    sobrecalienta*, explotó, talla (bien|grande|pequeña|chica), tallaje, eficaz, efectivo, efectiva`,
  support: `atención al cliente, atención (telefónica|del|de|en línea|al público|pésima|excelente|personalizada|por), servicio al cliente,
    servicio de atención, servicio (técnico|posventa|post venta|postventa), servicio a cliente*, soporte, soporte técnico, posventa,
    postventa, call center, callcenter, operador (me|que|del), operadora, asesor, asesora, asesores, agente, agentes, ejecutiva, chatbot,
    chat, por chat, bot, ticket, tickets, reclamo, reclamos, reclamación, reclamaciones, queja, quejas, garantía, garantías, (nadie|no) (me
    |nos |)(responde|responden|contesta|contestan|atiende|atienden|da una solución|da solución|dan
    solución|solucionan|soluciona|resuelve|resuelven|ayuda|coge), (responden|contestan|atienden) (rápido|tarde|mal|al|enseguida|los), (sin|
    una|dan|dar|ninguna|rápida|dieron) (respuesta|solución|soluciones), (me|nos) (resolvió|resolvieron|solucionó|solucionaron|ayudaron|
    ayudó|atendieron por), resolvió todo, (por|al) teléfono, whatsapp de atención, mensaje (directo|privado), mesa de ayuda, centro de
    ayuda, incidencia, incidencias`,
  app: `app, apps, aplicación, aplicaciones, aplicacion, apk, la api, actualización, actualizaciones, actualizacion, actualicé, actualizar
    la, versión (móvil|nueva|anterior|de la|para|con), widget, notificaciones, android, ios, play store, app store, google play, software,
    programa (se|no|es), modo oscuro, interfaz, plataforma, reinstalé, reinstalar, desinstal*, inicio de sesión, iniciar sesión, bug, bugs,
    login`,
  website: `web, página, pagina, página web, sitio, sitio web, website, tienda online, tienda en línea, (pago|pagar|pagos|pagué) (con|en
    línea|online|por|no|rechazado|fallido|a través), pasarela, bizum, paypal, mercado pago, mercadopago, método de pago, métodos de pago,
    medios de pago, carrito, checkout, (mi|crear|la|una) cuenta (no|en la web|de usuario|online), contraseña, buscador, formulario,
    registro, registrarse, registrarme, el botón, botón, (en|por) línea, online, cookies, compra online, comprar online, url, enlace (no|
    caído|roto), captcha`,
  staff: `personal, empleado, empleada, empleados, empleadas, camarero, camarera, camareros, mesero, mesera, meseros, mozo, mozos, mesonero,
    vendedor, vendedora, vendedores, dependiente*, dependienta, cajero (me|fue|muy|mal), cajera, cajeras, recepcionista*, recepción,
    gerente, encargado, encargada, dueño, dueña, dueños, técnico (que|muy|vino|no|nunca|amable|majísim*|llegó|me), técnicos, instalador*,
    conductor, chofer, chófer, azafata*, enfermera*, enfermero*, doctor, doctora, médico*, profesor*, profesora*, profe, instructor*, (el|
    la) (chico|chica|señor|señora|muchacho|muchacha|señorita|joven) (que|de|del|muy|fue|me), trato, tratan, trató, trataron, atendió,
    atendieron, atiende, atienden, amable, amables, amabilidad, amabilísim*, simpátic*, majísim*, maj* (el|la), groser*, maleducad*,
    antipátic*, borde, educad*, atent*, atentísim*, servicial*, equipo (humano|muy|súper|super|encantador|fantástico|maravilloso),
    anfitrión, anfitriona, guía, peluquer*, repartidor (grosero|muy|amable|maleducado), guardia*`,
  returns: `devolución, devoluciones, devolucion, (devolver|devolví|devuelvo|devuelto|devolverlo|devolverla|devuelven|devolvieron|devuelvan)
    (el|la|mi|un|lo|los|las|dinero|producto|plata|nada|gratis), devuélvanme, devolvedme, reembolso, reembolsos, reembolsar*, reembolsaron,
    reembolsen, reintegro, (cambio|cambiar|cambié|cambios) (de talla|de producto|el producto|por otr*|de prenda|o devolución|y
    devoluciones), política de (devolución|devoluciones|cambios|reembolso), (mi|el) dinero (de vuelta|de regreso), (plata|lana) de vuelta,
    desistimiento, retracto`,
  availability: `stock, en stock, sin stock, agotado, agotada, agotados, agotadas, disponible, disponibles, disponibilidad, no disponible,
    (hay|tienen|tendrán|queda|quedan|tenéis|tenés|habrá|llega|traen) (en talla|en negro|en blanco|en azul|en tienda|en color|en la|talla|
    tallas|existencias|unidades|más|stock), existencias, (abre|abren|cierra|cierran|abierto|abierta|abiertos|cerrado|cerrada|abrís|abrirán|
    cerraron) (los|el|la|a|hoy|mañana|domingos|sábados|feriados|en|hasta|al|sin|por|desde), horario, horarios, (se|lo|la) (consigue|
    encuentra|venden|vende) (en|por), dónde (lo|la|los) (venden|consigo), lista de espera, preventa, reposición, reponer, reponen, (vuelva|
    vuelvan|volverá|volverán) a (tener|traer|haber|estar), descontinuad*, descatalogad*, cupos, cupo`,
  privacy: `datos, (mis|nuestros|sus) datos, datos (personales|bancarios|privados), privacidad, protección de datos, confidencial*, (poner|
    meter|dar|ingresar|robar|clonar|clonaron) (mi|la|mis|los datos de la) (tarjeta|claves|clave|datos|contraseña|dni), mis claves,
    (filtrado|filtraron|filtración|filtraciones|filtran|venden|vendieron|vendido|robaron|robo) (mis|nuestros|los|de|sus|vuestros) datos,
    filtración, hackeo, hackearon, hackeado*, hackeada*, espían, espiar, espía, espionaje, spam, llamadas comerciales, rgpd, lopd, aepd,
    (permisos|permiso) (excesivos|de la app|de ubicación|para), rastrea*, ubicación en tiempo, suplant*, phishing, cookies`,
  accessibility: `accesibilidad, discapacidad, discapacitad*, silla de ruedas, movilidad reducida, rampa, rampas, ciego, ciega, ciegos,
    invidente*, baja visión, (discapacidad|problemas) visual*, (casi |)no ve, sordo, sorda, sordos, hipoacusia, hipoacúsic*, subtítulo*,
    subtitulad*, lengua de señas, lengua de signos, lector de pantalla, lectores de pantalla, talkback, voiceover, contraste, daltónic*,
    daltonism*, (letra|letras|texto|fuente|tipografía) (más |muy |tan |demasiado
    |)(grande|pequeña|chica|chiquita|pequeñas|diminuta|grandes|ilegible|pequeño), tamaño de (la |)(letra|fuente|texto), adultos mayores,
    tercera edad, personas mayores, ilegible*, braille, audiodescripción`,
};

export default words;
