/** How companies answer. */
export const COMPANY_REPLIES = `
  (przykro|przykro mi) (nam|że|z powodu|to słyszeć), bardzo nam przykro, (przepraszamy|serdecznie przepraszamy|najmocniej przepraszamy|
  bardzo przepraszamy) (za|że|państwa|pana|panią|cię|i|ponownie|), (prosimy|zapraszamy|zachęcamy) (o|do|państwa|panią|pana|cię|ponownie|
  serdecznie|bardzo) (kontakt|wiadomość|przesłanie|podanie|cierpliwość|kontaktu|ponownie|kolejne|o kontakt|zgłoszenie), (prosimy|zapraszamy|
  zachęcamy) (o|do|państwa|panią|pana|cię|ponownie|serdecznie|bardzo) (wyrozumiałość|do kontaktu|do ponownych|do|w wiadomości), (prosimy|
  zapraszamy|zachęcamy) (o|do|państwa|panią|pana|cię|ponownie|serdecznie|bardzo) (numer|sprawdzenie|odwiedzenia|skorzystania|nas|), (w|na|
  poprzez|przez) (wiadomości prywatnej|wiadomość prywatną|wiadomości prywatne|priv|privie|dm|messengerze), (postaramy|skontaktujemy|
  odezwiemy|przyjrzymy|zajmiemy|cieszymy|bardzo cieszymy|ogromnie cieszymy) się (pomóc|z|że|jak|tej|do|państwa|temu|tym|najszybciej|bardzo|
  ), cieszymy się, (nasz|nasza|nasze|naszego|naszym) (zespół|konsultant|dział|pracownik|obsługa|biuro|doradca|konsultanci|serwis|zespołu)
  (skontaktuje|odpowie|już|wyjaśni|pomoże), (nasz|nasza|nasze|naszego|naszym) (zespół|konsultant|dział|pracownik|obsługa) (sprawdzi|z|jest|
  zajmuje|obsługi|bok), (nasz|nasza|nasze|naszego|naszym) (biuro|doradca|konsultanci|serwis|zespołu) (sprawdzi|z|jest|zajmuje|obsługi|bok),
  (dziękujemy|dziękuję|bardzo dziękujemy) za (opinię|opinie|komentarz|zgłoszenie|wiadomość|pozostawienie|podzielenie) (opinię|słowa|
  zaufanie|opinii|się|uwagi|komentarz|), (dziękujemy|dziękuję|bardzo dziękujemy) za (zaufanie|recenzję|informację|miłe|feedback|państwa|
  twoją) (opinię|słowa|zaufanie|opinii|się|uwagi|komentarz|), (dziękujemy|dziękuję|bardzo dziękujemy) za (pani|pana|pozytywną|wystawienie|
  kontakt|ocenę|sugestię) (opinię|słowa|zaufanie|opinii|się|uwagi|komentarz|), (dziękujemy|dziękuję|bardzo dziękujemy) za (zwrócenie|
  cierpliwość|wizytę|pobyt|wybór|odwiedziny|sygnał|uwagi) (opinię|słowa|zaufanie|opinii|się|uwagi|komentarz|), (szanowny|szanowna|szanowni)
  (kliencie|klientko|panie|pani|państwo|użytkowniku|gościu), (pozdrawiamy|łączymy pozdrowienia) (serdecznie|zespół|team|), (zespół|ekipa)
  (hotelu|sklepu|restauracji|norvelo|obsługi|wsparcia), biuro obsługi klienta, (jesteśmy|pozostajemy) (do dyspozycji|do państwa|w kontakcie|
  do usług|wdzięczni|dumni), (państwa|pani|pana) (sprawa|zgłoszenie|reklamacja|opinia|uwagi|zamówienie) (została|zostało|zostały|jest|
  trafiła|trafiło|będzie), (sprawdzimy|wyjaśnimy|przekazaliśmy|przekażemy|zweryfikujemy|pracujemy|dokładamy|przeanalizujemy) (to|sprawę|
  państwa|uwagi|do|nad|wszelkich|sytuację|twoją|pani|pana|temat), (dołożymy|dokładamy) (wszelkich )starań, mamy nadzieję że (następnym|
  kolejna|ponownie|wrócą|odwiedz*|jeszcze)
`;
