import type { MannerWords } from '../signalWords';

const words: MannerWords = {
  polite: `proszę o, prosze o, bardzo proszę, uprzejmie proszę, proszę uprzejmie, poproszę, prosiłbym, prosiłabym, z góry dziękuję, z góry
    dzięki, z gory dziekuje, dziękuję z góry, (dziękuję|dziękujemy|dzięki) za (odpowiedź|pomoc|odp|informację|wyrozumiałość|opinię), (czy
    mogą|czy mogliby|czy mógłby|czy mogłaby|czy mogłabym|czy mógłbym|czy moglibyście) (państwo|pan|pani|mi|prosić|się), (chciałbym|
    chciałabym) (zapytać|prosić|się dowiedzieć|uprzejmie|poprosić|zrezygnować|zgłosić|podziękować), dzień dobry ... (czy|proszę|chciał*|mam|
    państwo), (przepraszam|przepraszamy) (że|za|najmocniej|jeśli|bardzo|), pozdrawiam, pozdrawiam serdecznie, pozdrawiamy, z poważaniem, z
    wyrazami szacunku, szanowni państwo, szanowna pani, szanowny panie, jeśli można, jeśli to możliwe, jeśli to nie problem, byłbym
    wdzięczn*, byłabym wdzięczn*, będę wdzięczn*, byłabym zobowiązan*, uprzejmie, łaskawie prosz*, prosimy o, przykro nam, miło mi,
    serdecznie zapraszamy, zapraszamy ponownie, dodajcie proszę, proszę dodajcie, plis`,
  rude: `(banda|bando|zgraja|stado|kupa) (złodziei|debili|idiotów|oszustów|nierobów|baranów|kretynów|nieudaczników|leszczy|partaczy|pajaców|
    dziadów|cwaniaków|kłamców|kurew|pojebów|amatorów), spierdal*, wypierdal*, wypierdol*, odpierdol*, pierdolcie, pierdol się, pierdolcie
    się, jebcie się, jeb się, jebać (was|ich|tę firmę|to), chuj wam, chuj w dupę, chuje, chuju, kurwy, kurwa mać, skurwysyn*, skurwiel*,
    sukinsyn*, debil*, idiot*, kretyn*, imbecyl*, cham, chamy, chamstwo, gnoje, gnój, gnoju, szmaty, szmata, ścierwo, cioty, ciota,
    frajerzy, frajer, pajace, pajac, cwele, cwel, pojeb*, popierdol*, zasrań*, gówniarze, złodzieje pierdoleni, pierdoleni, pieprzeni,
    zdechnijcie, zdychajcie, spadajcie, wal się, walcie się, wsadźcie sobie, ruskie onuce, dziady, nieroby, darmozjady, (jesteście) (debil*|
    śmieszni|żałośni|złodziej*|zerem|dnem|idiot*|nienormalni|chorzy|popier*|beznadziejni), ryj, mordy, zamknij*, stul, głąby, barany, baran`,
  familiar: `ty, ciebie, cię, ci, tobie, tobą, twój, twoja, twoje, twojego, twojej, twoją, masz, jesteś, wiesz, możesz, mozesz, chcesz,
    robisz, mógłbyś, mogłabyś, zrób, daj, weź, wy, was, wam, wami, wasz, wasza, wasze, waszego, waszej, waszą, waszych, waszym, macie,
    jesteście, wiecie, możecie, mozecie, robicie, chcecie, moglibyście, powinniście, dodajcie, zróbcie, naprawcie, poprawcie, oddajcie,
    odpiszcie, dajcie, ogarnijcie, weźcie, bierzcie, kupujcie, polecacie, wysyłacie, idźcie, spróbujcie, omijajcie, uważajcie, uciekajcie,
    pomóżcie, szukacie, podnieśliście, wprowadźcie, przywróćcie, zwróćcie, zastanówcie, wstydźcie, kpicie, sprawdź, skorzystaj, kup, zobacz,
    wpadnij, polecasz, hej wiesz, słuchaj, słuchajcie, patrz`,
  formal: `pan, pani, pana, panu, panem, panią, państwo, państwa, państwu, państwem, panstwo, panstwa, panie, szanowni, szanowny, szanowna`,
};

export default words;
