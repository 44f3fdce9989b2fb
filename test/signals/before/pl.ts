import type { SignalRow } from '../row';

const rows: readonly SignalRow[] = [
  // Complaints.
  { text: 'Paczka miała być we wtorek, jest piątek i dalej nic. Na infolinii nikt nie odbiera!!! Masakra',
    intent: 'complaint', emotion: 'anger', aspects: { delivery: 'negative', support: 'negative' }, stage: 'buy', answer: true },
  { text: 'Słuchawki padły po miesiącu, a myślałem że za taką kasę wytrzymają dłużej :/ rozczarowanie',
    intent: 'complaint', emotion: 'disappointment', gap: true, aspects: { quality: 'negative', price: 'negative' }, stage: 'use',
    answer: true },
  { text: 'apka Bankolo znowu nie dziala, nie moge zrobic przelewu, ile mozna??',
    intent: 'complaint', emotion: 'anger', aspects: { app: 'negative' }, stage: 'use', answer: true },
  { text: 'No pięknie, kolejna podwyżka abonamentu, dziękuję bardzo, tego mi było trzeba 👏',
    intent: 'complaint', emotion: 'anger', aspects: { price: 'negative' }, stage: 'use', answer: true },
  { text: 'Pokój brudny, obsługa opryskliwa, śniadanie zimne. Na zdjęciach wyglądało zupełnie inaczej. Nie polecam.',
    intent: 'complaint', emotion: 'disappointment', gap: true, aspects: { quality: 'negative', staff: 'negative' }, stage: 'use',
    answer: true },
  // Leaves.
  { text: 'Wypowiedziałem umowę i przechodzę do Światłonetu, po 10 latach. Mam dość tych awarii.',
    intent: 'cancel', emotion: 'anger', aspects: { quality: 'negative' }, stage: 'leave', answer: true, switchedTo: 'Światłonetu' },
  { text: 'Dzień dobry, chciałabym zrezygnować z subskrypcji, czy mogą mi Państwo pomóc? Nie widzę takiej opcji w panelu klienta.',
    intent: 'cancel', tone: 'polite', address: 'formal', aspects: { website: 'negative' }, stage: 'leave', answer: true },
  { text: 'odinstalowane, szkoda czasu na te reklamy',
    intent: 'cancel', emotion: 'disappointment', aspects: { app: 'negative' }, stage: 'leave', answer: true },
  // Threats.
  { text: 'Jeśli do piątku nie dostanę zwrotu pieniędzy, zgłaszam sprawę do UOKiK i rzecznika konsumentów.',
    intent: 'threat', emotion: 'anger', aspects: { returns: 'negative' }, stage: 'support', hazard: 'legal', answer: true },
  { text: 'Odpiszcie w końcu albo wystawię wam taką opinię na Google, że się nie pozbieracie',
    intent: 'threat', emotion: 'anger', address: 'familiar', aspects: { support: 'negative' }, stage: 'support', answer: true },
  // Fear.
  { text: 'Czy ten sklep to nie oszustwo? Boję się podawać dane karty, ceny podejrzanie niskie',
    intent: 'fear', emotion: 'fear', aspects: { privacy: 'negative', price: 'negative' }, stage: 'consider', hazard: 'fraud', answer: true },
  { text: 'Hulajnoga zaczęła dymić podczas ładowania, strach ją trzymać w mieszkaniu z dzieckiem',
    intent: 'fear', emotion: 'fear', aspects: { quality: 'negative' }, stage: 'use', hazard: 'safety', answer: true },
  { text: 'Podobno wyciekły dane klientów przychodni Zdrowinka. Martwię się, tam jest mój PESEL i historia leczenia…',
    intent: 'fear', emotion: 'fear', aspects: { privacy: 'negative' }, hazard: 'breach', answer: true },
  // Questions.
  { text: 'Dzień dobry, czy wysyłają Państwo za granicę? Z góry dziękuję za odpowiedź',
    intent: 'question', tone: 'polite', address: 'formal', aspects: { delivery: 'neutral' }, stage: 'consider', answer: true },
  { text: 'hej, wiesz może czy w Krakowie macie te buty w rozmiarze 39?',
    intent: 'question', address: 'familiar', aspects: { availability: 'neutral' }, stage: 'consider', answer: true },
  { text: 'Właśnie rozpakowałam i nie ogarniam jak to sparować z telefonem, ktoś pomoże?',
    intent: 'question', emotion: 'confusion', stage: 'onboard', answer: true },
  { text: 'Czy gwarancja obejmuje też baterię? Nie rozumiem tego zapisu w regulaminie',
    intent: 'question', emotion: 'confusion', aspects: { support: 'neutral' }, stage: 'support', answer: true },
  // Requests.
  { text: 'Dodajcie proszę płatność Blikiem, byłoby super',
    intent: 'request', tone: 'polite', address: 'familiar', aspects: { website: 'neutral' }, stage: 'use', answer: true },
  { text: 'Przydałaby się większa czcionka w aplikacji, tata słabo widzi i nie daje rady przeczytać',
    intent: 'request', aspects: { accessibility: 'negative', app: 'negative' }, stage: 'use', answer: true },
  // Comparisons.
  { text: 'Miałem obie: w porównaniu z Lumaride lampka Norvelo świeci słabiej, ale trzyma dwa razy dłużej.',
    intent: 'comparison', aspects: { quality: 'neutral' }, stage: 'consider', answer: false },
  { text: 'Co lepsze do 2000 zł, Zenda 5 czy Karo 9? Waham się od tygodnia',
    intent: 'comparison', aspects: { price: 'neutral' }, stage: 'consider', answer: true },
  // Purchase.
  { text: 'Ale cudo 😍 ile to kosztuje i gdzie można kupić?',
    intent: 'purchase', emotion: 'joy', aspects: { price: 'neutral' }, stage: 'consider', answer: true },
  { text: 'Rozglądam się za nowym laptopem do pracy i chyba wezmę tego Karo, jak będzie promka',
    intent: 'purchase', aspects: { price: 'neutral' }, stage: 'consider', answer: false },
  // Recommendations.
  { text: 'Polecam z całego serca! Bierzcie w ciemno, cała rodzina już ma',
    intent: 'recommendation', emotion: 'joy', address: 'familiar', stage: 'advocate', answer: false },
  { text: 'Jak szukacie dobrego mechanika we Wrocławiu, to tylko pan Zbyszek. Uczciwy i niedrogi, godny polecenia.',
    intent: 'recommendation', address: 'familiar', aspects: { staff: 'positive', price: 'positive' }, stage: 'advocate', answer: false },
  // Praise.
  { text: 'Dziękuję pani Ani z biura obsługi, wszystko załatwione w pięć minut i z uśmiechem :)',
    intent: 'praise', emotion: 'gratitude', aspects: { support: 'positive' }, stage: 'support', answer: false },
  { text: 'Pierogi przepyszne, jak u babci! Kelnerki przemiłe, na pewno wrócimy',
    intent: 'praise', emotion: 'joy', aspects: { quality: 'positive', staff: 'positive' }, stage: 'use', answer: false },
  { text: 'Robiliśmy tu wesele we wrześniu, było idealnie, goście zachwyceni',
    intent: 'praise', emotion: 'joy', stage: 'use', event: 'wedding', answer: false },
  // Replies and promotions.
  { text: 'Pani Moniko, przykro nam z powodu zaistniałej sytuacji. Prosimy o kontakt w wiadomości prywatnej, postaramy się pomóc.',
    intent: 'reply', tone: 'polite', address: 'formal', aspects: { support: 'neutral' }, stage: 'support', answer: false },
  { text: 'Z kodem LATO15 macie -15% na cały asortyment do niedzieli ☀️ link w bio',
    intent: 'promotion', address: 'familiar', aspects: { price: 'neutral' }, answer: false },
  { text: 'Zatrudnimy kierowcę kat. B, Poznań i okolice, umowa o pracę, CV na maila.',
    intent: 'promotion', answer: false },
  { text: 'Dziękujemy za opinię! Cieszymy się, że pobyt był udany, i zapraszamy ponownie. Zespół Hotelu Jodła',
    intent: 'reply', tone: 'polite', answer: false },
  { text: 'Dostałam nową pracę i na pierwszy dzień kupiłam u was tę marynarkę – leży idealnie!',
    intent: 'praise', emotion: 'joy', address: 'familiar', aspects: { quality: 'positive' }, stage: 'use', event: 'career', answer: false },
  // Nothing of all this.
  { text: 'Spółka Światłonet otworzyła w Gdańsku nowe biuro na 300 osób.',
    intent: null, answer: false },
  { text: 'Pierwszy raz słyszę o tej firmie, wyskoczyła mi ich reklama na fejsie.',
    intent: null, stage: 'aware', answer: false },
  { text: 'złodzieje pierdoleni, ściągnęli mi z konta 200 zł bez mojej zgody',
    intent: 'complaint', emotion: 'anger', tone: 'rude', aspects: { price: 'negative' }, stage: 'support', abuse: true,
    hazard: 'fraud', answer: true },
];

export default rows;
