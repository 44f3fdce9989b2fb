import { fold } from '@/lib/language/fold';
import { ownTouchpointsCounted } from '@/lib/mentions/countedFacets';
import { signalsOf, type MentionSignals } from '@/lib/mentions/signals';
import type { Match } from '@/lib/mentions/mention';
import { POST_KINDS } from '@/lib/posts/post';
import { SENTIMENT_LABELS } from '@/lib/sentiment/sentiment';
import { STAGES } from '@/lib/signals/signals';
import type { ListedMention } from './listedMention';

/** Stands for what nothing shows: no stage, no aspect. */
const NONE = '-';
/** Stands for any stage that is known. */
export const ANY_STAGE = '*';
const SOME_STAGE = `(?:${STAGES.join('|')}|${NONE})`;
const SOME_LABEL = `(?::(?:${SENTIMENT_LABELS.join('|')}))?`;
const WRITTEN = new RegExp(
  [
    String.raw`stage:${SOME_STAGE}(?:>[\w-]{1,64})?${SOME_LABEL}`,
    String.raw`stage:\*`,
    `gap:${SOME_STAGE}`,
    `touchpoint:(?:${POST_KINDS.join('|')})>${SOME_STAGE}${SOME_LABEL}`,
    String.raw`touchpoint:own>[\w-]{1,64}${SOME_LABEL}`,
    String.raw`leave(?::[\w-]{1,64})?`,
    'switched:.{1,120}',
  ].map((form) => `^${form}$`).join('|'),
  'u',
);

const OWN_TOUCHPOINT = /^touchpoint:own>([^:]+)(?::(.+))?$/u;

/**
 * Whether it is a limit of a list by where authors are on their way: `stage:support` (`-`: at none that is known, `*`: at any), with a label of the
 * mention (`stage:support:negative`), with what is spoken of and how that comes off (`stage:support>price:negative`); `gap:support`:
 * expected more there; `touchpoint:review>use:negative`; `touchpoint:own>ID:negative`, at one that the user named; `leave`, `leave:price`, `leave:-`; `switched:NAME`.
 */
export function isJourneyFilter(written: string): boolean {
  return WRITTEN.test(written);
}

/** Whether a mention fits such a limit, under a topic or (null) under any of those that hear it; as the facet days count it. */
export function fitsJourney({ mention, matches }: ListedMention, wanted: string, topicId: string | null): boolean {
  return matches.some((match) => {
    if (topicId !== null && match.topicId !== topicId) return false;
    const own = OWN_TOUCHPOINT.exec(wanted);
    if (own !== null) return ownTouchpointsCounted(match.counted).includes(own[1] ?? '') && (own[2] === undefined || own[2] === match.label);
    return fits(wanted, signalsOf(mention, match), match.label, mention.post.kind);
  });
}

function fits(wanted: string, signals: MentionSignals, label: Match['label'], kind: string): boolean {
  const [family = '', which = '', asked] = splitIn(wanted);
  const stage = signals.stage?.kind ?? NONE;
  const isLabelled = asked === undefined || asked === label;
  const [first = '', second] = which.split('>', 2);
  switch (family) {
    case 'stage': {
      if (first === ANY_STAGE) return stage !== NONE;
      if (first !== stage) return false;
      if (second === undefined) return isLabelled;
      return (signals.aspects ?? []).some((aspect) => aspect.kind === second && (asked === undefined || asked === aspect.label));
    }
    case 'gap': return signals.gap !== undefined && which === stage;
    case 'touchpoint': return first === kind && second === stage && isLabelled;
    case 'leave': return leaves(signals) && (which === '' || reasonsOf(signals).includes(which));
    default: return leaves(signals) && signals.switchedTo !== undefined && nameKey(signals.switchedTo.term) === nameKey(wanted.slice('switched:'.length));
  }
}

/** Family, what of it, and the label, where one is asked. Names may hold colons. */
function splitIn(wanted: string): string[] {
  return wanted.startsWith('switched:') ? ['switched'] : wanted.split(':', 3);
}

const leaves = ({ intent, stage, switchedTo }: MentionSignals): boolean => intent === 'cancel' || stage?.kind === 'leave' || switchedTo !== undefined;

/** Why somebody leaves: all that is spoken of and not praised. */
function reasonsOf({ aspects = [] }: MentionSignals): string[] {
  const reasons = aspects.flatMap(({ kind, label }) => (label === 'positive' ? [] : [kind]));
  return reasons.length === 0 ? [NONE] : reasons;
}

const nameKey = (name: string): string => fold(name).text.trim();
