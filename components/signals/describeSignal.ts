import type { Translator } from '@/lib/i18n/translator';
import type { ShownSignal } from './shownSignals';

/** Which words show a signal, or what else does. */
export function describeSignal({ cues, by, state }: ShownSignal, signal: string, { text, list }: Translator): string {
  const words = [...new Set(cues.map(({ term }) => text('hidden.quoted', { word: term })))];
  if (state === 'rejected') return text('signals.rejected', { signal });
  if (words.length > 0) return text('signals.because', { signal, words: list(words) });
  if (state === 'yours') return text('signals.byYou', { signal });
  if (by === 'intent') return text('signals.byIntent', { signal });
  if (by === 'post') return text('signals.byPost', { signal });
  return text(by === 'context' ? 'signals.byContext' : 'signals.noWords', { signal });
}
