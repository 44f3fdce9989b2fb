import type { SignalRow } from '../row';

const rows: readonly SignalRow[] = [
  // Complaints.
  { text: 'Comprei dia 5 e até agora nada de chegar, ninguém responde no chat. Que descaso com o cliente!',
    intent: 'complaint', emotion: 'anger', aspects: { delivery: 'negative', support: 'negative' }, stage: 'buy', answer: true },
  { text: 'a capinha descascou em uma semana kkkk q decepção, achei q ia ser boa pelo preço',
    intent: 'complaint', emotion: 'disappointment', gap: true, aspects: { quality: 'negative', price: 'negative' }, stage: 'use',
    answer: true },
  { text: 'App do Banco Jatobá travando de novo, não consigo fazer um pix!! pqp',
    intent: 'complaint', emotion: 'anger', tone: 'rude', aspects: { app: 'negative' }, stage: 'use', abuse: true, answer: true },
  { text: 'Parabéns pela incompetência, terceira vez que entregam o pedido errado 👏👏👏',
    intent: 'complaint', emotion: 'anger', aspects: { delivery: 'negative' }, stage: 'buy', answer: true },
  { text: 'Quarto minúsculo, barulho a noite toda e a menina da recepção super grosseira. Não é nada do que mostram no site.',
    intent: 'complaint', emotion: 'disappointment', gap: true,
    aspects: { quality: 'negative', staff: 'negative', website: 'negative' }, stage: 'use', answer: true },
  // Leaves.
  { text: 'Cancelei a internet da Vela Telecom hoje e já migrei pra FibraSol, cansei de ficar sem sinal',
    intent: 'cancel', emotion: 'anger', aspects: { quality: 'negative' }, stage: 'leave', answer: true, switchedTo: 'FibraSol' },
  { text: 'Boa tarde, gostaria de cancelar a minha subscrição, podem ajudar-me por favor? Não consigo fazê-lo no site.',
    intent: 'cancel', tone: 'polite', address: 'formal', aspects: { website: 'negative' }, stage: 'leave', answer: true },
  { text: 'desinstalei o app, muita propaganda, tchau',
    intent: 'cancel', emotion: 'anger', aspects: { app: 'negative' }, stage: 'leave', answer: true },
  // Threats.
  { text: 'Se não devolverem meu dinheiro até sexta vou abrir reclamação no Procon e entrar com processo.',
    intent: 'threat', emotion: 'anger', aspects: { returns: 'negative' }, stage: 'support', hazard: 'legal', answer: true },
  { text: 'Resolvam isso hoje ou vou expor vocês em todas as redes e no Reclame Aqui',
    intent: 'threat', emotion: 'anger', address: 'familiar', stage: 'support', answer: true },
  // Fear.
  { text: 'gente esse site é confiável? tenho medo de ser golpe, tá barato demais',
    intent: 'fear', emotion: 'fear', aspects: { website: 'neutral', price: 'negative' }, stage: 'consider', hazard: 'fraud', answer: true },
  { text: 'O aquecedor soltou faísca e cheiro de queimado, fiquei apavorada, moro com dois idosos. É perigoso continuar usando?',
    intent: 'fear', emotion: 'fear', aspects: { quality: 'negative' }, stage: 'use', hazard: 'safety', answer: true },
  { text: 'Vazaram os dados da Clínica Ipê?? tô preocupada, tem meu cpf e tudo lá',
    intent: 'fear', emotion: 'fear', aspects: { privacy: 'negative' }, hazard: 'breach', answer: true },
  // Questions.
  { text: 'Boa noite, vocês entregam em Manaus? Qual o prazo?',
    intent: 'question', address: 'familiar', aspects: { delivery: 'neutral' }, stage: 'consider', answer: true },
  { text: 'alguém sabe se a loja do shopping abre domingo?',
    intent: 'question', aspects: { availability: 'neutral' }, stage: 'consider', answer: true },
  { text: 'Acabei de tirar da caixa e não entendi como conecta no wifi, alguém me explica?',
    intent: 'question', emotion: 'confusion', stage: 'onboard', answer: true },
  { text: 'O senhor poderia informar se a garantia cobre o ecrã? Obrigada pela atenção.',
    intent: 'question', tone: 'polite', address: 'formal', aspects: { support: 'neutral' }, stage: 'support', answer: true },
  // Requests.
  { text: 'Por favor coloquem legenda nos vídeos, sou surdo e não consigo acompanhar as aulas',
    intent: 'request', tone: 'polite', address: 'familiar', aspects: { accessibility: 'negative' }, stage: 'use', answer: true },
  { text: 'podia ter modo escuro no app né, seria perfeito',
    intent: 'request', aspects: { app: 'neutral' }, stage: 'use', answer: true },
  // Comparisons.
  { text: 'Testei os dois: a Norvelo ilumina mais que a Lumaride, só que a Lumaride é bem mais barata.',
    intent: 'comparison', aspects: { quality: 'positive', price: 'positive' }, stage: 'consider', answer: false },
  { text: 'Qual é melhor, o Zenda 5 ou o Karo 9? tô na dúvida',
    intent: 'comparison', stage: 'consider', answer: true },
  // Purchase.
  { text: 'amei 😍 quanto custa e onde compro?',
    intent: 'purchase', emotion: 'joy', aspects: { price: 'neutral' }, stage: 'consider', answer: true },
  { text: 'Estou a pensar comprar a bicicleta eléctrica no Natal, já tenho o dinheiro de lado',
    intent: 'purchase', stage: 'consider', answer: false },
  // Recommendations.
  { text: 'Super indico! Comprem sem medo, já falei pra família toda comprar também',
    intent: 'recommendation', emotion: 'joy', address: 'familiar', stage: 'advocate', answer: false },
  { text: 'Recomendo vivamente este restaurante, comida caseira óptima e preços simpáticos.',
    intent: 'recommendation', aspects: { quality: 'positive', price: 'positive' }, stage: 'advocate', answer: false },
  // Praise.
  { text: 'Muito obrigada à Carla do suporte, super atenciosa, resolveu tudo na hora 🙏❤️',
    intent: 'praise', emotion: 'gratitude', aspects: { support: 'positive' }, stage: 'support', answer: false },
  { text: 'Chegou antes do prazo e muito bem embalado, amei demais!!',
    intent: 'praise', emotion: 'joy', aspects: { delivery: 'positive' }, stage: 'buy', answer: false },
  { text: 'Comprei o berço pro meu bebê que nasceu semana passada, lindo, firme, montagem facílima. Nota 10',
    intent: 'praise', emotion: 'joy', aspects: { quality: 'positive' }, stage: 'onboard', event: 'birth', answer: false },
  // Replies and promotions.
  { text: 'Olá, Renata! Sentimos muito pelo transtorno. Por favor, nos chame no direct com o número do pedido que vamos te ajudar.',
    intent: 'reply', tone: 'polite', address: 'familiar', aspects: { support: 'neutral' }, stage: 'support', answer: false },
  { text: 'CUPOM de 20% OFF 🔥 use BEMVINDO20 e frete grátis só hoje, link na bio',
    intent: 'promotion', aspects: { price: 'neutral', delivery: 'neutral' }, answer: false },
  { text: 'Vaga para vendedor externo em Campinas, salário + comissão. Interessados enviar currículo no privado.',
    intent: 'promotion', answer: false },
  { text: 'Agradecemos o seu comentário! Ficamos muito felizes que tenha gostado da estadia, esperamos recebê-la novamente.',
    intent: 'reply', tone: 'polite', address: 'formal', answer: false },
  { text: 'Fui diagnosticada com câncer e a moça do plano de saúde me tratou com um carinho que nunca vou esquecer. Gratidão.',
    intent: 'praise', emotion: 'gratitude', aspects: { staff: 'positive' }, stage: 'use', event: 'illness', answer: false },
  // Nothing of all this.
  { text: 'A Vela Telecom inaugurou ontem um novo centro de dados em Fortaleza.',
    intent: null, answer: false },
  { text: 'Vi a propaganda da Norvelo no ônibus, nunca tinha ouvido falar dessa marca.',
    intent: null, stage: 'aware', answer: false },
  { text: 'bando de ladrão fdp, debitaram 89 reais do meu cartão sem eu autorizar',
    intent: 'complaint', emotion: 'anger', tone: 'rude', aspects: { price: 'negative' }, stage: 'support', abuse: true,
    hazard: 'fraud', answer: true },
];

export default rows;
