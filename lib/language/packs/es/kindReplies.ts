import type { ReplyPack, Situation } from '@/lib/language/packs/replies';

/** To kind words, and where it is not clear what is wanted. */
export const KIND_REPLIES = {
  recommendation: [
    {
      kind: 'thanks', review: true,
      says: {
        familiar: ['¡Gracias por recomendarnos en tu reseña!', 'Que nos recomiendes en tu reseña nos alegra mucho.'],
        formal: ['¡Gracias por recomendarnos en su reseña!', 'Que nos recomiende en su reseña nos alegra mucho.'],
      },
    },
    {
      kind: 'thanks',
      says: {
        familiar: ['¡Gracias por recomendarnos!', 'Que nos recomiendes es el mejor regalo, gracias.'],
        formal: ['¡Muchas gracias por recomendarnos!', 'Que nos recomiende es el mejor regalo, gracias.'],
      },
    },
    { kind: 'signOff', humour: true, says: ['El equipo de publicidad ya está nervioso.', 'Ni nuestros anuncios lo dicen tan bien.'] },
    {
      kind: 'signOff',
      says: {
        familiar: ['Que lo digas tú vale más que cualquier anuncio.', 'Nada convence tanto como la experiencia propia.'],
        formal: ['Que lo diga usted vale más que cualquier anuncio.', 'Nada convence tanto como la experiencia propia.'],
      },
    },
  ],
  praise: [
    {
      kind: 'thanks', feelings: ['gratitude'],
      says: { familiar: ['¡Gracias a ti!', 'Gracias a ti por contarlo.'], formal: ['¡Gracias a usted!', 'Gracias a usted por contarlo.'] },
    },
    {
      kind: 'thanks', review: true,
      says: {
        familiar: ['¡Mil gracias por tu reseña!', 'Tu reseña nos alegra el día, gracias.'],
        formal: ['¡Muchas gracias por su reseña!', 'Su reseña nos alegra el día, gracias.'],
      },
    },
    {
      kind: 'thanks',
      says: {
        familiar: ['¡Mil gracias por decírnoslo!', 'Muchas gracias, da gusto leerte.'],
        formal: ['¡Muchas gracias por decírnoslo!', 'Muchas gracias, da gusto leerle.'],
      },
    },
    {
      kind: 'signOff', humour: true,
      says: ['Nos hemos puesto como un tomate.', 'Ya hay quien quiere enmarcarlo.', 'Aquí ya nadie cabe por la puerta de orgullo.'],
    },
    { kind: 'signOff', feelings: ['joy'], says: ['¡Esa alegría se contagia!', 'Se nota el entusiasmo, y nos encanta.'] },
    {
      kind: 'signOff',
      says: {
        familiar: ['¡A seguir disfrutando!', 'Con mensajes así se trabaja mejor.'],
        formal: ['¡Que lo siga disfrutando!', 'Con mensajes así se trabaja mejor.'],
      },
    },
  ],
  unclear: [
    {
      kind: 'thanks', review: true,
      says: {
        familiar: ['Gracias por dejarnos tu reseña.', 'Gracias por tu reseña.'],
        formal: ['Gracias por dejarnos su reseña.', 'Gracias por su reseña.'],
      },
    },
    {
      kind: 'thanks', review: false,
      says: {
        familiar: ['Gracias por escribirnos.', 'Gracias por tu mensaje.'],
        formal: ['Le agradecemos que nos escriba.', 'Gracias por su mensaje.'],
      },
    },
    {
      kind: 'acknowledge', tones: ['negative'],
      says: {
        familiar: ['Vemos que algo no te ha gustado.', 'Notamos que algo no va bien.'],
        formal: ['Vemos que algo no le ha gustado.', 'Notamos que algo no va bien.'],
      },
    },
    { kind: 'fact', answered: true, says: ['Por si ayuda, va un dato. {answer}', 'Quizá sirva esto. {answer}'] },
    {
      kind: 'step',
      says: {
        familiar: ['¿Podemos ayudarte en algo?', 'Si hay algo que debamos mirar, cuéntanoslo aquí.'],
        formal: ['¿Podemos ayudarle en algo?', 'Si hay algo que debamos mirar, cuéntenoslo aquí.'],
      },
    },
  ],
} satisfies Partial<Pick<ReplyPack, Situation>>;
