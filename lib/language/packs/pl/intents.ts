import type { IntentWords } from '../signalWords';
import { COMPANY_REPLIES } from './companyReplies';
import { COMPLAINTS } from './complaints';
import { PRAISES } from './praises';
import { PROMOTIONS } from './promotions';
import { PURCHASES } from './purchases';
import { QUESTIONS } from './questions';
import { RECOMMENDATIONS } from './recommendations';
import { THREATS } from './threats';

const words: IntentWords = {
  cancel: `rezygnuję, rezygnuje (z|bo|i|od), rezygnujemy, (zrezygnowałem|zrezygnowałam|zrezygnowaliśmy|zrezygnować|zrezygnuję|rezygnować|
    rezygnacja|rezygnację|rezygnacji) (z|i|po|od|bo|już|umowy|subskrypcji|), wypowiadam, wypowiedziałem, wypowiedziałam, wypowiedzieć
    (umowę|umowe), wypowiemy umowę, (wypowiedzenie|wypowiedzenia) (umowy|złożone|wysłane|poszło|abonamentu|), (anulować|anuluję|anulowałem|
    anulowałam|anulujemy|anulowanie) (subskrypcję|subskrypcji|zamówienie|zamówienia|rezerwację|rezerwacji|umowę|abonament|konto|przelew|),
    (rozwiązać|rozwiązuję|rozwiązałem|rozwiązałam|zerwać|zerwałem) umow*, (usunąć|usuwam|usunąłem|usunęłam|usunięcie|skasować|skasowałem|
    skasowałam|kasuję|zamknąć|zamykam|zamknąłem|zamknęłam|likwiduję|zlikwidować|zlikwidowałem) (swoje |moje |u was
    |)(konto|konta|profil|kartę), (odinstalowane|odinstalowana|odinstalowuję|odinstalowuje|odinstalowałem|odinstalowałam|odinstalować|
    usunięta apka|apka usunięta), (odsubskrybow*|wypisuję się|wypisać się|wypisałem się|wypisałam się), (odstąpić|odstępuję|odstąpienie|
    odstąpiłem|odstąpiłam) od umowy, (nie) (przedłużam|przedłużę|przedłużyłem|przedłużyłam|przedłużymy|przedłużać|odnawiam|odnowię|
    przedłużamy|zamierzam przedłużać), (zmieniam|zmieniłem|zmieniłam|zmienić|zmieniamy|zmiana) (operatora|bank|dostawcę|ubezpieczyciela|
    operator|sieć|siłownię|banku|dostawce), (do|u) konkurencji, (odchodzę|odchodzimy|odszedłem|odeszłam|uciekam|uciekamy|spadam|odejść) (od|
    z|do) (was|tego|tej|konkurencji|nich|banku|sieci|innego|państwa|operatora), (żegnam|żegnajcie|żegnam państwa|papa|nara) (i|was|bez|na
    zawsze|ozięble), (straciliście|tracicie|stracili|stracił|traci) (klienta|klientkę|kolejnego klienta|stałego klienta|wieloletniego),
    (przenoszę|przeniosłem|przeniosłam|przenieść|przenosimy) (numer|konto|się|numery|firmę|pieniądze|wszystko) (do|z|od|gdzie|gdzieś|),
    (więcej|już) (nie jestem|nie będę) (waszym|wasza|waszą|klientem|klientką|państwa klientem), (koniec|kończę) (współpracy|współpracę|z
    wami|umowy|przygodę z|abonamentu), (wyrejestrow*), cofam zgodę`,
  switching: `(przechodzę|przeszedłem|przeszłam|przechodzimy|przeszliśmy|przejść|przejdę|przenoszę się|przeniosłem się|przeniosłam się|
    przesiadam się|przesiadłem się|przesiadłam się|uciekam|wracam|wróciłem|wróciłam|idę|poszedłem|poszłam|przerzucam się|przerzuciłem się)
    (do|na), (teraz|już) (jestem|mam) (w|u), (zmieniłem|zmieniłam|zmieniam|zamieniłem|zamieniłam) (to |go |ją |)na`,
  threat: THREATS,
  complaint: COMPLAINTS,
  fear: `(boję|boje|boimy|bałem|bałam|bałabym|bałbym|obawiam|obawiamy|martwię|martwie|martwimy|niepokoję|stresuję) (się|sie), (się|sie)
    (boję|boje|boimy|obawiam|martwię|niepokoję|martwie), (strach|lęk|obawa|obawy|obawę) (ją|go|to|przed|o|że|w|kupować|używać|zostawić|mnie|
    podawać|trzymać|płacić|jeździć|dawać|korzystać|czy|jest), (mam|mamy) (obawy|stracha|wątpliwości|pietra|obawę), (jestem|jesteśmy|trochę|
    bardzo|mocno) (zaniepokojony|zaniepokojona|przerażony|przerażona|przerażeni|przestraszony|przestraszona|wystraszona|wystraszony|
    zmartwiona|zmartwiony|pełna obaw), (niepokoi|przeraża|martwi|niepokoją|przerażają) (mnie|nas|fakt|to), niepokojące, przerażające, czy to
    (nie |jest |na pewno
    |)(oszustwo|oszustwa|oszuści|scam|bezpieczne|bezpieczny|wyłudzenie|legalne|pewny|pewne|ściema|fejk|groźne|niebezpieczne|szkodliwe|wirus),
    (czy|czy ten|czy ta|czy ktoś wie czy) (sklep|strona|firma) (nie |)(oszustwo|oszuści|uczciw*|wiarygodn*|bezpieczn*|pewn*), (czy|czy ten|
    czy ta|czy ktoś wie czy) (ten sklep|ta strona|ta firma) (nie |)(oszustwo|oszuści|uczciw*|wiarygodn*|bezpieczn*|pewn*), (czy|czy ten|czy
    ta|czy ktoś wie czy) (sklep|strona|firma|ten sklep|ta strona|ta firma) (nie |)(godn*|legit|scam), (czy|czy ten|czy ta|czy ktoś wie czy)
    (sklep|strona|firma|ten sklep|ta strona|ta firma) (nie |)(zaufan*|godna zaufania|lewa|lewy), (to nie oszustwo|to oszustwo czy|oszustwo
    czy|legit czy|ściema czy), (czy) (można|mogę) (im |wam |temu sklepowi |)(zaufać|ufać), (nie) (ufam|mam zaufania|wzbudza zaufania|budzi
    zaufania|mam odwagi|odważę się), (uwaga|ostrzegam|ostrzeżenie|uważajcie) (na|przed|oszuści|oszustwo|scam|oszust*), (podejrzanie|
    podejrzana|podejrzany|podejrzane) (niskie|niska|tanio|tanie|strona|sklep|sms|mail|link|to|wygląda|), (czy) (moje|nasze) dane (są|były|
    wyciekły) (bezpieczne|zagrożone|), (moje|nasze) dane (są zagrożone|są bezpieczne|w niebezpieczeństwie), (a co jeśli|co jeśli|a jak|co
    będzie jak) (wybuchnie|się zapali|ukradną|zhakują|wyciek*|zniknie), (czy to|czy jest|czy jej) (bezpieczne|groźne|normalne że się grzeje)
    (zostawiać|dla|używać|ładować|w), (strasznie|bardzo) się (boję|martwię)`,
  question: QUESTIONS,
  interrogatives: `czy, jak, gdzie, kiedy, ile, kto, co, jaki, jaka, jakie, jakiego, jaką, który, która, które, którą, którego, skąd, dokąd,
    czym, kogo, komu, ktoś, ktos, można, mozna, mogę, moge, da się, da sie, macie, masz, jest, są, będzie, będą, wiesz, wiecie, polecacie,
    dostępne, dostępny, dostępna, wysyłacie, obejmuje, pasuje, po ile, normalne, możliwe`,
  request: `(dodajcie|wprowadźcie|zróbcie|przywróćcie|poprawcie|naprawcie|ulepszcie|zrobcie|zmieńcie|uruchomcie|otwórzcie|obniżcie|
    udostępnijcie) (proszę|prosze|wreszcie|w końcu|może|jeszcze|opcję|opcje|tryb|płatność|to|ten), (dodajcie|wprowadźcie|zróbcie|
    przywróćcie|poprawcie|naprawcie|ulepszcie|zrobcie|zmieńcie|uruchomcie|otwórzcie|obniżcie|udostępnijcie) (tę|możliwość|więcej|apkę|
    aplikację|ciemny|polski|wersję|napisy|błąd|logowanie|sklep|ceny), (przydałby|przydałaby|przydałoby|przydałyby|przydaloby|przydalby|
    przydalaby) (się|sie), (przydatna|przydatny|przydatne) (byłaby|byłby|byłoby), (byłoby|było by|byloby|fajnie by było|super by było|miło
    by było|dobrze by było|byłby|byłaby) (super|fajnie|świetnie|dobrze|miło|idealnie|ekstra|cudownie|lepiej|przydatne|wygodniej|rewelacja|
    gdyby|jakby|jak|mega), (fajnie|super|dobrze|miło|świetnie) (by było|byłoby|jakby|gdyby|żeby), (chciałbym|chciałabym|chcielibyśmy|
    wolałbym|wolałabym|marzy mi się|chętnie) (żeby|aby|by była|zobaczyć|widzieć|zobaczyłbym|zobaczyłabym|poproszę|mieć możliwość|mieć opcję|
    móc), (brakuje|brak|zabrakło|szkoda że nie ma|szkoda ze nie ma|szkoda że brak) (mi |tylko |jeszcze |jedynie |trochę
    |)(opcji|możliwości|funkcji|trybu|wersji|ciemnego|płatności), (brakuje|brak|zabrakło|szkoda że nie ma|szkoda ze nie ma|szkoda że brak)
    (mi |tylko |jeszcze |jedynie |trochę |)(polskiego|napisów|widgetu|filtra), (brakuje|brak|zabrakło|szkoda że nie ma|szkoda ze nie ma|
    szkoda że brak) (mi |tylko |jeszcze |jedynie |trochę |)(języka|jakiejś|jakiegoś|większej), (czy) (możecie|mogliby|moglibyście|mogą|da
    się|można|moglibyście państwo|mogliby państwo) (dodać|zrobić|poprawić|naprawić|wprowadzić|zmienić|przywrócić|prosić|oddzwonić|wysłać|
    sprawdzić|włączyć|otworzyć|zwrócić|usunąć|państwo dodać), (możecie|moglibyście|mogliby|mogłaby|mógłby|mogłoby) (dodać|zrobić|poprawić|
    naprawić|wprowadzić|zmienić|przywrócić|oddzwonić|wysłać|sprawdzić|być|mieć), (proszę|prosze|prosimy|poproszę|uprzejmie proszę|bardzo
    proszę|prosiłbym|prosiłabym) (o kontakt|o pilny kontakt|o zwrot|o dodanie|o naprawę|o poprawę|o poprawienie|o pomoc|dodać|naprawić|
    poprawić|dodajcie|naprawcie|zrobić|zróbcie|o więcej|oddzwonić|o telefon|o interwencję|o sprawdzenie|o przywrócenie|zmienić|o wersję|o
    zmianę|poprawcie|o usunięcie|o aktualizację|o rozpatrzenie), (sugestia|sugeruję|propozycja|proponuję|mała sugestia|moja sugestia|prośba|
    mam prośbę|wielka prośba) (dla|aby|żeby|do|o|na|dodać|dodanie|wprowadzenie|mała|by|czy|taka), (kiedy|czekam aż|czekam na|kiedy wreszcie)
    (będzie|dodacie|wprowadzicie|pojawi się|wersję|wersja|zrobicie|aktualizację) (wersja|tryb|opcja|ciemny|możliwość|na), (kiedy|czekam aż|
    czekam na|kiedy wreszcie) (będzie|dodacie|wprowadzicie|pojawi się|wersję|wersja|zrobicie|aktualizację) (w|wersję|apka|aplikacja|blik|
    obsługę), (mogłaby|mógłby|mogłoby|mogłyby|powinna|powinien|powinno|powinniście) (być|się|mieć|działać|dodać|zrobić|istnieć|wprowadzić|
    pojawić|umożliwić)`,
  comparison: `w porównaniu (z|do|ze), porównując (z|do|oba|te), porównanie, porównania, (lepszy|lepsza|lepsze|lepiej|gorszy|gorsza|gorsze|
    gorzej|tańszy|tańsza|tańsze|taniej|droższy|droższa|droższe|drożej|szybszy|szybsza|szybciej|lżejszy|lżejsza|mocniejszy|mocniejsza|
    mocniej|jaśniej|słabiej|dłużej|krócej|wygodniejszy|wygodniejsza|ładniejszy|ładniejsza|solidniejszy|smaczniejszy|smaczniejsze|cichszy|
    cichsza|głośniejszy|wydajniejszy|trwalszy|trwalsza|wyższa|wyższy|niższa) (niż|od|jak|aniżeli), (co|który|która|które|kto) (lepszy|
    lepsza|lepsze|lepiej|polecacie|wybrać|wybralibyście|byście wybrali|bardziej|z nich|z tych|będzie lepsz*|jest lepsz*|się bardziej|wziąć|
    brać|warto|kupić), (co|który) (lepsze|lepszy|wybrać|brać|polecacie|kupić) ... czy, (waham|wacham|zastanawiam|wahamy|wahałem|wahałam) się
    (między|pomiędzy|nad|od|czy|co), (wybór|wybieram|wahanie|dylemat|różnica|różnice|rozdarta|rozdarty|wybrać|porównanie|starcie|pojedynek)
    (między|pomiędzy), (vs|versus), (miałem|miałam|mam|testowałem|testowałam|używałem|używałam|próbowałem|próbowałam|mieliśmy) (oba|obie|
    obydwa|obu|jedno i drugie|i to i to), (oba|obie|obydwa) (modele|są|mam|miałem|telefony|lampki|testowałem), (wolę|wolałem|wolałam|wolimy)
    ... (niż|od), (bije na głowę|przebija|wygrywa z|wygrywa|nie ma porównania|bez porównania|nie umywa się|nie dorasta|o niebo lepsz*|dużo
    lepsz* niż), (w przeciwieństwie|w odróżnieniu|podobnie jak) (do|od|u), (alternatywa|alternatywą|zamiennik) (dla|do), (tyle samo|tak
    samo|równie) (co|jak|dobry jak|dobra jak), (dwa|trzy) razy (dłużej|lepiej|taniej|drożej|szybciej|mocniej|więcej|mniej), (z kolei|
    natomiast|za to) ... (lepsz*|gorsz*|tańsz*|droższ*|dłużej|mocniej), czym się różni*, (jaka|jakie) (jest |są |)(różnica|różnice)`,
  recommendation: RECOMMENDATIONS,
  purchase: PURCHASES,
  praise: PRAISES,
  reply: COMPANY_REPLIES,
  promotion: PROMOTIONS,
  aside: `(bez|żadnych|zero|żaden) (problemu|problemów|problem|zarzutu|zastrzeżeń|kłopotów|komplikacji|problemow|opóźnień|usterek),
    bezproblemow*, nie (ma|miałem|miałam|mam|było|mieliśmy|było żadnych|mam żadnych|ma żadnych) (problemu|problemów|żadnych problemów|
    problemow|zastrzeżeń|najmniejszego problemu|żadnego problemu|do czego się przyczepić), (rozwiązał|rozwiązali|rozwiązała|rozwiązany|
    rozwiązano|rozwiązują) (mój |)(problem|problemy), problem (rozwiązany|zniknął|z głowy|załatwiony), nie tylko, (z góry|zgóry) (dziękuję|
    dzięki|dziekuje|dziękujemy), (dziękuję|dziękujemy) z góry, (nie|już się nie) mogę się doczekać, (nieźle|niezły|niezła|niezłe|nie
    najgorzej|nie jest źle|nie taki zły|niedrogi|niedrogo|niedroga|niedrogie), nie (jest |takie |za |tak )(drogo|drogie|drogi|zły|złe|źle),
    (dzień|dobry) dobry, (miłego|udanego|dobrego) (dnia|weekendu|tygodnia|wieczoru), (wszystkiego|sto) (najlepszego|lat), (nie ma|proszę|
    nie) (za co|sprawy), super (bohater*|market*|mario|bowl|puchar), supermarket*, (pan|pani) (minister|premier|poseł), (polska|nasza)
    drużyna, mega (byte|bajt*|bajty|herc*), megabajt*, awaria (w elektrowni|tramwaju), zimna (wojna|krew|woda|piwo), zimne (piwo|napoje|
    ognie|kraje), zimny (prysznic|dzień|front), brudny (harry|kapitał), konkurencj* (olimpijsk*|sportow*), czy (też|tam) nie, za (darmo|
    free|friko), nie ma (porównania|szans|mowy), (boję|boje|bać) się (ciemności|pająków|burzy|latać|dentysty), nie (boję|bójcie|bój) się,
    dramat (psychologiczny|obyczajowy), koszmar z ulicy`,
  negators: `nie, nigdy, bez, ani, żaden, żadna, żadne, żadnego, żadnej, nic, nikt, wcale, daleki od, trudno, mało`,
};

export default words;
