import type { ReplyRequest } from './replyRequest';
import type { Template } from './template';
import { canSay, fill, type Known } from './ways';

/**
 * The user's own template that fits a mention best, filled in: in its language, all of its places known; one for its intent goes
 * before one for any, and among such the one that stands first. Null: none fits.
 */
export function templateFor({ language, intent }: Pick<ReplyRequest, 'language' | 'intent'>, templates: readonly Template[], known: Known): { id: string; text: string } | null {
  const fitting = templates.filter((template) => template.language === language && canSay(template.text, known) && template.text.trim() !== '');
  const meant = fitting.find(({ intents }) => intent !== null && intents.includes(intent)) ?? fitting.find(({ intents }) => intents.length === 0);
  return meant === undefined ? null : { id: meant.id, text: fill(meant.text.trim(), known) };
}
