import { speaksOfWriter } from '@/lib/language/firstPerson';
import { bodyOf } from '@/lib/posts/post';
import type { RelevanceText } from '@/lib/signals/relevanceTraits';
import type { Match, Mention, Understanding } from './mention';

const NUMBER = /\p{N}/u;
const MARK_OF_QUESTION = /[?؟？]/u;
/** Words that felt like something, from which on a text speaks of feelings. */
const MUCH = 3;

/** A mention as the relevance of it to a topic is judged. */
export function relevanceTextOf(
  mention: Pick<Mention, 'post' | 'authorId' | 'understanding'>,
  { spans }: Pick<Match, 'spans'>,
): RelevanceText {
  const { post, authorId, understanding } = mention;
  const body = bodyOf(post);
  const { language } = understanding.language;
  return { body, spans, site: post.site, authorId, language, understood: [...understoodOf(understanding), ...mannersOf(body, language)] };
}

/** Names for what was understood: customers of a brand want and feel things that nobody does of a lamp or a bird of its name. */
function understoodOf({ sentiment, intent, signals = {} }: Understanding): string[] {
  const { emotions = [], aspects = [], hazards = [], gap, tone, stage } = signals;
  const found = [
    `label:${sentiment.label}`,
    ...(sentiment.reasons.length > 0 ? ['felt'] : []),
    ...(sentiment.reasons.length >= MUCH ? ['felt much'] : []),
    ...(intent?.intent === undefined || intent.intent === null ? [] : ['intent', `intent:${intent.intent}`]),
    ...(intent?.reasons ?? []).map((reason) => `cue:${reason.intent}`),
    ...emotions.map(({ kind }) => `emotion:${kind}`),
    ...(aspects.length > 0 ? ['aspect'] : []),
    ...aspects.map(({ kind }) => `aspect:${kind}`),
    ...hazards.map(({ kind }) => `hazard:${kind}`),
    ...(gap === undefined ? [] : ['gap']),
    ...(tone === undefined ? [] : [`tone:${tone.kind}`]),
    ...(stage?.cues[0] === undefined ? [] : [`stage:${stage.kind}`]),
  ];
  return [...new Set(found)];
}

function mannersOf(body: string, language: string | null): string[] {
  return [
    ...(speaksOfWriter(body, language) ? ['of the writer'] : []),
    ...(NUMBER.test(body) ? ['numbers'] : []),
    ...(MARK_OF_QUESTION.test(body) ? ['asks'] : []),
  ];
}
