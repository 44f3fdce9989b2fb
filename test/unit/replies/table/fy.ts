import type { DraftedPost } from './draftedPost';

/** Posts in West Frisian. */
const posts: readonly DraftedPost[] = [
  {
    intent: 'threat', site: 'x', kind: 'post', author: 'Jelle', address: 'formal',
    text: 'Norvelo, ik wachtsje al in moanne op myn jild fan bestelling NV-3318. Is it dizze wike net werom, dan stap ik nei de rjochter en de krante ta. Jo binne warskôge.',
    order: 'NV-3318',
  },
  {
    intent: 'cancel', site: 'facebook', kind: 'comment', author: 'Tsjitske', address: 'formal',
    text: 'Ik wol myn abonnemint op de app opsizze, alle wiken is der wer wat stikken. Hoe moat ik dat dwaan?',
    article: { question: 'Hoe kin ik myn abonnemint opsizze?', answer: 'Gean yn de app nei ‘Akkount’ en dan ‘Abonnemint’, en druk op ‘Opsizze’. It rint dan troch oant de ein fan de moanne.' },
  },
  {
    intent: 'complaint', site: 'trustpilot', kind: 'review', rating: { value: 1, best: 5 }, author: 'Wytse', address: 'formal',
    text: 'Wat in ôffaller, dizze tas. Nei trije dagen wie de rits al stikken en op fjouwer mails haw ik gjin antwurd krigen. Tige teloarsteld.',
  },
  {
    intent: 'fear', site: 'mastodon', kind: 'post', author: 'fiets_nynke', address: 'formal',
    text: 'Is de webside fan Norvelo wol te fertrouwen? Ik bin benaud dat se myn bankgegevens stelle.',
    article: { question: 'Is it feilich om by jimme te beteljen?', answer: 'De betelling is fersifere en giet fia de bank. Wy sjogge it nûmer fan jo kaart net en bewarje it ek net.' },
  },
  {
    intent: 'question', site: 'facebook', kind: 'comment', author: 'Sjoukje', address: 'formal',
    text: 'Goeie, hoe lang duorret it eins foar’t in pakje der is?',
    article: { question: 'Hoe lang duorret de besoarging?', answer: 'In bestelling giet binnen ien wurkdei de doar út en is der twa oant fjouwer wurkdagen letter.' },
  },
  {
    intent: 'request', corrected: true, site: 'mastodon', kind: 'post', author: 'Hidde', address: 'familiar',
    text: 'Kinsto it Frysk net oan dyn app tafoegje? It soe moai wêze as ik it yn myn eigen taal lêze koe.',
  },
  {
    intent: 'comparison', site: 'reddit', kind: 'comment', author: null, address: 'formal',
    text: 'Is de tas fan Norvelo better as dy goedkeapere fan in oar merk? Ik twivelje noch tusken dy twa.',
  },
  {
    intent: 'purchase', site: 'facebook', kind: 'comment', author: 'Auke', address: 'formal',
    text: 'Ik wol dat efterljocht Luma wol keapje. Wêr kin ik it bestelle en wat kostet it?', product: 'Luma',
  },
  {
    intent: 'recommendation', corrected: true, site: 'youtube', kind: 'comment', author: 'Froukje', address: 'formal',
    text: 'Ik ried elkenien de tassen fan Norvelo oan, ik haw mines al twa jier. Gewoan keapje, jo krije der gjin spyt fan.',
  },
  {
    intent: 'praise', site: 'googlemaps', kind: 'review', rating: { value: 5, best: 5 }, author: 'Rixt', address: 'formal',
    text: 'Geweldige winkel en tige freonlike minsken! Se hawwe myn lampe makke wylst ik in bakje kofje dronk, hertlik tank.',
  },
  {
    intent: 'reply', site: 'facebook', kind: 'comment', author: 'Norvelo', address: 'formal',
    text: 'Wat spitich om te hearren. Wolle jo ús jo bestelnûmer yn in priveeberjocht stjoere? Dan sjocht ús team wat wy foar jo dwaan kinne.',
  },
  {
    intent: 'promotion', site: 'instagram', kind: 'post', author: null, address: 'formal',
    text: 'Allinnich hjoed 20% koarting op alle fytsljochten! Brûk de koade BIKE20, keppeling yn bio 🔥 #reklame',
  },
];

export default posts;
