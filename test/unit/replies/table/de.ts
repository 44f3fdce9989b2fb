import type { DraftedPost } from './draftedPost';

/** Posts in German, one an intent. */
const posts: readonly DraftedPost[] = [
  {
    intent: 'threat', site: 'trustpilot', kind: 'review', rating: { value: 1, best: 5 }, author: 'Henrike',
    text: 'Vier Mails, null Antworten. Mein Geld für die stornierte Bestellung NV-2207 habe ich immer noch nicht. Wenn Sie bis Ende der Woche nicht zahlen, schalte ich meinen Anwalt ein.',
    order: 'NV-2207', address: 'formal',
  },
  {
    intent: 'cancel', site: 'googleplay', kind: 'review', rating: { value: 2, best: 5 }, author: 'Torben',
    text: 'Früher eine gute App, inzwischen ständig Werbung und neue Abos. Ich habe jetzt genug und kündige mein Abo. Wo geht das überhaupt?',
    article: {
      question: 'Wie kündige ich mein Abo?',
      answer: 'Das Abo lässt sich in der App unter Konto, Abo, Beenden kündigen. Es läuft dann bis zum Ende des bezahlten Monats.',
    },
    address: 'formal',
  },
  {
    intent: 'complaint', site: 'instagram', kind: 'comment', author: 'Fenja',
    text: 'echt jetzt?? die packtasche ist nach 3 wochen schon undicht und mein laptop war nass 😡 bin mega enttäuscht von euch, dafür hab ich 120 euro bezahlt',
    address: 'familiar',
  },
  {
    intent: 'fear', site: 'reddit', kind: 'post', author: null,
    text: 'Hat noch jemand Angst, dass der Akku vom Norvelo Licht beim Laden anfängt zu brennen? Meiner wird so heiß, dass man ihn kaum anfassen kann. Ist das gefährlich?',
    article: {
      question: 'Wird der Akku beim Laden heiß?',
      answer: 'Handwarm ist normal, heiß nicht. Stecken Sie das Ladegerät bitte aus und laden Sie den Akku nicht weiter, bis er geprüft ist.',
    },
    address: 'formal',
  },
  {
    intent: 'question', corrected: true, site: 'facebook', kind: 'comment', author: 'Gisela',
    text: 'Guten Tag, könnten Sie mir sagen, ob ich die Tasche auch nach zwei Monaten noch umtauschen kann? Die Farbe gefällt mir doch nicht. Vielen Dank im Voraus!',
    article: { question: 'Wie lange kann ich umtauschen?', answer: 'Ungebrauchte Ware tauschen wir innerhalb von 100 Tagen um, der Rückversand ist kostenlos.' },
    address: 'formal',
  },
  {
    intent: 'request', corrected: true, site: 'mastodon', kind: 'post', author: 'Jonte',
    text: 'Liebes Norvelo-Team, könntet ihr die App bitte auch ohne Google-Dienste anbieten? Das wäre richtig toll für alle mit freiem Android.',
    address: 'familiar',
  },
  {
    intent: 'comparison', corrected: true, site: 'reddit', kind: 'comment', author: 'kettenfett_kalle',
    text: 'Schwanke zwischen Norvelo und der Marke mit dem Fuchs. Im Vergleich ist das Norvelo Licht heller, aber der Akku hält angeblich nicht so lange. Was ist besser für lange Touren?',
    address: 'formal',
  },
  {
    intent: 'purchase', site: 'bluesky', kind: 'post', author: 'Malin',
    text: 'Ich möchte mir den Rolltop 22 von Norvelo kaufen. Wo bekomme ich den gerade zu einem guten Preis?',
    product: 'Rolltop 22', address: 'formal',
  },
  {
    intent: 'recommendation', site: 'googlemaps', kind: 'review', rating: { value: 5, best: 5 }, author: 'Ruben',
    text: 'Kann ich nur empfehlen! Pannenhilfe über die App hat super geklappt, der Laden in der Altstadt ist freundlich und fair. Klare Empfehlung für alle, die täglich Rad fahren.',
    address: 'formal',
  },
  {
    intent: 'praise', site: 'x', kind: 'post', author: 'Insa',
    text: 'Danke @norvelo, eure Lampe hat mich heute durch den dicksten Nebel gebracht. Ihr seid einfach die Besten!',
    address: 'familiar',
  },
  {
    intent: 'reply', site: 'facebook', kind: 'comment', author: 'Norvelo',
    text: 'Hallo Gisela, vielen Dank für Ihre Nachricht. Bitte senden Sie uns Ihre Bestellnummer per Privatnachricht, unser Team kümmert sich darum.',
  },
  {
    intent: 'promotion', site: 'instagram', kind: 'post', author: 'radladen_nord',
    text: 'Nur dieses Wochenende: 20 % Rabatt auf alle Norvelo Taschen mit dem Code REGEN20! Link in der Bio.',
  },
];

export default posts;
