import type { Span } from '@/lib/posts/post';
import type { Cue, Found } from '@/lib/signals/signals';
import type { ListedMention } from './listedMention';

/** The mention with `word` for all that its reasons say of some words: they are not to be read beside the text either. */
export function blurWords(listed: ListedMention, blurred: readonly Span[], word: string): ListedMention {
  if (blurred.length === 0) return listed;
  const { mention, matches } = listed;
  const { understanding } = mention;
  const mask = <One extends Span & { term: string }>(one: One): One =>
    one.term !== '' && blurred.some(({ start, end }) => one.start < end && start < one.end) ? { ...one, term: word } : one;
  const all = <One extends Span & { term: string }>(some: readonly One[]): One[] => some.map(mask);
  const { intent, sentiment, signals } = understanding;
  return {
    mention: {
      ...mention,
      understanding: {
        ...understanding,
        sentiment: { ...sentiment, reasons: all(sentiment.reasons) },
        ...(intent === undefined ? {} : { intent: { ...intent, reasons: all(intent.reasons) } }),
        ...(signals === undefined ? {} : { signals: maskAll(signals, mask) }),
      },
    },
    matches: matches.map((match) => ({
      ...match,
      ...(match.toward?.reasons === undefined ? {} : { toward: { ...match.toward, reasons: all(match.toward.reasons) } }),
      ...(match.relevance === undefined ? {} : { relevance: { ...match.relevance, reasons: all(match.relevance.reasons) } }),
      ...(match.aspects === undefined ? {} : { aspects: match.aspects.map((found) => ({ ...found, cues: all(found.cues) })) }),
    })),
  };
}

type Signal = Cue | Found<string> | readonly (Cue | Found<string>)[];

/** Every cue of every signal, whatever its kind. */
function maskAll<Signals extends object>(signals: Signals, mask: (cue: Cue) => Cue): Signals {
  const masked = (signal: Signal): Signal => {
    if ('term' in signal) return mask(signal);
    return 'cues' in signal ? { ...signal, cues: signal.cues.map(mask) } : signal.map((one) => masked(one) as Cue | Found<string>);
  };
  const entries = Object.entries(signals) as [string, Signal][];
  return Object.fromEntries(entries.map(([name, signal]) => [name, masked(signal)])) as Signals;
}
