import type { ReplyPack } from '@/lib/language/packs/replies';
import { TO_UPSET } from './upsetReplies';

const pack: ReplyPack = {
  greeting: {
    named: { familiar: ['Cześć, {name}!', 'Hej, {name}!'], formal: ['Dzień dobry, {name}!', '{name}, dzień dobry!'] },
    unnamed: { familiar: ['Cześć!', 'Hej!'], formal: ['Dzień dobry!', 'Dzień dobry.'] },
  },
  // The vocative is the same as the name only for single names that end in these letters: Antoni, Hugo, Zoe.
  inflectedNames: /^(?!\p{L}+[eéioyu]$)/iu,
  address: 'formal',
  within: {
    hours: { one: 'w ciągu {n} godziny', few: 'w ciągu {n} godzin', many: 'w ciągu {n} godzin', other: 'w ciągu {n} godziny' },
    days: { one: 'w ciągu {n} dnia', few: 'w ciągu {n} dni', many: 'w ciągu {n} dni', other: 'w ciągu {n} dnia' },
  },
  ...TO_UPSET,
  question: [
    { kind: 'acknowledge', feelings: ['confusion'], says: ['Fakt, łatwo się tu pogubić.', 'Rzeczywiście, nie jest to oczywiste.'] },
    { kind: 'acknowledge', tones: ['negative'], answered: true, says: ['Odpowiadamy bez owijania w bawełnę.', 'Krótko i na temat.'] },
    {
      kind: 'acknowledge', tones: ['negative'],
      says: {
        familiar: ['Rozumiemy, że czekasz na konkret.', 'Widzimy, że brak odpowiedzi cię męczy.'],
        formal: ['Rozumiemy, że potrzebny jest konkret.', 'Widzimy, że brak odpowiedzi męczy.'],
      },
    },
    {
      kind: 'thanks', tones: ['positive', 'careful'],
      says: {
        familiar: ['Dzięki za pytanie!', 'Dobrze, że pytasz.'],
        formal: ['Dziękujemy za pytanie.', 'Dziękujemy za to pytanie!'],
      },
    },
    { kind: 'fact', answered: true, says: ['{answer}', 'Już odpowiadamy. {answer}'] },
    {
      kind: 'step', answered: false,
      says: ['Drogę zamówienia {order} widać tutaj: {tracking}', 'Gdzie jest zamówienie {order}, można sprawdzić tutaj: {tracking}'],
    },
    { kind: 'step', answered: false, says: ['Opis produktu {product} jest tutaj: {link}', 'O produkcie {product} piszemy szerzej tutaj: {link}'] },
    {
      kind: 'step', answered: false,
      says: {
        familiar: ['Daj znać, o który produkt lub które zamówienie chodzi.', 'Żeby nie zgadywać: o który model lub które zamówienie chodzi?'],
        formal: ['Prosimy dopisać, o który produkt lub które zamówienie chodzi.', 'Żeby nie zgadywać: o który model lub które zamówienie chodzi?'],
      },
    },
    {
      kind: 'private', answered: false, messages: true,
      says: {
        familiar: [
          'O resztę w sprawie {order} pytaj na priv.', 'Jeśli w sprawie {order} jest coś jeszcze, pisz na priv.',
          'Jeśli pytasz o zamówienie, numer podeślij na priv.', 'Jeśli chodzi o zamówienie, pisz od razu na priv.',
        ],
        formal: [
          'O resztę w sprawie {order} prosimy pytać w wiadomości prywatnej.', 'Jeśli w sprawie {order} jest coś jeszcze, prosimy o wiadomość prywatną.',
          'Jeśli pytanie dotyczy zamówienia, prosimy o jego numer w wiadomości prywatnej.', 'W sprawie zamówienia prosimy pisać w wiadomości prywatnej.',
        ],
      },
    },
    {
      kind: 'private', answered: false, messages: false,
      says: {
        familiar: ['W sprawie zamówienia odezwij się tutaj: {contact}.', 'Bezpośrednio jesteśmy tutaj: {contact}.'],
        formal: ['W sprawie zamówienia prosimy o kontakt: {contact}.', 'Bezpośredni kontakt do nas: {contact}.'],
      },
    },
    {
      kind: 'signOff', answered: true,
      says: {
        familiar: ['Coś jeszcze niejasne? Pytaj śmiało.', 'Jakby co, pytaj dalej.'],
        formal: ['Gdyby coś było niejasne, prosimy pytać śmiało.', 'W razie dalszych pytań jesteśmy tutaj.'],
      },
    },
  ],
  request: [
    { kind: 'thanks', says: { familiar: ['Dzięki za pomysł!', 'Dzięki, dobra myśl.'], formal: ['Dziękujemy za pomysł!', 'Dziękujemy za tę sugestię.'] } },
    { kind: 'acknowledge', tones: ['negative'], says: ['Rozumiemy, że bez tego jest niewygodnie.', 'Widzimy, czego tu brakuje.'] },
    { kind: 'fact', answered: true, says: ['{answer}', 'Coś takiego już jest. {answer}'] },
    { kind: 'fact', answered: false, says: ['Obiecywać jeszcze nie możemy, ale wiemy już, że to potrzebne.', 'Na obietnice za wcześnie, ale ten głos do nas dotarł.'] },
    {
      kind: 'step', answered: false,
      says: {
        familiar: ['Napisz, w jakiej sytuacji najbardziej tego potrzebujesz.', 'Jak radzisz sobie bez tego dzisiaj?'],
        formal: ['Prosimy napisać, w jakiej sytuacji jest to najbardziej potrzebne.', 'W jakich sytuacjach tego brakuje najbardziej?'],
      },
    },
    {
      kind: 'step', answered: true,
      says: {
        familiar: ['O to chodziło? Jeśli nie, opisz to szerzej.', 'Daj znać, czy to o to chodzi.'],
        formal: ['Czy o to chodziło? Jeśli nie, prosimy o szerszy opis.', 'Jeśli chodziło o coś innego, prosimy dać znać.'],
      },
    },
  ],
  comparison: [
    { kind: 'thanks', tones: ['positive'], says: ['Miło wypaść dobrze w takim porównaniu!', 'Takie porównania cieszą.'] },
    { kind: 'thanks', tones: ['negative'], says: ['Porównanie nie na naszą korzyść, ale uczciwe. Dziękujemy.', 'Dziękujemy za szczerość: widać, gdzie przegrywamy.'] },
    { kind: 'thanks', says: ['Dobrze porównać przed wyborem.', 'Miło, że i my jesteśmy brani pod uwagę.'] },
    { kind: 'fact', answered: true, says: ['{answer}', 'O nas można powiedzieć tyle. {answer}'] },
    { kind: 'fact', says: ['Wszystko o produkcie {product} jest tutaj: {link}', 'Dane produktu {product} są tutaj: {link}'] },
    {
      kind: 'acknowledge', tones: ['negative'],
      says: {
        familiar: ['Czego najbardziej ci u nas brakuje?', 'Co powinniśmy poprawić w pierwszej kolejności?'],
        formal: ['Czego najbardziej u nas brakuje?', 'Co powinniśmy poprawić w pierwszej kolejności?'],
      },
    },
    {
      kind: 'step', tones: ['positive', 'careful'],
      says: {
        familiar: ['Napisz, co jest dla ciebie najważniejsze, wtedy łatwiej porównać.', 'A co liczy się dla ciebie najbardziej?'],
        formal: ['Prosimy napisać, co jest najważniejsze, wtedy łatwiej porównać.', 'A co liczy się najbardziej?'],
      },
    },
    { kind: 'signOff', humour: true, says: ['Wiadomo, każdy producent swoje chwali, więc liczby mówią więcej.', 'Obiektywni nie jesteśmy, ale szczerzy owszem.'] },
  ],
  purchase: [
    { kind: 'acknowledge', feelings: ['joy'], says: ['Cieszymy się razem!', 'Miło to czytać.'] },
    { kind: 'thanks', says: { familiar: ['Dzięki za zainteresowanie!', 'Fajnie, że bierzesz nas pod uwagę.'], formal: ['Dziękujemy za zainteresowanie!', 'Cieszy nas to zainteresowanie.'] } },
    { kind: 'fact', answered: true, says: ['{answer}', 'Przed zamówieniem warto wiedzieć jedno. {answer}'] },
    { kind: 'step', says: ['Produkt {product}, z ceną i dostępnością, jest tutaj: {link}', 'Obejrzeć i zamówić {product} można tutaj: {link}'] },
    { kind: 'time', answered: false, says: ['Termin rozmowy można wybrać tutaj: {appointment}', 'Na spokojną rozmowę można umówić się tutaj: {appointment}'] },
    {
      kind: 'step', answered: false,
      says: {
        familiar: ['Który model masz na oku?', 'Wahasz się? Napisz, do czego ma służyć.'],
        formal: ['O który model chodzi?', 'W razie wahań prosimy napisać, do czego ma służyć.'],
      },
    },
    {
      kind: 'signOff', answered: true,
      says: {
        familiar: ['Pytaj o wszystko, nie ma pośpiechu.', 'Jeśli coś cię jeszcze wstrzymuje, pytaj.'],
        formal: ['Prosimy pytać o wszystko, nie ma pośpiechu.', 'O każdy szczegół można pytać tutaj.'],
      },
    },
  ],
  recommendation: [
    { kind: 'thanks', humour: true, says: { familiar: ['Dzięki! Dział reklamy prosi o litość.', 'Dzięki! Lepiej byśmy tego nie wymyślili, a próbowaliśmy.'], formal: ['Dziękujemy! Dział reklamy prosi o litość.', 'Dziękujemy! Lepszego hasła nie wymyślimy.'] } },
    { kind: 'thanks', review: true, says: { familiar: ['Dzięki za opinię i polecenie!', 'Dzięki, taka opinia pomaga innym wybrać.'], formal: ['Dziękujemy za opinię i polecenie!', 'Dziękujemy, taka opinia pomaga innym wybrać.'] } },
    { kind: 'thanks', says: { familiar: ['Dzięki, że nas polecasz!', 'Dzięki za dobre słowo o nas.'], formal: ['Dziękujemy za polecenie!', 'Dziękujemy za dobre słowo o nas.'] } },
    { kind: 'fact', answered: true, says: ['{answer}', 'I jeszcze jedno. {answer}'] },
    { kind: 'signOff', says: ['Polecenie cenimy bardziej niż każdą reklamę.', 'A pytania znajomych są tu zawsze mile widziane.'] },
  ],
  praise: [
    { kind: 'acknowledge', feelings: ['joy', 'gratitude'], says: ['Ależ miło to czytać!', 'Aż się buzia śmieje.'] },
    { kind: 'thanks', humour: true, says: { familiar: ['Dzięki! Oprawimy w ramkę i powiesimy nad ekspresem do kawy.', 'Dzięki! Rumienimy się całym biurem.'], formal: ['Dziękujemy! Aż prosi się o ramkę nad ekspresem do kawy.', 'Dziękujemy! Rumienimy się całym biurem.'] } },
    { kind: 'thanks', review: true, says: { familiar: ['Wielkie dzięki za tak miłą opinię!', 'Dzięki za tę opinię, bardzo nas cieszy.'], formal: ['Bardzo dziękujemy za tak miłą opinię!', 'Dziękujemy za tę opinię, bardzo nas cieszy.'] } },
    { kind: 'thanks', says: { familiar: ['Wielkie dzięki za miłe słowa!', 'Dzięki, to naprawdę cieszy.'], formal: ['Bardzo dziękujemy za miłe słowa!', 'Dziękujemy, to naprawdę cieszy.'] } },
    { kind: 'signOff', says: ['Niech dobrze służy!', 'Dla takich słów chce się pracować.'] },
  ],
  quote: {
    familiar: ['Możemy zacytować twoje słowa na naszej stronie?', 'Czy zgodzisz się, żebyśmy przytoczyli te słowa na stronie?'],
    formal: ['Czy możemy zacytować te słowa na naszej stronie?', 'Czy moglibyśmy przytoczyć te słowa na naszej stronie?'],
  },
  unclear: [
    { kind: 'thanks', review: true, says: { familiar: ['Dzięki za opinię.', 'Dzięki za czas i opinię.'], formal: ['Dziękujemy za opinię.', 'Dziękujemy za czas i opinię.'] } },
    { kind: 'thanks', tones: ['positive'], says: { familiar: ['Dzięki, miło nam!', 'Dzięki za dobre słowo.'], formal: ['Dziękujemy, miło nam!', 'Dziękujemy za dobre słowo.'] } },
    { kind: 'thanks', says: { familiar: ['Dzięki za wiadomość.', 'Dzięki za wzmiankę o nas.'], formal: ['Dziękujemy za wiadomość.', 'Dziękujemy za wzmiankę o nas.'] } },
    { kind: 'fact', answered: true, says: ['{answer}', 'Może się przyda. {answer}'] },
    { kind: 'acknowledge', tones: ['negative'], says: ['Widzimy, że coś jest nie tak.', 'Z tego wpisu wynika, że nie jest dobrze.'] },
    {
      kind: 'step', tones: ['negative'],
      says: {
        familiar: ['Napisz, co się stało.', 'Co możemy tu naprawić?'],
        formal: ['Prosimy napisać, co się stało.', 'Co możemy tu naprawić?'],
      },
    },
    {
      kind: 'step', answered: false,
      says: {
        familiar: ['Możemy w czymś pomóc?', 'Jeśli mamy coś sprawdzić, napisz tutaj.'],
        formal: ['Czy możemy w czymś pomóc?', 'Jeśli mamy coś sprawdzić, prosimy napisać tutaj.'],
      },
    },
  ],
};

export default pack;
