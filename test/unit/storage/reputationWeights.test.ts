import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { REPUTATION_WEIGHTS } from '@/lib/insights/reputation';
import { decideReputationWeights, readReputationWeights } from '@/lib/storage/reputationWeights';
import { freshDatabase } from './sample';

const OWN = { halfLifeDays: 30, mostOfAuthorAWeek: 1, engagement: 0.5, stars: 0 };

test('weights are stored with a stamp, taken back and undone', async () => {
  const db = await freshDatabase();
  expect(await readReputationWeights(db)).toEqual(REPUTATION_WEIGHTS);
  expect(await decideReputationWeights(db, OWN, () => 'here')).toBeNull();
  expect(await readReputationWeights(db)).toEqual(OWN);
  expect(await decideReputationWeights(db, null, () => 'here')).toEqual(OWN);
  expect([await readReputationWeights(db), (await db.settings.get('reputationWeights'))?.stamp]).toEqual([REPUTATION_WEIGHTS, { clock: 2, origin: 'here' }]);
  await decideReputationWeights(db, OWN, () => 'here');
  expect(await readReputationWeights(db)).toEqual(OWN);
});
