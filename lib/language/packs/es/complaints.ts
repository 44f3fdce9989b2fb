/** What is complained of: things, deliveries, services, money, manners. */
export const COMPLAINTS = `
  no (me |nos |le |se |les |te
  |)(funciona|funcionan|funcionó|funcionaba|anda|andan|sirve|sirven|sirvió|carga|cargan|prende|enciende|abre|conecta|deja|dejan|responde|responden|respondió|respondieron|contestan|contesta|contestaron|contestó|atienden|atiende|llega|llegó|llegan|llegaba|ha
  llegado|han llegado|solucionan|solucionó|resuelven|resolvieron|ayudan|ayudaron), no (me |nos |)(han |ha |habéis
  |)(devuelto|devuelven|devolvieron|reembolsado|reembolsan|reembolsaron|contestado|respondido|entregado|entregaron|entregan|enviado), no (me
  |nos |)(han |ha |habéis |)(solucionado|resuelto|dan|dieron|dado|hacen|hicieron|cumplen|cumplieron|cumple|llamaron|llaman), (nunca|jamás|
  todavía no|aún no|aun no|sigue sin|siguen sin) (me |nos
  |)(llegó|llega|llegar|contestan|contestaron|respondieron|responden|funcionó|funcionar|devolvieron), (nunca|jamás|todavía no|aún no|aun no|
  sigue sin|siguen sin) (me |nos |)(solucionan|entregaron|recibí|he recibido|ha llegado|contestar|aparecer|responder|enviaron|vino), (dejó|
  dejo|ha dejado|dejaron) de (funcionar|servir|andar|cargar|encender|prender), se (me |)(rompió|rompe|rompieron|ha
  roto|descompuso|dañó|daño|despegó|despegaron|cierra|cierra sola|cierra solo|cuelga|traba|tilda|congela|bloquea|cae|calienta|quemó|quedó
  colgada|desconecta|apaga|desarma|desarmó|descose|descosió|peló|despintó|jodió|estropeó|estropea|rayó|partió), (roto|rota|rotos|rotas|
  defectuoso|defectuosa|defectuosos|dañado|dañada|dañados|averiado|averiada|estropeado|estropeada|rayado|rayada|incompleto|incompleta|
  caducado|caducada|vencido|podrido|podrida|descompuesto|quemado|fallado|fallada|aplastado|abollado), (falla|fallas|fallos|fallo|falló|
  fallando|errores|bugs|cuelgues) (constantes|mucho|cada|todo|siempre|a cada rato|desde|otra vez|muchísimo|continu*|técnicos|con|en la|del),
  (muchas|puras|puros|muchos|tiene|tantos|tantas|lleno de|llena de) (fallas|fallos|errores|bugs|problemas), (da|sale|marca|tira|aparece) (un
  |)error, (pésimo|pésima|pésimos|pésimas|pesimamente|malísimo|malísima|malísimos|horrible|horribles|horroroso|horrorosa|terrible|terribles|
  espantoso|espantosa|asqueroso|asquerosa|asco|nefasto|nefasta|fatal|lamentable|lamentables|deplorable|vergonzoso|vergonzosa|penoso|penosa|
  patético|patética|desastroso|desastrosa|desastre|inaceptable|intolerable|indignante|inadmisible|bochornoso|mediocre|deficiente|infame),
  (qué|que|una|vaya|menuda|es una|son una|tremenda|da|de) (vergüenza|verguenza|porquería|basura|mierda|estafa|tomadura de pelo|falta de
  respeto|pena|desilusión|decepción|pesadilla|cagada|chapuza|burla|ruina|ratas|tortura|birria), (vergüenza|basura|porquería|mierda|estafa)
  (de servicio|de producto|de empresa|de app|de aplicación|de compañía|de banco|de atención|de calidad|de página|de hotel|total|absoluta|
  nacional), (de|a la) (mierda|pena), (estafa|estafadores|estafan|estafado|estafada|estafaron|ladrones|ladrón|rateros|chorros|choros|
  sinvergüenzas|chantas|timadores|timo|robo|afano|fraude|engaño|engañosa|engañan|mentirosos|mienten|mentira|mentiras|incompetentes|ineptos|
  inútiles|incompetencia|caraduras|jetas|delincuentes|tramposos|abusivos|abusadores), (me|nos|le|les) (estafaron|han estafado|robaron|
  timaron|engañaron|mintieron|han engañado|ignoran|ignoraron|colgaron|cuelgan|clavaron|toman el pelo|tomaron el pelo|dejaron tirad*|dejaron
  plantad*|dejaron sin|tienen esperando|tienen sin|cortaron|cancelaron|quitaron), (me|nos|le|les) (cobraron|cobran|cobró|han cobrado|siguen
  cobrando) (dos|doble|de más|demás|por|un|una|mal|sin|el|la), (me|nos|le|les) (trataron|trató|tratan|atendieron|atendió) (mal|muy mal|
  pésimo|fatal|como|horrible), (doble cobro|cobro doble|cobros indebidos|cobro indebido|cargo indebido|cargos indebidos|cobran de más|
  sobreprecio|abuso|abusan|abusivo|abusiva|carísimo|carísima|carísimos|robo a mano armada|un robo), (quiero|exijo|reclamo|devuelvan) (mi|el|
  la|que me devuelvan|un) (dinero|plata|lana|reembolso|devolución|dinero de vuelta|pasta|reintegro), (devuélvanme|devolvedme|solicito|
  devuelvanme|pido) (mi|el|la|que me devuelvan|un) (dinero|plata|lana|reembolso|devolución|dinero de vuelta|pasta|reintegro), (devuélvanme|
  devuelvan|devolvedme|devuélveme) (mi|el|lo), (muy |demasiado |excesivamente |tan |bastante
  )(caro|cara|caros|caras|lento|lenta|lentos|lentas|malo|mala|malos|malas|sucio|sucia|ruidoso|ruidosa|decepcionado|decepcionada|molesto|molesta|enojado|enojada|enfadado|enfadada|grosero|grosera|groseros|maleducado*|desagradable*),
  (muy|súper|super|tan|bien|más) (mal|lento|lenta|mala|malo) (servicio|atención|calidad|experiencia|trato|producto|todo), (mala|malas|mal|
  poca|cero|nula|peor|ínfima) (atención|calidad|experiencia|servicio|trato|comunicación|gestión|organización|educación|empatía|presentación|
  higiene|vibra|profesionalidad|seriedad|respuesta|ética|onda|compra), (el peor|la peor|lo peor|los peores|las peores|peor servicio|peor
  compra|peor experiencia|peor empresa|peor banco|peor compañía|peor app|peor aplicación|peor atención|peor hotel), (decepción|decepcionado|
  decepcionada|decepcionados|decepcionante|decepcionantes|decepcionó|defraudado|defraudada|desilusión|desilusionado|desilusionada|indignado|
  indignada|indignados|harto|harta|hartos|hartas|hasta las narices|hasta los huevos|hasta los cojones|podrida de|cansada de|cansado de|estoy
  furios*|furioso|furiosa|qué coraje|qué rabia|qué bronca), (no|nunca) (lo |la |los |las |se lo |se la |les
  |)(recomiendo|recomendaría|recomendamos|recomendable|recomendables|recomienden|compren|compres|compréis|vayan|vayáis|vayas|contraten|contratéis|caigan|pierdan|pierdas),
  (no|nunca) (lo |la |los |las |se lo |se la |les |)(perdáis|descarguen|descargues|vuelvo|volveré|volvería|volveremos|vuelvan|vale la pena),
  (no|nunca) (lo |la |los |las |se lo |se la |les |)(vale nada|vale lo que|valen la pena|merece la pena|me gustó|me gusta|nos gustó|me
  convence|me convenció), nunca más, (evítenlo|evítenla|evitar|eviten|evitad) (a toda costa|este|esta|), huyan, huid, (pérdida|perder|
  perdida|pérdidas) de (tiempo|dinero), (tirar|tiré|tirado) (el dinero|la plata|mi dinero|dinero), (a la|directo a la) basura, (llevo|
  llevamos|van|tengo|hace|pasaron) (un|una|dos|tres|cuatro|cinco|varios|varias) (día|días|semana|semanas|mes), (llevo|llevamos|van|tengo|
  hace|pasaron) (un|una|dos|tres|cuatro|cinco|varios|varias) (meses|hora|horas|dos|tres), (llevo|llevamos|van|tengo|hace|pasaron) (1|2|3|4|
  5|10|15|20|más de) (día|días|semana|semanas|mes), (llevo|llevamos|van|tengo|hace|pasaron) (1|2|3|4|5|10|15|20|más de) (meses|hora|horas|
  dos|tres), (días|semanas|semana|meses|mes|horas) (esperando|sin respuesta|sin internet|sin servicio|sin luz|sin solución|reclamando|
  llamando), esperando (el|mi|una|que|desde|hace|respuesta), (llevo|llevamos|sigo|seguimos|sigue|estoy|hemos estado) (esperando|sin
  internet|sin servicio|sin luz|sin respuesta|sin señal|sin recibir|sin poder|sin cobertura|sin solución), (sin|cero|nadie da|ninguna)
  (respuesta|solución|soluciones|explicación|internet|servicio|señal|cobertura), nadie (me |nos
  |)(responde|contesta|atiende|da|ayuda|hace|sabe|soluciona|se hace|resuelve|coge|dio), (imposible|no puedo|no hay manera de|no hay forma
  de|no me deja|no logro|no se puede|no consigo|es imposible|no pude|no podemos) (contactar|comunicarse|comunicarme|hablar|entrar|pagar|
  acceder|hacer|iniciar|abrir|usar|ver|descargar), (imposible|no puedo|no hay manera de|no hay forma de|no me deja|no logro|no se puede|no
  consigo|es imposible|no pude|no podemos) (transferir|cancelar|ingresar|comprar|conectar|sacar|retirar|terminar|actualizar|dar|que|
  encontrar|usarla|usarlo), (retraso|retrasos|retrasado|demora|demoras|demorado|atrasado|tardaron|tarde|tardan|tardó|demoró|demoraron) (de|
  en|la|inaceptable|increíble|mucho|muchísimo|más de|siglos|una eternidad|horas|semanas|demasiado|y|un|dos|tres), (llegó|llegaron|vino|me
  llegó|vinieron) (tarde|roto|rota|mal|incompleto|dañado|abierto|frío|fría|fríos|sucio|equivocado|otra cosa|otro|vacío|con|aplastado|
  golpeado|manchad*|usado), (pedido|producto|talla|artículo|color|modelo) (equivocado|equivocada|incorrecto|incorrecta|erróneo|incompleto|
  errónea|que no), gracias por nada, unos cracks, no tienen (vergüenza|madre), ni se molestan, se burlan, se ríen de, les vale, se lavan las
  manos, se pasan la pelota, no se hacen (cargo|responsables), no dan la cara, pasan de (mí|todo|ti), falta de (respeto|seriedad), brilla
  por su ausencia, (deja|dejan) (mucho |)que desear, (da|dan) (asco|pena), es (un chiste|una broma), me tienen hart*, ya estuvo bueno, ya
  basta, no puede ser que, es increíble que, cómo es posible, como puede ser que, hasta cuándo, otra vez (lo mismo|sin|se cayó|caído), caída
  del (servicio|sistema), se cayó (el|la), no es normal, qué pasa con, qué mierda, qué carajo, (queja|quejas|reclamo|reclamos|reclamación)
  (por|contra|de|sobre|porque|sin|formal|con|y), (problema|problemas) (con|de|del|en|desde|y|sin|para|al), (un|el|este|otro|mismo|tengo|
  tenemos|muchos|tuve|hay|puro|puros) (problema|problemas|inconveniente|inconvenientes|drama), (trato|personal|camarero|mesero|empleado|
  chica|chico|señorita|cajera|gente|vendedor|repartidor|mozo|empleada|vendedora) (pésimo|pésima|grosero|grosera|maleducado|maleducada|borde|
  desagradable|antipático|antipática|prepotente|despectivo|déspota|mala onda|de mala gana|nefasto|horrible|soberbio), (grosero|grosera|
  groseros|maleducado|maleducada|maleducados|prepotente|prepotentes|antipático|antipática|déspota), (sucio|sucia|sucios|sucias|mugre|
  cucarachas|chinches|mal olor|huele mal|olía mal|ruido toda|crudo|cruda|fría|frío|incomible|insípido|aguado|agua fría|sin agua), (comida|
  café|plato|sopa|carne|pizza|hamburguesa) (fría|frío|cruda|fea|malísima|horrible|incomible|salada|quemada), no (es|era|son|fue) (lo que|
  como|igual|el|la|lo) (pedí|compré|esperaba|dice|decía|aparece|en la|a la|prometen|que pedí|que compré), nada que ver con, no tiene nada
  que ver con, (publicidad|información) (engañosa|falsa), (una|0|cero|1) (sola |)(estrella|estrellas) (porque|y|por|es), no le doy ni, si
  pudiera (dar|poner) (cero|0|menos), (no vale|ni) (ni |)(un peso|un euro|un duro|regalado|una estrella|gratis)
`;
