/** The zeros of the scripts that have digits of their own; each is followed by its 1 to 9. */
const ZEROS = '\u0660\u06f0\u07c0\u0966\u09e6\u0a66\u0ae6\u0b66\u0be6\u0c66\u0ce6\u0d66\u0de6\u0e50\u0ed0\u0f20\u1040\u17e0\u1810\uff10';

/** A text with the decimal digits of every living script as 0 to 9, and nothing else changed; of the same length. */
export function westernDigits(text: string): string {
  return text.replace(/(?![0-9])\p{Nd}/gu, (digit) => {
    const code = digit.charCodeAt(0);
    for (let at = 0; at < ZEROS.length; at++) {
      const value = code - ZEROS.charCodeAt(at);
      if (value >= 0 && value <= 9 && digit.length === 1) return String(value);
    }
    return digit;
  });
}
