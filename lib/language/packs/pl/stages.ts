import type { StageWords } from '../signalWords';

const words: StageWords = {
  aware: `(pierwszy|1) raz (słyszę|słyszymy|widzę|o|spotykam|trafiłem|trafiłam|czytam|to widzę), (nigdy) (nie |wcześniej nie
    |)(słyszałem|słyszałam|widziałem|widziałam|słyszeliśmy) (o|tej|takiej|tego|wcześniej|), nie (znałem|znałam|znam|słyszałem|słyszałam|
    wiedziałem|wiedziałam) (tej|o|wcześniej|ich|tego|takiej|że istniej*) (firm*|mark*|sklep*|istniej*|tym), nie (znałem|znałam|znam|
    słyszałem|słyszałam|wiedziałem|wiedziałam) (tej|o|wcześniej|ich|tego|takiej|że istniej*) (takiej|tej|nich|czymś|), (wyskoczyła|
    wyskakuje|wyświetla|wyświetliła|wyskoczyl*|pojawiła|pojawia|trafiła) (mi|się|mi się) (ich|reklama|się|ta|wasza|reklam*|ta reklama),
    (widziałem|widziałam|zobaczyłem|zobaczyłam|widać|usłyszałem|usłyszałam) (reklamę|reklame|ich reklamę|waszą reklamę|reklamy|plakat|spot|
    billboard|w reklamie), (właśnie|dopiero|przypadkiem|dziś|dzisiaj|niedawno|wczoraj) (odkryłem|odkryłam|odkryliśmy|się dowiedziałem|się
    dowiedziałam|trafiłem|trafiłam|natknąłem|natknęłam|poznałem|poznałam|natrafi*), (co to|co to jest|co to za) (za
    |)(norvelo|firma|marka|sklep|apka|wynalazek|za firma), (znacie|zna ktoś|ktoś zna|kojarzycie) (tę|ten|tą|te|taką|taki|tego|firmę|markę)
    (firm*|mark*|sklep|apk*|), (znajomy|koleżanka|kolega|kumpel) (mi |)(powiedzia*|poleci*|wspomnia*) o, reklam* (na fejsie|w radiu|w tv|na
    yt|na youtubie|w telewizji|na insta*|w metrze)`,
  consider: `(zastanawiam|waham|zastanawiamy|wahamy) się (czy|nad|między|pomiędzy|od|co|jaki|który|którą), (czy|co) (warto|się opłaca|opłaca
    się|jest warte|warte) (kupić|brać|kupować|dopłac*|inwest*|czekać|), (opłaca|opłacało|opłacałoby) się (kupić|brać|dopłac*|go|ją), (myślę|
    myślimy|przymierzam|rozważam|planuję|zamierzam|chcę|chciałbym|chciałabym|rozważamy) (o|nad|się do|kupić|kupno|zakup|zakupie|zakupem|
    zmian*|zamówić|kupnie), (co|jaki|jaką|jakie|który|którą|które|kogo) (polecacie|polecasz|polecicie|wybrać|wybralibyście|brać|kupić|
    lepszy|lepsza|lepsze|będzie lepsz*|wybierz*|warto|doradzacie), (ktoś|ktos|ktokolwiek) (już |może |miał |ma
    |)(kupował|kupił|używa|testował|zamawiał|miał z nimi|korzystał|ma doświadcz*|próbował|zamówił|korzysta), (jakie|macie|szukam|czyta*) (są
    |)(opini*|recenzj*|doświadczenia), opinie o, (ile|po ile) (to |za |)(kosztuj*|wychodzi|stoi), (jaka|jaki) (cena|jest cena|koszt), gdzie
    (to |można |mogę |ją |go |)(kupić|kupię|dostać|dostanę|zamówić), (czy) (ten|ta|to|te) (sklep|strona|firma|nie oszustwo|jest bezpieczn*|
    bezpieczn*|uczciw*|pewn*|pasuje|kompatybil*), (lepszy|lepsza|lepsze|gorszy|gorsza|tańszy|tańsza|dłużej|słabiej|mocniej) (niż|od), w
    porównaniu, porównanie, porównując, co lepsze, co lepszy, różnica między, rozglądam się, (czy) (wysyłają|wysyłacie|macie|jest dostępn*|
    są dostępn*|w krakowie|otwarte|robicie|przyjmujecie), w rozmiarze, chyba (wezmę|kupię|się skuszę), (kusi|korci) mnie, na wishlis*,
    szukam (nowego|nowej|dobrego|dobrej|taniego), przed (zakupem|kupnem|zamówieniem), (podawać|podanie) dan*`,
  buy: `(właśnie|dziś|dzisiaj|wczoraj|dopiero co|w końcu|przed chwilą|już) (zamówiłem|zamówiłam|zamówiliśmy|kupiłem|kupiłam|kupiliśmy|
    zapłaciłem|zapłaciłam|złożyłem zamówienie|złożyłam zamówienie|zamowil*|kupil*|opłac*), (zamówiłem|zamówiłam|zamówiliśmy|kupiłem|kupiłam|
    kupiliśmy|złożyłem zamówienie|złożyłam zamówienie|zamówione) (u|w|na|przez|dnia|tydzień|dwa|3|2|5|buty|ten|tę|online|od|kurtk*|sobie|
    wczoraj|ponad|już|tydzien), (moje|moja|moją|mojej|mojego|to|numer|status|realizacj*) (zamówieni*|paczk*|przesyłk*), (paczka|przesyłka|
    dostawa|zamówienie|kurier|kuriera) (miała|miało|miał|nie|wciąż|dalej|w|jest|zaginę*|przysz*|dotar*|szybk*|od|utknę*|błyskawiczn*|
    opóźni*|na|idzie|dosz*|uszkodz*|ekspres*|jeszcze|do dzi*), (czekam|czekamy) na (paczk*|przesyłk*|kurier*|zamówieni*|dostaw*|wysyłk*|
    buty|towar), (przyszł*|przyszedł|dotarł*|doszł*) (dziś|dzisiaj|wczoraj|na drugi|po|w|szybko|uszkodz*|następnego|zły|zła|nie ten|
    wreszcie|do mnie|cał*), (w koszyku|przy kasie|przy płatności|przy płaceniu|finalizacj* zamówienia|płatność odrzuc*|płatność nie),
    wysyłka (szybk*|ekspres*|błyskaw*|trwa*|nastąpi*), przedsprzedaż, dokonał* zakupu, jestem po zakup*`,
  onboard: `(właśnie|dziś|dzisiaj|wczoraj|dopiero co|dopiero|w końcu|świeżo) (rozpakowałem|rozpakowałam|zainstalowałem|zainstalowałam|
    odpakowałem|odpakowałam|uruchomiłem|uruchomiłam|założyłem konto|założyłam konto|podłączyłem|podłączyłam|skonfigurow*|zmontow*|
    ściągnąłem|ściągnęłam|pobrał*|odebrał*|wyciągn*|aktywow*|się przeprowadz*), unboxing, rozpakowal*, rozpakowywa*, (pierwsze|pierwszy|
    pierwsza|pierwszym|pierwszą) (wrażeni*|uruchomieni*|użyci*|ładowani*|raz używam|raz korzystam|raz zamawiam|raz tu|raz jestem|dzień z|
    logowani*|konfigurac*|lekcj*|zajęci*|trening*|jazd*|noc z|tydzień z|montaż|kroki), na pierwszy dzień, (jak|nie ogarniam jak|nie wiem
    jak) (to |ją |go |)(sparować|podłączyć|zainstalować|skonfigurować|ustawić|uruchomić|aktywować|złożyć|zmontować|włączyć), (parowanie|
    sparować|konfiguracja|konfiguracji|instalacja|instalacji|montaż|montażu|aktywacja|aktywacji|instrukcja|instrukcji|instrukcję), łatw* (w
    montażu|do złożenia|w instalacji|w konfiguracji), (jestem|nowy|nowa|świeży|świeża) (now* użytkowni*|now* klient*|tu nowy|tu nowa|
    użytkowni*|klient*|początkując*)`,
  use: `(codziennie|na co dzień|każdego dnia|co dzień|na codzień|co noc|każdej nocy|dzień w dzień), (używam|używamy|korzystam|korzystamy|
    używałem|używałam|noszę|jeżdżę|użytkuję|stosuję|mam go|mam ją|mam je|mamy go) (od|już|na|codzien*|z|tego|tej|regularnie|do|ponad|stale|
    rok), (po|od|przez) (miesiącu|miesiąca|dwóch|trzech|roku|tygodniu|tygodnia|kilku|pół|paru|latach|lat|miesiącach|miesięcy|czterech|
    pięciu|sześciu|10|5|3|2|6|dniu|wielu), po (miesiącu|roku|tygodniu|praniu), (w trakcie|podczas|przy) (użytkowania|używania|jazdy|
    ładowania|korzystania|pobytu|snu), (apka|aplikacja|internet|sieć|bateria|słuchawki|zasięg|łącze) (znowu|znów|nie|padł*|ciągle|trzyma|
    działa|się|od|dalej|wciąż|cały|padła|muli|zawiesza), (znowu|znów|nagle) nie (działa|dziala), po (ostatniej |)(aktualizacji|update*),
    (byliśmy|byłam|byłem|nocowaliśmy|jedliśmy|jadłam|jadłem|spędziliśmy|zatrzymaliśmy|gościliśmy|odwiedziliśmy|robiliśmy|świętowaliśmy|
    organizowaliśmy|mieszkaliśmy) (tu|tam|na|w|się|u|z|tutaj|wesele|dwa|trzy|kilka|pierogi|obiad|urodziny|nasz*), (nasz|mój|cały|super|
    udany|krótki) pobyt, pobyt (był|udany|super|w), (pokój|pokoje|śniadanie|śniadania|jedzenie|obiad|kolacja|pierogi|pizza|kelner*|kawa)
    (brudny|brudne|czyst*|był*|przepyszn*|pyszn*|smaczn*|zimn*|bardzo|super|duż*|mał*|wygodn*|wspania*|najlepsz*|okropn*|cudown*|przemiłe|
    niedobr*), leży idealnie, podwyżka, abonamentu, zrobić przelewu, hulajnoga (zaczęła|się|przesta*|jeździ), (w|z) aplikacj* (nie|ciągle|
    działa|korzyst*), słabo widzi, trzyma dwa`,
  support: `(zadzwoniłem|zadzwoniłam|dzwoniłem|dzwoniłam|pisałem|pisałam|napisałem|napisałam|zgłosiłem) (na|do|z|się|już|kilka|wiele|trzy|
    dwa|dodzwonić|skontaktować|reklamac*|problem|usterk*|awari*|to), (zgłosiłam|kontaktowałem|kontaktowałam|rozmawiałem|rozmawiałam|
    skontaktowałem|skontaktowałam|zgłaszałem|zgłaszałam|próbuję się) (na|do|z|się|już|kilka|wiele|trzy|dwa|dodzwonić|skontaktować|reklamac*|
    problem|usterk*|awari*|to), (biuro|biura|dział|dziale) obsługi, infolini*, (reklamacj*|gwarancj*|rękojmi*|serwis*) (odrzuc*|rozpatrz*|
    nie|trwa|złoż*|uznan*|obejmuje|od|na|w|już|bez|naprawi*|minę*|do|po|zgłosz*), (czy|na) gwarancj*, gwarancja obejmuje, (czekam|czekamy|
    dostanę|dostałem|żądam|odmówi*|proszę o|domagam się|brak|o|nie ma) (na |)(zwrot*|zwrotu pieniędzy|zwrotu|zwrot pieniędzy|naprawę),
    naprawa (trwa|gwaranc*), w naprawie, (ticket|zgłoszenie|zgłoszenia) (otwart*|nr|numer|od|bez|zamkn*|wisi), (uokik*|rzecznik*|pozew|
    prawnik*|do sądu|policj*), odpiszcie, (kontakt|w) (w |)wiadomości prywatnej, załatwione w, (bez mojej|bez) (zgody|wiedzy), przykro nam`,
  leave: `rezygnuj*, zrezygnow*, rezygnacj*, wypowiad*, wypowiedzi*, wypowiedzeni*, odinstalow*, (usun*|usuw*|skasow*|zamkn*|zamyk*|kasuj*)
    (konto|konta|profil), anulow* (subskrypc*|abonament*), (nie |)(przedłużam|przedłużę|przedłużyłem|przedłużyłam|przedłużać) (umowy|umowę|
    abonament*|już|o|na|), (przedłużyłem|przedłużyłam|odnowiłem|odnowiłam|przedłużenie) (umow*|abonament*|subskrypc*), (przechodzę|
    przeszedłem|przeszłam|przenoszę|przeniosłem|przeniosłam|uciekam) (do|się do|numer), do konkurencji, (zmieniam|zmieniłem|zmieniłam|
    zmienić) (operatora|bank|dostawcę|ubezpieczyciela), straciliście klient*, odstąp* od umowy, rozwiąz* umow*, żegnam, koniec umowy`,
  advocate: `polecam, polecamy, poleciłem, poleciłam, polecę, rekomenduję, godn* polecenia, bierzcie w ciemno, w ciemno, nie pożałujecie,
    nie pożałujesz, (powiedział*|poleci*|opowiad*) (znajomym|wszystkim|rodzinie|koleżank*|kolegom|całej), cała rodzina już, must have,
    (musicie|musisz) (spróbować|kupić|odwiedzić|mieć), nie zawiedziecie się, (znajomym|rodzinie|każdemu|wszystkim) polecam, to tylko (pan|
    pani|tam|u|oni|tu)`,
};

export default words;
