import type { Context, PostKind } from '@/lib/posts/post';
import { cuesAt, foundIn, type Hit, type Reading } from './reading';
import { STAGES, type Intent, type Stage, type StageFound } from './signals';

/** Of stages that as many words show, the first of these: who leaves has used it, and who praises it to friends, too. */
const TELLING: readonly Stage[] = ['leave', 'advocate', 'support', 'onboard', 'buy', 'consider', 'aware', 'use'];

const BY_INTENT: Partial<Record<Intent, Stage>> = { cancel: 'leave', recommendation: 'advocate', purchase: 'consider' };
const BY_KIND: Partial<Record<PostKind, Stage>> = { review: 'use', question: 'consider' };
const BY_CONTEXT: Partial<Record<Context, Stage>> = { reviews: 'use' };

/** Where who wants something of these things is, by what is wanted: who complains of a delivery has bought. */
const BY_ASPECT: Partial<Record<Intent, Readonly<Partial<Record<string, Stage>>>>> = {
  complaint: { support: 'support', returns: 'support', delivery: 'buy', website: 'buy', app: 'use', quality: 'use' },
  question: { delivery: 'consider', price: 'consider', availability: 'consider', app: 'use' },
  request: { app: 'use' },
  comparison: { quality: 'use' },
  praise: { app: 'use' },
};

export interface StageSource {
  intent: Intent | null;
  kind: PostKind;
  context: Context;
}

/**
 * Where on a customer's way an author is: by words (who cancels leaves, whatever else is told), else by what the text is for
 * and what it speaks of, else by the kind of post (a review is of use) and the page. Null where nothing shows it, or a company speaks.
 */
export function stageIn({ body, hits }: Reading, { intent, kind, context }: StageSource): StageFound | null {
  if (intent === 'reply' || intent === 'promotion') return null;
  const shown = foundIn(body, hits.flatMap(({ meaning, negated, start, end }) => (
    meaning.family === 'stage' && !negated ? [{ kind: meaning.kind, start, end }] : []
  )));
  const byIntent = intent === null ? undefined : BY_INTENT[intent];
  if (byIntent === 'leave') return shown.find((stage) => stage.kind === 'leave') ?? { kind: 'leave', cues: [], by: 'intent' };
  const [best] = shown.toSorted((a, b) => b.cues.length - a.cues.length || TELLING.indexOf(a.kind) - TELLING.indexOf(b.kind));
  if (best !== undefined) return { kind: best.kind, cues: cuesAt(body, best.cues) };
  if (byIntent !== undefined) return { kind: byIntent, cues: [], by: 'intent' };
  const byAspect = intent === null ? null : spokenOf(body, hits, BY_ASPECT[intent] ?? {});
  if (byAspect !== null) return byAspect;
  const byKind = BY_KIND[kind];
  if (byKind !== undefined) return { kind: byKind, cues: [], by: 'post' };
  const byContext = BY_CONTEXT[context];
  return byContext === undefined ? null : { kind: byContext, cues: [], by: 'context' };
}

/** The stage of the first thing spoken of that has one, with the words that name it. */
function spokenOf(body: string, hits: readonly Hit[], stages: Readonly<Partial<Record<string, Stage>>>): StageFound | null {
  const named = foundIn(body, hits.flatMap(({ meaning, start, end }) => (
    meaning.family === 'aspect' && stages[meaning.kind] !== undefined ? [{ kind: meaning.kind, start, end }] : []
  )));
  const [first] = named;
  const stage = first === undefined ? undefined : stages[first.kind];
  return first === undefined || stage === undefined ? null : { kind: stage, cues: cuesAt(body, first.cues) };
}

/** Where a stage stands on the way, from 0. */
export function stepOf(stage: Stage): number {
  return STAGES.indexOf(stage);
}
