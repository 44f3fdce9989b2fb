/** The web address that somebody typed, with or without `https://`; null where it is none. */
export function siteAddress(typed: string): string | null {
  const trimmed = typed.trim();
  const whole = /^[a-z][a-z\d+.-]*:\/\//iu.test(trimmed) ? trimmed : `https://${trimmed}`;
  if (trimmed === '' || !URL.canParse(whole)) return null;
  const { protocol, hostname } = new URL(whole);
  const isWeb = protocol === 'https:' || protocol === 'http:';
  return isWeb && /^[^.\s]+(?:\.[^.\s]+)+$/u.test(hostname) ? `${protocol}//${hostname}/` : null;
}
