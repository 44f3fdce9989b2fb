import type { ReplyBlock, ReplyPack } from '@/lib/language/packs/replies';

const WITHIN: ReplyBlock = { kind: 'time', says: ['Odpowiadamy {within}.', 'Odzywamy się {within}.'] };

/** To who threatens, leaves, complains or fears. */
export const TO_UPSET: Required<Pick<ReplyPack, 'threat' | 'cancel' | 'complaint' | 'fear'>> = {
  threat: [
    { kind: 'acknowledge', manner: 'rude', says: ['Widzimy, że czara się przelała.', 'Ta złość jest zrozumiała.'] },
    { kind: 'acknowledge', grave: true, says: ['To poważna sprawa i tak ją traktujemy.', 'Sprawa jest poważna, nie bagatelizujemy jej.'] },
    {
      kind: 'acknowledge', feelings: ['anger', 'disappointment'],
      says: {
        familiar: ['Rozumiemy, skąd twoja złość.', 'Nie dziwi nas, że masz dość.'],
        formal: ['Rozumiemy, skąd to wzburzenie.', 'Nie dziwi nas, że cierpliwość się skończyła.'],
      },
    },
    {
      kind: 'acknowledge',
      says: {
        familiar: ['Masz pełne prawo to zgłosić i to szanujemy.', 'Gdzie z tym pójdziesz, decydujesz ty, a my to szanujemy.'],
        formal: ['Każdy ma prawo to zgłosić i my to szanujemy.', 'Prawo do złożenia skargi w pełni szanujemy.'],
      },
    },
    { kind: 'own', tones: ['negative'], says: ['Przepraszamy, że sprawy zaszły aż tak daleko.', 'Przykro nam, że musiało do tego dojść.'] },
    {
      kind: 'step', messages: true, grave: false,
      says: {
        familiar: ['Napisz, jakiego rozwiązania oczekujesz.', 'Co byłoby dla ciebie uczciwym wyjściem z tej sprawy?'],
        formal: ['Jakie rozwiązanie byłoby tu uczciwe?', 'Jakie wyjście z tej sprawy byłoby dobre?'],
      },
    },
    {
      kind: 'private', messages: true,
      says: {
        familiar: [
          'Zamówienie {order} mamy, resztę napisz nam na priv.', 'Odezwij się na priv w sprawie zamówienia {order}.',
          'Odezwij się na priv i podaj numer zamówienia.', 'Numer zamówienia podeślij nam, proszę, w wiadomości prywatnej.',
        ],
        formal: [
          'Numer {order} mamy, o resztę prosimy w wiadomości prywatnej.', 'Prosimy o wiadomość prywatną w sprawie zamówienia {order}.',
          'Prosimy o wiadomość prywatną z numerem zamówienia i danymi do kontaktu.', 'O numer zamówienia prosimy w wiadomości prywatnej.',
        ],
      },
    },
    {
      kind: 'private', messages: false,
      says: {
        familiar: [
          'Załatwmy to bezpośrednio: {contact}.', 'Odezwij się do nas wprost: {contact}.',
          'Odezwij się do naszego działu obsługi, przyda się numer zamówienia.', 'Najkrótsza droga to nasz dział obsługi i numer zamówienia.',
        ],
        formal: [
          'Prosimy o bezpośredni kontakt: {contact}.', 'Chcemy porozmawiać o tym bezpośrednio: {contact}.',
          'Prosimy o kontakt z naszym działem obsługi i podanie numeru zamówienia.', 'Najkrótsza droga to nasz dział obsługi i numer zamówienia.',
        ],
      },
    },
    WITHIN,
  ],
  cancel: [
    { kind: 'thanks', tones: ['positive', 'careful'], says: ['Dziękujemy za wspólny czas.', 'Dziękujemy za zaufanie przez ten czas.'] },
    {
      kind: 'acknowledge',
      says: {
        familiar: ['Twoja decyzja, szanujemy ją.', 'Rozumiemy, że odchodzisz, i nie będziemy namawiać.'],
        formal: ['Szanujemy tę decyzję.', 'Rozumiemy tę decyzję i nie będziemy namawiać do zmiany zdania.'],
      },
    },
    {
      kind: 'own', tones: ['negative'],
      says: {
        familiar: ['Przykro nam, że cię zawiedliśmy.', 'Przepraszamy, że to przez nas.'],
        formal: ['Przykro nam, że zawiedliśmy.', 'Przepraszamy, że dopuściliśmy do tego.'],
      },
    },
    { kind: 'fact', answered: true, says: ['Rezygnacja wygląda tak. {answer}', 'Żeby zrezygnować, wystarczy tyle. {answer}'] },
    {
      kind: 'step', answered: false,
      says: {
        familiar: ['Daj znać, co anulować: zamówienie, subskrypcję czy całe konto.', 'Z czego dokładnie rezygnujesz: z zamówienia, subskrypcji czy konta?'],
        formal: ['Prosimy doprecyzować, co anulować: zamówienie, subskrypcję czy całe konto.', 'Czy chodzi o zamówienie, subskrypcję czy o całe konto?'],
      },
    },
    {
      kind: 'private', messages: true, answered: true,
      says: {
        familiar: [
          'Coś nie działa z zamówieniem {order}? Pisz na priv.', 'Gdyby zamówienie {order} stawiało opór, pisz na priv.',
          'Gdyby coś nie wyszło, podeślij numer zamówienia na priv.', 'Coś się zacięło? Odezwij się w wiadomości prywatnej.',
        ],
        formal: [
          'W razie kłopotów z zamówieniem {order} prosimy o wiadomość prywatną.', 'Gdyby z zamówieniem {order} coś nie wyszło, prosimy pisać prywatnie.',
          'Gdyby coś nie wyszło, prosimy o numer zamówienia w wiadomości prywatnej.', 'W razie kłopotów prosimy o wiadomość prywatną.',
        ],
      },
    },
    {
      kind: 'private', messages: true,
      says: {
        familiar: [
          'W sprawie zamówienia {order} pisz od razu na priv.', 'Zamówienie {order} najprościej zamknąć przez priv, napisz do nas.',
          'Numer zamówienia albo mail konta podeślij na priv.', 'Najprościej załatwić to w wiadomości prywatnej, napisz do nas.',
        ],
        formal: [
          'W sprawie zamówienia {order} prosimy o wiadomość prywatną.', 'O szczegóły zamówienia {order} prosimy w wiadomości prywatnej.',
          'Numer zamówienia albo adres konta prosimy podać w wiadomości prywatnej.', 'Najprościej załatwić to w wiadomości prywatnej, prosimy o kontakt.',
        ],
      },
    },
    {
      kind: 'private', messages: false,
      says: {
        familiar: [
          'Najprościej załatwić to wprost: {contact}.', 'Jakby co, jesteśmy tutaj: {contact}.',
          'W razie czego pomoże nasz dział obsługi.', 'Jakby co, odezwij się do działu obsługi.',
        ],
        formal: [
          'W tej sprawie prosimy o kontakt: {contact}.', 'W razie pytań jesteśmy tutaj: {contact}.',
          'W razie czego pomoże nasz dział obsługi.', 'W tej sprawie prosimy o kontakt z działem obsługi.',
        ],
      },
    },
  ],
  complaint: [
    { kind: 'own', tones: ['negative'], grave: true, says: ['Bardzo przepraszamy, coś takiego nie ma prawa się zdarzyć.', 'Przepraszamy, tak po prostu być nie może.'] },
    {
      kind: 'own', tones: ['negative'], feelings: ['disappointment'],
      says: {
        familiar: ['Zawiedliśmy cię i przepraszamy.', 'Miało cieszyć, a wyszedł kłopot. Przepraszamy.'],
        formal: ['Zawiedliśmy i przepraszamy.', 'Miało cieszyć, a wyszedł kłopot. Przepraszamy.'],
      },
    },
    { kind: 'own', tones: ['negative'], says: ['Przepraszamy, to nie tak miało wyglądać.', 'To nasza wina i przepraszamy.'] },
    { kind: 'thanks', review: true, says: ['Dziękujemy za szczerą opinię.', 'Szczera opinia mówi nam, gdzie szukać błędu.'] },
    {
      kind: 'thanks', manner: 'polite',
      says: {
        familiar: ['Dzięki za cierpliwość i spokojny ton.', 'Dzięki, że mówisz o tym tak spokojnie.'],
        formal: ['Dziękujemy za cierpliwość i spokojny ton.', 'Dziękujemy za tak rzeczowy opis.'],
      },
    },
    { kind: 'acknowledge', manner: 'rude', says: ['Mocne słowa, ale rozumiemy, skąd się biorą.', 'Widać, że cierpliwość się skończyła.'] },
    { kind: 'acknowledge', feelings: ['anger'], says: { familiar: ['Rozumiemy, że się na nas złościsz.', 'Masz prawo się złościć.'], formal: ['Rozumiemy to zdenerwowanie.', 'Taka złość jest zrozumiała.'] } },
    { kind: 'acknowledge', feelings: ['fear'], says: ['Rozumiemy, że to niepokoi.', 'To mogło naprawdę przestraszyć.'] },
    {
      kind: 'acknowledge', tones: ['negative'], review: false,
      says: {
        familiar: ['Dobrze, że o tym piszesz.', 'Rozumiemy, ile to kłopotu.'],
        formal: ['Dobrze, że o tym wiemy.', 'Rozumiemy, ile to kłopotu.'],
      },
    },
    { kind: 'own', says: ['Wygląda na to, że coś u nas nie zagrało, i chcemy wiedzieć co.', 'Możliwe, że to nasz błąd, dlatego chcemy go znaleźć.'] },
    { kind: 'fact', answered: true, says: ['{answer}', 'W takiej sytuacji pomaga to. {answer}'] },
    {
      kind: 'step', grave: true,
      says: {
        familiar: ['Zachowaj, proszę, zdjęcia i wiadomości.', 'Niczego na razie nie wyrzucaj i zrób, proszę, kilka zdjęć.'],
        formal: ['Prosimy zachować zdjęcia i wiadomości.', 'Prosimy niczego nie wyrzucać i zrobić kilka zdjęć.'],
      },
    },
    { kind: 'step', answered: false, says: ['Jeśli chodzi o dostawę, paczkę widać tutaj: {tracking}', 'Gdzie jest teraz paczka, widać tutaj: {tracking}'] },
    {
      kind: 'private', messages: true,
      says: {
        familiar: [
          'Napisz nam na priv, co się stało z zamówieniem {order}.', 'Numer {order} mamy, szczegóły podeślij nam, proszę, na priv.',
          'Podeślij nam, proszę, numer zamówienia w wiadomości prywatnej.', 'Odezwij się na priv z numerem zamówienia, tam zajrzymy w szczegóły.',
        ],
        formal: [
          'Prosimy opisać w wiadomości prywatnej, co się stało z zamówieniem {order}.', 'Numer {order} mamy, o szczegóły prosimy w wiadomości prywatnej.',
          'Prosimy o numer zamówienia w wiadomości prywatnej, żebyśmy znaleźli przyczynę.', 'Prosimy o wiadomość prywatną z numerem zamówienia i krótkim opisem.',
        ],
      },
    },
    {
      kind: 'private', messages: false,
      says: {
        familiar: [
          'Opisz nam, proszę, szczegóły tutaj: {contact}.', 'Żebyśmy znaleźli przyczynę, odezwij się: {contact}.',
          'Odezwij się do działu obsługi z numerem zamówienia.', 'Nasz dział obsługi czeka na numer zamówienia.',
        ],
        formal: [
          'Żebyśmy znaleźli przyczynę, prosimy o kontakt: {contact}.', 'O szczegóły prosimy bezpośrednio: {contact}.',
          'Prosimy o kontakt z działem obsługi, przyda się numer zamówienia.', 'Prosimy podać numer zamówienia naszemu działowi obsługi.',
        ],
      },
    },
    WITHIN,
  ],
  fear: [
    {
      kind: 'acknowledge', feelings: ['fear', 'anger'],
      says: {
        familiar: ['Rozumiemy, czemu cię to niepokoi.', 'Twoje obawy są zrozumiałe.'],
        formal: ['Rozumiemy ten niepokój.', 'Taka obawa jest zrozumiała.'],
      },
    },
    { kind: 'acknowledge', says: ['Ostrożność jest tu jak najbardziej na miejscu.', 'Lepiej zapytać niż żałować.'] },
    { kind: 'fact', answered: true, says: ['{answer}', 'Wyjaśniamy. {answer}'] },
    {
      kind: 'private', answered: false, messages: true,
      says: {
        familiar: ['Danych karty ani adresu tutaj nie podawaj, od tego jest priv.', 'O pieniądzach i danych pisz do nas tylko na priv.'],
        formal: ['Danych karty ani adresu lepiej tutaj nie podawać, od tego są wiadomości prywatne.', 'W sprawach pieniędzy i danych prosimy tylko o wiadomość prywatną.'],
      },
    },
    { kind: 'private', answered: false, messages: false, says: ['Zapytać można też bezpośrednio: {contact}.', 'W cztery oczy odpowiadamy tutaj: {contact}.'] },
    {
      kind: 'step', answered: false,
      says: {
        familiar: ['Co budzi twoje wątpliwości: produkt, płatność czy dane?', 'Napisz, co konkretnie cię niepokoi.'],
        formal: ['Co budzi wątpliwości: produkt, płatność czy dane?', 'Prosimy napisać, co konkretnie niepokoi.'],
      },
    },
    {
      kind: 'signOff', answered: true,
      says: {
        familiar: ['Zostały wątpliwości? Pytaj wprost.', 'Jeśli coś dalej cię gryzie, pisz.'],
        formal: ['Jeśli zostały wątpliwości, prosimy pytać wprost.', 'Na każdą wątpliwość chętnie odpowiadamy.'],
      },
    },
  ],
};
