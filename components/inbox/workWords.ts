import type { Translator } from '@/lib/i18n/translator';
import type { WorkDecision } from '@/lib/inbox/decideWork';
import { OWNER_ME } from '@/lib/mentions/status';

/** Whom a mention is looked after by, in words. */
export function ownerName(owner: string | undefined, { text }: Pick<Translator, 'text'>): string {
  if (owner === undefined) return text('owner.nobody');
  return owner === OWNER_ME ? text('owner.me') : owner;
}

/** What was just said of the work on a mention, in words. */
export function workWords({ status, owner }: WorkDecision, { text }: Pick<Translator, 'text'>): string {
  if (status !== undefined) return text('status.set', { status: text(`status.${status?.is ?? 'new'}`) });
  if (owner === OWNER_ME) return text('owner.setMe');
  return owner == null ? text('owner.setNobody') : text('owner.set', { name: owner });
}
