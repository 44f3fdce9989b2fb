import type { DraftedPost } from './draftedPost';

/** Posts in Dutch, one an intent. */
const posts: readonly DraftedPost[] = [
  {
    intent: 'threat', site: 'facebook', kind: 'comment', author: 'Jorrit',
    text: 'Al zes weken geen geld terug en jullie reageren nergens op. Krijg ik maandag niets, dan stap ik naar de Geschillencommissie.',
    address: 'familiar',
  },
  {
    intent: 'cancel', site: 'trustpilot', kind: 'review', rating: { value: 2, best: 5 }, author: 'Marijke',
    text: 'Alweer een prijsverhoging van de app. Ik zeg mijn abonnement op en stap over naar een ander. Hoe u hier klanten mee denkt te houden is mij een raadsel.',
    article: {
      question: 'Hoe zeg ik mijn abonnement op?',
      answer: 'Opzeggen kan in de app bij Account, Abonnement. U houdt toegang tot het einde van de maand.',
    },
    address: 'formal',
  },
  {
    intent: 'complaint', site: 'x', kind: 'post', author: 'Sietske',
    text: '@norvelo wat een waardeloze service. bestelling NV-4410 zou vorige week komen, nog steeds niks en niemand die antwoordt. ben er klaar mee',
    order: 'NV-4410', address: 'familiar',
  },
  {
    intent: 'fear', site: 'reddit', kind: 'post', author: null,
    text: 'Kreeg net een mail van "Norvelo" dat mijn account geblokkeerd is en dat ik moet inloggen via een link. Is dit phishing? Ik ben bang dat ze bij mijn gegevens kunnen.',
    article: {
      question: 'Stuurt Norvelo mails met een link om in te loggen?',
      answer: 'Nee, we vragen nooit via een link om in te loggen. Klik nergens op en gooi de mail weg.',
    },
    address: 'familiar',
  },
  {
    intent: 'question', site: 'instagram', kind: 'comment', author: 'Fleur',
    text: 'Heyy weet iemand of de Regentas ook in het donkergroen komt? Kan t nergens vinden',
    product: 'Regentas', address: 'familiar',
  },
  {
    intent: 'request', corrected: true, site: 'googleplay', kind: 'review', rating: { value: 4, best: 5 }, author: 'Bastiaan',
    text: 'Fijne app. Zouden jullie alsjeblieft een donkere modus kunnen toevoegen? In de schuur is het scherm echt te fel.',
    address: 'familiar',
  },
  {
    intent: 'comparison', site: 'reddit', kind: 'comment', author: 'trapper_77',
    text: 'Heb ze allebei gehad. Vergeleken met het goedkope merk van de bouwmarkt zit de Norvelo tas veel steviger op de drager, maar hij is wel twee keer zo duur.',
    address: 'familiar',
  },
  {
    intent: 'purchase', site: 'facebook', kind: 'comment', author: 'Wietske',
    text: 'Ik wil de Stadslamp kopen voor mijn dochter. Waar kan ik die bestellen en is hij nog op voorraad?',
    product: 'Stadslamp',
    article: { question: 'Waar kan ik bestellen?', answer: 'Bestellen kan in onze webshop en bij ruim honderd fietsenmakers. De voorraad staat bij elk product.' },
    address: 'familiar',
  },
  {
    intent: 'recommendation', corrected: true, site: 'bluesky', kind: 'post', author: 'Douwe',
    text: 'Zoek je een goede fietstas? Neem er een van Norvelo, echt een aanrader. De mijne gaat al vijf winters mee, je krijgt er geen spijt van.',
    address: 'familiar',
  },
  {
    intent: 'praise', site: 'trustpilot', kind: 'review', rating: { value: 5, best: 5 }, author: 'Annelies',
    text: 'Wat een geweldige service! Mijn kapotte gesp werd binnen twee dagen gratis vervangen. Heel erg bedankt, ik ben er ontzettend blij mee.',
    address: 'familiar',
  },
  {
    intent: 'reply', site: 'facebook', kind: 'comment', author: 'Norvelo',
    text: 'Hoi Jorrit, wat vervelend om te horen. Stuur ons een privébericht met je bestelnummer, dan kijken we het voor je na.',
  },
  {
    intent: 'promotion', site: 'instagram', kind: 'post', author: 'fietsdeals_nl',
    text: 'Alleen vandaag 30% korting op alle Norvelo lampen! Gebruik code LICHT30 bij het afrekenen, link in bio.',
  },
];

export default posts;
