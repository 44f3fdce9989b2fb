import type { SignalKey } from '@/lib/signals/signals';
import type { Mention } from './mention';

/** What a user says of one signal of a mention: it is so, it is not, or (null) what the engine says holds again. */
export interface SignalValue {
  key: SignalKey;
  value: boolean | null;
}

/** What the user decided of a signal; null: nothing. */
export function decidedSignal(mention: Pick<Mention, 'decided'>, key: SignalKey): boolean | null {
  return mention.decided?.signals?.[key] ?? null;
}
