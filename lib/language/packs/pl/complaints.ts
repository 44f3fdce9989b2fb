/** What is complained of: things, deliveries, services, money, manners. */
export const COMPLAINTS = `
  (nie|ne|juz nie|już nie|wciąż nie|dalej nie|ciągle nie|znowu nie|znów nie) (działa|dziala|działają|dzialaja|działał|działała|działało|
  ładuje|laduje|ładują|włącza|wlacza|uruchamia|łączy|laczy|świeci|odpala|otwiera|odpowiada|odpowiadają|odpisuje|odpisują|odpisał|odpisali|
  odbiera|odbierają|przyszła|przyszło|przyszedł|doszła), (nie|ne|juz nie|już nie|wciąż nie|dalej nie|ciągle nie|znowu nie|znów nie) (doszło|
  doszedł|dotarła|dotarło|dotarł|dotarły|dostałem|dostałam|otrzymałem|otrzymałam|wysłali|zwrócili|oddali|oddają|zwracają|reagują|reaguje|
  realizują|przyjechał|przyjechała|wpuszcza|trzyma|wytrzymał|wytrzymała|wytrzymały|nadaje|nadają|spełnia|polecam|poleciłbym), (nie|ne|juz
  nie|już nie|wciąż nie|dalej nie|ciągle nie|znowu nie|znów nie) (poleciłabym|kupujcie|kupuj|kupię|kupie|wrócę|wrócimy|skorzystam|zamówię|
  zamawiajcie|idźcie|ufajcie|ściągajcie|dajcie|warto|jest warte|jest wart|jestem zadowolon*|jestesmy zadowoleni|można się zalogować|można
  zapłacić|można dodzwonić|można skontaktować|można wejść|można kupić|mogę się zalogować|mogę zrobić|mogę zapłacić|mogę wejść|mogę się
  dodzwonić), (nie|ne|juz nie|już nie|wciąż nie|dalej nie|ciągle nie|znowu nie|znów nie) (mogę korzystać|mogę wypłacić|mogę otworzyć|mogę
  odzyskać|moge sie zalogowac|moge zrobic|moge zaplacic|moge wejsc|da się dodzwonić|da się zalogować|da się skontaktować|da się tego|da się
  z tego|da się jeść|da się kupić|da się korzystać|da się używać|da się wejść|da się anulować|ma kontaktu|ma odpowiedzi|ma odzewu|ma zwrotu|
  ma internetu|ma zasięgu|ma żadnej|mam internetu|mam zasięgu|mam zwrotu|mam paczki), (nie ma|brak|bez|zero|żadnej|żadnego) (kontaktu|
  odpowiedzi|odzewu|reakcji|zwrotu|zasięgu|internetu|informacji|pomocy|szacunku|wyjaśnień|profesjonalizmu|obsługi|kultury|przesyłki|paczki|
  towaru|prądu|kompetencji), (dalej|wciąż|ciągle|nadal|do dziś|do tej pory|do dzisiaj) (nic|nie|czekam|brak|zero|cisza|bez|nikt), nikt (nie
  |)(odbiera|odpisuje|odpowiada|nie wie|się nie|pomaga|reaguje|pomógł|odpisał|odebrał|odpowiedział|potrafi|wie|zajmuje), (czekam|czekamy|
  czekałem|czekałam|czekaliśmy|czekania) (już|na|od|tydzień|dwa) (zwrot|paczkę|przesyłkę|odpowiedź|zwrot pieniędzy|dwóch), (czekam|czekamy|
  czekałem|czekałam|czekaliśmy|czekania) (trzy|miesiąc|godzinę|ponad|prawie|i) (zwrot|paczkę|przesyłkę|odpowiedź|zwrot pieniędzy|dwóch),
  (czekam|czekamy|czekałem|czekałam|czekaliśmy|czekania) (już|na|od|tydzień|dwa) (trzech|dwa|trzy|tydzień|miesiąca|tygodni), (czekam|
  czekamy|czekałem|czekałam|czekaliśmy|czekania) (trzy|miesiąc|godzinę|ponad|prawie|i) (trzech|dwa|trzy|tydzień|miesiąca|tygodni), (czekam|
  czekamy|czekałem|czekałam|czekaliśmy|czekania) (już|na|od|tydzień|dwa) (miesięcy|tygodnia|kuriera|zamówienie|ponad|nic), (czekam|czekamy|
  czekałem|czekałam|czekaliśmy|czekania) (trzy|miesiąc|godzinę|ponad|prawie|i) (miesięcy|tygodnia|kuriera|zamówienie|ponad|nic), (czekam|
  czekamy|czekałem|czekałam|czekaliśmy|czekania) (już|na|od|tydzień|dwa) (kilka|dni|2|3|4|1), (czekam|czekamy|czekałem|czekałam|czekaliśmy|
  czekania) (trzy|miesiąc|godzinę|ponad|prawie|i) (kilka|dni|2|3|4|1), (padł|padła|padło|padły|zepsuł|zepsuła|zepsuło|zepsuły|zepsute|
  zepsuty|zepsuta|popsuł|popsuła|popsuło|popsuty|pękł|pękła|pękło|pęknięty|pęknięta|rozpadł|rozpadła|rozpadły|rozkleił|rozkleiły|rozkleiła|
  urwał|urwała|urwało|złamał|złamała|spalił|spaliła|przestał|przestała|przestało|przestały|wadliwy|wadliwa|wadliwe|uszkodzony|uszkodzona|
  uszkodzone|uszkodzona paczka|niesprawny|niesprawna|porysowany|porysowana|zgnieciona|zgnieciony|przeterminowan*|spleśniał*|niekompletn*|
  podziurawion*|dziurawe|odkleja|odkleiła|pruje|odpadł|odpadła), (zawiesza|zacina|wiesza|wywala|crashuje|wysypuje|muli|laguje|rozłącza|
  przerywa|wylogowuje|tnie) (się|sie|mnie|), (sam|sama) się (wyłącza|rozładowuje|restartuje|włącza), (mnóstwo|pełno|pełna|same|ciągłe|
  milion|kupa|masa) (błędów|bugów|bledow|błędy|bugi|problemy|awarie|usterek|reklam), (błąd|błędy|bug|bugi) (logowania|przy|za|aplikacji|w|
  ciągle|cały|aplikacja|nie|krytyczny|po|co), (awaria|awarie|awarii|przerwa|przerwy|usterka|usterki) (znowu|znów|internetu|sieci|od|za|w|
  kolejna|kolejny|po|trwa|co|aplikacji|prądu|systemu|), (opóźnienie|opóźnienia|opóźniona|opóźniony|spóźniona|spóźniony|opoznienie|
  spóźnienie|po terminie|z opóźnieniem|przeterminowana), (zaginęła|zaginął|zagubiona|zgubili|zgubiona|zagubili|zgubił) (paczka|paczkę|
  przesyłkę|przesyłka|kurier|moją|), (zła|zły|złe|kiepska|kiepski|kiepskie|marna|marny|marne|słaba|słaby|słabe|fatalna|fatalny|fatalne|
  fatalnie|tragiczna|tragiczny|tragiczne|tragicznie|koszmarna|koszmarny|koszmarne|okropna|okropny|okropne|okropnie|beznadziejna|
  beznadziejny|beznadziejne|beznadziejnie|beznadzieja|żenujące|żenująca|żenujący|żenada|żałosne|żałosna|żałosny|skandaliczna|skandaliczny|
  skandaliczne|skandal|karygodne|karygodny|niedopuszczalne|niedopuszczalny|nieakceptowalne|obrzydliwe|obrzydliwy|obrzydliwa|ohydne|ohydny|
  ohydna|paskudny|paskudna|paskudne|obleśne|dramat|dramatyczna|masakra|tragedia|porażka|katastrofa|koszmar|kpina|kpiny|hańba|wstyd|
  wstydźcie|dno|dziadostwo|badziewie|badziew|szajs|szmelc|chłam|tandeta|tandetne|tandetny|bubel|złom|syf|lipa|gówno|gowno|chujnia|kicha|
  nieporozumienie|patologia|cyrk|parodia|obciach|farsa|bagno|dziady|partactwo|fuszerka|amatorszczyzna), (oszuści|oszust|oszustwo|oszukali|
  oszukany|oszukana|oszukują|oszukał|oszukuje|złodzieje|złodziej|zlodzieje|złodziejstwo|okradli|okradają|kradną|naciągacze|naciągają|
  naciągactwo|naciągnęli|kanciarze|krętacze|kłamcy|kłamią|kłamstwo|kłamie|wyłudzają|wyłudzenie|zdzierstwo|zdziercy|zdzierają|rozbój|
  niekompetentn*|niekompetencja|ignorancja|ignorują|ignorowanie|zignorowali|olewają|olali|zlewają|opryskliwa|opryskliwy|opryskliwi|niemiła|
  niemiły|niemili|niemiłe|niegrzeczna|niegrzeczny|nieuprzejm*|chamska|chamski|chamskie|chamstwo|chamsko|cham|bezczelność|bezczelna|
  bezczelny|bezczelni|arogancja|arogancka|arogancki|aroganccy|arogancko|nieprofesjonalna|nieprofesjonalny|nieprofesjonalnie|
  nieprofesjonalne|nierzetelna|nierzetelny|nieuczciwa|nieuczciwy|nieuczciwi|nieuczciwe|lekceważenie|lekceważące|lekceważący|lekceważą|
  wprowadza w błąd|wprowadzają w błąd|wprowadzanie w błąd|brudny|brudna|brudne|brudno|brud|smród|śmierdzi|śmierdziało|śmierdzący|śmierdzące|
  karaluchy|pluskwy|robaki|włos w|pleśń|grzyb na|zimne|zimna|zimny|surowe|surowy|przypalone|niesmaczne|niesmaczny|niedobre|niejadalne|
  przesolone|nieświeże|nieświeży|hałas|głośno|niewygodne|niewygodny|niewygodna|ciasno|za mały|za mała), (śniadanie|jedzenie|zupa|obiad|kawa|
  pizza) (zimne|zimna|zimny|okropne|niedobre|bez smaku), (podwyżka|podwyżki|podwyżkę|podnieśliście|podnieśli) (abonamentu|cen|ceny|o|znowu|
  bez|cenę|kolejna|opłat|), kolejna podwyżka, (za|zbyt|strasznie|okropnie|cholernie|kosmicznie|horrendalnie|mega|bardzo|trochę|zdecydowanie)
  (drogo|drogie|drogi|droga|wolno|wolny|wolna|wysokie ceny|wysoka cena|długo|mało|słabo|słaby), (za|zbyt|strasznie|okropnie|cholernie|
  kosmicznie|horrendalnie|mega|bardzo|trochę|zdecydowanie) (słabe|słaba|kiepsko|rozczarowany|rozczarowana|rozczarowani|niezadowolony|
  niezadowolona|zły|zła|wkurzony|wkurzona|późno), (zawyżona|zawyżone|przesadzone|z kosmosu|kosmiczne) (cena|ceny|opłaty|), ceny z kosmosu,
  (rozczarowanie|rozczarowany|rozczarowana|rozczarowani|rozczarował|rozczarowała|rozczarowało|rozczarowałem|rozczarowałam|rozczarowaliśmy|
  zawiedziony|zawiedziona|zawiedzeni|zawiodłem|zawiodłam|zawód|zawiódł|zawiodła|zawiodło|niezadowolony|niezadowolona|niezadowoleni|
  zniesmaczony|zniesmaczona|oburzony|oburzona|wściekły|wściekła|wkurzony|wkurzona|zdenerwowany|zażenowany|zażenowana), (mam|mamy) (dość|
  dosyć|tego dość|serdecznie dość|was dość), dość (tego|tych|mam), (strata|stracone|stracony|szkoda|stracił*|marnowanie) (czasu|czas|
  pieniędzy|kasy|pieniędzy i|nerwów|słów|pieniądze|waszego), (wyrzucone|wyrzucona|wywalone|pieniądze) (pieniądze|kasa|w błoto|do kosza|w
  bloto), (nigdy więcej|nigdy wiecej|nigdy już|więcej nie|omijać|omijajcie|omijać szerokim|unikać|unikajcie|trzymajcie się z daleka|z
  daleka|odradzam|odradzamy|stanowczo odradzam|przestrzegam|przestrzegamy|uciekajcie|uważajcie na tych|nie dajcie się nabrać), (oddajcie|
  oddawajcie|zwróćcie|żądam|domagam się|chcę|proszę o|oczekuję) (moje |moich |mi |natychmiastowego |pełnego |)(pieniądze|kasę|zwrotu|zwrot),
  (oddajcie|oddawajcie|zwróćcie|żądam|domagam się|chcę|proszę o|oczekuję) (moje |moich |mi |natychmiastowego |pełnego
  |)(pieniędzy|pieniedzy|rekompensaty|odszkodowania|wyjaśnień), (pobrali|pobraliście|ściągnęli|zabrali|naliczyli|pobrano) (mi |z |za |nam
  |)(podwójnie|dwa razy|dwukrotnie|z konta|pieniądze|opłatę), (ściągnięto|naliczono|skasowali|policzyli|podwójnie|dwa razy) (mi |z |za |nam
  |)(podwójnie|dwa razy|dwukrotnie|z konta|pieniądze|opłatę), (pobrali|pobraliście|ściągnęli|zabrali|naliczyli|pobrano) (mi |z |za |nam
  |)(kasę|kwotę|pobrali|pobrano|dodatkową|nienależn*|zł), (ściągnięto|naliczono|skasowali|policzyli|podwójnie|dwa razy) (mi |z |za |nam
  |)(kasę|kwotę|pobrali|pobrano|dodatkową|nienależn*|zł), (problem|problemy|problemem|kłopot|kłopoty) (z|ze|od|w|przy|nierozwiązany|
  techniczny|pozostał|nadal), (mam|mamy|ten sam|kolejny|same|ciągle|wieczne|poważny|ogromny|jest) (problem|problemy|kłopot), (reklamacja|
  reklamację|reklamacji|reklamacje) (odrzucona|nieuznana|odrzucili|bez|od|nie|leży|rozpatrywana|złożona|i|trwa|nieuwzględniona), (odrzucili|
  odrzucono|nie uznali|nie uznano|odmówili|odmówiono) (mi |)(reklamację|reklamacji|reklamacje|zwrotu|naprawy|przyjęcia|gwarancji),
  (niezgodny|niezgodna|niezgodne) z (opisem|zamówieniem|zdjęciem|umową), (przyszedł|przyszła|przyszło|dostałem|dostałam|wysłali|przysłali|
  otrzymałem|otrzymałam|dotarł|dotarła) (zły|zła|złe|nie ten|nie ta|uszkodzon*|zepsut*|inny|inna|inne|niekompletn*|używan*|brudn*|pęknięt*|
  pomylon*|podrób*|rozbit*|zniszczon*|pust*|bez|połamany), (pomylili|pomylone) (zamówienie|rozmiar|adres|), (podróbka|podróbki|podróba|
  podróbkę), (ile można|co to ma być|jak tak można|jak można|czy wy|to jakiś żart|jakiś żart|żarty|chyba żart|kpicie|kpią|robicie sobie
  jaja|jaja sobie|brak słów|szkoda słów|szkoda gadać|ręce opadają|nie do pomyślenia|nie do przyjęcia|pożal się|pozostawia wiele do życzenia|
  wiele do życzenia|do niczego|do bani|do dupy|do kitu|do wyrzucenia|do śmieci|na śmietnik|niewart*|nie jest wart*|dziękuję bardzo tego|no
  pięknie|brawo wy|gratuluję braku|dzięki za nic|mają klienta w|mają cię w|mają w dupie|macie w dupie|mają gdzieś|traktują klient*|
  traktowanie klient*|jak śmiecia|jak intruza|jak idiotę|spławi*|zbywają|zbyli|odsyłają|odbijają piłeczkę|przerzucają|robią w konia|robią z
  ludzi|nabijają w butelkę|nabić w butelkę|nabici w), (jedna|jedną|1|0|zero) gwiazd*, gdybym mógł* dał* zero, (najgorsza|najgorszy|
  najgorsze|najgorszej|najgorszego) (firma|bank|sklep|obsługa|hotel|operator|zakup|restauracja|kurier|aplikacja|serwis|co|jaką|jaki|z|na|w|
  apka), (zła|fatalna|słaba|niska|kiepska|marna|tragiczna|pogorszyła się|coraz gorsza) (jakość|obsługa|jakosc), (jakość|obsługa|kontakt|
  wykonanie|jedzenie|aplikacja) (fatalna|fatalny|fatalne|zerowa|zerowy|tragiczna|tragiczny|dramat|żenada|słaba|słaby|słabe|poniżej|kiepska|
  kiepskie|marna|do bani|tragedia|dno|na niskim|beznadziejna|leży|coraz gorsza|okropna)
`;
