/** Phrases that ask, question mark or not. */
export const QUESTIONS = `
  (czy ktoś|czy ktos|ktoś|ktos|czy jest ktoś kto) (wie|z was|z państwa|ma|może|zna|miał|używa|pomoże|korzysta|orientuje|się orientuje|
  kupował|kupił|wytłumaczy|testował|podpowie|doradzi|już|mógłby|moze|próbował|zamawiał|mi|poleci), (wiesz|wiecie|wiadomo|orientujecie|
  orientujesz|orientuje) (może |się |moze |)(czy|jak|kiedy|gdzie|ile|coś|ktoś|co|który), (wiesz|wiecie) może, (chciałbym|chciałabym|
  chcialbym|chcialabym|chciałem|chciałam|chcielibyśmy) (się dowiedzieć|zapytać|spytać|dopytać|wiedzieć|sie dowiedziec|uzyskać informacj*|
  dowiedzieć się|prosić o informacj*), (mam|mialbym|miałbym|miałabym|mamy) (pytanie|pytania|pytanko|takie pytanie|małe pytanie|kilka pytań|
  jedno pytanie|krótkie pytanie|prośbę o informację), (pytanie|pytanko) (do|o|czy|mam|dotyczące|odnośnie|takie|brzmi|techniczne), (proszę o|
  prosze o|poproszę o|prosiłbym o|prosiłabym o) (informację|informacje|info|odpowiedź czy|podpowiedź|radę|poradę|wyjaśnienie jak|podanie|
  potwierdzenie), (może mi|moze mi|możecie|mogą|może) (mi |państwo |ktoś |ktos |pani |pan
  |)(powiedzieć|podpowiedzieć|wyjaśnić|wytłumaczyć|doradzić|odpowiedzieć), (mógłby|mogłaby|mógłbyś|mogłabyś|czy mogą państwo|moglibyście)
  (mi |państwo |ktoś |ktos |pani |pan |)(powiedzieć|podpowiedzieć|wyjaśnić|wytłumaczyć|doradzić|odpowiedzieć), (może mi|moze mi|możecie|
  mogą|może) (mi |państwo |ktoś |ktos |pani |pan |)(podać|potwierdzić|napisać|poradzić|polecić|powiedziec), (mógłby|mogłaby|mógłbyś|
  mogłabyś|czy mogą państwo|moglibyście) (mi |państwo |ktoś |ktos |pani |pan |)(podać|potwierdzić|napisać|poradzić|polecić|powiedziec),
  (jak|gdzie|kiedy|skąd) (mogę|moge|można|mozna|zrobić|zmienić|włączyć|wyłączyć|podłączyć|sparować|zainstalować|znaleźć|sprawdzić|ustawić|
  odebrać|zamówić|złożyć|złożyc|dodać|usunąć), czy (wysyłają|wysyłacie|macie|przyjmujecie|posiadacie|realizujecie|dostanę), (zastanawiam|
  zastanawiamy) się (czy|jak|ile|kiedy|gdzie|dlaczego|nad tym czy), (jakieś|macie|masz|ma ktoś) (opinie|doświadczenia|rady|pomysł|pomysły|
  sugestie) (o|na|z|jak|co|dotyczące), (pomoże|pomóżcie|pomocy|pomoc|help|pomoże ktoś) (ktoś|proszę|plis|pls|błagam|jak|mi), ktoś pomoże,
  (jaki|jaka|jakie|który|która|które) (rozmiar|model|jest różnica|są różnice|różnica|koszt|czas|dokumenty|godziny|termin|numer|adres|
  gwarancja|jest koszt|jest czas|wybrać|polecacie|jest)
`;
