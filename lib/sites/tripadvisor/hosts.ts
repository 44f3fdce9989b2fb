import { hostMatches, type Page } from '../reading/site';
import { declaredLanguage } from '../reading/writtenTime';

/** The countries' hosts, and the language and country of each: a date such as 3/4/2024 is read by it. */
const LOCALES: Readonly<Record<string, string>> = {
  'tripadvisor.com': 'en-US', 'tripadvisor.ca': 'en-CA', 'tripadvisor.co.uk': 'en-GB', 'tripadvisor.ie': 'en-IE',
  'tripadvisor.com.au': 'en-AU', 'tripadvisor.co.nz': 'en-NZ', 'tripadvisor.co.za': 'en-ZA', 'tripadvisor.in': 'en-IN',
  'tripadvisor.com.sg': 'en-SG', 'tripadvisor.com.my': 'en-MY', 'tripadvisor.com.ph': 'en-PH', 'tripadvisor.com.hk': 'zh-HK',
  'tripadvisor.com.tw': 'zh-TW', 'tripadvisor.cn': 'zh-CN', 'tripadvisor.jp': 'ja-JP', 'tripadvisor.co.kr': 'ko-KR',
  'tripadvisor.co.id': 'id-ID', 'tripadvisor.com.vn': 'vi-VN', 'tripadvisor.de': 'de-DE', 'tripadvisor.at': 'de-AT',
  'tripadvisor.ch': 'de-CH', 'tripadvisor.fr': 'fr-FR', 'tripadvisor.be': 'fr-BE', 'tripadvisor.nl': 'nl-NL',
  'tripadvisor.es': 'es-ES', 'tripadvisor.com.mx': 'es-MX', 'tripadvisor.com.ar': 'es-AR', 'tripadvisor.cl': 'es-CL',
  'tripadvisor.co': 'es-CO', 'tripadvisor.com.pe': 'es-PE', 'tripadvisor.com.ve': 'es-VE', 'tripadvisor.it': 'it-IT',
  'tripadvisor.pt': 'pt-PT', 'tripadvisor.com.br': 'pt-BR', 'tripadvisor.se': 'sv-SE', 'tripadvisor.dk': 'da-DK',
  'tripadvisor.fi': 'fi-FI', 'tripadvisor.cz': 'cs-CZ', 'tripadvisor.sk': 'sk-SK', 'tripadvisor.rs': 'sr-RS',
  'tripadvisor.ru': 'ru-RU', 'tripadvisor.com.tr': 'tr-TR', 'tripadvisor.com.gr': 'el-GR', 'tripadvisor.co.il': 'he-IL',
  'tripadvisor.com.eg': 'ar-EG',
};

export const HOSTS: readonly string[] = Object.keys(LOCALES);

/** Languages that hosts below `tripadvisor.com` are named by: `no.tripadvisor.com`, `pl.tripadvisor.com`. */
const BELOW: Readonly<Record<string, string>> = { no: 'nb-NO', pl: 'pl-PL', hu: 'hu-HU', th: 'th-TH', ar: 'ar', cn: 'zh-CN' };

/** Language of the page's words, with the country of its host where the page names none. */
export function localeOf({ url, document }: Page): string | null {
  const below = /^([a-z]{2})\.tripadvisor\.com$/u.exec(url.hostname)?.[1];
  const host = HOSTS.find((name) => hostMatches(url.hostname, name));
  const local = (below === undefined ? undefined : BELOW[below]) ?? (host === undefined ? null : (LOCALES[host] ?? null));
  const declared = declaredLanguage(document);
  if (declared === null) return local;
  return declared.toLowerCase() === local?.split('-')[0] ? local : declared;
}
