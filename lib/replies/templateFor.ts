import type { ReplyRequest } from './replyRequest';
import type { Template } from './template';
import { canSay, fill, type Known } from './ways';

/**
 * The user's own template that fits a mention best, filled in: in its language, all of its places known; one for its intent goes
 * before one for any, and among such the one that stands first. Null: none fits.
 */
export function templateFor({ language, intent }: Pick<ReplyRequest, 'language' | 'intent'>, templates: readonly Template[], known: Known): { id: string; text: string } | null {
  const first = (isFor: (intents: Template['intents']) => boolean): Template | undefined => templates.find((template) => (
    template.language === language && isFor(template.intents) && template.text.trim() !== '' && canSay(template.text, known)
  ));
  const meant = first((intents) => intent !== null && intents.includes(intent)) ?? first((intents) => intents.length === 0);
  return meant === undefined ? null : { id: meant.id, text: fill(meant.text.trim(), known) };
}
