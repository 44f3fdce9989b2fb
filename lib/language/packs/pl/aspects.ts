import type { AspectWords } from '../signalWords';

const words: AspectWords = {
  delivery: `dostaw*, dostarcz*, wysyłk*, wysylk*, wysyłają, wysyłacie, wysłali, wysłane, wysłano, wysłaliście, przesyłk*, przesylk*,
    paczk*, paczkomat*, paczuszk*, kurier*, listonosz*, poczta polska, inpost, dpd, orlen paczka, opakowan*, zapakowan*, śledzenie (paczki|
    przesyłki), numer przesyłki, czas (dostawy|realizacji|oczekiwania), realizacj* zamówienia, (przyszł*|przyszedł|dotarł*|doszł*|doszedł)
    (na drugi|po|w|szybko|z opóźnieniem|cała|uszkodz*|następnego|wczoraj|dziś|dzisiaj|przed|dopiero|cał*|na czas), (nie) (przyszł*|dotarł*|
    doszł*|doszedł), (koszt|koszty) (wysyłki|dostawy|przesyłki), odbiór osobisty, opóźnieni* (w dostawie|dostawy|przesyłki), za granicę, gls`,
  price: `cena, ceny, cenę, cenie, cen, cenom, cenowo, cennik*, koszt, koszty, kosztów, kosztuje, kosztują, kosztowa*, drogo, drogi, droga,
    drogie, drogą, droższ*, drożej, tani, tania, tanie, tanio, taniej, tańsz*, niedrogi, niedrogo, niedroga, niedrogie, abonament*,
    podwyżk*, podnieśli, opłat*, prowizj*, faktur*, rachunek, rachunki, rachunku, promocj*, promocyjn*, promka, promki, promce, rabat*,
    zniżk*, kupon*, wyprzedaż*, przecen*, gratis, za darmo, darmow*, (pobrali|ściągnęli|pobrano|naliczyli|naliczono|ściągnięto|zabrali|
    skasowali|policzyli|zapłaciłem|zapłaciłam|zapłaciliśmy|przepłac*|dopłac*|płacę|płacimy|płacić) (mi|z konta|za|podwójnie|dwa|fortunę|
    krocie|jak|tyle|dodatkow*), (pobrali|ściągnęli|pobrano|naliczyli|naliczono|ściągnięto|zabrali|skasowali|policzyli|zapłaciłem|zapłaciłam|
    zapłaciliśmy|przepłac*|dopłac*|płacę|płacimy|płacić) (nienależn*|od|kasę|opłat*|200|100|50|więcej|mniej|abonament), przepłac*, ściągnęli
    mi, z konta, zł za, złotych za, budżet, oszczędn*, opłaca się, opłacaln*, stosunek (jakości|ceny), cena jakość, za (taką|tą|te|takie|
    tyle) (kasę|cenę|pieniądze|kasy|kase), do 2000, zdzierstwo, cenach`,
  quality: `jakoś*, jakosc*, materiał*, wykonan*, wykończen*, trwał*, wytrzyma*, solidn*, solidnie, szwy, zepsu*, popsu*, pękł*, pęk*,
    rozpad*, rozkle*, urwał*, urwa*, padł*, padły, uszkodz*, wad* (fabryczn*|ukryt*|produkc*), wadliw*, usterk*, awari*, bateri*,
    akumulator*, ładowani*, (świeci|świecą) (słabiej|mocniej|jasno|słabo|mocno|pięknie|super|dobrze), światło, aparat (robi|słaby|super|
    świetny), ekran, wyświetlacz, dźwięk, brzmieni*, obraz, moc, wydajność, prędkość, zasięg*, internet, internetu, łącze, wifi, sieć,
    sygnał, (nie) (działa|działają|świeci|ładuje|łączy) (od|po|jak|w|już|poprawnie|kompletnie|wcale|internet|to|ta|ten), jedzeni*, potraw*,
    dani*, posiłk*, smak*, smaczn*, przepyszn*, pyszn*, niesmaczn*, pierog*, zup*, obiad*, kolacj*, śniadani*, pizza, pizze, kawa, ciasto,
    ciasta, deser*, mięso, ryba, porcj*, menu, kuchnia, świeże, świeży, czystość, czysto, czyste, czysty, czysta, brud*, syf, smród,
    śmierdz*, pokój, pokoje, pokoju, pokoi, łóżk*, łazienk*, materac*, hałas*, zapach*, wygodn*, niewygodn*, komfort*, rozmiarówk*, rozmiar
    (za|idealn*|pasuj*), leży (idealnie|świetnie|super|dobrze|źle), krój, tkanin*, skuteczn*, działanie, (trzyma|wytrzymał*|wystarcza|
    starcza|działa) (dwa|długo|krótko|cały|kilka|godzin*|miesiąc|rok|trzy|dzień|tylko), kurs (jest|był|bardzo|świetn*|super|słab*|prowadz*),
    treść, podróbk*, dymi*, grzeje się, przegrzewa*`,
  support: `obsług* klienta, biur* obsługi, biura obsługi, dział* obsługi, infolini*, konsultant*, support, wsparci* techniczn*, pomoc
    techniczn*, serwis, serwisu, serwisem, czat, czacie, chat, chatbot, bot, zgłoszeni*, zgłosił*, ticket, reklamacj*, gwarancj*, rękojm*,
    (nikt|nie) (nie
    |)(odbiera|odbierają|odpisuje|odpisują|odpowiada|odpowiadają|odpisali|odpowiedzieli|reaguje|reagują|odpisał|oddzwonił|oddzwonili|pomógł|pomoże),
    (brak|zero|bez|żadnej) (kontaktu|odpowiedzi|odzewu|reakcji|pomocy|informacji zwrotn*), (kontakt) (z|telefoniczny|mailowy|fatalny|
    świetny|bardzo|ze|super|zerowy|utrudniony|w wiadomości|utrudnion*), odpiszcie, odpisal*, (odpowiedź|odpowiedzi|odpowiedzieli) (po|w|
    szybk*|na|błyskawiczn*|automat*|od), dodzwonić, dodzwonił*, oddzwon*, (szybko|od ręki) (pomogli|odpowiedzi*|rozwiąz*|reagują), (w|na)
    (wiadomości prywatnej|wiadomość|maile|mejle|maila), załatwi* (w pięć|od ręki|szybko|wszystko|sprawę), załatwione`,
  app: `aplikacj*, appka, appki, apka, apki, apkę, apce, apką, app, aktualizacj*, aktualizacji, wersj* (mobiln*|na|android|aplikacji|nowsz*|
    nowa), widget, powiadomieni*, android*, ios, sklep play, google play, app store, oprogramowani*, program (się|nie|zawiesza|działa),
    interfejs*, tryb ciemny, ciemny tryb, ciemny motyw, logowani*, zalogować, odinstalow*`,
  website: `stron* (internetow*|www|sklepu|nie|działa|główn*|produktu|się|to), strona, strony internet*, stronie, witryn*, portal*, serwis
    internetowy, serwis www, sklep internetowy, sklepu internetowego, sklepie internetowym, koszyk*, kas* (nie|w sklepie internet*),
    płatnoś*, platnosc*, płatność, blik, blikiem, blika, przelewy24, payu, paypal, kartą (nie|odrzuc*), formularz*, rejestracj*, panel*
    (klienta|użytkownika), panelu, konto (klienta|w sklepie|na stronie|zablokow*), hasło, hasła, wyszukiwark*, zakupy online, online,
    checkout, ciasteczk*, captcha`,
  staff: `obsług* (miła|bardzo|przemił*|opryskliw*|super|niemił*|fatalna|kelnersk*|na|w|świetn*|rewelac*|fantastyczn*|profesjonaln*|
    sympatyczn*|uśmiechnię*|przesympat*|cudown*|chamsk*|nieuprzejm*|pierwsz*|pomocn*|bez|hotel*|restaurac*|słab*|powoln*), obsługa,
    personel*, kelner*, sprzedawc*, sprzedawczyn*, ekspedient*, kasjer*, recepcj*, recepcjonist*, pracowni*, kierowni*, kierowc*, kurier
    (niemiły|chamski|bardzo miły|rzucił|miły|przemiły|opryskliwy), technik, monter*, instalator*, lekarz*, lekark*, doktor*, pielęgniar*,
    dentyst*, stomatolog*, nauczyciel*, prowadząc*, instruktor*, trener*, fryzjer*, kosmetyczk*, mechanik*, szef, szefow*, właściciel*,
    gospodarz*, gospodyn*, stewardes*, ochroniarz*, barman*, barist*, (pan|pani|panie|panowie) (z|w|na|przy|która|który|bardzo|kelner*|
    magda|ania|zbyszek|monik*|recepcjon*|sprzeda*|mechanik), miła obsługa, mił* (pani|pan|panie|i), przemił*, niemił*, uprzejm*, uprzejmość,
    nieuprzejm*, opryskliw*, chamsk*, kultur* osobist*, sympatyczn*, życzliw*, pomocn* (pani|pan|obsługa|personel|i), fachow*, uczciwy,
    uczciwi, uśmiech*, bezczeln*, arogan*, empati*`,
  returns: `zwrot, zwroty, zwrotu, zwrotów, zwrotem, zwrócić, zwróciłem, zwróciłam, zwracam, zwrócili, zwróćcie, oddać (towar|produkt|to|
    buty|pieniądze), oddałem (towar|produkt|buty), oddajcie (pieniądze|kasę|moje), oddali (pieniądze|kasę), oddają pieniędzy, wymian* (na|
    towaru|produktu|rozmiar*|bez|trwa*), wymienić (na|towar|produkt|rozmiar|buty), wymienili, odesłać, odesłałem, odesłałam, odsyłam,
    odstąpieni* od umowy, (moje|odzyskać) pieniądze, pieniędzy z powrotem, 14 dni na`,
  availability: `dostępn*, niedostępn*, (na|w) (stanie|magazynie|sprzedaży|stocku), wyprzedan*, brak (towaru|rozmiaru|na stanie|dostępn*|w
    magazynie|w sklepach), braki w, (macie|jest|są|będzie|będą|dostanę|mają) (te|ten|ta|jeszcze) (buty|rozmiarze|sprzedaży|w rozmiarze|w|
    dostępn*|rozmiar|39), (macie|jest|są|będzie|będą|dostanę|mają) (w rozmiarze|w|to|rozmiar|na) (buty|rozmiarze|sprzedaży|w rozmiarze|w|
    dostępn*|rozmiar|39), (macie|jest|są|będzie|będą|dostanę|mają) (te|ten|ta|jeszcze) (38|m|l|magazynie|sklepie|stanie|krakowie|warszawie),
    (macie|jest|są|będzie|będą|dostanę|mają) (w rozmiarze|w|to|rozmiar|na) (38|m|l|magazynie|sklepie|stanie|krakowie|warszawie), w
    rozmiarze, (otwart*|czynn*|zamknięt*|nieczynn*) (w|do|od|o|dziś|jutro|na|bez|niedziel*|sobot*|jest|są|dzisiaj|tylko), godzin* otwarcia,
    godziny (otwarcia|pracy), (gdzie) (kupię|kupić|dostanę|można kupić|dostać), (wróci|wrócą|wracają|kiedy będzie|kiedy będą|pojawi się|
    pojawią się) (do sprzedaży|w sprzedaży|na stan|znowu|ponownie|dostępn*|w sklepie), przedsprzedaż, wycofan* (z|ze), lista oczekujących,
    wolne (terminy|miejsca|pokoje), brak (terminów|miejsc|wolnych)`,
  privacy: `dane, danych, danymi, dane osobowe, danych osobowych, rodo, uodo, prywatnoś*, poufn*, pesel, peselu, numer karty, dane karty,
    wyciek*, wyciekł*, sprzedają (moje|nasze|dane), sprzedali (moje|nasze|dane), udostępni* (dane|moje|mój), szpieg*, śledzą, śledzi mnie,
    podsłuch*, inwigil*, spam, spamuj*, telefony (od|z|marketingow*|spamow*), telemarketing*, zgod* (marketingow*|na przetwarzanie|rodo),
    zhakow*, zhackow*, haker*, hasł* wyciek*, wizerunk*, historia leczenia, cookies, lokalizacj* (non|cały|śledz*)`,
  accessibility: `dostępność (dla|cyfrow*|architekton*), dla niepełnosprawn*, niepełnosprawn*, niepelnosprawn*, wózk* (inwalidz*|nie), na
    wózku, podjazd* (dla|dla wózk*|brak), winda dla, rampa, niewidom*, niedowidz*, słabo widz*, słabowidz*, niedosłysz*, niesłysząc*,
    głuch*, głuchoniem*, napis*, język* migow*, pjm, czytnik* ekranu, talkback, voiceover, kontrast*, daltonist*, dysleks*, (większ*|mał*|
    drobn*|mikroskopijn*|powiększ*|duż*) (czcionk*|liter*|druk*|tekst*), czcionk*, osoby starsze, dla seniorów, senior*, nieczyteln*,
    audiodeskrypcj*, autyzm*, bez barier`,
};

export default words;
