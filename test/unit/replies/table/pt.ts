import type { DraftedPost } from './draftedPost';

/** Posts in Portuguese, of both sides of the sea. */
const posts: readonly DraftedPost[] = [
  {
    intent: 'threat', site: 'facebook', kind: 'comment', author: 'Teresa', address: 'formal',
    text: 'Pedido NV-5519 pago e nunca entregue. Se não tiver o reembolso esta semana, avanço com queixa na ASAE e no livro de reclamações.',
    order: 'NV-5519',
  },
  {
    intent: 'cancel', site: 'x', kind: 'post', author: 'Thiago', address: 'familiar',
    text: 'Quero cancelar a assinatura do app da Norvelo e não acho onde. Vocês podiam facilitar, né?',
    article: { question: 'Como cancelo a assinatura?', answer: 'Abra o perfil, toque em Assinatura e depois em Cancelar. O acesso continua até o fim do mês pago.' },
  },
  {
    intent: 'complaint', site: 'trustpilot', kind: 'review', rating: { value: 1, best: 5 }, author: 'Marta', address: 'formal',
    text: 'Uma desilusão. O fecho da mala avariou em três semanas e ninguém responde aos emails. Não volto a comprar.',
  },
  {
    intent: 'fear', site: 'reddit', kind: 'comment', author: 'pedal_torto', address: 'formal',
    text: 'A Norvelo é confiável ou é golpe? Tenho medo de colocar o cartão nesse site.',
    article: { question: 'É seguro pagar no site?', answer: 'O pagamento é feito pelo banco e os dados do cartão nunca ficam guardados.' },
  },
  {
    intent: 'question', site: 'instagram', kind: 'comment', author: 'Joana', address: 'formal',
    text: 'Boa tarde, a luz traseira dá para carregar por USB-C? E quanto tempo dura a bateria?',
    article: { question: 'Como se carrega a luz?', answer: 'A luz carrega por USB-C em duas horas e dura até doze horas acesa.' },
  },
  {
    intent: 'request', corrected: true, site: 'googleplay', kind: 'review', rating: { value: 4, best: 5 }, author: 'Rafael', address: 'familiar',
    text: 'App muito bom, mas por favor coloquem um modo offline, na serra não pega sinal nenhum.',
  },
  {
    intent: 'comparison', corrected: true, site: 'reddit', kind: 'comment', author: null, address: 'formal',
    text: 'Qual é melhor, a bolsa da Norvelo ou a da concorrência? Alguém já comparou as duas?',
  },
  {
    intent: 'purchase', corrected: true, site: 'facebook', kind: 'comment', author: 'Beatriz', address: 'formal',
    text: 'Quero comprar a lanterna Luma, onde encontro e qual é o preço?', product: 'Luma',
  },
  {
    intent: 'recommendation', site: 'youtube', kind: 'comment', author: 'Duarte', address: 'familiar',
    text: 'Recomendo a 100%. Dois invernos de chuva com a minha Norvelo e continua impecável, comprem sem medo.',
  },
  {
    intent: 'praise', site: 'googlemaps', kind: 'review', rating: { value: 5, best: 5 }, author: 'Sofia', address: 'formal',
    text: 'Atendimento excelente, arranjaram a luz na hora e ainda me explicaram tudo. Estou encantada, parabéns à equipa!',
  },
  {
    intent: 'reply', site: 'facebook', kind: 'comment', author: 'Norvelo', address: 'formal',
    text: 'Olá, lamentamos o sucedido. Pedimos que nos envie o número do pedido por mensagem privada para a nossa equipa verificar.',
  },
  {
    intent: 'promotion', site: 'instagram', kind: 'post', author: null, address: 'formal',
    text: 'Só hoje: 20% de desconto em todas as luzes com o cupom PEDAL20, link na bio! #publi #parceria',
  },
];

export default posts;
