/** How goods and jobs are offered. */
export const PROMOTIONS = `
  (z|na|użyj|wpisz|podaj|skorzystaj z|mam dla was) (kodem|kod|kodu|mojego kodu|hasło|mój kod|kuponem) (rabatow*|promocyjn*|zniżkow*|macie),
  (z|na|użyj|wpisz|podaj|skorzystaj z|mam dla was) (kodem|kod|kodu|mojego kodu|hasło|mój kod|kuponem) (dostaniesz|dostaniecie|otrzymasz|*15|
  *10), (z|na|użyj|wpisz|podaj|skorzystaj z|mam dla was) (kodem|kod|kodu|mojego kodu|hasło|mój kod|kuponem) (*20|*30|lato15|na), (z|na|użyj|
  wpisz|podaj|skorzystaj z|mam dla was) (kodem|kod|kodu|mojego kodu|hasło|mój kod|kuponem) (przy|i|w|zapłacisz|taniej), (kod|kody|kupon|
  kupony) (rabatow*|zniżkow*|promocyjn*), (link|linki|szczegóły|więcej) (w|na) (bio|opisie|profilu|komentarzu|relacji), (zatrudnimy|
  zatrudnię|zatrudniamy|szukamy|poszukujemy|poszukuję|przyjmę|przyjmiemy|rekrutujemy|zapraszamy do współpracy|potrzebujemy) (kierowc*|
  kelner*|kucharz*|sprzedawc*|pracownik*|osob*|programist*|mechanik*|handlowc*|magazynier*|specjalist*|kasjer*|kurier*|opiekun*|pomoc*),
  (zatrudnimy|zatrudnię|zatrudniamy|szukamy|poszukujemy|poszukuję|przyjmę|przyjmiemy|rekrutujemy|zapraszamy do współpracy|potrzebujemy)
  (stażyst*|fryzjer*|ekipy|zespołu|barist*|recepcjonist*|inżynier*|elektryk*|spawacz*|pracy|konsultant*|doradc*|ambasador*|księgow*|
  pielęgniark*|nauczyciel*), (zatrudnimy|zatrudnię|rekrutujemy|rekrutacja trwa), (oferta|oferty|ogłoszenie|ogłoszenia) (pracy|specjalna|
  tylko|ważna|limitowana|dnia|tygodnia), (umowa|umowę) o pracę, umowa zlecenie, praca (od zaraz|zdalna|w|stała|dorywcza) (w|od|dla|poznań|
  warszawa|kraków|stawka|niemcy|bez), (cv|aplikuj|aplikacje) (na|prosimy|wysyłać|wyślij|proszę|kierować|teraz|przez), (wyślij|wysyłajcie|
  prześlij|prosimy o przesłanie|wysyłać) (cv|aplikację|swoje cv|nam), (dołącz|dołączcie) (do|już) (nas|naszego|zespołu|nasz*|ekipy|grupy|
  teraz|dziś), (konkurs|rozdanie|giveaway|losowanie) (w|na|dla|wygraj|do|trwa|z|zasady|z okazji|start), (wygraj|do wygrania|zgarnij|
  zgarnijcie|weź udział|wygrajcie|odbierz) (udział|jeden|zestaw|w|bon|nagrody|rabat|konkursie|nagrodę|voucher|swój|zniżkę|vouchery|dwa),
  (rabat|rabatu|zniżka|zniżki|promocja|wyprzedaż|przecena|okazja|promocje|zniżkę) (do|na cały|na wszystko|na całą|tylko|dziś|trwa|ważna|do
  końca|aż|nawet|dnia|weekend*|na hasło|obowiązuje|cenowa|letnia|zimowa|limitowana|tygodnia|świąteczna|wiosenna|50|20|30|10|15), na cały
  asortyment, (do|nawet do) (minus |)(20|30|40|50|60|70|80) (taniej|rabatu|zniżki|procent), (darmowa|gratis|bezpłatna) (dostawa|wysyłka|
  przesyłka) (od|przy|dzisiaj|tylko|do|na|w|dziś|przez|z), (tylko|jeszcze tylko|już) (dziś|dzisiaj|do niedzieli|do końca|w ten weekend|do
  jutra|do piątku), (kup|zamów|sprawdź|zarezerwuj|zapisz się|kliknij|odwiedź|odbierz|skorzystaj|poznaj|pobierz|subskrybuj|obserwuj|wpadnij|
  wpadaj) (teraz|już|online|na|nas|nasz|naszą|nowe|nową|u nas|w), (kup|zamów|sprawdź|zarezerwuj|zapisz się|kliknij|odwiedź|odbierz|
  skorzystaj|poznaj|pobierz|subskrybuj|obserwuj|wpadnij|wpadaj) (z|swój|tutaj|ofertę|dziś|do|link|i|nasze|koniecznie|nową kolekcję), (nowa|
  nowy|nowe|nowości) (kolekcja|dostawa|oferta|w sklepie|już w|w ofercie|kurs|edycja|już dostępn*|sezon), (zapraszamy|zapraszam) (do sklepu|
  do zakupów|na zakupy|na stronę|do salonu|na promocję|na nasz*|na mój|do lokalu|codziennie|na otwarcie|do skorzystania z oferty|do
  rezerwacji|do zapisów|do składania), wielka wyprzedaż, noc zakupów, (współpraca|post|materiał|artykuł|reklama) (reklamowa|sponsorowan*|
  płatna|barterowa|własna), (zarabiaj|zarób|zarabiać|dorób) (w domu|online|przez|nawet|do|na), (pisz|napisz|zapraszam) (na |)(priv|pw) (po|
  i|o|w sprawie|jeśli|jak chcesz), kat b, ruszają zapisy, zapisy (trwają|ruszyły|na)
`;
