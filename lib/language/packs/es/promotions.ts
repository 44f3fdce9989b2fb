/** How goods and jobs are offered. */
export const PROMOTIONS = `
  (usa|use|usen|utiliza|aprovecha|ingresa|mete|pon|introduce|con) (el |mi |este |nuestro |)(código|codigo|cupón|cupon|promo), código (de
  descuento|promocional|promo), (link|enlace|links|liga) (en|de) (mi|la|nuestra) (perfil|bio|biografía|descripción|historia), (en|de) la
  bio, (buscamos|se busca|se buscan|se necesita|se necesitan|se solicita|contratamos|incorporamos) (a |un |una
  |)(repartidor*|vendedor*|camarer*|meser*|personal|chofer*|conductor*), (buscamos|se busca|se buscan|se necesita|se necesitan|se solicita|
  contratamos|incorporamos) (a |un |una |)(programador*|desarrollador*|técnic*|asesor*|cociner*|mozo*|cajer*), (buscamos|se busca|se buscan|
  se necesita|se necesitan|se solicita|contratamos|incorporamos) (a |un |una
  |)(administrativ*|ejecutiv*|ingenier*|promotor*|talento*|becari*|enfermer*), (buscamos|se busca|se buscan|se necesita|se necesitan|se
  solicita|contratamos|incorporamos) (a |un |una
  |)(auxiliar*|ayudante*|teleoperador*|mecánic*|profesor*|recepcionista*|colaborador*|distribuidor*), (enviar|envía|envíe|manda|mandar|
  mándanos|dejar|deja|traer) (tu |su |el |)(cv|currículum|curriculum|hoja de vida|currículo), (oferta|ofertas|vacante|vacantes|bolsa) (de
  empleo|de trabajo|disponible|laboral|laborales|relámpago), (únete|unite|súmate|sumate|forma parte|formá parte) (a|de) (nuestro|nuestra)
  (equipo|comunidad|familia|canal), (jornada|sueldo|salario) (completa|parcial|base|competitivo|fijo|a convenir|según|más comisiones), (10|
  15|20|25|30|40|50|60|70) (de |)(descuento|dto|off|rebaja|dcto), (descuento|descuentos) (en|exclusivo|exclusivos|por|del|de), (envío|
  envíos) (gratis|gratuito) (en|a partir|desde|todo|por|hoy|a todo), (participa|participá|gana|ganá) (en el|por|en nuestro|un|una|dos|
  gratis|entradas), (sorteo|sorteamos), (solo|sólo|únicamente) (por |)(hoy|este fin|hasta|este mes|quedan), (no te lo pierdas|no te quedes
  sin|aprovecha ya|aprovecha ahora|aprovecha hoy|aprovecha la|aprovecha las|aprovecha esta|aprovecha estas|aprovecha nuestras|aprovecha
  nuestra|aprovechá), (compra|comprá|reserva|reservá|inscríbete|suscríbete|regístrate|descarga|visita) (ya|ahora|en nuestra|nuestro|nuestra|
  nuestros|nuestras|en nuestro|gratis|hoy|el tuyo|la tuya|aquí|a mi|la nueva|el nuevo|online|mi), (visítanos|llámanos|pide|pedí|pregunta
  por|descubre|conoce|disfruta|consulta|solicita) (ya|ahora|en nuestra|nuestro|nuestra|nuestros|nuestras|en nuestro|gratis|hoy|el tuyo|la
  tuya|aquí|a mi|la nueva|el nuevo|online|mi), (nuevo|nueva|nuevos|nuevas) (colección|ingreso|ingresos|llegada|sucursal|menú|curso) (de|en|
  disponible|ya|inicia|empieza), 2x1, 3x2, meses sin intereses, hot sale, (gana|ganar|genera) (dinero|plata|ingresos) (desde|en|extra|sin|
  online|fácil), (publi|publicidad|colaboración|patrocinado|ad|sponsored) (pagada|remunerada|con), (más|mayor) información al, (escríbeme|
  escribime|contáctame|mándame) (al|por|un|para) (privado|interno|dm|inbox|whatsapp|más|mensaje), gratis tu
`;
