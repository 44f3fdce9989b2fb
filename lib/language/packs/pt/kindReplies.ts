import type { ReplyPack, Situation } from '@/lib/language/packs/replies';

/** To kind words, and where it is not clear what is wanted. */
export const KIND_REPLIES = {
  recommendation: [
    {
      kind: 'acknowledge', review: true,
      says: [
        'Uma avaliação que nos recomenda: que alegria, agradecemos!',
        'Ver-nos recomendados numa avaliação sabe muito bem, agradecemos.',
      ],
    },
    {
      kind: 'acknowledge',
      says: ['Que bom saber que nos recomenda, o nosso obrigado!', 'Uma recomendação assim vale muito, agradecemos de coração.'],
    },
    { kind: 'signOff', humour: true, says: ['Os nossos anúncios que se cuidem.', 'Nem a nossa mãe faria melhor.'] },
    { kind: 'signOff', says: ['Quem usa é quem sabe.', 'É a palavra de quem usa que conta.'] },
  ],
  praise: [
    {
      kind: 'acknowledge', review: true,
      says: ['Que bela avaliação, o nosso muito obrigado!', 'Agradecemos a avaliação, que nos pôs um sorriso no rosto.'],
    },
    {
      kind: 'acknowledge', feelings: ['gratitude'],
      says: {
        familiar: ['O obrigado é todo nosso!', 'Nós é que agradecemos.'],
        formal: ['O agradecimento é todo nosso.', 'Nós é que agradecemos.'],
      },
    },
    { kind: 'acknowledge', says: ['Que bom ler isto, o nosso obrigado!', 'Agradecemos, palavras assim sabem muito bem.'] },
    {
      kind: 'signOff', humour: true,
      says: ['Cuidado, que isto sobe à cabeça.', 'Isto merece uma moldura.', 'Por aqui já há rostos corados.'],
    },
    { kind: 'signOff', feelings: ['joy'], says: ['Essa alegria contagia!', 'Nota-se a alegria, e é contagiosa.'] },
    { kind: 'signOff', says: ['É por isto que vale a pena.', 'Mensagens destas alegram o dia.'] },
  ],
  unclear: [
    { kind: 'acknowledge', tones: ['negative'], says: ['Vemos que alguma coisa não agradou.', 'Fica claro que algo não correu bem.'] },
    {
      kind: 'thanks', review: true,
      says: {
        familiar: ['Que bom ter a sua avaliação.', 'Agradecemos a avaliação.'],
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
    { kind: 'fact', answered: true, says: ['Talvez isto ajude. {answer}', 'Se for útil, fica aqui. {answer}'] },
  ],
} satisfies Partial<Pick<ReplyPack, Situation>>;
