import type { ReplyPack, Situation } from '@/lib/language/packs/replies';

/** To kind words, and where it is not clear what is wanted. */
export const KIND_REPLIES = {
  recommendation: [
    {
      kind: 'acknowledge', review: true,
      says: ['Uma avaliação que nos recomenda: que alegria!', 'Ver-nos recomendados numa avaliação sabe muito bem.'],
    },
    { kind: 'acknowledge', says: ['Que bom saber que nos recomenda!', 'Uma recomendação assim vale muito.'] },
    { kind: 'signOff', humour: true, says: ['Os nossos anúncios que se cuidem.', 'Nem a nossa mãe faria melhor.'] },
    {
      kind: 'thanks',
      says: {
        familiar: ['Um grande obrigado por passar a palavra!', 'O nosso obrigado de coração.'],
        formal: ['Agradecemos de coração a recomendação.', 'O nosso muito obrigado!'],
      },
    },
  ],
  praise: [
    { kind: 'acknowledge', review: true, says: ['Que bela avaliação!', 'Uma avaliação destas alegra o dia de toda a gente aqui.'] },
    { kind: 'acknowledge', feelings: ['joy'], says: ['Essa alegria contagia!', 'Nota-se a alegria, e é contagiosa.'] },
    { kind: 'acknowledge', says: ['Que bom ler isto!', 'Palavras assim sabem muito bem.'] },
    {
      kind: 'signOff', humour: true,
      says: ['Cuidado, que isto sobe à cabeça.', 'Já há quem queira emoldurar.', 'Por aqui já há rostos corados.'],
    },
    { kind: 'thanks', feelings: ['gratitude'], says: ['O obrigado é todo nosso.', 'Nós é que agradecemos.'] },
    {
      kind: 'thanks',
      says: {
        familiar: ['Um grande obrigado!', 'O nosso obrigado, de coração.'],
        formal: ['Agradecemos muito!', 'O nosso sincero obrigado.'],
      },
    },
  ],
  unclear: [
    { kind: 'acknowledge', tones: ['negative'], says: ['Vemos que alguma coisa não agradou.', 'Fica claro que algo não correu bem.'] },
    {
      kind: 'thanks', review: true,
      says: {
        familiar: ['Um obrigado pela avaliação.', 'Agradecemos a sua avaliação.'],
        formal: ['Agradecemos a avaliação que nos deixou.', 'Agradecemos o tempo dedicado à avaliação.'],
      },
    },
    {
      kind: 'step',
      says: {
        familiar: ['Podemos ajudar em alguma coisa?', 'Se houver algo que devamos ver, conte-nos aqui.'],
        formal: ['Podemos ser úteis em alguma coisa?', 'Se houver algo que devamos verificar, diga-nos aqui.'],
      },
    },
    { kind: 'thanks', review: false, says: ['Agradecemos a mensagem.', 'Agradecemos por falar de nós.'] },
    { kind: 'fact', answered: true, says: ['Talvez ajude: {answer}', 'Se for útil, fica aqui. {answer}'] },
  ],
} satisfies Partial<Pick<ReplyPack, Situation>>;
