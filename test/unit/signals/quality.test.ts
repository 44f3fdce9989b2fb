import { expect, test } from 'vitest';
import { qualityOf } from '../../signals/quality';
import type { SignalRow } from '../../signals/row';
import type { UnderstoodRow } from '../../signals/understood';

const row = (parts: Partial<SignalRow>): SignalRow => ({ text: '', intent: null, answer: false, ...parts });
const found = (parts: Partial<UnderstoodRow>): UnderstoodRow => ({ intent: null, answer: false, aspects: {}, ...parts });

test('macro-F1 is the mean over the kinds that were expected or found', () => {
  const { intent, emotion } = qualityOf([
    [row({ intent: 'praise' }), found({ intent: 'praise' })],
    [row({ intent: 'praise' }), found({ intent: 'complaint' })],
    [row({ intent: null }), found({ intent: null })],
  ]);
  // praise 2/3, complaint 0, none 1.
  expect(intent?.macroF1).toBeCloseTo(5 / 9);
  expect(intent?.byKind['praise']).toEqual({ precision: 1, recall: 0.5, f1: 2 / 3, n: 2 });
  expect(emotion).toBeNull();
});

test('the polarity is asked of aspects that were expected and found; unsure finds none', () => {
  const { aspects, polarity, switchedTo } = qualityOf([
    [row({ aspects: { delivery: 'negative', price: 'positive' } }), found({ aspects: { delivery: 'negative', staff: 'positive' } })],
    [row({ aspects: { price: 'negative' } }), found({ aspects: { price: 'unsure' } })],
    [row({ switchedTo: 'Lumaride' }), found({ switchedTo: 'Lumaride Pro' })],
  ]);
  expect(aspects?.byKind['price']?.f1).toBeCloseTo(2 / 3);
  expect(aspects?.byKind['staff']?.f1).toBe(0);
  expect(polarity?.byKind).toEqual({ negative: { precision: 1, recall: 0.5, f1: 2 / 3, n: 2 } });
  expect(switchedTo?.macroF1).toBe(0);
});
