import { hostMatches, type Page } from '../reading/site';
import { declaredLanguage } from '../reading/writtenTime';

/** The countries' hosts, and the language and country of each: a date such as 3/4/2024 is read by it. */
const LOCALES: Readonly<Record<string, string>> = {
  'yelp.com': 'en-US', 'yelp.ca': 'en-CA', 'yelp.com.mx': 'es-MX', 'yelp.com.br': 'pt-BR', 'yelp.com.ar': 'es-AR',
  'yelp.cl': 'es-CL', 'yelp.co.uk': 'en-GB', 'yelp.ie': 'en-IE', 'yelp.de': 'de-DE', 'yelp.at': 'de-AT', 'yelp.ch': 'de-CH',
  'yelp.fr': 'fr-FR', 'yelp.be': 'fr-BE', 'yelp.nl': 'nl-NL', 'yelp.es': 'es-ES', 'yelp.it': 'it-IT', 'yelp.pt': 'pt-PT',
  'yelp.se': 'sv-SE', 'yelp.dk': 'da-DK', 'yelp.no': 'nb-NO', 'yelp.fi': 'fi-FI', 'yelp.pl': 'pl-PL', 'yelp.cz': 'cs-CZ',
  'yelp.com.tr': 'tr-TR', 'yelp.com.au': 'en-AU', 'yelp.co.nz': 'en-NZ', 'yelp.com.sg': 'en-SG', 'yelp.com.hk': 'zh-HK',
  'yelp.com.tw': 'zh-TW', 'yelp.my': 'en-MY', 'yelp.com.ph': 'en-PH', 'yelp.co.jp': 'ja-JP',
};

export const HOSTS: readonly string[] = Object.keys(LOCALES);

/** Language of the page's words, with the country of its host where the page names none. */
export function localeOf({ url, document }: Page): string | null {
  const host = HOSTS.find((name) => hostMatches(url.hostname, name));
  const local = host === undefined ? null : (LOCALES[host] ?? null);
  const declared = declaredLanguage(document);
  if (declared === null) return local;
  return declared.toLowerCase() === local?.split('-')[0] ? local : declared;
}
