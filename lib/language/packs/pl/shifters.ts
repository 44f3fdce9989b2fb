import type { FactorGroups } from '@/lib/language/packs/lists';

/** Words that turn over what follows. */
export const NEGATORS =
  'nie, bez, ani, nigdy, żaden, żadna, żadne, żadnego, żadnej, żadnych, żadnym, żadną, brak, brakuje, nikt, nikomu, '
  + 'nic, niczego, wcale, nijak, mało, niewiele, zero, daleko od, daleki od, pozbawion*, przestał, przestała, przestało';

/** After these a negator negates nothing: "nie tylko". */
export const NEGATOR_RELEASES =
  'tylko, jedynie, wyłącznie, mniej';

/** Words of degree and their factor on the word that follows. */
export const DEGREES: FactorGroups = [
  [1.5, 'niesamowicie, niewiarygodnie, nieprawdopodobnie, ogromnie, nadzwyczaj'],
  [1.4, 'totalnie, kompletnie, całkowicie, absolutnie, mega, hiper, ultra, turbo, cholernie, zajebiście, kurewsko'],
  [1.4, 'strasznie, okropnie, potwornie, przeraźliwie, niezwykle, wyjątkowo, szalenie, niezmiernie, ekstremalnie'],
  [1.4, 'skrajnie, w pełni, w 100%, w stu procentach'],
  [1.3, 'bardzo, b, bdb, naprawdę, na prawdę, serio, wielce, wyjątkowy, zdecydowanie, zupełnie, zbyt, nazbyt, niebywale'],
  [1.3, 'mocno, głęboko, wysoce, najbardziej, wielki, wielka, wielkie, ogromny, ogromna, ogromne, pełen, pełna, pełny'],
  [1.3, 'prawdziwy, prawdziwa, prawdziwe, kawał, tak bardzo, przeogromn*'],
  [1.2, 'szczególnie, zwłaszcza, tak, taki, taka, takie, jak, jaki, jaka, jakie, po prostu, wręcz, coraz, jeszcze, zawsze'],
  [1.2, 'sam, sama, same, bardziej'],
  [0.8, 'dość, dosyć, raczej, stosunkowo, względnie, w miarę, generalnie, ogólnie'],
  [0.7, 'prawie, niemal, chyba, może, czasem, czasami, niekiedy, średnio'],
  [0.6, 'trochę, troszkę, troszeczkę, nieco, lekko, odrobinę, ciut, częściowo, minimalnie'],
  [0.5, 'mniej, najmniej, rzekomo, niby, podobno, ponoć'],
];

/** What follows weighs more than what came before. */
export const CONTRASTS =
  'ale, lecz, jednak, jednakże, natomiast, niemniej, aczkolwiek, mimo to, pomimo to, tylko że, za to, tyle że';

/** Words after which is said what is not so, or not yet. */
export const IRREALIS =
  'jeśli, jeżeli, gdyby, gdyby tylko, gdybym, gdybyś, gdybyśmy, jakby, oby, żeby, aby, chciałbym, chciałabym, chcielibyśmy, '
  + 'powinien, powinna, powinno, powinni, powinny, mógłby, mogłaby, mogłoby, mogliby, mogłyby, byłby, byłaby, byłoby, '
  + 'byliby, niech, mam nadzieję, czekam na, szukam, szukamy, poszukuję, potrzebuję, proszę o, czy';

/** What tells that the words may not be meant. */
export const SARCASM =
  'taaa, taa, no jasne, jasne że, akurat, gratulacje dla, brawo wy, brawo dla, dzięki za nic, yhy, mhm, ehe, ironia, '
  + 'sarkazm, chyba żart, no brawo, no gratuluję, pogratulować, po prostu pięknie, no pięknie, no ładnie';

/** After these is said what might have been and is not. */
export const COUNTERFACTUALS =
  'gdyby, gdyby tylko, byłby, byłaby, byliby, byłyby, mógłby być, mogłaby być, mogłoby być, mogliby być, mogły być, '
  + 'mógł być, mogła być, mogło być, miał być, miała być, miało być, miały być, mieli być, '
  + 'powinien był, powinna była, szkoda że nie';
