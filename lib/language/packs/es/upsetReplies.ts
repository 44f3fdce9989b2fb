import type { ReplyPack, Situation } from '@/lib/language/packs/replies';

/** To who is upset or afraid. */
export const UPSET_REPLIES = {
  threat: [
    {
      kind: 'own', tones: ['negative'],
      says: ['Sentimos mucho que la situación haya llegado hasta aquí.', 'Lamentamos de verdad que se haya llegado a esto.'],
    },
    {
      kind: 'acknowledge', grave: true,
      says: {
        familiar: ['Lo que cuentas es muy serio, y así lo tomamos.', 'Es un asunto grave y haces bien en avisarnos.'],
        formal: ['Lo que cuenta es muy serio, y así lo tomamos.', 'Es un asunto grave y hace bien en avisarnos.'],
      },
    },
    {
      kind: 'acknowledge', manner: 'rude',
      says: ['El mensaje es duro, y queda claro que algo va muy mal.', 'El mensaje ha llegado, fuerte y claro.'],
    },
    {
      kind: 'acknowledge',
      says: {
        familiar: ['Estás en tu derecho, y preferimos arreglarlo contigo.', 'Es tu derecho y no te lo discutimos.'],
        formal: ['Está en su derecho, y preferimos encontrar una solución.', 'Es su derecho y no se lo discutimos.'],
      },
    },
    {
      kind: 'private', messages: true,
      says: {
        familiar: [
          'Para ver a fondo tu pedido {order}, escríbenos por mensaje privado.',
          'Mándanos por mensaje privado tu número de pedido para ver a fondo qué ha pasado.',
          'Escríbenos por privado con tu número de pedido y lo hablamos sin intermediarios.',
        ],
        formal: [
          'Para ver a fondo su pedido {order}, escríbanos por mensaje privado.',
          'Envíenos por mensaje privado su número de pedido para ver a fondo qué ha pasado.',
          'Escríbanos por privado con su número de pedido y lo hablamos sin intermediarios.',
        ],
      },
    },
    {
      kind: 'private', messages: false,
      says: {
        familiar: ['Hablémoslo directamente: {contact}.', 'Para tratarlo en privado, aquí nos tienes: {contact}.'],
        formal: ['Hablémoslo de forma directa: {contact}.', 'Para tratarlo en privado, estamos a un mensaje: {contact}.'],
      },
    },
    {
      kind: 'private', messages: false,
      says: {
        familiar: [
          'Con tu número de pedido, atención al cliente puede abrir el caso fuera de aquí.',
          'Ponte en contacto con atención al cliente y ten a mano el número de pedido.',
        ],
        formal: [
          'Con su número de pedido, atención al cliente puede abrir el caso fuera de aquí.',
          'Le pedimos que contacte con atención al cliente y tenga a mano el número de pedido.',
        ],
      },
    },
    {
      kind: 'time',
      says: {
        familiar: ['Tendrás una respuesta {within}.', 'Te contestamos {within}.'],
        formal: ['Tendrá una respuesta {within}.', 'Le contestamos {within}.'],
      },
    },
  ],
  cancel: [
    {
      kind: 'acknowledge',
      says: {
        familiar: ['Entendemos que quieras dejarlo.', 'Es tu decisión y la respetamos.'],
        formal: ['Entendemos que quiera dejarlo.', 'Es su decisión y la respetamos.'],
      },
    },
    {
      kind: 'own', tones: ['negative'], feelings: ['disappointment', 'anger'],
      says: {
        familiar: ['Sentimos haberte fallado.', 'No hemos estado a la altura y lo sentimos.'],
        formal: ['Sentimos haberle fallado.', 'No hemos estado a la altura y lo sentimos mucho.'],
      },
    },
    { kind: 'own', tones: ['negative'], says: ['Sentimos que acabe así.', 'Nos da pena que termine de esta manera.'] },
    { kind: 'fact', answered: true, says: ['Así se hace. {answer}', 'Estos son los pasos. {answer}'] },
    {
      kind: 'step', answered: false,
      says: {
        familiar: [
          '¿Quieres anular el pedido {order} o se trata de otra cosa?',
          '¿Qué quieres cancelar: un pedido, una suscripción o la cuenta?',
          'Dinos si se trata de un pedido, de una suscripción o de la cuenta.',
        ],
        formal: [
          '¿Desea anular el pedido {order} o se trata de otra cosa?',
          '¿Qué desea cancelar: un pedido, una suscripción o la cuenta?',
          'Díganos si se trata de un pedido, de una suscripción o de la cuenta.',
        ],
      },
    },
    {
      kind: 'private', messages: true,
      says: {
        familiar: ['Si algo se atasca, escríbenos por privado.', 'Cualquier traba, por mensaje privado nos tienes.'],
        formal: ['Si algo se atasca, escríbanos por privado.', 'Ante cualquier traba, basta un mensaje privado.'],
      },
    },
    {
      kind: 'private', messages: false,
      says: {
        familiar: ['Si algo se atasca, aquí nos tienes: {contact}.', 'Ante cualquier traba, nos encuentras aquí: {contact}.'],
        formal: ['Si algo se atasca, puede contactarnos aquí: {contact}.', 'Ante cualquier traba, nos encuentra aquí: {contact}.'],
      },
    },
    {
      kind: 'time',
      says: {
        familiar: ['Te contestamos {within}.', 'Te respondemos {within}.'],
        formal: ['Le contestamos {within}.', 'Le respondemos {within}.'],
      },
    },
  ],
  complaint: [
    {
      kind: 'own', tones: ['negative'], grave: true,
      says: ['Sentimos mucho lo ocurrido: algo así no debería pasar nunca.', 'Lo sentimos de verdad, esto no debería haber pasado.'],
    },
    {
      kind: 'own', tones: ['negative'],
      says: {
        familiar: ['Lo sentimos mucho, te hemos fallado.', 'Te pedimos disculpas: así no queremos hacer las cosas.'],
        formal: ['Lo sentimos mucho, le hemos fallado.', 'Le pedimos disculpas: así no queremos hacer las cosas.'],
      },
    },
    { kind: 'own', says: ['Parece que algo no ha salido bien, y queremos saber qué.', 'Si el fallo es nuestro, queremos encontrarlo.'] },
    {
      kind: 'acknowledge', grave: true,
      says: {
        familiar: ['Lo que cuentas es grave, gracias por avisarnos.', 'Es serio, y has hecho bien en contarlo.'],
        formal: ['Lo que cuenta es grave, gracias por avisarnos.', 'Es serio, y ha hecho bien en contarlo.'],
      },
    },
    {
      kind: 'acknowledge', feelings: ['anger'],
      says: {
        familiar: ['Es para enfadarse, tienes razón.', 'Con lo que cuentas, cualquiera se enfadaría.'],
        formal: ['Es para enfadarse, tiene razón.', 'Con lo que cuenta, cualquiera se enfadaría.'],
      },
    },
    {
      kind: 'acknowledge', feelings: ['disappointment'],
      says: {
        familiar: ['Esperabas otra cosa, y con razón.', 'Entendemos la decepción.'],
        formal: ['Esperaba otra cosa, y con razón.', 'Entendemos su decepción.'],
      },
    },
    {
      kind: 'acknowledge', feelings: ['confusion'],
      says: ['La verdad es que no está nada claro.', 'Así es difícil aclararse, es verdad.'],
    },
    {
      kind: 'acknowledge', review: true,
      says: {
        familiar: ['Gracias por explicarlo con detalle en tu reseña.', 'Gracias por una reseña tan clara.'],
        formal: ['Gracias por explicarlo con detalle en su reseña.', 'Le agradecemos una reseña tan clara.'],
      },
    },
    { kind: 'acknowledge', manner: 'rude', says: ['Se entiende que algo ha salido muy mal.', 'El enfado se entiende, y el problema también.'] },
    { kind: 'acknowledge', says: ['Gracias por decirlo sin rodeos.', 'Gracias por avisarnos.'] },
    { kind: 'fact', answered: true, says: ['De entrada, esto podemos decir. {answer}', 'Esto es lo que hay que saber. {answer}'] },
    {
      kind: 'private', messages: true,
      says: {
        familiar: [
          'Escríbenos por mensaje privado sobre tu pedido {order} y cuéntanos algo más.',
          '¿Nos mandas tu número de pedido por mensaje privado?',
          'Con tu número de pedido por mensaje privado podremos ver qué ha fallado.',
        ],
        formal: [
          'Escríbanos por mensaje privado sobre su pedido {order} y cuéntenos algo más.',
          '¿Nos envía su número de pedido por mensaje privado?',
          'Con su número de pedido por mensaje privado podremos ver qué ha fallado.',
        ],
      },
    },
    {
      kind: 'private', messages: false,
      says: {
        familiar: [
          'Para tu pedido {order}, aquí nos tienes: {contact}.',
          'Ten a mano tu número de pedido y escríbenos o llámanos: {contact}.',
          'Para ver tu caso con calma y en privado: {contact}.',
        ],
        formal: [
          'Para su pedido {order}, puede contactarnos aquí: {contact}.',
          'Tenga a mano su número de pedido; estamos aquí: {contact}.',
          'Para ver su caso con calma y en privado: {contact}.',
        ],
      },
    },
    {
      kind: 'private', messages: false,
      says: {
        familiar: [
          'Con tu número de pedido, nuestro servicio de atención al cliente puede ver qué ha pasado.',
          'Contacta con atención al cliente y da tu número de pedido, así damos con el fallo.',
        ],
        formal: [
          'Con su número de pedido, nuestro servicio de atención al cliente puede ver qué ha pasado.',
          'Le pedimos que contacte con atención al cliente y dé su número de pedido.',
        ],
      },
    },
    {
      kind: 'time',
      says: {
        familiar: ['Te respondemos {within}.', 'Recibirás nuestra respuesta {within}.'],
        formal: ['Le respondemos {within}.', 'Recibirá nuestra respuesta {within}.'],
      },
    },
  ],
  fear: [
    {
      kind: 'acknowledge', grave: true,
      says: {
        familiar: ['Con esto no se juega, y haces bien en preguntar.', 'Es un tema serio, gracias por plantearlo.'],
        formal: ['Con esto no se juega, y hace bien en preguntar.', 'Es un tema serio y le agradecemos que lo plantee.'],
      },
    },
    {
      kind: 'acknowledge', tones: ['negative'],
      says: {
        familiar: ['Entendemos que te preocupe.', 'Es lógico que esto inquiete.'],
        formal: ['Entendemos que le preocupe.', 'Es lógico que algo así inquiete.'],
      },
    },
    {
      kind: 'acknowledge',
      says: {
        familiar: ['Haces bien en asegurarte antes.', 'Mejor preguntar que quedarse con la duda.'],
        formal: ['Hace bien en asegurarse antes.', 'Siempre es mejor preguntar que quedarse con la duda.'],
      },
    },
    { kind: 'fact', answered: true, says: ['Vamos a los hechos. {answer}', 'Esto es lo que podemos decir. {answer}'] },
    {
      kind: 'private', grave: true, messages: true,
      says: {
        familiar: ['Por seguridad, sigue con nosotros por mensaje privado.', 'No compartas datos aquí: mejor por mensaje privado.'],
        formal: ['Por seguridad, sigamos por mensaje privado.', 'No comparta datos aquí: mejor por mensaje privado.'],
      },
    },
    {
      kind: 'private', messages: false,
      says: {
        familiar: ['También puedes hablar con nosotros directamente: {contact}.', 'Si prefieres hablarlo en privado: {contact}.'],
        formal: ['También puede hablar con nosotros directamente: {contact}.', 'Si prefiere hablarlo en privado: {contact}.'],
      },
    },
    {
      kind: 'step', answered: true,
      says: {
        familiar: [
          'Aquí está todo al detalle: {link}',
          '¿Te queda alguna duda? Dinos cuál.',
          'Si algo te sigue preocupando, dínoslo aquí.',
        ],
        formal: [
          'Aquí está todo al detalle: {link}',
          '¿Le queda alguna duda? Díganos cuál.',
          'Si algo le sigue preocupando, díganoslo aquí.',
        ],
      },
    },
    {
      kind: 'step',
      says: {
        familiar: ['¿Qué es lo que más te preocupa?', 'Cuéntanos qué es lo que no te convence, para responder con precisión.'],
        formal: ['¿Qué es lo que más le preocupa?', 'Cuéntenos qué es lo que no le convence, para responder con precisión.'],
      },
    },
    {
      kind: 'time', tones: ['negative'],
      says: {
        familiar: ['Te contestamos {within}.', 'Te respondemos {within}.'],
        formal: ['Le contestamos {within}.', 'Le respondemos {within}.'],
      },
    },
  ],
} satisfies Partial<Pick<ReplyPack, Situation>>;
