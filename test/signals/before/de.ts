import type { SignalRow } from '../row';

/** Invented posts in German, written before the rules. */
const rows: readonly SignalRow[] = [
  {
    text: 'Drei Wochen gewartet und dann kommt das falsche Modell. Am Telefon wird man nur vertröstet, so ein Saftladen 😡',
    intent: 'complaint', emotion: 'anger', aspects: { delivery: 'negative', support: 'negative' }, stage: 'support', answer: true,
  },
  { text: 'seit dem letzten Update stürzt die App ständig ab, nix geht mehr', intent: 'complaint', aspects: { app: 'negative' }, stage: 'use', answer: true },
  {
    text: 'Leider nicht wie beschrieben. Auf den Fotos sah das Zimmer riesig aus, in echt eine Besenkammer. Schade.',
    intent: 'complaint', emotion: 'disappointment', gap: true, aspects: { quality: 'negative' }, answer: true,
  },
  { text: 'Ganz toll, der Support. Nach 40 Minuten Warteschleife einfach aus der Leitung geflogen. Bravo 👏', intent: 'complaint', aspects: { support: 'negative' }, stage: 'support', answer: true },
  { text: 'Weiß hier jemand, ob man die Hülle in der Maschine waschen kann?', intent: 'question', stage: 'use', answer: true },
  { text: 'Hallo, liefert ihr auch nach Österreich und wie lange dauert das ungefähr?', intent: 'question', address: 'familiar', aspects: { delivery: 'neutral' }, stage: 'consider', answer: true },
  {
    text: 'Hä? Ich blick da nicht durch, wo trage ich denn jetzt die IBAN ein? Hab mich gerade erst registriert',
    intent: 'question', emotion: 'confusion', stage: 'onboard', answer: true,
  },
  {
    text: 'Könnten Sie bitte eine Exportfunktion einbauen? Das würde mir im Büro sehr helfen.',
    intent: 'request', tone: 'polite', address: 'formal', answer: true,
  },
  { text: 'Schön wäre, wenn die Schrift größer wäre. Ohne Brille kann ich in der App nix lesen', intent: 'request', aspects: { app: 'negative', accessibility: 'negative' }, answer: true },
  {
    text: 'Mega freundliches Personal und das Schnitzel war der Hammer! Wir kommen wieder 😋',
    intent: 'praise', emotion: 'joy', aspects: { staff: 'positive', quality: 'positive' }, answer: false,
  },
  { text: 'Vielen lieben Dank an Frau Yıldız aus der Filiale, die sich so viel Zeit für mich genommen hat!', intent: 'praise', emotion: 'gratitude', aspects: { staff: 'positive' }, answer: false },
  { text: 'Hab das Teil jetzt seit zwei Jahren täglich im Einsatz, läuft wie am ersten Tag.', intent: 'praise', aspects: { quality: 'positive' }, stage: 'use', answer: false },
  { text: 'So, Vertrag gekündigt. Schon wieder 4 € teurer, ohne mich.', intent: 'cancel', aspects: { price: 'negative' }, stage: 'leave', answer: true },
  {
    text: 'Bin nach 8 Jahren zu Lumaride gewechselt und bereue nichts, da geht wenigstens wer ans Telefon',
    intent: 'cancel', aspects: { support: 'negative' }, stage: 'leave', switchedTo: 'Lumaride', answer: true,
  },
  { text: 'Wenn bis Montag nichts passiert, geht die Sache an meinen Anwalt und die Verbraucherzentrale.', intent: 'threat', emotion: 'anger', hazard: 'legal', answer: true },
  { text: 'Dann gibts halt auf allen Portalen einen Stern von mir, mal schauen was eure Chefs dazu sagen', intent: 'threat', address: 'familiar', answer: true },
  {
    text: 'Ist der Shop seriös? Kein Impressum und nur Vorkasse, ich trau der Sache nicht',
    intent: 'fear', emotion: 'fear', aspects: { website: 'negative' }, hazard: 'fraud', stage: 'consider', answer: true,
  },
  { text: 'Der Akku ist beim Laden extrem heiß geworden und hat gequalmt. Ich hab echt Angst, dass mir die Bude abbrennt!', intent: 'fear', emotion: 'fear', hazard: 'safety', stage: 'use', answer: true },
  { text: 'Im Vergleich zur Lumaride deutlich heller, dafür hält der Akku nicht so lang.', intent: 'comparison', aspects: { quality: 'neutral' }, stage: 'consider', answer: false },
  { text: 'Schwanke zwischen Girokonto hier und der anderen Direktbank, was ist besser für Selbstständige?', intent: 'comparison', stage: 'consider', answer: true },
  { text: 'Wo kriegt man die? Will ich haben!!', intent: 'purchase', emotion: 'joy', stage: 'consider', answer: true },
  { text: 'Guten Tag, ich möchte gern drei Stück bestellen. Was kostet der Versand und haben Sie die noch auf Lager?', intent: 'purchase', tone: 'polite', address: 'formal', aspects: { price: 'neutral', delivery: 'neutral', availability: 'neutral' }, stage: 'buy', answer: true },
  { text: 'Kann ich nur weiterempfehlen, hab gleich noch eine für meine Schwester geholt', intent: 'recommendation', stage: 'advocate', answer: false },
  { text: 'Nimm den Kurs bei der Volkshochschule, da machst du nix falsch. Klare Kaufempfehlung von mir', intent: 'recommendation', address: 'familiar', stage: 'advocate', answer: false },
  {
    text: 'Sehr geehrte Frau Krüger, wir bedauern sehr, dass Ihr Aufenthalt nicht Ihren Erwartungen entsprach. Bitte melden Sie sich unter der angegebenen Nummer bei uns.',
    intent: 'reply', tone: 'polite', address: 'formal', answer: false,
  },
  { text: 'Hi Jonas, das tut uns leid! Schick uns bitte deine Bestellnummer per PN, dann schauen wir uns das an. LG, dein Norvelo-Team', intent: 'reply', tone: 'polite', address: 'familiar', answer: false },
  { text: 'Werbung | Mit dem Code LICHT15 spart ihr 15 % auf alles, Link in der Bio 💡', intent: 'promotion', address: 'familiar', aspects: { price: 'neutral' }, answer: false },
  { text: 'Wir stellen ein! Verkäufer (m/w/d) in Vollzeit ab sofort gesucht, jetzt bewerben.', intent: 'promotion', answer: false },
  { text: 'Die Sparkasse schließt zum Jahresende zwei Filialen im Landkreis, teilte sie am Dienstag mit.', intent: null, answer: false },
  { text: 'Gestern die erste Runde im Dunkeln um den See gedreht.', intent: null, answer: false },
  { text: 'Verpisst euch mit eurer Scheißwerbung, ihr Idioten', intent: 'complaint', emotion: 'anger', tone: 'rude', address: 'familiar', abuse: true, answer: true },
  {
    text: 'Unsere Tochter ist da! 🍼 Könnten Sie mir sagen, wie ich sie in der Krankenkasse mitversichere? Danke im Voraus',
    intent: 'question', tone: 'polite', address: 'formal', event: 'birth', answer: true,
  },
];

export default rows;
