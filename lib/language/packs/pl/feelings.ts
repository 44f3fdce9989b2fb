import type { FeelingWords } from '../signalWords';

const words: FeelingWords = {
  anger: `skandal*, karygodn*, niedopuszczaln*, bezczeln*, bezczelność, wściekł*, wsciek*, wkurz*, wkurw*, wkurwi*, zirytowan*, irytuj*,
    irytacja, denerwuj*, zdenerwowan*, nerwy, nerwów, szlag mnie, szlag człowieka, krew (mnie |)zalewa, oburzon*, oburzające, oburzenie,
    (mam|mamy) (dość|dosyć|tego dość|serdecznie dość|was dość|po dziurki), dość tego, złodziej*, zlodziej*, oszuści, oszust, oszukali,
    kłamcy, kanciarze, naciągacze, kurwa, kurwy, kurde, cholera, cholern*, do cholery, pierdol*, jeban*, jebać, jebcie, chuj, chujow*,
    chujnia, gówno, gowno, ile można, co to ma być, jak tak można, kpina, kpiny, kpicie, żart jakiś, jakiś żart, żenada, żenujące, hańba,
    wstyd, wstydźcie się, masakra, patologia, cyrk, chamstwo, chamsk*, nigdy więcej, żądam, domagam się, oddajcie, (zgłaszam|zgłoszę|
    zgłosić) (sprawę|to|was|do), uokik*, rzecznika konsumentów, pozew, pozwę, do sądu, odpiszcie (w końcu|wreszcie|łaskawie), wystawię wam,
    (no pięknie|dzięki za nic|brawo wy), dziękuję bardzo tego, tego mi było trzeba, nienawidzę, szkoda słów, ręce opadają, (w dupie|w nosie|
    gdzieś) (mają|macie|klienta), zabierają, okradają, zła jak osa, wnerwi*, (nikt nie) (odbiera|odpisuje|odpowiada|reaguje), dalej nic,
    (znowu|znów) nie dzia*`,
  disappointment: `rozczarowan*, rozczarow*, zawied*, zawód, zawiodłem się, zawiodłam się, zawiodł*, zawiódł, szkoda, szkoda że, szkoda
    czasu, niestety, smutn*, smutek, przykr* (że|doświadczenie|niespodzianka|sprawa|jest|mi), przykro mi, żal, żałuję, żałuje, żałujemy,
    niezadowol*, zniesmacz*, zniechęc*, (spodziewałem|spodziewałam|spodziewaliśmy|liczyłem|liczyłam|oczekiwałem|oczekiwałam) (się |na
    |)(więcej|lepsz*|czegoś|lepiej|cudów|innego), (myślałem|myślałam|sądziłem|sądziłam|miało być|miał być|miała być), (poniżej|nie spełni*)
    (oczekiwań|moich oczekiwań|oczekiwania|moje oczekiwania), (słabo|słabe|słaby|słaba|kiepsk*|kiepsko|przeciętn*|średnio|średni|średnia|bez
    szału|nic specjalnego|nic szczególnego|szału nie ma|dupy nie urywa|meh|lipa), (kiedyś) (było|był|była|były) (lepiej|lepsz*|dobr*), już
    nie to samo, popsuło się, (pogorszył*|pogorszenie), niewarte, nie warto, zmarnowan*, stracony czas, frustr*, sfrustrowan*, zmartwion*,
    nie polecam, (nie|juz nie) wrócimy`,
  joy: `zachwyc*, zachwyt, uwielbiam, uwielbiamy, kocham (to|tę|ten|te|ich|was|go|ją), zakochał* się, zakochan*, (jestem|jesteśmy|taka|taki|
    tak|bardzo|mega) (szczęśliw*|zadowolon*|podekscytowan*|wzruszon*|zachwycon*), szczęśliw*, szczęście, radość, radoś*, cieszę się,
    cieszymy się bardzo, cieszy, super, świetn*, swietn*, fantastyczn*, cudown*, cudo, cudnie, cudn*, wspania*, rewelac*, rewelka, genialn*,
    idealn*, doskona*, znakomit*, przepyszn*, pyszn*, pycha, przepiękn*, prześliczn*, śliczn*, piękn*, bomba, petarda, sztos, zajebist*,
    zarąbist*, ekstra, extra, hurra, jupi, yay, wow, łał, nareszcie (mam|jest|przysz*|dotar*), w końcu (mam|przyszł*|dotarł*), nie mogę się
    doczekać, doczekać się nie mogę, z całego serca, w ciemno, zadowolon*, polecam gorąco, gorąco polecam, strzał w dziesiątkę, przemił*,
    bajka, bajecznie, jestem pod wrażeniem, marzenie, wymarzon*, najlepsz* (na|pizza|kawa|zakup|jakie|co), ale (cudo|piękn*|sztos|super|
    bajer)`,
  fear: `boję się, boje się, boje sie, boimy się, się boję, obawiam się, obaw*, obawiamy, martwię się, martwie się, martwie sie, martwimy
    się, się martwię, niepokoj*, niepokój, zaniepokoj*, strach, straszn* strach, przeraż*, przerażon*, przestraszon*, wystraszon*, lęk,
    lękam, panik*, stresuj*, zestresowan*, niebezpieczn*, zagroż*, ryzyko, ryzykown*, podejrzan*, podejrzanie, (czy) (to
    |)(bezpieczn*|oszustwo|scam), nie ufam, bez zaufania, groźn*, horror`,
  confusion: `nie (rozumiem|rozumiemy|ogarniam|ogarniamy|wiem|bardzo wiem|do końca rozumiem|kumam|czaję|łapię|mogę znaleźć|moge znalezc|
    widzę|potrafię|umiem|mam pojęcia|jest jasne|jest dla mnie jasne|wiadomo) (jak|czemu|dlaczego|co|gdzie|o co|tego|tej|nic|czy), nie
    (rozumiem|rozumiemy|ogarniam|ogarniamy|wiem|bardzo wiem|do końca rozumiem|kumam|czaję|łapię|mogę znaleźć|moge znalezc|widzę|potrafię|
    umiem|mam pojęcia|jest jasne|jest dla mnie jasne|wiadomo) (który|tylko|skąd|już|takiej opcji|opcji|znaleźć|to|z tego|po co|), nie
    rozumiem, nie ogarniam, nie kumam, (pogubiłem|pogubiłam|zgubiłem|gubię) się, (jestem|trochę) (zagubion*|zdezorientowan*|skołowan*|
    zmieszan*), zdezorientowan*, niezrozumiał*, niejasn*, (mało|nie) (czyteln*|intuicyjn*|jasn*), dezorientuj*, dziwn* (to|że|sprawa|jakieś|
    komunikat), dziwne, (o co|o co tu|ocb) (chodzi|kaman), głupieję, mętlik, skomplikowan*, zagmatwan*, ktoś (wytłumaczy|wyjaśni|pomoże),
    jak to (zrobić|ogarnąć|sparować|działa), to normalne`,
  gratitude: `dziękuję (pani|panu|bardzo za|za|serdecznie|wam|państwu|z całego|całej|ślicznie|całemu|obsłudze|ekipie|całym|gorąco|ogromnie),
    dziękujemy (bardzo |serdecznie |)(za|całej|pani|panu|obsłudze|z całego|wam), dziekuje (za|serdecznie|wam|pani|panu), (dzięki|dzieki)
    (za|wielkie|ogromne|wam|serdeczne), (wielkie|ogromne|serdeczne|stokrotne|piękne) (dzięki|podziękowania|dziękuję), podziękowania,
    podziękować, wdzięczn*, wdzięczność, (bóg|Bóg) zapłać, bóg wam zapłać, (uratowali|uratowała|uratował) (mi|nam|nas|mnie), jestem (pani|
    panu|wam|państwu) (bardzo |ogromnie |)wdzięczn*`,
  gap: `(spodziewałem|spodziewałam|spodziewaliśmy|spodziewalam|oczekiwałem) (się |na
    |)(czegoś|więcej|lepsz*|lepiej|innego|że|po|jakości|na|czego), (oczekiwałam|oczekiwaliśmy|liczyłem|liczyłam|liczyliśmy) (się |na
    |)(czegoś|więcej|lepsz*|lepiej|innego|że|po|jakości|na|czego), (myślałem|myślałam|sądziłem|sądziłam|myśleliśmy|myslalem|myslalam|
    wydawało mi się) (że|ze|iż|za), (miał|miała|miało|miały) (być|działać|dotrzeć|przyjść|starczyć|wytrzymać|świecić) ... (a|tymczasem|jest|
    nie|ale|niestety), (na zdjęciach|na zdjęciu|w opisie|na stronie|w reklamie|na fotkach) (wyglądał*|wygląda|był*|inaczej|co innego|
    zupełnie|jest|piękn*|obiecywali), (zupełnie|całkiem|kompletnie|całkowicie) (inaczej|inny|inna|inne|co innego|nie taki|nie to),
    (niezgodn*|nie zgadza|nie odpowiada|nie ma nic wspólnego|nijak się ma|inny niż|inna niż|inne niż) (z|się|opisem|zdjęć|opisowi|do|na|w|
    zamówi*), (nie) (to co|tak jak|taki jak|taka jak|takie jak) (w|na|zamówi*|obiecywa*|opis*|zamawia*|reklam*), (obiecali|obiecano|
    obiecywali|obiecywano|zapewniali|mówili|gwarantowali|deklarowali) (że|mi), (poniżej|nie spełnia|nie spełnił|nie spełniła|nie spełniło|
    nie spełniły) (oczekiwań|moich oczekiwań|oczekiwania|moje oczekiwania|moich), (wbrew|w przeciwieństwie do|zamiast) (opisowi|
    zapewnieniom|obietnic*|obiecan*|zdjęć|zapowiedzi), zamiast (nowego|tego|zamówion*|czarn*|biał*|dwóch|obiecan*), rozminął się z, za (taką
    kasę|taką cenę|te pieniądze|taka kase|tyle kasy|tą cenę|takie pieniądze), a (przyszło|przyszedł|przyszła|dostałem|dostałam) (co innego|
    inn*|coś)`,
};

export default words;
