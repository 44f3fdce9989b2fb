import type { DraftedPost } from './draftedPost';

/** Posts in Polish. */
const posts: readonly DraftedPost[] = [
  {
    intent: 'threat', site: 'facebook', kind: 'comment', author: 'Beata', address: 'formal',
    text: 'Zamówienie NV-5520 nie dotarło, pieniędzy brak. Proszę o zwrot do piątku, inaczej zgłaszam sprawę do UOKiK i na policję.',
    order: 'NV-5520',
  },
  {
    intent: 'cancel', site: 'googleplay', kind: 'review', rating: { value: 1, best: 5 }, author: 'Paweł', address: 'formal',
    text: 'Rezygnuję z subskrypcji, po aktualizacji aplikacja ciągle się wiesza. Mam dość.',
    article: { question: 'Jak anulować subskrypcję?', answer: 'W Google Play trzeba otworzyć „Płatności i subskrypcje”, wybrać Norvelo i nacisnąć „Anuluj”. Opłacony miesiąc działa do końca.' },
  },
  {
    intent: 'complaint', site: 'trustpilot', kind: 'review', rating: { value: 1, best: 5 }, author: 'Grażyna', address: 'formal',
    text: 'Jestem rozczarowana. Zamek w sakwie puścił po trzech tygodniach, a obsługa nie odpowiada na maile.',
  },
  {
    intent: 'fear', site: 'reddit', kind: 'comment', author: 'rowerem_do_pracy', address: 'formal',
    text: 'Boję się podać tam numer karty. Czy ten sklep jest bezpieczny, czy to oszustwo?',
    article: { question: 'Czy płatność jest bezpieczna?', answer: 'Płatność idzie przez stronę banku, numeru karty nie widzimy i nie zapisujemy.' },
  },
  {
    intent: 'question', site: 'instagram', kind: 'comment', author: 'Kuba', address: 'familiar',
    text: 'Hej, możesz mi powiedzieć, czy laptop 15 cali wejdzie do tej torby?',
    article: { question: 'Czy zmieści się laptop?', answer: 'Do torby miejskiej wchodzi laptop do 16 cali, jest na niego miękka kieszeń.' },
  },
  {
    intent: 'request', site: 'googleplay', kind: 'review', rating: { value: 4, best: 5 }, author: 'Ewelina', address: 'familiar',
    text: 'Fajna apka, ale dodajcie proszę tryb ciemny, wieczorem strasznie razi.',
  },
  {
    intent: 'comparison', corrected: true, site: 'reddit', kind: 'comment', author: null, address: 'formal',
    text: 'Lampka Luma od Norvelo czy tańsza z marketu? Co jest lepsze, ktoś porównywał?', product: 'Luma',
  },
  {
    intent: 'purchase', site: 'facebook', kind: 'comment', author: 'Hugo', address: 'formal',
    text: 'Chcę kupić torbę Harbour, gdzie ją zamówić i ile kosztuje?', product: 'Harbour',
  },
  {
    intent: 'recommendation', site: 'youtube', kind: 'comment', author: 'Sylwia', address: 'formal',
    text: 'Polecam z całego serca! Dwa lata w deszczu i sakwa Norvelo dalej jak nowa.',
  },
  {
    intent: 'praise', site: 'googlemaps', kind: 'review', rating: { value: 5, best: 5 }, author: 'Marek', address: 'formal',
    text: 'Bardzo dziękuję, lampkę naprawili na poczekaniu. Przemiła obsługa, rewelacja!',
  },
  {
    intent: 'reply', site: 'facebook', kind: 'comment', author: 'Norvelo',
    text: 'Dzień dobry, bardzo nam przykro z powodu tej sytuacji. Prosimy o wiadomość prywatną z numerem zamówienia, nasz zespół wszystko sprawdzi.',
  },
  {
    intent: 'promotion', site: 'instagram', kind: 'post', author: null,
    text: 'Tylko dziś -20% na wszystkie lampki z kodem PEDAL20! Link w bio. #reklama #współpraca',
  },
];

export default posts;
