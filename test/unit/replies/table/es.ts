import type { DraftedPost } from './draftedPost';

/** Posts in Spanish. */
const posts: readonly DraftedPost[] = [
  {
    intent: 'threat', site: 'facebook', kind: 'comment', author: 'Carmen', address: 'formal',
    text: 'O me devuelven el dinero del pedido NV-3310 esta semana o los denuncio en consumo. Están avisados.',
    order: 'NV-3310',
  },
  {
    intent: 'cancel', site: 'x', kind: 'post', author: 'Andrés', address: 'familiar',
    text: 'Norvelo, quiero darme de baja de la app y no encuentro dónde. ¿Me dices cómo se cancela la suscripción?',
    article: { question: '¿Cómo cancelo la suscripción?', answer: 'En la app, abre Perfil, Suscripción y pulsa Cancelar. Sigue activa hasta el final del mes pagado.' },
  },
  {
    intent: 'complaint', site: 'trustpilot', kind: 'review', rating: { value: 1, best: 5 }, author: 'Rocío', address: 'familiar',
    text: 'Una vergüenza. La alforja llegó rota, nadie contesta al teléfono y encima me piden que pague yo el envío de vuelta.',
  },
  {
    intent: 'fear', site: 'reddit', kind: 'comment', author: 'ruedas_locas', address: 'familiar',
    text: '¿Es fiable Norvelo o es una estafa? Me da miedo meter la tarjeta en una web que no conozco.',
    article: { question: '¿Es seguro pagar en la web?', answer: 'El pago se hace a través del banco y no guardamos los datos de la tarjeta.' },
  },
  {
    intent: 'question', site: 'instagram', kind: 'comment', author: 'Nuria', address: 'familiar',
    text: 'Hola! ¿Hacéis envíos a Canarias? ¿Y cuánto tarda más o menos?',
    article: { question: '¿Hay envíos a Canarias?', answer: 'Sí, a Canarias tardan entre cinco y ocho días y cuestan 12 euros.' },
  },
  {
    intent: 'request', site: 'googleplay', kind: 'review', rating: { value: 4, best: 5 }, author: 'Iván', address: 'familiar',
    text: 'La app está bien, pero por favor añadid un modo sin conexión, en el monte no hay cobertura y te quedas a medias.',
  },
  {
    intent: 'comparison', corrected: true, site: 'reddit', kind: 'comment', author: null, address: 'familiar',
    text: '¿Qué bolsa es mejor para el trabajo, la de Norvelo o la de la competencia? ¿Alguien ha comparado las dos?',
  },
  {
    intent: 'purchase', site: 'facebook', kind: 'comment', author: 'Mateo', address: 'familiar',
    text: 'Me interesa la luz Luma, ¿dónde la puedo comprar y qué precio tiene?', product: 'Luma',
  },
  {
    intent: 'recommendation', site: 'youtube', kind: 'comment', author: 'Alba', address: 'familiar',
    text: 'Si dudas, cómprala, te la recomiendo al cien por cien. Llevo dos años con mi Norvelo y como el primer día.',
  },
  {
    intent: 'praise', site: 'googlemaps', kind: 'review', rating: { value: 5, best: 5 }, author: 'Javier', address: 'familiar',
    text: 'Trato de diez. Me arreglaron la luz en el momento y ni siquiera me cobraron. ¡Muchísimas gracias a todo el equipo!',
  },
  {
    intent: 'reply', site: 'facebook', kind: 'comment', author: 'Norvelo', address: 'familiar',
    text: 'Hola, lamentamos lo ocurrido. Escríbenos por mensaje privado con tu número de pedido y nuestro equipo te ayudará.',
  },
  {
    intent: 'promotion', site: 'instagram', kind: 'post', author: null, address: 'familiar',
    text: '¡Solo hoy! 20 % de descuento en luces para bici con el código PEDAL20, enlace en la bio #publicidad',
  },
];

export default posts;
