import type { CoachedReply } from './coachedReply';

/** Replies in Portuguese, good and bad. */
export const coached: readonly CoachedReply[] = [
  {
    about: 'a whole answer to a broken bag',
    mention: { text: 'Comprei a mochila da Norvelo e a alça rebentou na primeira semana. Já mandei dois emails e nada. Uma vergonha.', label: 'negative', intent: 'complaint', emotions: ['anger'], kind: 'review', site: 'trustpilot' },
    words: 'Olá, Inês. Uma semana é muito pouco, e dois emails sem resposta ainda pior: percebemos a irritação. Pedimos desculpa, falhámos. Envie-nos o número da encomenda para ajuda@norvelo.example e amanhã tem uma resposta nossa.',
    expected: { acknowledges: 'good', owns: 'good', nextStep: 'good', time: 'good', privateChannel: 'good' },
  },
  {
    about: 'Brazilian and friendly, with all that is needed',
    mention: { text: 'Norvelo, cadê meu pedido? Vocês falaram 5 dias, já tem 20!! Tô muito decepcionada', label: 'negative', intent: 'complaint', emotions: ['disappointment', 'anger'], address: 'familiar', kind: 'post', site: 'x' },
    words: 'Oi! 20 dias não dá, você tem toda a razão. Foi mal mesmo, o erro foi nosso. Chama a gente na DM com o número do pedido que ainda hoje te passamos o rastreio.',
    expected: { acknowledges: 'good', owns: 'good', nextStep: 'good', time: 'good', privateChannel: 'good' },
  },
  {
    about: 'answers a question from the article',
    mention: { text: 'Bom dia, a luz Norvelo tem garantia de quanto tempo?', label: 'neutral', intent: 'question', kind: 'comment', site: 'facebook' },
    article: { question: 'Qual é a garantia da luz?', answer: 'A luz tem três anos de garantia, contados a partir da compra.' },
    words: 'Bom dia! São três anos de garantia, a contar da data da compra. Guarde a fatura.',
    expected: { answers: 'good' },
  },
  {
    about: 'thanks for praise',
    mention: { text: 'Melhor compra do ano! As luzes da Norvelo são incríveis, obrigado!', label: 'positive', intent: 'praise', emotions: ['joy', 'gratitude'], kind: 'review', site: 'amazon' },
    words: 'Que bom ler isto! Obrigado nós, e boas pedaladas.',
    expected: { acknowledges: 'good' },
  },
  {
    about: 'takes a threat calmly',
    mention: { text: 'Se não me devolverem o dinheiro até sexta vou ao livro de reclamações e à DECO.', label: 'negative', intent: 'threat', emotions: ['anger'], kind: 'comment', site: 'facebook' },
    words: 'Está no seu direito, e compreendemos que chegue a esse ponto. Lamentamos a demora. Por mensagem privada, indique-nos o número da encomenda: até quinta-feira damos-lhe uma resposta sobre o reembolso.',
    expected: { acknowledges: 'good', owns: 'good', nextStep: 'good', time: 'good', privateChannel: 'good' },
  },
  {
    about: 'blames the customer',
    mention: { text: 'O suporte partiu-se quando o montei e agora dizem que não trocam.', label: 'negative', intent: 'complaint', kind: 'review', site: 'googlemaps' },
    words: 'Se tivesse lido o manual, isso não acontecia. A nossa política não permite trocas de peças montadas e, como já foi dito, não podemos fazer nada.',
    expected: { acknowledges: 'missing', owns: 'missing', nextStep: 'missing', time: 'missing', privateChannel: 'missing', defensive: 'wrong' },
  },
  {
    about: 'hollow, and by nobody in particular',
    mention: { text: 'Produto chegou errado, pedi azul e veio preto. Péssimo.', label: 'negative', intent: 'complaint', kind: 'review', site: 'amazon' },
    words: 'Prezado cliente, a sua opinião é muito importante para nós. Trabalhamos diariamente para melhor servir e superar expectativas.',
    expected: { acknowledges: 'missing', owns: 'missing', nextStep: 'missing', time: 'missing', privateChannel: 'missing', avoided: 'wrong' },
  },
  {
    about: 'laughs at somebody who is stranded',
    mention: { text: 'O aplicativo travou no meio do conserto e fiquei com a bike desmontada na calçada. Que raiva!', label: 'negative', intent: 'complaint', emotions: ['anger'], kind: 'review', site: 'googleplay' },
    words: 'Kkkkk eita, que mico! 😂 Relaxa, amanhã sai uma versão nova do aplicativo, é só atualizar.',
    expected: { acknowledges: 'missing', owns: 'missing', nextStep: 'good', time: 'good', privateChannel: 'missing', tone: 'wrong' },
  },
  {
    about: 'shows the customer’s address of mail, and asks for nothing',
    mention: { text: 'Ainda não recebi o reembolso da bolsa que devolvi há um mês.', label: 'negative', intent: 'complaint', kind: 'comment', site: 'instagram' },
    words: 'Um mês é tempo a mais, desculpe. O reembolso foi enviado hoje para a conta de rita.exemplo@mail.example.',
    expected: { acknowledges: 'good', owns: 'good', nextStep: 'missing', time: 'good', privateChannel: 'missing', personalData: 'wrong' },
  },
  {
    about: 'answers in Spanish',
    mention: { text: 'Vale a pena a bolsa Norvelo ou a outra marca? Alguém já comparou?', label: 'neutral', intent: 'comparison', kind: 'comment', site: 'reddit' },
    article: { question: 'O que distingue a bolsa?', answer: 'A bolsa pesa 380 gramas e é soldada, sem costuras, por isso não deixa entrar água.' },
    words: 'Nuestra mochila pesa 380 gramos y está soldada, sin costuras, así que el agua no entra nunca. Cuéntanos para qué la quieres.',
    expected: { language: 'wrong' },
  },
];
