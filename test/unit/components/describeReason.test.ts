import { expect, it } from 'vitest';
import { describeReason } from '@/components/mentions/describeReason';
import { PAGES } from '@/lib/i18n/pageMessages';
import { createTranslator } from '@/lib/i18n/translator';
import type { Reason } from '@/lib/sentiment/sentiment';
import { reasonOf } from './samples';

const translator = createTranslator({ language: 'en', messages: PAGES.english, zone: 'UTC' });
const COMPARED: Reason['shifts'] = [{ kind: 'compared', term: 'than', factor: -0.5 }];
const DISTANT: Reason['shifts'] = [{ kind: 'distant', term: '', factor: 0.5 }];

it.each<[Partial<Reason>, Reason['shifts'], string]>([
  [{}, COMPARED, 'better +2, measured by than ×−0.5 → −1'],
  [{}, DISTANT, 'better +2, said before anything is named ×0.5 → +1'],
  [{ source: 'learned' }, [], 'better +2, learned from labelled texts'],
  [{ source: 'learned' }, COMPARED, 'better +2, learned from labelled texts, measured by than ×−0.5 → −1'],
  [{ source: 'adapted' }, COMPARED, 'better +2, learned from your labels, measured by than ×−0.5 → −1'],
])('a reason says all that acts on it: %j %j', (changes, shifts, said) => {
  const reason = { ...reasonOf('better than that', 'better', 2, shifts), ...changes };
  expect(describeReason(reason, translator).replaceAll(/[\u2066-\u2069]/gu, '')).toBe(said);
});
