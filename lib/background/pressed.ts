import type { CardAction } from '@/lib/card/view';
import type { Mention } from '@/lib/mentions/mention';
import { OWNER_ME } from '@/lib/mentions/status';
import { decideLabels } from '@/lib/storage/corrections';
import { decideInbox, keepReply } from '@/lib/storage/inbox/decideInbox';
import { decideRelevance } from '@/lib/storage/learning/relevanceMarks';
import { settleAlerts } from './alerts';
import { rememberCount, strictly } from './database';
import { tellLabels } from './labels';
import { learnSoon } from './learning';
import { tabsThatMayBeRead } from './lookAgain';

/** Stores what was pressed on the card of a mention, strictly. Rejects where the database refuses. */
export async function storePress(mention: Mention, action: CardAction, now: number): Promise<void> {
  const db = await strictly();
  const mentionId = mention.id;
  switch (action.kind) {
    case 'label':
      await decideLabels(db, [{ mentionId, label: action.label }]);
      break;
    case 'irrelevant':
      await decideRelevance(db, [{ mentionId, topicId: action.topicId, irrelevant: action.irrelevant }]);
      break;
    case 'status':
      await decideInbox(db, [{ mentionId, status: action.status === null ? null : { is: action.status, at: now } }]);
      break;
    case 'mine':
      // Only who looks after it can stop doing so.
      if (action.mine) await decideInbox(db, [{ mentionId, owner: OWNER_ME }]);
      else if (mention.decided?.owner === OWNER_ME) await decideInbox(db, [{ mentionId, owner: null }]);
      break;
    case 'replied':
      await keepReply(db, mentionId, { at: now, how: action.how, edited: false, ...(action.template === undefined ? {} : { template: action.template }) });
      break;
  }
}

/** Lets all else follow, as after a decision on a screen: marks in open pages, alerts, the badge, what is learned. */
export async function followPress(id: string, { kind }: CardAction): Promise<void> {
  await tellLabels([id], await tabsThatMayBeRead());
  if (kind === 'label' || kind === 'irrelevant') learnSoon();
  await settleAlerts();
  await rememberCount();
}
