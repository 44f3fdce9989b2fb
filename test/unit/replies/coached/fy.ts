import type { CoachedReply } from './coachedReply';

/** Replies in West Frisian, good and bad. */
export const coached: readonly CoachedReply[] = [
  {
    about: 'says sorry for silence, and where and when it goes on',
    mention: { text: 'Al trije wiken wachtsje op myn fytstas en gjinien dy’t antwurd jout. Skande, Norvelo!', label: 'negative', intent: 'complaint', emotions: ['anger'], kind: 'comment', site: 'facebook' },
    words: 'Trije wiken sûnder antwurd is folle te lang, dat snappe wy, en it spyt ús tige. Wolle jo ús yn in priveeberjocht jo bestelnûmer stjoere? Dan sykje wy it hjoed noch út.',
    expected: { acknowledges: 'good', owns: 'good', nextStep: 'good', time: 'good', privateChannel: 'good' },
  },
  {
    about: 'answers a question by what the article says',
    mention: { text: 'Kin de foarlampe tsjin rein, of moat ik him der ôf helje?', label: 'neutral', intent: 'question', kind: 'comment', site: 'facebook' },
    words: 'De lampe kin goed tsjin in reinbui, jo kinne him gewoan sitte litte. Allinnich ûnder wetter hâlde moat net.',
    article: { question: 'Is de lampe wetterticht?', answer: 'De lampe kin tsjin rein en opspattend wetter. Hâld him net ûnder wetter.' },
    expected: { answers: 'good' },
  },
  {
    about: 'takes praise kindly',
    mention: { text: 'Ik haw dizze tas no twa jier en hy is noch as nij. Geweldich spul!', label: 'positive', intent: 'praise', emotions: ['joy'], kind: 'review', site: 'trustpilot' },
    words: 'Wat moai om te lêzen, tige tank! Twa jier en noch as nij, dêr binne wy grutsk op.',
    expected: { acknowledges: 'good' },
  },
  {
    about: 'familiar to who is familiar, about a wish',
    mention: { text: 'Kinsto net in tsjustere modus yn dy app meitsje? Jûns doch ik de eagen sear.', label: 'neutral', intent: 'request', kind: 'comment', site: 'mastodon', address: 'familiar' },
    words: 'Goed idee, tank dast it seist! Wy hawwe it oan de minsken fan de app trochjûn. Lit ús efkes witte hokker tillefoan ast hast?',
    expected: { acknowledges: 'good', nextStep: 'good' },
  },
  {
    about: 'lets go who leaves, and says how',
    mention: { text: 'Ik ha myn abonnemint opsein, de app rûn alle dagen fêst.', label: 'negative', intent: 'cancel', emotions: ['disappointment'], kind: 'review', site: 'googleplay' },
    words: 'Wy begripe jo kar. Sorry dat wy it der sa by sitte litten hawwe. Wurdt der noch jild ôfskreaun, mail dan nei help@norvelo.example, dan sette wy it binnen twa dagen stop.',
    voice: { contact: 'help@norvelo.example' },
    expected: { acknowledges: 'good', owns: 'good', nextStep: 'good', time: 'good', privateChannel: 'good' },
  },
  {
    about: 'blames the customer and hides behind rules',
    mention: { text: 'Rits al nei ien wike stikken en se wolle net ruilje. Waardeleas.', label: 'negative', intent: 'complaint', emotions: ['anger'], kind: 'review', site: 'trustpilot' },
    words: 'Dan hiene jo de foarwaarden mar lêze moatten. Lykas wy al sein hawwe falt dat net ûnder de garânsje, dat is no ienris ús belied.',
    expected: { acknowledges: 'missing', owns: 'missing', nextStep: 'missing', time: 'missing', privateChannel: 'missing', defensive: 'wrong' },
  },
  {
    about: 'hollow words only',
    mention: { text: 'Foar de fjirde kear skilje, heal oere wachtsje en dan wurdt de line ferbrutsen.', label: 'negative', intent: 'complaint', emotions: ['anger'], kind: 'comment', site: 'facebook' },
    words: 'Bêste klant, jo miening is wichtich foar ús. Wy dogge altyd ús uterste bêst om elkenien tefreden te stellen.',
    expected: { acknowledges: 'missing', owns: 'missing', nextStep: 'missing', time: 'missing', privateChannel: 'missing', avoided: 'wrong' },
  },
  {
    about: 'tells the phone number of the customer in public',
    mention: { text: 'Bestelling net kompleet, ien lampe te min yn de doaze. Wat no?', label: 'negative', intent: 'complaint', emotions: ['disappointment'], kind: 'comment', site: 'facebook' },
    words: 'Ferfelend dat der in lampe mist, dat is ús flater. Wy hawwe besocht jo te skiljen op 06 12345678, moarn besykje wy it nochris.',
    expected: { acknowledges: 'good', owns: 'good', nextStep: 'good', time: 'good', privateChannel: 'missing', personalData: 'wrong' },
  },
  {
    about: 'jokes, and is familiar to somebody formal',
    mention: { text: 'De riem briek en myn laptop lei op strjitte. Hoe wolle jo dit oplosse?', label: 'negative', intent: 'complaint', emotions: ['anger'], kind: 'comment', site: 'facebook', address: 'formal' },
    words: 'Hahaha, oeps 😂 dat hiest ek net tocht! Stjoer ús mar efkes in dm, dan sjogge wy watst werom krije kinst.',
    expected: { acknowledges: 'missing', owns: 'missing', nextStep: 'good', time: 'missing', privateChannel: 'good', tone: 'wrong', address: 'wrong' },
  },
  {
    about: 'answers in Dutch, and not what was asked',
    mention: { text: 'Hoe lang is de garânsje op de batterij eins?', label: 'neutral', intent: 'question', kind: 'comment', site: 'facebook' },
    words: 'Bedankt voor uw vraag! Al onze spullen worden met zorg gemaakt, u vindt er op onze website veel meer over.',
    article: { question: 'Hoe lang is de garânsje op de batterij?', answer: 'Op de batterij sit twa jier garânsje, rekkene fan de dei dat jo him kochten.' },
    expected: { language: 'wrong' },
  },
];
