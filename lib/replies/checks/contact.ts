import type { Span } from '@/lib/posts/post';
import type { Voice } from '@/lib/replies/voice';

/** Where a reply names the address or number under which the brand is reached. */
export function contactSpans(text: string, { contact }: Pick<Voice, 'contact'>): Span[] {
  const looked = contact?.trim().toLowerCase() ?? '';
  if (looked === '') return [];
  const start = text.toLowerCase().indexOf(looked);
  return start < 0 ? [] : [{ start, end: start + looked.length }];
}

/** Mail boxes of nobody in particular, as languages name them. */
const ROLES = [
  'info', 'help', 'support', 'servi\\w+', 'hello', 'hallo', 'hola', 'bonjour', 'ciao', 'salut', 'merhaba', 'care', 'customer\\w*', 'clients?',
  'clientes', 'clienti', 'kunden\\w*', 'klant\\w*', 'klien\\w*', 'kontakt', 'conta[ct]\\w*', 'team', 'privacy', 'orders?', 'returns?', 'shop', 'sales', 'press',
  'office', 'mail', 'post', 'repair\\w*', 'warranty', 'hilfe', 'hulp', 'aide', 'ayuda', 'ajuda', 'apoio', 'aiuto', 'assisten\\w+', 'atencion',
  'soporte', 'suporte', 'sav', 'pomoc', 'bok', 'biuro', 'destek', 'yardim', 'iletisim', 'musteri\\w*', 'dopomoga', 'pomosh\\w*', 'pidtrymka',
];
const ROLE_BOX = new RegExp(`(?<![\\w.+-])(?:${ROLES.join('|')})(?:[.+_-][\\w.-]*)?@[\\w.-]*\\w`, 'giu');

/** Addresses of mail in a text that belong to a role, not to a person. */
export function roleBoxes(text: string): Span[] {
  return Array.from(text.matchAll(ROLE_BOX), ({ 0: found, index }) => ({ start: index, end: index + found.length }));
}
