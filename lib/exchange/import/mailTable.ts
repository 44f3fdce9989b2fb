import Papa from 'papaparse';
import type { Address, Email } from 'postal-mime';
import type { Bytes } from '../backup/digest';
import { guardFormula } from '../formulaGuard';
import type { Step } from '../kit/table';

/** The columns of a table of e-mails. */
export const MAIL_COLUMNS = ['message id', 'date', 'subject', 'text', 'author name', 'author handle', 'in reply to'] as const;

const HEADERS = /^(?:from|to|subject|date|message-id|received|return-path|mime-version|delivered-to|x-[\w-]+|content-type|dkim-signature):/iu;
/** How mailboxes part their e-mails (RFC 4155): "From sender Mon Jan  5 10:00:00 2026" behind an empty line. */
const PARTING = /^From \S+ .*\d{4}\s*$/u;
/** Most that one e-mail's text may hold, UTF-16 units. */
const LONGEST_TEXT = 100_000;

/** Whether a file begins as e-mails do: the line that parts those of a mailbox, or two headers at least. */
export function isMail(beginning: string): boolean {
  const [first = '', ...more] = beginning.replace(/^\ufeff/u, '').trimStart().split(/\r?\n/u, 12);
  return (PARTING.test(first) && more.some((line) => HEADERS.test(line))) || (HEADERS.test(first) && more.some((line) => HEADERS.test(line)));
}

/** E-mails, one or a whole mailbox, as a CSV table in UTF-8: a row for each with its time, sender, subject and plain text. Attachments are not read. */
export async function mailTable(bytes: Bytes, step: Step): Promise<Blob> {
  // Few bring e-mails: what reads them is loaded then.
  const { default: PostalMime } = await import('postal-mime');
  const parts: Blob[] = [new Blob([lineOf(MAIL_COLUMNS)])];
  for (const [from, to] of placesOf(bytes)) {
    await step(from / bytes.length);
    const mail = await PostalMime.parse(bytes.subarray(from, to), { maxNestingDepth: 20 }).catch(() => null);
    parts.push(new Blob([lineOf(mail === null ? [] : cellsOf(mail))]));
  }
  return new Blob(parts);
}

const lineOf = (cells: readonly string[]): string => `${Papa.unparse([cells.map(guardFormula)], { header: false })}\n`;

function cellsOf(mail: Email): string[] {
  const text = (mail.text ?? plainText(mail.html ?? '')).slice(0, LONGEST_TEXT);
  const from = mail.from === undefined ? null : mailboxOf(mail.from);
  return [mail.messageId ?? '', timeOf(mail.date), mail.subject ?? '', text, from?.name ?? '', from?.address ?? '', mail.inReplyTo ?? ''];
}

const mailboxOf = (address: Address): { name: string; address: string } | null => (address.address === undefined ? null : { name: address.name, address: address.address });

const timeOf = (date: string | undefined): string => (date === undefined || Number.isNaN(Date.parse(date)) ? (date ?? '') : new Date(date).toISOString());

/** The words of an HTML e-mail; nothing of it is run or fetched: the document is never shown. */
function plainText(html: string): string {
  if (html === '') return '';
  const parsed = new DOMParser().parseFromString(html.slice(0, LONGEST_TEXT * 4), 'text/html');
  for (const unseen of parsed.querySelectorAll('script, style, title')) unseen.remove();
  for (const block of parsed.querySelectorAll('p, div, br, li, tr, h1, h2, h3')) block.after('\n');
  return (parsed.body.textContent ?? '').replaceAll(/[ \t]*\n[ \t]*/gu, '\n').replaceAll(/\n{3,}/gu, '\n\n').trim();
}

/** Where the e-mails of a mailbox stand; all of the file where it is one. Bytes are compared: each e-mail has its own encoding. */
function placesOf(bytes: Bytes): [from: number, to: number][] {
  const starts: { line: number; next: number }[] = [];
  for (let line = 0; line < bytes.length;) {
    const end = bytes.indexOf(0x0a, line);
    const next = end === -1 ? bytes.length : end + 1;
    const parts = bytes[line] === 0x46 && isParting(bytes, line, next);
    if (parts) starts.push({ line, next });
    line = next;
  }
  if (starts.length === 0) return [[0, bytes.length]];
  return starts.map(({ next }, at) => [next, starts[at + 1]?.line ?? bytes.length]);
}

function isParting(bytes: Bytes, from: number, to: number): boolean {
  const isBehindBlank = from === 0 || (bytes[from - 1] === 0x0a && (from < 2 || bytes[from - 2] === 0x0a || (bytes[from - 2] === 0x0d && bytes[from - 3] === 0x0a)));
  return isBehindBlank && to - from < 300 && PARTING.test(new TextDecoder('windows-1252').decode(bytes.subarray(from, to)).trimEnd());
}
