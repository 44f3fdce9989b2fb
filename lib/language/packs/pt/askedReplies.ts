import type { ReplyPack, Situation } from '@/lib/language/packs/replies';

/** To who asks, wishes or chooses. */
export const ASKED_REPLIES = {
  question: [
    {
      kind: 'thanks', tones: ['positive', 'careful'],
      says: { familiar: ['Boa pergunta!', 'Ainda bem que pergunta.'], formal: ['Agradecemos a pergunta!', 'Agradecemos a sua mensagem.'] },
    },
    {
      kind: 'acknowledge', tones: ['negative'],
      says: ['Esta resposta já devia ter chegado, pedimos desculpa.', 'Não devia ser preciso perguntar tanto, lamentamos.'],
    },
    { kind: 'fact', answered: true, says: ['{answer}', 'Aqui está a resposta. {answer}'] },
    {
      kind: 'acknowledge', feelings: ['confusion'], answered: false,
      says: ['É verdade que não está claro.', 'Percebe-se bem a confusão.'],
    },
    { kind: 'step', says: ['O pedido {order} pode ser seguido aqui: {tracking}', 'Para ver onde está a sua compra: {tracking}'] },
    {
      kind: 'step', answered: false,
      says: {
        familiar: [
          'A pergunta é sobre {product}? Conte um pouco mais.',
          'Para responder certo: de que produto se trata e para que o quer usar?',
          'Falta-nos um detalhe: de que produto fala?',
        ],
        formal: [
          'A pergunta é sobre {product}? Pedimos só mais algum detalhe.',
          'Para responder com rigor: de que produto se trata e que uso lhe quer dar?',
          'Falta-nos um detalhe: de que produto se trata?',
        ],
      },
    },
    {
      kind: 'private', answered: false, messages: true,
      says: ['Quanto ao pedido {order}, é melhor por mensagem privada.', 'Para falar do pedido {order}, escreva-nos em privado.'],
    },
    {
      kind: 'signOff', answered: true,
      says: {
        familiar: ['Mais sobre {product}: {link}', 'Ajudou?', 'Qualquer outra dúvida, é só dizer.'],
        formal: [
          'Mais sobre {product}: {link}',
          'Para qualquer outra dúvida, estamos por aqui.',
          'Se faltar algum ponto, pergunte sem receio.',
        ],
      },
    },
  ],
  request: [
    { kind: 'acknowledge', tones: ['negative'], says: ['Faz falta, é verdade.', 'Percebe-se que isto atrapalha.'] },
    {
      kind: 'acknowledge',
      says: { familiar: ['Boa ideia!', 'Que boa sugestão.'], formal: ['É uma boa ideia, agradecemos.', 'Agradecemos a sugestão!'] },
    },
    { kind: 'fact', answered: true, says: ['Neste momento é assim. {answer}', 'Por agora, é este o ponto. {answer}'] },
    {
      kind: 'step', answered: false,
      says: {
        familiar: ['Em que situação seria mais útil?', 'Conte-nos como usaria isso no dia a dia.'],
        formal: ['Em que situação lhe seria mais útil?', 'Pode contar-nos como usaria isso no dia a dia?'],
      },
    },
    {
      kind: 'signOff',
      says: [
        'Para conversar sobre isto, é só marcar: {appointment}',
        'Outras ideias são bem-vindas.',
        'É com ideias destas que se melhora.',
      ],
    },
  ],
  comparison: [
    {
      kind: 'acknowledge',
      says: {
        familiar: ['Faz bem em comparar.', 'Comparar é sempre boa ideia.'],
        formal: ['Faz muito bem em comparar.', 'Comparar antes de escolher é sempre sensato.'],
      },
    },
    {
      kind: 'fact', answered: false,
      says: ['Todos os dados de {product} estão aqui: {link}', 'Para comparar ponto por ponto, {product} está aqui: {link}'],
    },
    { kind: 'fact', answered: true, says: ['Do nosso lado, é assim. {answer}', 'Sobre o que fazemos, é isto. {answer}'] },
    {
      kind: 'step',
      says: {
        familiar: ['O que pesa mais na escolha: preço, uso ou duração?', 'Conte-nos que uso vai dar, e seremos mais precisos.'],
        formal: [
          'O que pesa mais na sua escolha: preço, uso ou duração?',
          'Se nos disser que uso lhe vai dar, poderemos ser mais precisos.',
        ],
      },
    },
  ],
  purchase: [
    { kind: 'thanks', feelings: ['joy', 'gratitude'], says: ['Que bom ver esse entusiasmo!', 'Ler isto dá gosto.'] },
    { kind: 'thanks', says: ['Agradecemos o interesse!', 'Agradecemos por pensar em nós.'] },
    { kind: 'step', says: ['{product} está aqui: {link}', 'Para conhecer {product}: {link}'] },
    { kind: 'fact', answered: true, says: ['Antes de comprar, convém saber. {answer}', 'O essencial é isto. {answer}'] },
    {
      kind: 'time',
      says: ['Para experimentar ou pedir um conselho, marque aqui: {appointment}', 'Se preferir conversar antes: {appointment}'],
    },
    {
      kind: 'signOff',
      says: {
        familiar: ['Com dúvidas entre dois? Diga o que procura.', 'Pergunte à vontade antes de decidir.'],
        formal: ['Se hesita entre dois, diga-nos o que procura.', 'Se surgir alguma pergunta antes da compra, escreva-nos aqui.'],
      },
    },
  ],
} satisfies Partial<Pick<ReplyPack, Situation>>;
