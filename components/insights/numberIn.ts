/** A number as somebody types it, with a point or a comma, in digits of any script that the five languages write; null: it is none. */
export function numberIn(typed: string): number | null {
  const plain = typed
    .trim()
    .replace(/[٠-٩۰-۹]/gu, (digit) => String((digit.codePointAt(0) ?? 0) % 16))
    .replace(/\u2212/gu, '-')
    .replace(/[,٫]/u, '.');
  return /^[+-]?(?:\d+\.?\d*|\.\d+)$/u.test(plain) ? Number(plain) : null;
}
