import { later } from './later';

// What the popup and the side panel show only after their first look. Each is a function: who fetches a part has no name for
// it before.

/** The list of mentions. */
export const MENTION_LIST = later(async () => (await import('@/components/mentions/MentionList')).mentionList);

/** What open rows show. */
export const ROW_DETAILS = later(async () => (await import('@/components/mentions/RowDetails')).rowDetails);

/** Why a topic hides a mention. */
export const HIDDEN_REASON = later(async () => (await import('@/components/mentions/HiddenReason')).hiddenReason);

/** What was decided last, and its undoing. */
export const UNDO_BAR = later(async () => (await import('@/components/mentions/UndoBar')).undoBar);

/** What came of keeping something by hand. */
export const KEPT_BAR = later(async () => (await import('@/components/mentions/KeptBar')).keptBar);

/** A reply that is suggested. */
export const SUGGESTED_REPLY = later(async () => (await import('@/components/replies/SuggestedReply')).suggestedReply);

/** A draft by the browser's own model. */
export const MODEL_DRAFT = later(async () => (await import('@/components/replies/ModelDraft')).modelDraft);

/** A topic's numbers, with their chart. */
export const FIGURES = later(async () => (await import('@/components/popup/FiguresSection')).figuresSection);

/** What a page's posts are made of, for copying. */
export const DIAGNOSTIC = later(async () => (await import('@/components/page/DiagnosticPart')).diagnosticPart);

/** What was lost of the stored data, in words. */
export const DAMAGE_WORDS = later(async () => (await import('@/components/damage/sayDamage')).sayDamage);
