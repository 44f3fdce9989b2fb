import type { ReplyPack, Situation } from '@/lib/language/packs/replies';

/** To who asks, wishes or chooses. */
export const ASKED_REPLIES = {
  question: [
    {
      kind: 'acknowledge', feelings: ['confusion'],
      says: ['Normal que surja la duda, no está bien explicado.', 'Es fácil confundirse, vamos por partes.'],
    },
    {
      kind: 'acknowledge', tones: ['negative'],
      says: {
        familiar: ['Sentimos que hayas tenido que preguntar tanto.', 'Te debíamos una respuesta clara.'],
        formal: ['Sentimos que haya tenido que preguntar tanto.', 'Le debíamos una respuesta clara.'],
      },
    },
    {
      kind: 'thanks', tones: ['positive'],
      says: {
        familiar: ['¡Gracias a ti por preguntar!', 'Da gusto responder así.'],
        formal: ['¡Gracias a usted por preguntar!', 'Da gusto responder así.'],
      },
    },
    { kind: 'thanks', tones: ['careful'], says: ['¡Gracias por preguntar!', 'Gracias por la pregunta.'] },
    { kind: 'fact', answered: true, says: ['{answer}', 'La respuesta es esta. {answer}'] },
    {
      kind: 'step',
      says: {
        familiar: ['Puedes seguir tu paquete aquí: {tracking}', 'Tu envío se sigue en este enlace: {tracking}'],
        formal: ['Puede seguir su paquete aquí: {tracking}', 'Su envío se sigue en este enlace: {tracking}'],
      },
    },
    {
      kind: 'step', answered: false,
      says: {
        familiar: [
          '¿Preguntas por {product}? Danos algún detalle más.',
          'Para no darte una respuesta a medias, dinos de qué producto se trata y para qué lo quieres.',
          '¿De qué producto hablas exactamente? Así acertamos con la respuesta.',
        ],
        formal: [
          '¿Pregunta por {product}? Denos algún detalle más.',
          'Para no darle una respuesta a medias, díganos de qué producto se trata y para qué lo quiere.',
          '¿De qué producto se trata exactamente? Así acertamos con la respuesta.',
        ],
      },
    },
    {
      kind: 'private', answered: false, messages: true,
      says: {
        familiar: ['Sobre el pedido {order}, mejor por mensaje privado.', 'Para hablar de tu pedido {order}, escríbenos por privado.'],
        formal: ['Sobre el pedido {order}, mejor en un mensaje privado.', 'Para hablar de su pedido {order}, escríbanos por privado.'],
      },
    },
    { kind: 'signOff', answered: true, says: ['Más detalles de {product}, aquí: {link}', 'Todo sobre {product}: {link}'] },
    {
      kind: 'signOff', answered: true,
      says: {
        familiar: ['Si queda algo en el aire, pregunta sin miedo.', '¿Te sirve?'],
        formal: ['Si queda algo en el aire, pregunte sin reparo.', '¿Le sirve esta respuesta?'],
      },
    },
  ],
  request: [
    {
      kind: 'thanks', tones: ['positive', 'careful'],
      says: {
        familiar: ['¡Gracias por la idea!', 'Buena idea, gracias por contarla.'],
        formal: ['¡Gracias por la propuesta!', 'Buena idea, gracias por contárnosla.'],
      },
    },
    {
      kind: 'acknowledge', tones: ['negative'],
      says: {
        familiar: ['Es verdad que se echa en falta.', 'Vemos que te complica las cosas.'],
        formal: ['Es cierto que se echa en falta.', 'Vemos que le complica las cosas.'],
      },
    },
    { kind: 'fact', answered: true, says: ['Así está la cosa por ahora. {answer}', 'Por el momento hay esto. {answer}'] },
    { kind: 'step', says: ['Si apetece hablarlo, aquí se reserva hora: {appointment}', 'Lo podemos comentar en una cita: {appointment}'] },
    {
      kind: 'step', answered: false,
      says: {
        familiar: ['¿En qué momento te vendría mejor?', 'Cuéntanos un ejemplo de cuándo lo usarías.'],
        formal: ['¿En qué situación le resultaría más útil?', 'Cuéntenos un ejemplo de cuándo lo usaría.'],
      },
    },
  ],
  comparison: [
    { kind: 'acknowledge', says: ['Comparar antes de decidir es lo mejor.', 'Es una comparación muy razonable.'] },
    { kind: 'fact', answered: true, says: ['De lo nuestro podemos decir esto. {answer}', 'Lo nuestro, en pocas palabras. {answer}'] },
    {
      kind: 'step',
      says: {
        familiar: ['Aquí tienes todos los datos de {product}: {link}', 'Para comparar punto por punto, {product} está aquí: {link}'],
        formal: ['Aquí tiene todos los datos de {product}: {link}', 'Para comparar punto por punto, puede ver {product} aquí: {link}'],
      },
    },
    {
      kind: 'step',
      says: {
        familiar: ['¿Qué uso le vas a dar sobre todo?', '¿Qué pesa más para ti: el precio, el uso o que dure?'],
        formal: ['¿Qué uso le va a dar sobre todo?', '¿Qué pesa más para usted: el precio, el uso o que dure?'],
      },
    },
  ],
  purchase: [
    {
      kind: 'thanks', feelings: ['joy', 'gratitude'],
      says: {
        familiar: ['¡Qué ilusión que te apetezca!', 'Nos alegra muchísimo leerlo.'],
        formal: ['¡Qué ilusión leerlo!', 'Nos alegra mucho su entusiasmo.'],
      },
    },
    {
      kind: 'thanks',
      says: {
        familiar: ['¡Gracias por tu interés!', 'Gracias por pensar en nosotros.'],
        formal: ['¡Gracias por su interés!', 'Gracias por pensar en nosotros.'],
      },
    },
    { kind: 'fact', answered: true, says: ['Antes de pedir conviene saberlo. {answer}', 'Esto es lo principal. {answer}'] },
    {
      kind: 'step',
      says: {
        familiar: ['Encuentras {product} aquí: {link}', 'Puedes ver {product} aquí: {link}'],
        formal: ['Encontrará {product} aquí: {link}', 'Puede ver {product} aquí: {link}'],
      },
    },
    {
      kind: 'signOff',
      says: {
        familiar: ['Si quieres probar antes, reserva aquí: {appointment}', 'Si prefieres hablarlo, elige hora: {appointment}'],
        formal: ['Si quiere probar antes, reserve aquí: {appointment}', 'Si prefiere hablarlo, elija hora: {appointment}'],
      },
    },
    {
      kind: 'signOff',
      says: {
        familiar: ['¿Dudas entre varios? Dinos qué buscas.', 'Pregunta lo que quieras antes de decidirte.'],
        formal: ['¿Duda entre varios? Díganos qué busca.', 'Pregunte lo que quiera antes de decidirse.'],
      },
    },
  ],
} satisfies Partial<Pick<ReplyPack, Situation>>;
