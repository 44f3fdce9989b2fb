import type { SituationWords } from '../signalWords';

const words: SituationWords = {
  birth: `(urodził|urodziła|urodziło|urodzili|urodziły|urodzi|narodziny|narodzin|narodziła|poród|porodu|porodzie|urodziłam), (się|nam się|mi
    się) (urodził|urodziła|urodzi), (jestem|żona|była|zaszłam|córka jest|w) (w |)ciąży, ciąża, ciążę, w ciąży, noworod*, (świeżo upieczon*|
    przyszł*|młod*) (mam*|tat*|rodzic*), zostaliśmy rodzicami, (zostałem|zostałam|zostanę|zostanie) (tatą|mamą|dziadkiem|babcią|ojcem|
    ciocią|wujkiem), wyprawk*, baby shower, urlop macierzyński, macierzyńsk*, (nasz|nasza|mój|moja) (maluszek|malutki|synek|córeczka)
    (przysz*|urodz*|ma tydzień|ma już miesiąc), chrzcin*, chrzest`,
  wedding: `wesele, weselu, wesela, weselna, weselne, weselny, ślub, ślubu, ślubie, ślubem, ślubna, ślubną, ślubne, ślubny, slub,
    (pobieramy|pobraliśmy|pobierają|pobrali) się, (wychodzę|wyszłam|wyjść) za mąż, (żenię|ożeniłem|ożenić) się, zaręczyn*, (zaręczyłem|
    zaręczyliśmy|zaręczyłam|zaręczyli) się, oświadczy*, (para|pary|parze|pannę|panna|pana|pan) (młod*), nowożeńc*, podróż poślubn*, miesiąc
    miodowy, wieczór (panieński|kawalerski), obrączk*, narzeczon*`,
  birthday: `urodziny, urodzin, urodzinach, urodzinami, urodzinow*, (osiemnastk*|osiemnaste|trzydziestk*|czterdziestk*|pięćdziesiątk*)
    (córki|syna|urodz*|męża|żony|moj*|świętow*|impre*), osiemnastk*, (kończę|skończyłem|skończyłam|kończy|skończył|skończyła) (18|20|25|30|
    40|50|60|70|80|roczek|rok|trzydzieści|czterdzieści) lat, roczek, (tort|prezent) urodz*, imienin*`,
  anniversary: `rocznic*, jubileusz*, (lat|lata|rok) (razem|po ślubie|małżeństwa|związku), (złote|srebrne|diamentowe) gody`,
  graduation: `(zdałem|zdałam|zdał|zdała|zdaliśmy|zdana) (maturę|mature|matura|na prawo|egzamin*|dyplom*|prawko|prawo jazdy|licencj*),
    matur* (zdan*|za mną|córki|syna), (obroniłem|obroniłam|obronił|obroniła|obrona) (się|pracę|magist*|dyplom*|licencj*|doktorat*|
    inżynier*), (ukończyłem|ukończyłam|skończyłem|skończyłam) (studia|szkołę|kurs prawa|uczelni*|technikum|liceum), absolutorium,
    zakończenie (roku|szkoły|studiów), dostał* się na (studia|medycyn*|uczelni*|prawo), magister*, dyplom ukończenia, świeżo po (studiach|
    obronie)`,
  career: `(nowa|nową|nowej|pierwsza|pierwszą|pierwszej) (praca|pracę|prace|pracy|robotę), (dostałem|dostałam|zmieniłem|zmieniłam|zaczynam)
    (nową |w nowej |pierwszą |nowej |awans|)(pracę|prace|pracy|awans|robotę|etat), (zacząłem|zaczęłam|znalazłem|znalazłam|zaczynam w) (nową
    |w nowej |pierwszą |nowej |awans|)(pracę|prace|pracy|awans|robotę|etat), awans*, (przeszedłem|przeszłam|przechodzę|idę|odchodzę|
    przechodzi|na) (na )emerytur*, na emerytur*, emerytur*, (zwolnili|zwolniono|zwolniony|zwolniona|straciłem|straciłam) (mnie|mi|z|pracę|
    prace), bez pracy, bezrobotn*, pierwsza wypłata`,
  moving: `(przeprowadzam|przeprowadzamy|przeprowadziłem|przeprowadziłam|przeprowadziliśmy|przeprowadzić|wprowadzam|wprowadziliśmy|
    wprowadzamy|wprowadziłam|wprowadziłem|wyprowadzam) (się|sie), przeprowadzk*, przeprowadzc*, (nowe|nowego|nowym|pierwsze|własne)
    (mieszkanie|mieszkania|mieszkaniu|m3|lokum|cztery), (nowy|nowego|nowym) (dom|domu|adres|adresu), (zmieniłem|zmieniłam|zmieniamy|
    zmieniliśmy|zmiana) (adres*|mieszkani*|miast*), parapetówk*`,
  illness: `rak, raka, rakiem, nowotwor*, nowotwór, guz, guza, chemi* (bior*|po|w trakcie), chemioterapi*, białaczk*, (w|do|ze|trafi* do)
    (szpitalu|szpitala), hospitaliz*, (operacj*|zabieg*) (serca|kolana|po|czeka|ratuj*|pilna), (ciężko|poważnie|przewlekle|śmiertelnie|
    nieuleczalnie) chor*, (poważna|ciężka|przewlekła|rzadka|nieuleczalna) choroba, (zdiagnozowan*|diagnoz*) (u|raka|nowotwor*|stwardnien*|
    cukrzyc*|depresj*), alzheimer*, parkinson*, zawał*, udar*, depresj*, stwardnienie rozsiane, (oiom*|intensywn* terapi*), na (l4|
    zwolnieniu lekarskim), poroni*, hospicjum, dializ*`,
  bereavement: `(zmarł|zmarła|zmarli|zmarło|umarł|umarła|umarli|odszedł|odeszła) (mój|moja|moje|mi|nasz|nasza|tata|mama|mąż|żona|ojciec|
    babcia|dziadek|syn|córka|tydzień|miesiąc|w|nagle|brat|siostra|wczoraj|po|na|bliska|kot|pies|tragicznie|przyjaci*), (tata|mama|mąż|żona|
    ojciec|matka|babcia|dziadek|syn|córka|brat|siostra|teść|teściowa|pies|kot|mamy|taty) (zmarł|zmarła|umarł|umarła|nie żyje|odszedł|
    odeszła), (śmierć|śmierci|śmiercią|strata|stracie|odejście|odejściu) (mojego|mojej|męża|żony|taty|mamy|ojca|matki|babci|dziadka|syna|
    córki|brata|siostry|bliskiej|psa|kota), (straciłem|straciłam|pochował*) (męża|żonę|tatę|mamę|ojca|matkę|syna|córkę|brata|siostrę|babcię|
    dziadka|psa|kota|dziecko|bliską), pogrzeb*, żałob*, kondolencj*, wdow*, nieboszcz*, po zmarł*, świętej pamięci, śp, nie żyje`,
  abuse: `kurwa, kurwy, kurwo, kurwą, kurew, kurewsk*, skurwysyn*, skurwiel*, skurwiał*, chuj, chuja, chuje, chujem, chujek, chuju, chujow*,
    huj, huje, pierdol*, spierdal*, spierdol*, wypierdal*, wypierdol*, odpierdol*, popierdol*, zapierdal*, opierdol*, jeban*, jebać, jebac,
    jebcie, zjeb, zjeby, zjebane, zjebany, pojeb*, pojebany, rozjeb*, wyjeb*, najeb*, pizda, pizdy, pizdu, cipa, cipy, dziwk*, dziwka,
    szmaty, szmata, suka, suki, sukinsyn*, cwel*, ciota, cioty, pedał, pedały, pedale, pedalsk*, lesb* jeban*, debil, debile, debili,
    debilny, idiota, idioci, idiotów, idiotka, kretyn*, imbecyl*, downy, upośledzon*, gnoje, gnoju, gnojki, ścierwo, ścierwa, ciapat*,
    brudas*, czarnuch*, żydki, żydzie, ukry, ruskie świnie, banderowc*, zdechnij*, zdychaj*, (obyście|żebyście|oby|mam nadzieję że)
    (zdechli|zdechniecie|zdychali|umarli|splajtowali i|spłonęli|zdechły|pozdychali|dostali raka), (zabiję|zajebię|zajebie|rozwalę|spalę|
    utłukę) (was|cię|go|ją|ich|wam), do gazu, frajerzy, frajerze, w dupę, dupek, dupki, ssij, ssijcie, morda w kubeł, zamknij mordę, zamknij
    ryj, stul pysk, złamas*, fiut*, kutas*`,
  safety: `(zapalił|zapaliła|zapaliło|zapaliły|zajął|zajęła|stanął|stanęła|spłonął|spłonęła|spłonęło) (się|ogniem|w ogniu|w płomieniach|
    cał*|), pożar*, płomien*, ogień, (wybuchł|wybuchła|wybuchło|wybuchnie|wybuch|wybuchem|wybuchu|eksplod*|eksplozj*), (kopnął|kopnęła|
    kopie|poraził|poraziło|popieścił) (mnie |)(prąd|prądem), porażeni* prądem, zwarci* (instalac*|elektryczn*|w|i), (zaczęła|zaczął|zaczęło|
    zaczyna) (dymić|się dymić|iskrzyć|się palić|się topić|parzyć|śmierdzieć spalen*), dymi*, dym, iskr*, iskrz*, swąd, spalenizn*,
    (przegrzewa|przegrzał|nagrzewa|grzeje) (się|sie) (bardzo|mocno|tak|strasznie|niebezpieczn*|do|podczas|jak), przegrzewa się, poparz*,
    oparz*, (zatru*|zatrucie|zatruci*) (pokarm*|się|po|całą|jedzeni*|czad*), zatrucie, (wymiot*|biegunk*|salmonell*) (po|całą|cała|przez|u),
    (reakcj*|wstrząs) (alergiczn*|anafilakt*), uczuleni* (po|na|okropn*|straszn*), (zranił*|skaleczył*|skaleczyl*|złamał*|połamał*) (się|
    rękę|nogę|palec|żebr*|mnie|nadgarstek|ząb), (trafi*|wylądow*|skończy*) (do|w|na) (szpital*|sor*|pogotowi*), niebezpieczn* (dla|produkt*|
    jest|i|zabawk*|sytuac*|w), zagrożeni* (dla|życia|zdrowia), zagraża, (szkło|plastik|robak|metal|szkła|robaki|drut|kawałek szkła) w
    (jedzeniu|zupie|mięsie|sałatce|środku|daniu|butelce|cieście), zadławi*, udusi*, (hamulce|hamulec) (nie|przesta*|puści*|zawiod*), wyciek
    gazu, ulatnia* gaz*, czad*, wypadek (przez|z|na|w wyniku)`,
  legal: `uokik*, (rzecznik*) (konsument*|finansow*|praw*|praw konsument*), sąd, sądu, sądzie, sądem, sądow*, pozew, pozwu, pozwem, pozwę,
    pozywam, prawnik*, adwokat*, radc* prawn*, prokuratur*, policj* (zgłosz*|zawiadom*|został*|w|o|i), na policj*, do prokuratur*,
    zawiadomieni* o, kodeks* (cywiln*|karn*|praw*|pracy), praw* konsument*, prawa konsumenta, ustaw* o, niezgodn* z prawem, nielegaln*,
    bezprawn*, bezprawi*, łamani* prawa, łamiecie prawo, przestępstw*, knf, uodo, uke, sanepid*, inspekcj* (handlow*|prac*|sanitarn*), pip,
    wezwanie do zapłaty, przedsądow*, kroki prawne, odszkodowani*, klauzul* (niedozwol*|abuzyw*), mediacj*, komornik*`,
  fraud: `oszust*, oszukal*, oszukan*, oszukuj*, oszukał*, oszuści, oszustó*, wyłudz*, naciąg* (klient*|ludz*|na|star*), naciągacz*, scam,
    scamer*, phishing*, (fałszyw*|lewy|lewa|lewe|podrobion*) (sklep*|stron*|sms*|mail*|konsult*|faktur*|reklam*|link*|profil*|bank*),
    podszyw*, (ukradli|skradziono|okradli|ukradł|kradną|kradzież|skradzion*|zniknęł*) (mi|z|pieniądze|mnie|środk*|kas*|dane kart*|nasze),
    okradli, złodziej*, zlodziej*, (ściągnęli|pobrali|ściągnięto|pobrano|zabrali|obciąży*) (mi |z |)(z konta|konta|pieniądze|opłat*) ...
    (bez|nieautoryz*), (ściągnęli|pobrali|ściągnięto|pobrano|zabrali|obciąży*) (mi |z |)(kas*|200|kwot*|kart*) ... (bez|nieautoryz*), bez
    (mojej|mej|naszej) (zgody|wiedzy|autoryzacji), (nieautoryzowan*|nieznan*|nieuprawnion*) (transakcj*|przelew*|płatnoś*|obciąż*|wypłat*),
    transakcj* (której nie|których nie|nieautor*), podróbk*, podróba, piramid* finansow*, kradzież tożsamości, wyczyścili (mi |)konto`,
  breach: `wyciek* (danych|baz*|informac*|z|haseł), wyciekł*, (dane|danych|hasła|pesel*|baza) (wyciekł*|skradzion*|klientów wyciekł*|
    ujawnion*|w sieci|wykradzion*|na sprzedaż|wyciek*|zostały skradzion*|trafił*), zhakowa*, zhackowa*, hakerzy, hackerzy, haker, hakersk*,
    atak* (hakersk*|hackersk*|ransomware|cybernet*), cyberatak*, włam* (na|się na|do) (konto|konta|mój|moje|poczt*|system*|fb|facebook*|
    insta*|serwer*|baz*), włamali się, włamał się, przejęli (mi |moje |)(konto|profil), (konto|profil) (zhakow*|przejęt*|skradzion*|zhack*),
    ransomware, darknet*, dark web, naruszeni* (ochrony |bezpieczeństwa |)danych, wykradli (dane|moje), luka w zabezpieczeni*`,
};

export default words;
