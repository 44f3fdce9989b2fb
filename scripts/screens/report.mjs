/** What was found, in words: each once, with where it was seen. Empty where nothing was. */
export function inWords(looks) {
  const seen = new Map();
  for (const { state, count, language, scheme, findings } of looks) {
    for (const { rule, impact, what, where, why } of findings) {
      const key = [state, rule, where].join('\n');
      const known = seen.get(key) ?? { state, rule, impact, what, where, why, places: [] };
      known.places.push(`${count} ${language} ${scheme}`);
      seen.set(key, known);
    }
  }
  return [...seen.values()].map(
    ({ state, rule, impact, what, where, why, places }) =>
      `${state}: ${rule} (${impact}): ${what}\n  ${where}\n  ${why}\n  ${places.join(', ')}\n`,
  );
}
