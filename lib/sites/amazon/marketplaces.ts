import { attribute, find } from '../reading/dom';
import { hostMatches, type Page } from '../reading/site';

/** The shops, and the language and country of each. */
const MARKETPLACES: Readonly<Record<string, string>> = {
  'amazon.com': 'en-US', 'amazon.ca': 'en-CA', 'amazon.com.mx': 'es-MX', 'amazon.com.br': 'pt-BR',
  'amazon.co.uk': 'en-GB', 'amazon.de': 'de-DE', 'amazon.fr': 'fr-FR', 'amazon.it': 'it-IT', 'amazon.es': 'es-ES',
  'amazon.nl': 'nl-NL', 'amazon.se': 'sv-SE', 'amazon.pl': 'pl-PL', 'amazon.com.be': 'fr-BE', 'amazon.ie': 'en-IE',
  'amazon.com.tr': 'tr-TR', 'amazon.ae': 'en-AE', 'amazon.sa': 'ar-SA', 'amazon.eg': 'ar-EG', 'amazon.co.za': 'en-ZA',
  'amazon.in': 'en-IN', 'amazon.co.jp': 'ja-JP', 'amazon.sg': 'en-SG', 'amazon.com.au': 'en-AU',
};

export const HOSTS: readonly string[] = Object.keys(MARKETPLACES);

/** Countries whose shops a review can come from; reviews of the closed Chinese shop are still shown. */
export const COUNTRIES: readonly string[] = [...Object.values(MARKETPLACES).map((locale) => locale.slice(3)), 'CN'];

/** Languages that a page may be written in, the likeliest first: its own, its shop's, English. */
export function localesOf({ url, document }: Page): readonly string[] {
  const html = find(document, 'html');
  const lang = (html === null ? null : attribute(html, 'lang'))?.trim().replaceAll('_', '-') ?? '';
  const declared = /^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,2}$/iu.test(lang) ? lang : undefined;
  const host = HOSTS.find((name) => hostMatches(url.hostname, name));
  const locales = [declared, host === undefined ? undefined : MARKETPLACES[host], 'en'];
  return [...new Set(locales.filter((locale) => locale !== undefined))];
}
