/** How people say that they want to buy. */
export const PURCHASES = `
  gdzie (można|mogę|moge|mozna|to można|go można|ją można|najtaniej) (kupić|dostać|zamówić|nabyć|kupic), (chcę|chce|chciałbym|chciałabym|
  zamierzam|planuję|planuje|mam zamiar|myślę o|myślę nad|myślimy nad|zastanawiam się nad) (kupić|kupno|kupnem|zakup|zakupem|zakupie|zakupu|
  sobie kupić|go kupić|ją kupić|to kupić|kupnie|zamówić|nabyć|zamówieniem|kupna|zamawiać|kupować|go mieć|ją mieć|to mieć|sobie sprawić),
  (rozważam|przymierzam się do|mam ochotę|muszę|zbieram na|będę|szykuję się na|zdecydowałem się|nosimy się z zamiarem|kusi mnie|kusi mnie
  żeby|marzę o) (kupić|kupno|kupnem|zakup|zakupem|zakupie|zakupu|sobie kupić|go kupić|ją kupić|to kupić|kupnie|zamówić|nabyć|zamówieniem|
  kupna|zamawiać|kupować|go mieć|ją mieć|to mieć|sobie sprawić), (muszę|muszę to|muszę go|muszę ją|chcę to|chcę go|chcę ją|chcę taki|chcę
  taką|chcę takie|potrzebuję takiego|potrzebuję tego|biorę|wezmę|biore|chyba wezmę|chyba kupię|kupię|zamówię|zamawiam|kupuję|kupuje) (mieć|
  kupić|to|go|ją|taki|taką|tego|dwa|dwie|od razu|w ciemno), (muszę|muszę to|muszę go|muszę ją|chcę to|chcę go|chcę ją|chcę taki|chcę taką|
  chcę takie|potrzebuję takiego) (jak tylko|po wypłacie|na święta|sobie|chyba|jedną|jeden|karo|tę|ten|jutro|dzisiaj|w piątek), (potrzebuję
  tego|biorę|wezmę|biore|chyba wezmę|chyba kupię|kupię|zamówię|zamawiam|kupuję|kupuje) (jak tylko|po wypłacie|na święta|sobie|chyba|jedną|
  jeden|karo|tę|ten|jutro|dzisiaj|w piątek), (ile|po ile) (to |on |ona |ten |ta |za |taki |taka |takie
  |)(kosztuje|kosztują|kosztowałoby|kosztuje to|kosztował|kosztowała|stoi|wychodzi|za|taki|sztuka|chcecie|wynosi), (jaka|jaki) (cena|jest
  cena|jest koszt|koszt|to cena), (cena|cenę|ceny) (poproszę|proszę|na priv|prosze|jaka|priv), (gdzie|skąd|jak) (można |mogę |moge |mozna
  |to |go |ją )(kupić|kupie|kupię|dostać|dostanę|zamówić|nabyć), (gdzie|skąd|jak) (można |mogę |moge |mozna |to |go |ją )(znaleźć do
  kupienia|kupiłaś|kupiłeś|kupic|zamowic|dorwać|do kupienia), (gdzie|skąd|jak) (je |najtaniej |to można |taką |taki |dostanę
  |)(kupić|kupie|kupię|dostać|dostanę|zamówić|nabyć), (gdzie|skąd|jak) (je |najtaniej |to można |taką |taki |dostanę |)(znaleźć do
  kupienia|kupiłaś|kupiłeś|kupic|zamowic|dorwać|do kupienia), (rozglądam|rozglądamy|rozgladam) się za, (szukam|szukamy|poszukuję) (nowego|
  nowej|dobrego|dobrej|jakiegoś|jakiejś|fajnego|fajnej|taniego|telefonu|laptopa|roweru|materaca), (trafia|ląduje|wrzucam|dodaję|dodane|
  wpada) (na|do) (wishlisty|listy|koszyka|wishlistę|listę życzeń|listę|koszyk), (na|moja) (liście życzeń|wishliście|wishlista), (bierzcie|
  weźcie|zamknijcie się i bierzcie) moje pieniądze, (jak|gdy) (będzie|wpadnie|dostanę|przyjdzie) (promka|promocja|wypłata|wypłatę|w
  promocji|taniej|premia), jestem zainteresowan*, zainteresowan* (kupnem|zakupem|jestem), (następny|mój następny|kolejny) (zakup|telefon|
  rower|laptop), (czy|kiedy) (będzie|są|będą|jest) (jeszcze |znowu |)(dostępn*|w sprzedaży), przedsprzedaż, preorder
`;
