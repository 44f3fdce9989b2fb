import { expect, it, vi } from 'vitest';
import { giveTurn } from '@/lib/exchange/turns';
import { fileOf, sourceOf, take, tombstones } from './backup/sampleBackup';

vi.mock('@/lib/exchange/turns', async (original) => {
  const { giveTurn: real } = await original<{ giveTurn: () => Promise<void> }>();
  return { giveTurn: vi.fn<() => Promise<void>>(real) };
});

/** How often others have their turn while so many steps are done, each as long as given, ms. */
async function turnsIn(steps: number, length: number): Promise<number> {
  let turns = 0;
  let on = true;
  const others = (): void => {
    turns += 1;
    if (on) setImmediate(others);
  };
  setImmediate(others);
  for (let step = 0; step < steps; step++) {
    const end = performance.now() + length;
    while (performance.now() < end);
    await giveTurn();
  }
  on = false;
  return turns;
}

it('lets others have their turn every few ms, and costs nothing else', async () => {
  expect(await turnsIn(100, 2)).toBeGreaterThan(10);
  expect(await turnsIn(100, 0)).toBeLessThan(10);
});

it('is asked for with every record that is written, and that is read', async () => {
  vi.mocked(giveTurn).mockClear();
  const file = await fileOf(sourceOf(...tombstones(900)));
  const whileWritten = vi.mocked(giveTurn).mock.calls.length;
  await take(file);
  expect([whileWritten >= 900, vi.mocked(giveTurn).mock.calls.length - whileWritten >= 900]).toEqual([true, true]);
});
