import type { Translator } from '@/lib/i18n/translator';
import type { WorkDecision } from '@/lib/inbox/decideWork';
import { OWNER_ME } from '@/lib/mentions/status';

/** Whom a mention is looked after by, in words. */
export function ownerName(owner: string | undefined, { text }: Pick<Translator, 'text'>): string {
  if (owner === undefined) return text('owner.nobody');
  return owner === OWNER_ME ? text('owner.me') : owner;
}

/** What was just said of the work on a mention, in words. */
export function workWords(said: WorkDecision, translator: Pick<Translator, 'text' | 'dateTime'>): string {
  const { text } = translator;
  const { status, owner, tags, testimonial } = said;
  if (status !== undefined) return text('status.set', { status: text(`status.${status?.is ?? 'new'}`) });
  if (tags !== undefined) return Object.entries(tags).map(([tag, has]) => text(has === true ? 'work.tagGiven' : 'work.tagTaken', { tag })).join(' ');
  if (testimonial !== undefined) return text(`work.consent.${testimonial ?? 'unset'}`);
  if (owner === undefined) return timeWords(said, translator);
  if (owner === OWNER_ME) return text('owner.setMe');
  return owner === null ? text('owner.setNobody') : text('owner.set', { name: owner });
}

function timeWords({ dueAt, snoozedUntil }: WorkDecision, { text, dateTime }: Pick<Translator, 'text' | 'dateTime'>): string {
  if (snoozedUntil !== undefined) return snoozedUntil === null ? text('work.woken') : text('work.snoozed', { when: dateTime(snoozedUntil) });
  if (dueAt == null) return text('work.dueUnset');
  return text('work.dueSet', { when: dateTime(dueAt) });
}
