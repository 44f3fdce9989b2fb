import type { PromiseWords } from '../promiseWords';

const words: PromiseWords = {
  commits: `
    (odpowiemy|odpiszemy|odpiszę|odpowiem|skontaktujemy się|skontaktuję się|zadzwonimy|zadzwonię|oddzwonimy|oddzwonię|napiszemy|damy (Panu |Pani |Państwu |ci |wam |)znać|dam znać|wyślemy|wyślę|prześlemy|sprawdzimy|sprawdzę|wyjaśnimy|wyjaśnię|zbadamy|ustalimy|poinformujemy|powiadomimy|naprawimy|poprawimy|usuniemy|wymienimy|zwrócimy|oddamy|zrekompensujemy|przekażemy|przekażę|rozwiążemy|rozpatrzymy|zaktualizujemy|dostarczymy|odbierzemy|dodamy|udostępnimy|wprowadzimy|zajmiemy się|zajmę się|anulujemy|naliczymy|przygotujemy|uzupełnimy|zweryfikujemy|przyjrzymy się|wrócimy (do|z)|będziemy informować),
    (konsultant*|pracowni*|kurier*|zespół|kole*|specjalist*|nasz*) ... (skontaktuje|zadzwoni|oddzwoni|odpowie|napisze|sprawdzi|skontaktują|odbierze|dostarczy|wyjaśni),
    (obiecujemy|obiecuję|gwarantujemy|zobowiązujemy się)
  `,
  dated: `
    (otrzyma|otrzymasz|otrzymają|dostanie|dostaniesz|dostaną), (będzie|będą|zostanie|zostaną) *,
    (dotrze|dotrą|przyjdzie|przyjedzie|ukaże|wpłynie|wpłyną|pojawi|trafi|wyjdzie|skontaktuje|zadzwoni|odezwiemy|wydamy|wysyłamy|zwracamy|będziemy)
  `,
  aside: `
    nie (zdołamy|możemy|będziemy|uda|damy rady|jesteśmy|zdążymy|jest|będzie|mamy|da|wyślemy|dostarczymy),
    (zazwyczaj|zwykle|na ogół|z reguły|zawsze|średnio|przeważnie),
    (mamy nadzieję|postaramy|staramy|spróbujemy|chcielibyśmy|będzie nam miło|będziemy (wdzięczni|zamknięci|otwarci)),
    (otwart*|zamknięt*|czynn*|godzin* otwarcia|pracujemy), (promocja|rabat|zniżka|gwarancja|ważn*|obowiązuje|kończy|trwa),
    (może|możesz|mogą|możecie|mogą państwo|powinien|powinna|musi|musisz|ma pan|ma pani|zamówił*|napisał*),
    (wysłaliśmy|odpowiedzieliśmy|otrzymaliśmy|dzwoniliśmy|zadzwoniliśmy|zwróciliśmy|dostarczyliśmy|był|była|było|były|został|została|zostało|zostały|przekazaliśmy|sprawdziliśmy),
    dziękujemy za, (przepraszamy|przepraszam) za
  `,
  asks: `
    (proszę|prosimy) (o |)(napisać|wysłać|przesłać|kontakt|wiadomość|zadzwonić|podać|sprawdzić|podanie|przesłanie|odesłać|poczekać|zgłosić|skontaktować|uzupełnić|*),
    (napisz|wyślij|prześlij|zadzwoń|daj|skontaktuj|podaj|odeślij|napiszcie|wyślijcie) (do nas|nam|się|znać|numer*|*)
  `,
  conditions: `
    jeśli, jeżeli, gdy (tylko |)(otrzymamy|pan|pani|nam|wyślesz),
    po otrzymaniu, jak tylko (otrzymamy|pan|pani|nam), o ile, pod warunkiem, po tym jak
  `,
  past: `
    stało, wydarzyło, zamówieni* z, (pana|pani|twoj*) (wizyt*|zamówieni*|wiadomoś*|opini*) z, zeszł*, ubiegł*, ostatni*, od,
    z poniedziałku, dostarczon*
  `,
};

export default words;
