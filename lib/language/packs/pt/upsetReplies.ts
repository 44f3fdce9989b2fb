import type { ReplyPack, Situation } from '@/lib/language/packs/replies';

/** To who is upset or afraid. */
export const UPSET_REPLIES = {
  threat: [
    {
      kind: 'acknowledge', grave: true,
      says: ['O que descreve é grave, e é assim que o encaramos.', 'É um alerta sério, e fez bem em escrever.'],
    },
    { kind: 'acknowledge', manner: 'rude', says: ['A mensagem é dura, mas chegou.', 'Ficou claro: algo correu muito mal.'] },
    {
      kind: 'acknowledge',
      says: {
        familiar: ['É um direito seu, e preferimos chegar a uma solução.', 'Tem esse direito, e não o discutimos.'],
        formal: ['É um direito que lhe assiste, e preferimos chegar a uma solução.', 'Tem todo o direito de o fazer, e não o discutimos.'],
      },
    },
    {
      kind: 'own', tones: ['negative'],
      says: ['Lamentamos muito que se tenha chegado a este ponto.', 'Lamentamos sinceramente que as coisas estejam assim.'],
    },
    {
      kind: 'private', messages: true,
      says: {
        familiar: [
          'Escreva-nos por mensagem privada sobre o pedido {order}, para vermos tudo desde o início.',
          'Mande o número do pedido por mensagem privada, para vermos tudo desde o início.',
          'Com o número do pedido numa mensagem privada, conseguimos olhar para o caso a fundo.',
        ],
        formal: [
          'Pedimos que nos escreva por mensagem privada sobre o pedido {order}, para vermos tudo desde o início.',
          'Pedimos que nos envie o número do pedido por mensagem privada, para vermos tudo desde o início.',
          'Com o número do pedido por mensagem privada, será possível olhar para o caso a fundo.',
        ],
      },
    },
    {
      kind: 'private', messages: false,
      says: [
        'Para falarmos diretamente sobre o pedido {order}: {contact}.',
        'Para falarmos diretamente: {contact}.',
        'Para tratar disto em privado, estamos aqui: {contact}.',
      ],
    },
    {
      kind: 'private', messages: false,
      says: {
        familiar: [
          'Com o número do pedido, o nosso atendimento ao cliente consegue abrir o caso.',
          'Procure o nosso atendimento ao cliente com o número do pedido à mão.',
        ],
        formal: [
          'Com o número do pedido, o nosso atendimento ao cliente pode abrir o caso.',
          'Pedimos que procure o nosso atendimento ao cliente com o número do pedido à mão.',
        ],
      },
    },
    { kind: 'time', says: ['Respondemos {within}.', 'Tem a nossa resposta {within}.'] },
  ],
  cancel: [
    {
      kind: 'own', tones: ['negative'], feelings: ['disappointment', 'anger'],
      says: ['Merecia melhor da nossa parte, e lamentamos muito.', 'Não estivemos à altura, e pedimos desculpa.'],
    },
    { kind: 'own', tones: ['negative'], says: ['Lamentamos que termine assim.', 'Pedimos desculpa pelo que levou a isto.'] },
    {
      kind: 'acknowledge',
      says: {
        familiar: ['A decisão é sua, e nós respeitamos.', 'Quer sair, e está no seu direito.'],
        formal: ['A decisão é sua, e respeitamo-la.', 'Respeitamos a sua decisão.'],
      },
    },
    { kind: 'step', answered: true, says: ['É assim que se faz. {answer}', 'O caminho é este. {answer}'] },
    {
      kind: 'step', answered: false,
      says: {
        familiar: [
          'Quer cancelar o pedido {order} ou é outra coisa?',
          'O que quer cancelar: um pedido, a assinatura ou a conta?',
          'É um pedido, a assinatura ou a conta que quer cancelar?',
        ],
        formal: [
          'Pretende cancelar o pedido {order} ou trata-se de outra coisa?',
          'O que pretende cancelar: um pedido, a assinatura ou a conta?',
          'Trata-se de um pedido, da assinatura ou da conta?',
        ],
      },
    },
    {
      kind: 'private', messages: true,
      says: ['Se algo emperrar, escreva-nos por mensagem privada.', 'Para qualquer dificuldade, basta uma mensagem privada.'],
    },
    { kind: 'private', messages: false, says: ['Se algo emperrar, estamos aqui: {contact}.', 'Para qualquer dificuldade: {contact}.'] },
    { kind: 'time', tones: ['negative'], says: ['Respondemos {within}.', 'A resposta chega {within}.'] },
  ],
  complaint: [
    {
      kind: 'acknowledge', grave: true,
      says: ['O que conta é grave, e fez muito bem em avisar.', 'É uma situação séria, agradecemos o alerta.'],
    },
    { kind: 'acknowledge', feelings: ['anger'], says: ['É mesmo de perder a paciência.', 'A irritação é mais do que compreensível.'] },
    { kind: 'acknowledge', feelings: ['disappointment'], says: ['Esperava mais, e com razão.', 'A desilusão compreende-se bem.'] },
    { kind: 'acknowledge', feelings: ['confusion'], says: ['É verdade, assim ninguém se entende.', 'Está mesmo pouco claro, tem razão.'] },
    {
      kind: 'acknowledge', manner: 'rude',
      says: ['As palavras são duras, mas o problema é real.', 'Por trás das palavras há um problema real.'],
    },
    {
      kind: 'own', tones: ['negative'], grave: true,
      says: ['Lamentamos profundamente, isto nunca devia acontecer.', 'Pedimos desculpa: uma coisa destas não pode acontecer.'],
    },
    {
      kind: 'own', tones: ['negative'],
      says: ['Pedimos desculpa, não devia ter sido assim.', 'Lamentamos muito, não é assim que queremos trabalhar.'],
    },
    {
      kind: 'own',
      says: ['Parece que alguma coisa correu mal, e queremos perceber o quê.', 'Se a falha for nossa, queremos encontrá-la.'],
    },
    {
      kind: 'thanks', review: true,
      says: {
        familiar: ['Agradecemos a franqueza da avaliação.', 'A avaliação mostra-nos onde está o problema.'],
        formal: ['Agradecemos a franqueza da sua avaliação.', 'A sua avaliação mostra-nos onde está o problema, e agradecemos.'],
      },
    },
    { kind: 'fact', answered: true, says: ['Para já, fica o essencial. {answer}', 'Sobre este ponto, é o seguinte. {answer}'] },
    {
      kind: 'private', messages: true,
      says: {
        familiar: [
          'Escreva-nos por mensagem privada sobre o pedido {order} e conte um pouco mais.',
          'Pode mandar-nos o número do pedido por mensagem privada?',
          'Com o número do pedido numa mensagem privada conseguimos ver o que falhou.',
        ],
        formal: [
          'Agradecemos que nos escreva por mensagem privada sobre o pedido {order}.',
          'Pode enviar-nos o número do pedido por mensagem privada?',
          'Com o número do pedido por mensagem privada, poderemos ver o que falhou.',
        ],
      },
    },
    {
      kind: 'private', messages: false,
      says: [
        'Sobre o pedido {order}, estamos aqui: {contact}.',
        'Pode dar-nos o número do pedido aqui: {contact}.',
        'Para ver o caso com calma e em privado: {contact}.',
      ],
    },
    {
      kind: 'private', messages: false,
      says: {
        familiar: [
          'Com o número do pedido, o nosso atendimento ao cliente consegue ver o que se passou.',
          'Fale com o nosso atendimento ao cliente e dê o número do pedido.',
        ],
        formal: [
          'Com o número do pedido, o nosso atendimento ao cliente pode ver o que se passou.',
          'Pedimos que procure o nosso atendimento ao cliente com o número do pedido.',
        ],
      },
    },
    { kind: 'time', says: ['A resposta chega {within}.', 'Damos resposta {within}.'] },
  ],
  fear: [
    {
      kind: 'thanks', grave: true,
      says: ['Com isto não se brinca, e agradecemos o alerta.', 'É um assunto sério, e fez bem em perguntar.'],
    },
    { kind: 'acknowledge', grave: false, tones: ['negative'], says: ['É natural que isto preocupe.', 'O receio compreende-se.'] },
    { kind: 'acknowledge', grave: false, says: ['Faz bem em confirmar antes.', 'É uma dúvida legítima.'] },
    { kind: 'fact', answered: true, says: ['Vamos ao que se sabe. {answer}', 'Isto podemos afirmar. {answer}'] },
    {
      kind: 'signOff', answered: true,
      says: ['Está tudo explicado aqui: {link}', 'Se ficar alguma dúvida, diga-nos qual.', 'Ainda há algo que preocupe? Escreva aqui.'],
    },
    { kind: 'step', answered: false, says: ['O que é que mais preocupa?', 'O que gera essa insegurança? Assim respondemos com precisão.'] },
    {
      kind: 'private', messages: true,
      says: [
        'Sobre o pedido {order}, uma mensagem privada é mais segura.',
        'Dados pessoais, só por mensagem privada, por favor.',
        'Para dados pessoais, use sempre a mensagem privada.',
      ],
    },
    {
      kind: 'private', messages: false,
      says: ['Também pode chegar até nós por aqui: {contact}.', 'Para falar disto em privado: {contact}.'],
    },
    { kind: 'time', says: ['Respondemos {within}.', 'Damos resposta {within}.'] },
  ],
} satisfies Partial<Pick<ReplyPack, Situation>>;
