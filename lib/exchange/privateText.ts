import { findPersonalData } from '@/lib/language/personalData/findPersonalData';
import { maskOf } from '@/lib/language/personalData/personalData';
import type { TextEdit } from './textEdits';

/** What of a text is written otherwise so that it holds no mails, phones and cards. */
export function maskEdits(text: string): TextEdit[] {
  return findPersonalData(text).map(({ kind, start, end }) => ({ start, end, by: maskOf(kind) }));
}
