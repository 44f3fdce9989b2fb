import type { CoachedReply } from './coachedReply';

/** Replies in Polish, good and bad. */
export const coached: readonly CoachedReply[] = [
  {
    about: 'owns the delay, says what happens next and by when',
    mention: {
      text: 'Sakwy zamówione trzy tygodnie temu, status dalej „w przygotowaniu”, infolinia milczy. Dramat.',
      label: 'negative', intent: 'complaint', emotions: ['anger'], kind: 'comment', site: 'facebook',
    },
    words: 'Trzy tygodnie bez słowa to zdecydowanie za długo, bardzo przepraszamy. Prosimy o numer zamówienia w wiadomości prywatnej, ustalimy, gdzie utknęła paczka, i odezwiemy się jeszcze dziś.',
    expected: { acknowledges: 'good', owns: 'good', nextStep: 'good', time: 'good', privateChannel: 'good' },
  },
  {
    about: 'a straight answer, as friends speak',
    mention: { text: 'Hej, masz może jakiś adapter do cienkiego bagażnika? Rurki 8 mm', label: 'neutral', intent: 'question', address: 'familiar', kind: 'comment', site: 'instagram' },
    words: 'Hej! Adapter masz już w pudełku: gumowe wkładki pasują do rurek od 8 mm, grubszych niż 16 mm hak nie złapie.',
    article: { question: 'Czy sakwy pasują do mojego bagażnika?', answer: 'Haki trzymają na rurkach od 8 do 16 mm. Wkładki do cieńszych rurek są w pudełku.' },
    expected: { answers: 'good' },
  },
  {
    about: 'lets a customer go and shows the way',
    mention: {
      text: 'Rezygnuję z aplikacji, po aktualizacji nic nie działa, a płacę co miesiąc.',
      label: 'negative', intent: 'cancel', emotions: ['disappointment'], kind: 'review', site: 'googleplay',
    },
    words: 'Rozumiemy tę decyzję i przepraszamy, ta aktualizacja nam nie wyszła. Subskrypcję wyłączy Pan lub Pani w Google Play w zakładce Płatności. W sprawie zwrotu za ten miesiąc prosimy o maila na pomoc@norvelo.example, odpisujemy w ciągu 24 godzin.',
    voice: { contact: 'pomoc@norvelo.example' },
    expected: { acknowledges: 'good', owns: 'good', nextStep: 'good', time: 'good', privateChannel: 'good' },
  },
  {
    about: 'says thank you for praise',
    mention: {
      text: 'Trzeci sezon i dalej suchutko w środku. Polecam każdemu, kto jeździ w deszczu!',
      label: 'positive', intent: 'recommendation', emotions: ['joy'], kind: 'review', site: 'googlemaps',
    },
    words: 'Bardzo dziękujemy za polecenie! Trzy sezony w deszczu robią wrażenie. Szerokiej drogi!',
    expected: { acknowledges: 'good' },
  },
  {
    about: 'hears a fear and explains',
    mention: {
      text: 'Trochę się boję wpisywać u Was kartę, nigdy o tym sklepie nie słyszałam.',
      label: 'neutral', intent: 'fear', emotions: ['fear'], kind: 'comment', site: 'facebook',
    },
    words: 'To zrozumiała obawa. Płatność idzie przez stronę banku, numeru karty w ogóle nie widzimy, a zapłacić można też kurierowi przy odbiorze.',
    article: { question: 'Czy płatność kartą jest bezpieczna?', answer: 'Dane karty wpisuje się na stronie banku, my ich nie widzimy. Można też zapłacić kurierowi przy odbiorze.' },
    expected: { acknowledges: 'good', answers: 'good' },
  },
  {
    about: 'blames the customer and quotes the terms',
    mention: {
      text: 'Zamek puścił po tygodniu. Za te pieniądze to jest kpina.',
      label: 'negative', intent: 'complaint', emotions: ['anger'], kind: 'review', site: 'web',
    },
    words: 'Trzeba było nie przeładowywać sakwy. Zgodnie z regulaminem uszkodzenia z winy użytkownika nie podlegają reklamacji. Jakoś inni klienci nie narzekają.',
    expected: { acknowledges: 'missing', owns: 'missing', nextStep: 'missing', time: 'missing', privateChannel: 'missing', defensive: 'wrong' },
  },
  {
    about: 'hollow and off the point',
    mention: { text: 'Ile mam czasu na zwrot?', label: 'neutral', intent: 'question', kind: 'comment', site: 'facebook' },
    words: 'Drogi Kliencie, Twoja opinia jest dla nas bardzo ważna! Dokładamy wszelkich starań, aby każdy zakup był wyjątkowy. Zapraszamy do zapoznania się z naszą ofertą.',
    article: { question: 'Ile czasu jest na zwrot?', answer: 'Na zwrot jest 30 dni od dnia, w którym paczka dotarła.' },
    expected: { answers: 'missing', avoided: 'wrong' },
  },
  {
    about: 'sorry for how somebody feels, nothing else',
    mention: {
      text: 'Zgłoszę to do rzecznika praw konsumentów, dwa miesiące czekam na zwrot kasy.',
      label: 'negative', intent: 'threat', emotions: ['anger'], kind: 'comment', site: 'facebook',
    },
    words: 'Przykro nam, że tak to Pan odbiera. Niestety nie mamy na to wpływu, wszystko jest zgodne z naszą polityką.',
    expected: { acknowledges: 'missing', owns: 'missing', nextStep: 'missing', time: 'missing', privateChannel: 'missing', defensive: 'wrong' },
  },
  {
    about: 'tells the data of the customer, speaks formally to a friend',
    mention: {
      text: 'halo Norvelo, weź mi powiedz gdzie moja paczka?? miała być w poniedziałek, słabo',
      label: 'negative', intent: 'complaint', address: 'familiar', kind: 'comment', site: 'instagram',
    },
    words: 'Szanowna Pani, takie czekanie naprawdę irytuje, przepraszamy za opóźnienie, to nasze niedopatrzenie. Zamówienie NV-3307, telefon 601 555 018, dotrze do Pani jutro do godziny 16.',
    expected: { acknowledges: 'good', owns: 'good', nextStep: 'good', time: 'good', privateChannel: 'missing', personalData: 'wrong', address: 'wrong' },
  },
  {
    about: 'laughs at a grave matter, in far too many words for the site',
    mention: {
      text: 'Lampka zapaliła mi się w rękach podczas ładowania. Poparzone palce.',
      label: 'negative', intent: 'complaint', emotions: ['anger', 'fear'], kind: 'post', site: 'x',
    },
    words: 'Haha, ale jazda! 🔥😂 No to faktycznie oświetlenie pierwsza klasa, grzeje i świeci w jednym, kto by pomyślał, że tak się da! A tak serio, takie rzeczy się zdarzają, elektronika bywa kapryśna, jedne egzemplarze wychodzą lepiej, inne gorzej, taki już urok masowej produkcji, ale głowa do góry, następna na pewno posłuży dłużej! Pozdrówka dla wszystkich rowerzystów!!!',
    expected: { acknowledges: 'missing', owns: 'missing', nextStep: 'missing', time: 'missing', privateChannel: 'missing', tone: 'wrong', length: 'wrong', defensive: 'wrong' },
  },
];
