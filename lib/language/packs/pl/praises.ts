/** How things and people are praised. */
export const PRAISES = `
  dziękuję (pani|panu|bardzo|za|serdecznie|wam|państwu|z|całej|ślicznie|całemu|obsłudze|ekipie|całym|gorąco|ogromnie), dziękujemy (bardzo
  |serdecznie |)(za|całej|pani|panu|obsłudze|z całego|wam|), dziekuje (bardzo|za|serdecznie|wam|pani|panu), (dzięki|dzieki) (za|wielkie|
  bardzo|ogromne|wam|serdeczne), (wielkie|ogromne|serdeczne|stokrotne|piękne|bardzo) (dzięki|podziękowania|dziękuję|dziękujemy),
  podziękowania, jestem wdzięczn*, wdzięczność, brawo (za|dla|wy ekipa|ekipa), brawa (dla|za), gratulacje (dla|za), gratuluję (obsługi|
  produktu|podejścia|świetnego), szacun, szacunek dla, ukłony, chylę czoła, czapki z głów, super, superr, supcio, świetny, świetna, świetne,
  świetnie, swietny, swietna, swietnie, świetni, genialny, genialna, genialne, genialnie, fantastyczny, fantastyczna, fantastyczne,
  fantastycznie, wspaniały, wspaniała, wspaniałe, wspaniale, wspaniali, cudowny, cudowna, cudowne, cudownie, cudowni, cudo, cudeńko, cuda,
  rewelacja, rewelka, rewelacyjny, rewelacyjna, rewelacyjne, rewelacyjnie, idealny, idealna, idealne, idealnie, ideał, doskonały, doskonała,
  doskonałe, doskonale, znakomity, znakomita, znakomite, znakomicie, wyśmienity, wyśmienita, wyśmienite, wyborny, wyborne, perfekcyjny,
  perfekcyjna, perfekcyjnie, perfekcja, perfecto, bombowy, bomba, petarda, sztos, mega, kozacki, kozak, miazga, zajebisty, zajebista,
  zajebiste, zajebiście, zarąbisty, zarąbiste, extra, ekstra, piękny, piękna, piękne, pięknie, przepiękny, przepiękna, przepiękne, śliczny,
  śliczna, śliczne, ślicznie, prześliczny, prześliczna, uroczy, urocza, urocze, pyszny, pyszna, pyszne, pycha, pychota, przepyszny,
  przepyszna, przepyszne, smaczny, smaczna, smaczne, smacznie, przesmaczne, palce lizać, niebo w gębie, jak u (babci|mamy), przemiły,
  przemiła, przemiłe, przemili, przesympatyczn*, (bardzo|naprawdę|mega|super|ogromnie|niezwykle|wyjątkowo|mile|szalenie|niesamowicie)
  (dobry|dobra|dobre|dobrze|miły|miła|mili|miłe|miło|zadowolony|zadowolona|zadowoleni|pomocny|pomocna|pomocni|profesjonalny|profesjonalna|
  profesjonalnie|uprzejmy|uprzejma|uprzejmi|sympatyczny|sympatyczna|sympatyczni|fajny|fajna|fajne|fajnie), (bardzo|naprawdę|mega|super|
  ogromnie|niezwykle|wyjątkowo|mile|szalenie|niesamowicie) (ładny|ładna|ładne|ładnie|smaczny|smaczne|wygodny|wygodna|wygodne|szybko|szybka|
  szybki|sprawnie|czysto), (bardzo|naprawdę|mega|super|ogromnie|niezwykle|wyjątkowo|mile|szalenie|niesamowicie) (solidny|solidna|solidne|
  przydatny|przydatna|zaskoczony|zaskoczona|przyjemny|przyjemna|przyjemnie|udany|udana|kompetentn*|fachow*|polecam), (jestem|jesteśmy|byłam|
  byłem|w pełni|bardzo) (zadowolony|zadowolona|zadowoleni|zachwycony|zachwycona|zachwyceni|szczęśliwy|szczęśliwa|oczarowan*|pod wrażeniem|
  pod ogromnym wrażeniem|usatysfakcjonowan*), zadowolony, zadowolona, zadowoleni, zachwycony, zachwycona, zachwyceni, uwielbiam, uwielbiamy,
  kocham to, kocham tę, kocham ten, kochamy, zakochałam się, zakochałem się, zakochana w, zakochany w, (najlepszy|najlepsza|najlepsze|
  najlepszym|najlepszą|najlepsi) (na|w|jaki|jaką|jakie|z|sklep|firma|obsługa|pizza|hotel|kawa|lekarz|aplikacja|apka|zakup|co|restauracja|
  pod), (pełen|pełna|pełny|wysoki|najwyższy) (profesjonalizm|profeska|poziom|szacunek|zachwyt|wypas), profesjonalizm, profeska, pełna
  profeska, pierwsza klasa, klasa sama w sobie, na (medal|piątkę|szóstkę|5|6|najwyższym poziomie|wysokim poziomie|plus), strzał w
  dziesiątkę, (5|pięć) gwiazd*, (10|dziesięć) na (10|dziesięć), 10 10, (dobra|świetna|super|wysoka|najwyższa|dobrej|najwyższej|wysokiej)
  (robota|jakość|jakości|obsługa|cena|zabawa|kawa|kuchnia|ekipa|apka|aplikacja), (dobry|świetny|super) (produkt|sklep|wybór|zakup|kontakt|
  hotel|sprzęt|fachowiec|lekarz|stosunek), (działa|działają|sprawdza się|sprawuje się|śmiga|chodzi|leży|leżą|pasuje|pasują|smakuje|spisuje
  się|sprawdzają się) (super|świetnie|bez zarzutu|idealnie|rewelacyjnie|znakomicie|bez problemu|bezproblemowo|jak marzenie|jak złoto|
  doskonale|jak ulał|wyśmienicie|bardzo dobrze|fantastycznie|genialnie|perfekcyjnie), bez zarzutu, (przyszła|przyszło|przyszedł|dotarła|
  dotarło|dotarł|wysyłka|dostawa|paczka|przesyłka) (na drugi dzień|następnego dnia|błyskawiczn*|ekspresowo|ekspresowa|szybko|szybciutko|
  przed czasem|super szybko|szybka|bardzo szybko|w jeden dzień|w 24|w idealnym|zgodnie z|w terminie|cała i zdrowa|mega szybko), (załatwione|
  załatwiona|załatwili|załatwiła|załatwił|rozwiązany|rozwiązali|rozwiązana|pomogli|pomógł|pomogła|naprawili) (w pięć|w kilka|od ręki|szybko|
  błyskawicznie|mi|wszystko|w 5|bez|problem|w mig|natychmiast|w jeden|w moment|mi bardzo|nam), (wrócimy|wrócę|wracamy|będziemy wracać|będę
  wracać|jeszcze wrócimy|jeszcze wrócę) (na pewno|z przyjemnością|jeszcze|nie raz|tu|tam|za rok|), na pewno (wrócimy|wrócę|jeszcze|zamówię|
  kupię), (uratował|uratowała|uratowali|uratowało) (mi |nam |)(życie|dzień|skórę|wakacje|cerę|weekend), z uśmiechem, (warto|warte|warta|
  warty) (było|każdej|ceny|każdych|swojej|polecenia), (spełnia|spełnił|spełniła|spełniło|przerosło|przerosła|przerósł) (moje |wszystkie
  |nasze |)(oczekiwania), nie mam zastrzeżeń, (żadnych|bez) zastrzeżeń, oby więcej takich, złoty człowiek, anioł*, ciepło i
`;
