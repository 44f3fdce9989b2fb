import { loadModule } from '../../scripts/loadModule.mjs';

const { firstAnswer } = await loadModule('lib/mentions/answered.ts');
const { statusOf } = await loadModule('lib/mentions/status.ts');
const { labelOfWork } = await loadModule('lib/inbox/status.ts');
const { REPLY_PACKS } = await loadModule('lib/language/packs/replyPacks.ts');
const { replyRequestOf } = await loadModule('lib/replies/replyRequest.ts');
const { suggestReplies } = await loadModule('lib/replies/suggestReplies.ts');

/** What follows, by Earshot's own rules, from a mention and its matches as they are stored. */
export function knownOf(mention, matches) {
  const label = labelOfWork(mention, matches.filter(({ mentionId }) => mentionId === mention.id));
  const { language } = mention.understanding.language;
  return {
    label,
    status: statusOf(mention, label),
    /** See `firstAnswer`; null: none is known. */
    answer: firstAnswer(mention),
    /** Texts of the replies that are suggested, the first one first. */
    suggested: () => suggestReplies(replyRequestOf(mention, label), REPLY_PACKS.get(language) ?? null).replies.map(({ text }) => text),
  };
}
