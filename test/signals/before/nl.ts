import type { SignalRow } from '../row';

/** Invented posts in Dutch, written before the rules. */
const rows: readonly SignalRow[] = [
  {
    text: 'Pakketje zou gisteren komen, nu "vertraagd" zonder uitleg. Klantenservice is alleen een chatbot die je van het kastje naar de muur stuurt 🤬',
    intent: 'complaint', emotion: 'anger', aspects: { delivery: 'negative', support: 'negative' }, stage: 'support', answer: true,
  },
  { text: 'app ligt er alweer uit. lekker dan, net nu ik moet betalen', intent: 'complaint', aspects: { app: 'negative' }, stage: 'use', answer: true },
  {
    text: 'Had er veel van verwacht maar het viel vies tegen. Kamer rook naar schimmel en het ontbijt was niks bijzonders.',
    intent: 'complaint', emotion: 'disappointment', gap: true, aspects: { quality: 'negative' }, answer: true,
  },
  { text: 'Mooie lamp hoor, jammer alleen dat het klemmetje na twee ritten afbrak.', intent: 'complaint', emotion: 'disappointment', aspects: { quality: 'negative' }, stage: 'use', answer: true },
  { text: 'Weet iemand of je bij Norvelo ook zonder bonnetje kunt ruilen?', intent: 'question', aspects: { returns: 'neutral' }, answer: true },
  { text: 'Hoi, ik krijg geen bevestigingsmail na mijn bestelling. Is die wel goed doorgekomen?', intent: 'question', stage: 'buy', answer: true },
  {
    text: 'Ik snap er niks van, hoe zet je die meldingen uit? Zit al een uur te klooien met de instellingen',
    intent: 'question', emotion: 'confusion', stage: 'onboard', answer: true,
  },
  {
    text: 'Zouden jullie alsjeblieft een donkere modus willen toevoegen? Dat scheelt mijn ogen een hoop 🙏',
    intent: 'request', tone: 'polite', address: 'familiar', answer: true,
  },
  { text: 'Het zou fijn zijn als de site ook met een schermlezer werkt, nu kan mijn man niet eens afrekenen.', intent: 'request', aspects: { website: 'negative', accessibility: 'negative' }, answer: true },
  {
    text: 'Wat een topzaak! Heel vriendelijk geholpen door Mo en binnen een kwartier stond ik weer buiten.',
    intent: 'praise', emotion: 'joy', aspects: { staff: 'positive' }, answer: false,
  },
  { text: 'Bedankt @norvelo voor het snelle oplossen, chapeau 👏', intent: 'praise', emotion: 'gratitude', aspects: { support: 'positive' }, stage: 'support', answer: false },
  { text: 'Gebruik hem nu een halfjaar elke dag en ik ben er nog steeds superblij mee', intent: 'praise', emotion: 'joy', stage: 'use', answer: false },
  { text: 'Net mijn abonnement opgezegd. 3 prijsverhogingen in 1 jaar, zoek het maar uit', intent: 'cancel', emotion: 'anger', aspects: { price: 'negative' }, stage: 'leave', answer: true },
  {
    text: 'Na 12 jaar trouwe klant ben ik overgestapt naar Lumaride. Goedkoper en je krijgt tenminste een mens aan de lijn.',
    intent: 'cancel', aspects: { price: 'negative', support: 'negative' }, stage: 'leave', switchedTo: 'Lumaride', answer: true,
  },
  { text: 'Als ik vrijdag mijn geld niet heb schakel ik de rechtsbijstand in.', intent: 'threat', emotion: 'anger', hazard: 'legal', answer: true },
  { text: 'Prima, dan wordt het een 1-ster review en een mailtje naar Radar. Succes ermee.', intent: 'threat', answer: true },
  {
    text: 'Is dit een betrouwbare site? Zag net een advertentie op insta maar ik ben bang dat het nep is',
    intent: 'fear', emotion: 'fear', aspects: { website: 'negative' }, hazard: 'fraud', stage: 'aware', answer: true,
  },
  { text: 'Gisteren vloog de oplader in brand, gelukkig was ik thuis. Durf dat ding niet meer in het stopcontact te steken', intent: 'fear', emotion: 'fear', hazard: 'safety', stage: 'use', answer: true },
  { text: 'Vergeleken met mijn oude Lumaride geeft deze veel meer licht, maar de accu is minder snel vol.', intent: 'comparison', aspects: { quality: 'neutral' }, stage: 'use', answer: false },
  { text: 'Kan niet kiezen: de X2 of toch die van Lumaride. Welke is nou beter voor dagelijks woon-werk?', intent: 'comparison', stage: 'consider', answer: true },
  { text: 'Waar kan ik deze kopen? Moet ik hebben 😍', intent: 'purchase', emotion: 'joy', stage: 'consider', answer: true },
  { text: 'Goedemiddag, ik wil graag twee kaartjes bestellen voor zaterdag. Heeft u nog plek?', intent: 'purchase', tone: 'polite', address: 'formal', aspects: { availability: 'neutral' }, stage: 'buy', answer: true },
  { text: 'Echt een aanrader, iedereen in mijn straat heeft er nu een', intent: 'recommendation', stage: 'advocate', answer: false },
  { text: 'Ga voor de grote versie, krijg je geen spijt van. Wij doen niet anders meer!', intent: 'recommendation', stage: 'advocate', answer: false },
  {
    text: 'Beste Fenna, wat vervelend om te horen! Kun je ons je ordernummer sturen via een DM? Dan zoeken we het voor je uit. ^Bram',
    intent: 'reply', tone: 'polite', address: 'familiar', answer: false,
  },
  { text: 'Dank u wel voor uw review. We vinden het jammer dat uw verblijf niet aan uw verwachtingen voldeed en nemen dit mee.', intent: 'reply', tone: 'polite', address: 'formal', answer: false },
  { text: '🔥 Alleen vandaag: 30% korting met code FIETS30, link in bio!', intent: 'promotion', aspects: { price: 'neutral' }, answer: false },
  { text: 'Wij zoeken een enthousiaste monteur (m/v/x) voor 32 uur. Solliciteer via onze website.', intent: 'promotion', answer: false },
  { text: 'NS: rond Zwolle rijden vanavond minder treinen door werk aan het spoor.', intent: null, answer: false },
  { text: 'Vandaag 40 km gereden langs de Vecht met de nieuwe lamp op het stuur', intent: null, answer: false },
  { text: 'Stelletje oplichters zijn jullie, krijg de kanker', intent: 'complaint', emotion: 'anger', tone: 'rude', address: 'familiar', abuse: true, hazard: 'fraud', answer: true },
  {
    text: 'Mijn moeder is vorige week overleden. Kunt u mij vertellen hoe ik haar rekening kan laten omzetten? Alvast hartelijk dank.',
    intent: 'question', tone: 'polite', address: 'formal', event: 'bereavement', answer: true,
  },
];

export default rows;
