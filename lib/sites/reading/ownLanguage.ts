import { attribute, find } from './dom';

/** Language of a page's own words (`<html lang>`, BCP 47): ages, dates and numbers are written in it. Null where it says none. */
export function ownLanguage(document: Document): string | null {
  const html = find(document, 'html');
  const declared = (html === null ? null : attribute(html, 'lang'))?.trim().replaceAll('_', '-') ?? '';
  return /^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,3}$/iu.test(declared) ? declared : null;
}
