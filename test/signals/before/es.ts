import type { SignalRow } from '../row';

const rows: readonly SignalRow[] = [
  // Complaints.
  { text: 'Llevo DOS semanas esperando el paquete y nadie me da una solución. Una vergüenza 😡',
    intent: 'complaint', emotion: 'anger', aspects: { delivery: 'negative', support: 'negative' }, stage: 'buy', answer: true },
  { text: 'las zapatillas se despegaron al mes de uso, pensé q eran de mejor calidad la vdd',
    intent: 'complaint', emotion: 'disappointment', gap: true, aspects: { quality: 'negative' }, stage: 'use', answer: true },
  { text: 'La app del banco se cierra sola cada vez q quiero hacer una transferencia. Actualicé, reinstalé y nada!',
    intent: 'complaint', emotion: 'anger', aspects: { app: 'negative' }, stage: 'use', answer: true },
  { text: 'Qué bueno que me cobraron dos veces el mismo recibo, gracias por nada @telmarca, unos cracks',
    intent: 'complaint', emotion: 'anger', aspects: { price: 'negative' }, stage: 'use', answer: true },
  { text: 'Fuimos por nuestro aniversario y el mesero nos trató pésimo, la comida llegó fría. Una decepción total.',
    intent: 'complaint', emotion: 'disappointment', aspects: { staff: 'negative', quality: 'negative' }, stage: 'use',
    event: 'anniversary', answer: true },
  // Leaves.
  { text: 'Me doy de baja. Con lo que cobráis al mes, me paso a Nubelia que es la mitad.',
    intent: 'cancel', address: 'familiar', aspects: { price: 'negative' }, stage: 'leave', answer: true, switchedTo: 'Nubelia' },
  { text: 'Buenas, quiero cancelar mi suscripción pero no encuentro el botón por ningún lado, me pueden ayudar por favor?',
    intent: 'cancel', emotion: 'confusion', tone: 'polite', address: 'formal', aspects: { website: 'negative' }, stage: 'leave',
    answer: true },
  { text: 'ayer porté mi número a otra compañía, después de 12 años. Adiós y hasta nunca.',
    intent: 'cancel', stage: 'leave', answer: true },
  // Threats.
  { text: 'Si mañana no tengo mi reembolso los denuncio en Profeco y que se haga viral. Ya guardé todas las pruebas.',
    intent: 'threat', emotion: 'anger', address: 'formal', aspects: { returns: 'negative' }, stage: 'support', hazard: 'legal',
    answer: true },
  { text: 'O me solucionáis esto hoy o pongo una reseña de una estrella en todas partes y hablo con la OCU',
    intent: 'threat', emotion: 'anger', address: 'familiar', stage: 'support', answer: true },
  // Fear.
  { text: 'Alguien sabe si esta página es confiable? me da miedo poner mi tarjeta',
    intent: 'fear', emotion: 'fear', aspects: { website: 'neutral', privacy: 'negative' }, stage: 'consider', answer: true },
  { text: 'Mi hija tiene el patinete ese que se incendió en las noticias… estoy muerta de miedo, es seguro cargarlo en casa?',
    intent: 'fear', emotion: 'fear', aspects: { quality: 'negative' }, stage: 'use', hazard: 'safety', answer: true },
  { text: 'Me llegó un sms de Bancaria Sur pidiendo mis claves, tiene pinta de estafa. Cuidado!! ¿Han filtrado nuestros datos?',
    intent: 'fear', emotion: 'fear', aspects: { privacy: 'negative' }, hazard: 'fraud', answer: true },
  // Questions.
  { text: 'Hola, ¿hacen envíos a Canarias? ¿Y cuánto tarda más o menos?',
    intent: 'question', address: 'formal', aspects: { delivery: 'neutral' }, stage: 'consider', answer: true },
  { text: 'alguien sabe cómo se empareja el mando con la tele?? no entiendo nada jaja',
    intent: 'question', emotion: 'confusion', stage: 'onboard', answer: true },
  { text: 'Tenés idea si la tienda de Palermo abre los feriados?',
    intent: 'question', address: 'familiar', aspects: { availability: 'neutral' }, stage: 'consider', answer: true },
  { text: 'Disculpe, quisiera saber qué documentos necesito para abrir una cuenta de ahorro. Muchas gracias',
    intent: 'question', tone: 'polite', address: 'formal', stage: 'consider', answer: true },
  // Requests.
  { text: 'Porfa agreguen pago con bizum, sería genial',
    intent: 'request', tone: 'polite', address: 'formal', aspects: { website: 'neutral' }, stage: 'use', answer: true },
  { text: 'Ojalá saquen una versión con letra más grande, mi padre casi no ve y no puede usar la app',
    intent: 'request', aspects: { accessibility: 'negative', app: 'negative' }, stage: 'use', answer: true },
  // Comparisons.
  { text: 'Tuve el Zenda 5 y el Karo 9: la cámara del Karo es mejor que la del Zenda, pero en batería gana el Zenda de calle.',
    intent: 'comparison', aspects: { quality: 'positive' }, stage: 'consider', answer: false },
  { text: 'Estoy entre Norvelo y Lumaride para la bici, ¿cuál me recomendáis?',
    intent: 'comparison', address: 'familiar', stage: 'consider', answer: true },
  // Purchase.
  { text: 'Lo necesito en mi vida 😍 dónde lo puedo comprar y cuánto cuesta?',
    intent: 'purchase', emotion: 'joy', aspects: { price: 'neutral' }, stage: 'consider', answer: true },
  { text: 'Estoy pensando en comprarme el portátil de Karo cuando cobre el aguinaldo',
    intent: 'purchase', stage: 'consider', answer: false },
  // Recommendations.
  { text: 'Súper recomendado el curso de inglés de Lingüera, no se van a arrepentir, ya convencí a medio trabajo',
    intent: 'recommendation', emotion: 'joy', aspects: { quality: 'positive' }, stage: 'advocate', answer: false },
  { text: 'Si van a Oaxaca, vayan a este hotel. Se lo recomiendo a todo el mundo, limpio y barato.',
    intent: 'recommendation', address: 'formal', aspects: { quality: 'positive', price: 'positive' }, stage: 'advocate', answer: false },
  // Praise.
  { text: 'Mil gracias a Lucía de atención al cliente, me resolvió todo en cinco minutos ❤️',
    intent: 'praise', emotion: 'gratitude', aspects: { support: 'positive' }, stage: 'support', answer: false },
  { text: 'Las mejores empanadas de toda la ciudad!! riquísimas y el chico que atiende un amor',
    intent: 'praise', emotion: 'joy', aspects: { quality: 'positive', staff: 'positive' }, stage: 'use', answer: false },
  { text: 'Llegó en 24 horas y perfectamente embalado, encantada con la compra.',
    intent: 'praise', emotion: 'joy', aspects: { delivery: 'positive' }, stage: 'buy', answer: false },
  // Replies and promotions.
  { text: 'Hola Marta, lamentamos mucho lo ocurrido. Por favor escríbenos por mensaje directo con tu número de pedido para ayudarte.',
    intent: 'reply', tone: 'polite', address: 'familiar', aspects: { support: 'neutral' }, stage: 'support', answer: false },
  { text: 'Usa mi código AHORRA15 y llévate un 15% de descuento en tu primera compra 🛒 link en mi perfil',
    intent: 'promotion', address: 'familiar', aspects: { price: 'neutral' }, answer: false },
  { text: 'Buscamos repartidores con moto propia en Rosario, buen sueldo, enviar CV por privado',
    intent: 'promotion', answer: false },
  { text: '¡Gracias por su comentario! Nos alegra mucho que haya disfrutado de su estancia, esperamos verle pronto.',
    intent: 'reply', tone: 'polite', address: 'formal', answer: false },
  { text: 'Acabamos de mudarnos y en dos días ya teníamos fibra instalada, el técnico majísimo',
    intent: 'praise', emotion: 'joy', aspects: { staff: 'positive' }, stage: 'onboard', event: 'moving', answer: false },
  // Nothing of all this.
  { text: 'Telmarca anunció este martes la apertura de su nueva sede en Bogotá.',
    intent: null, answer: false },
  { text: 'Primera vez que oigo hablar de Norvelo, me salió un anuncio en YouTube.',
    intent: null, stage: 'aware', answer: false },
  { text: 'hijos de puta devuélvanme mi dinero, ladrones, me robaron 300 pesos de la cuenta',
    intent: 'complaint', emotion: 'anger', tone: 'rude', address: 'formal', stage: 'support', abuse: true, hazard: 'fraud',
    aspects: { returns: 'negative' }, answer: true },
];

export default rows;
