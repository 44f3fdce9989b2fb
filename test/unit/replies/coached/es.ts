import type { CoachedReply } from './coachedReply';

/** Replies in Spanish, good and bad. */
export const coached: readonly CoachedReply[] = [
  {
    about: 'a whole answer to a parcel that never came',
    mention: { text: 'Un mes esperando las alforjas y en Norvelo nadie sabe nada. Cada vez que llamo me cuentan una película distinta. Vergonzoso.', label: 'negative', intent: 'complaint', emotions: ['anger'], kind: 'review', site: 'trustpilot' },
    words: 'Hola, Lucía. Un mes de espera y encima versiones distintas: entendemos tu enfado. Lo sentimos mucho, te hemos fallado. ¿Nos pasas el número de pedido por correo a ayuda@norvelo.example? Hoy mismo lo miramos con el transportista.',
    expected: { acknowledges: 'good', owns: 'good', nextStep: 'good', time: 'good', privateChannel: 'good' },
  },
  {
    about: 'formal, because the author is',
    mention: { text: 'Buenos días, les escribo por tercera vez: la luz trasera que compré no carga. ¿Podrían ustedes darme una solución de una vez?', label: 'negative', intent: 'complaint', emotions: ['disappointment'], address: 'formal', kind: 'comment', site: 'facebook' },
    words: 'Buenos días. Tiene usted toda la razón: a la tercera no debería haber llegado. Le pedimos disculpas. Escríbanos por mensaje privado con su número de pedido y le enviaremos otra luz esta semana.',
    expected: { acknowledges: 'good', owns: 'good', nextStep: 'good', time: 'good', privateChannel: 'good' },
  },
  {
    about: 'answers a question from the article',
    mention: { text: '¿Alguien sabe si la bolsa Norvelo de manillar vale para bici plegable?', label: 'neutral', intent: 'question', kind: 'post', site: 'x' },
    article: { question: '¿La bolsa de manillar sirve para bicis plegables?', answer: 'Sí, el anclaje sirve para manillares de 22 a 32 mm, también en bicis plegables.' },
    words: '¡Sí! El anclaje va con manillares de 22 a 32 mm, también en plegables. Mide el tuyo y listo.',
    expected: { answers: 'good' },
  },
  {
    about: 'thanks for a wish and asks about it',
    mention: { text: 'Ojalá la app de Norvelo tuviera modo oscuro, de noche me deja ciego.', label: 'neutral', intent: 'request', kind: 'review', site: 'googleplay' },
    words: 'Gracias por la idea, es verdad que de noche deslumbra bastante. Cuéntanos qué móvil usas y si te pasa en todas las pantallas.',
    expected: { acknowledges: 'good', nextStep: 'good' },
  },
  {
    about: 'thanks who recommends it',
    mention: { text: 'Si buscáis luces potentes, Norvelo sin dudarlo. Llevo un invierno con ellas y cero problemas.', label: 'positive', intent: 'recommendation', emotions: ['joy'], kind: 'comment', site: 'reddit' },
    words: 'Mil gracias por recomendarnos, nos alegra un montón que hayan aguantado el invierno.',
    expected: { acknowledges: 'good' },
  },
  {
    about: 'blames the courier and the customer',
    mention: { text: 'El paquete llegó abierto y faltaba una de las luces.', label: 'negative', intent: 'complaint', kind: 'review', site: 'trustpilot' },
    words: 'Los daños de transporte no son responsabilidad nuestra. Tendría que haberlo comprobado en el momento de la entrega, tal y como indican las condiciones.',
    expected: { acknowledges: 'missing', owns: 'missing', nextStep: 'missing', time: 'missing', privateChannel: 'missing', defensive: 'wrong' },
  },
  {
    about: 'sorry that somebody feels that way, and nothing else',
    mention: { text: 'Decepcionante. La cremallera se atasca desde el primer día y la tela parece de mercadillo.', label: 'negative', intent: 'complaint', emotions: ['disappointment'], kind: 'review', site: 'googlemaps' },
    words: 'Lamentamos que se sienta así. Su opinión es muy importante para nosotros y nos ayuda a seguir mejorando.',
    expected: { acknowledges: 'missing', owns: 'missing', nextStep: 'missing', time: 'missing', privateChannel: 'missing', avoided: 'wrong', defensive: 'wrong' },
  },
  {
    about: 'laughs at who wants to go to the consumers’ office',
    mention: { text: 'O me devolvéis el dinero o mañana mismo pongo una reclamación en consumo.', label: 'negative', intent: 'threat', emotions: ['anger'], address: 'familiar', kind: 'comment', site: 'instagram' },
    words: 'Jajaja tranqui, que no muerde nadie 😂 Ya nos dices algo, crack.',
    expected: { acknowledges: 'missing', owns: 'missing', nextStep: 'missing', time: 'missing', privateChannel: 'missing', tone: 'wrong' },
  },
  {
    about: 'tells a stranger’s phone number in public',
    mention: { text: 'Me habéis cobrado dos veces el mismo pedido, quiero mi dinero ya.', label: 'negative', intent: 'complaint', emotions: ['anger'], address: 'familiar', kind: 'post', site: 'x' },
    words: 'Vaya faena, perdona. Un cobro doble es error nuestro. Te llamamos esta tarde al +34 600 12 34 56 para devolvértelo, ¿vale?',
    expected: { acknowledges: 'good', owns: 'good', nextStep: 'good', time: 'good', privateChannel: 'good', personalData: 'wrong' },
  },
  {
    about: 'says usted to who says tú, and leaves out the price',
    mention: { text: 'Oye, ¿cuánto cuesta cambiar la batería? ¿Me lo dices tú o tengo que llamar?', label: 'neutral', intent: 'question', address: 'familiar', kind: 'comment', site: 'facebook' },
    article: { question: '¿Cuánto cuesta cambiar la batería?', answer: 'Cambiar la batería cuesta 19 euros, envío incluido, y tarda una semana.' },
    words: 'Estimado cliente, le rogamos que consulte usted la información disponible en nuestra web.',
    expected: { answers: 'missing', address: 'wrong' },
  },
];
