import { CORRECTIONS, type Correction } from '@/lib/mentions/mention';

/** What a key does in the inbox. */
export type InboxAction =
  | 'next' | 'previous' | 'extendNext' | 'extendPrevious' | 'open' | 'done' | 'reply' | 'snooze' | 'mine' | 'escalate' | 'tag' | 'note' | 'irrelevant'
  | 'select' | 'selectAll' | 'undo' | 'filter' | 'leave' | { label: Correction | null };

const LETTERS: Readonly<Record<string, InboxAction>> = {
  KeyJ: 'next',
  KeyK: 'previous',
  KeyO: 'open',
  KeyE: 'done',
  KeyR: 'reply',
  KeyS: 'snooze',
  KeyA: 'mine',
  KeyU: 'escalate',
  KeyT: 'tag',
  KeyN: 'note',
  KeyI: 'irrelevant',
  KeyX: 'select',
  KeyZ: 'undo',
};

const SHIFTED: Readonly<Record<string, InboxAction>> = { KeyJ: 'extendNext', KeyK: 'extendPrevious' };
const SIGNS: Readonly<Record<string, InboxAction>> = { '!': 'escalate', '*': 'selectAll', '/': 'filter' };

/** Keys that the overview shows, in its order; each is named by the message `inbox.key.<name>` or `keys.<name>`. */
export const INBOX_KEYS = [
  ['keys.next', 'J'], ['keys.previous', 'K'], ['inbox.key.open', 'O'], ['inbox.key.leave', 'Esc'], ['inbox.key.done', 'E'], ['inbox.key.reply', 'R'],
  ['keys.negative', '1'], ['keys.neutral', '2'], ['keys.positive', '3'], ['keys.takeBack', '0'],
  ['inbox.key.snooze', 'S'], ['inbox.key.mine', 'A'], ['inbox.key.escalate', 'U'], ['inbox.key.tag', 'T'], ['inbox.key.note', 'N'],
  ['inbox.key.irrelevant', 'I'], ['inbox.key.select', 'X'], ['inbox.key.extend', 'Shift+J, Shift+K'], ['inbox.key.selectAll', '*'],
  ['inbox.key.undo', 'Z'], ['inbox.key.filter', '/'], ['keys.help', '?'],
] as const;

/**
 * What a key press does, or null. Letters are taken by their place on the keyboard, so that they work under Cyrillic and Arabic
 * layouts too; Escape always leaves. Enter is the row's own, which has the focus.
 */
export function inboxActionOf(event: Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey'>, singleKeys: boolean): InboxAction | null {
  if (event.key === 'Escape') return 'leave';
  if (!singleKeys) return null;
  const sign = SIGNS[event.key];
  if (sign !== undefined) return sign;
  const letter = event.code in LETTERS ? event.code : `Key${event.key.toUpperCase()}`;
  if (event.shiftKey) return SHIFTED[letter] ?? null;
  const digit = /^[0-3]$/u.test(event.key) ? Number(event.key) : null;
  if (digit !== null) return { label: CORRECTIONS[digit - 1] ?? null };
  return LETTERS[letter] ?? null;
}
