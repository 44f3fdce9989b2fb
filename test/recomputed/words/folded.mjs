/** Letters and signs that are written for others: what counts the same, whatever NFKC says. */
const SAME = new Map(Object.entries({
  ς: 'σ', ـ: '', '‘': "'", '’': "'", '‛': "'", ʼ: "'", ʻ: "'", '′': "'", '`': "'", '´': "'",
  '‐': '-', '‑': '-', '‒': '-', '–': '-', '−': '-', '™': ' ', '℠': ' ',
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ħ: 'h', ı: 'i', ё: 'е', ѐ: 'е', ѝ: 'и',
  أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا', ى: 'ي', ة: 'ه', ی: 'ي', ک: 'ك',
}));
const CLUSTER = /[^][\p{M}\u1160-\u11ff\uff9e\uff9f]*/gu;
const LEFT_OUT = /[\p{Cf}\p{Variation_Selector}\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u20d0-\u20ff]/u;
const EUROPEAN = /[\p{Script=Latin}\p{Script=Greek}]/u;
const DIGIT = /[\u0660-\u0669\u06f0-\u06f9]/u;

/**
 * A text as words are compared: compatible forms and cases as one, Latin and Greek without accents, Arabic letters and digits in one form,
 * joiners gone. {text, written(start, end): what it was made of}
 */
export function folded(original) {
  let text = '';
  const [starts, ends] = [[], []];
  for (const { 0: cluster, index } of original.matchAll(CLUSTER)) {
    const plain = plainOf(cluster);
    for (let at = 0; at < plain.length; at++) {
      const alone = plain.length === cluster.length;
      starts.push(alone ? index + at : index);
      ends.push(alone ? index + at + 1 : index + cluster.length);
    }
    text += plain;
  }
  return { text, written: (start, end) => original.slice(starts[start], ends[end - 1]) };
}

function plainOf(cluster) {
  const same = SAME.get(cluster);
  return same ?? [...cluster.normalize('NFKC').toLowerCase().normalize('NFC')].map(plainLetter).join('');
}

function plainLetter(letter) {
  if (SAME.has(letter)) return SAME.get(letter);
  if (LEFT_OUT.test(letter)) return '';
  if (DIGIT.test(letter)) return String(letter.codePointAt(0) % 16);
  if (!EUROPEAN.test(letter)) return letter;
  const bare = letter.normalize('NFD').replace(/\p{M}/gu, '');
  return SAME.get(bare) ?? bare;
}
