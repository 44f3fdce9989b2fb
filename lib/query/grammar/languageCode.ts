const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(97 + index));
let codes: ReadonlyMap<string, string> | null = null;

/** The ISO 639-1 code of a language by its English name, or null where there is none. */
export function languageCodeOf(name: string): string | null {
  codes ??= codesByName();
  return codes.get(name.trim().toLowerCase()) ?? null;
}

function codesByName(): Map<string, string> {
  const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  const found = new Map<string, string>();
  for (const code of letters.flatMap((first) => letters.map((second) => first + second))) {
    const name = names.of(code)?.toLowerCase();
    // Codes that are no longer used come back as those that replaced them.
    if (name !== undefined && Intl.getCanonicalLocales(code)[0] === code) found.set(name, code);
  }
  return found;
}
