import { describe, expect, test } from 'vitest';
import { handlingTime, MOST_HANDLING, SITTING } from '@/lib/inbox/handlingTime';
import type { WorkKind } from '@/lib/inbox/workEvent';

const MINUTE = 60_000;
type Step = [minute: number, kind: WorkKind, mentionId?: string, by?: string];
const timesOf = (...steps: Step[]): ReturnType<typeof handlingTime> =>
  handlingTime(steps.map(([minute, kind, mentionId = 'a', by = 'here']) => ({ at: minute * MINUTE, kind, mentionId, by })));
const medianOf = (...steps: Step[]): number | null => {
  const { median } = timesOf(...steps);
  return median === null ? null : median / MINUTE;
};
const sitting = SITTING / MINUTE;
const most = MOST_HANDLING / MINUTE;

describe('own handling time', () => {
  test.each<[what: string, steps: Step[], minutes: number | null]>([
    ['is none where nothing was done', [], null],
    ['is none where nothing was opened', [[5, 'reply']], null],
    ['is none where nothing was replied', [[0, 'opened'], [5, 'status']], null],
    ['goes from opened to replied', [[0, 'opened'], [5, 'reply']], 5],
    ['goes from the first time it was opened in a sitting', [[0, 'opened'], [sitting, 'opened'], [sitting + 5, 'reply']], sitting + 5],
    ['goes from the last sitting', [[0, 'opened'], [sitting + 1, 'opened'], [sitting + 6, 'reply']], 5],
    ['goes on where something else is done meanwhile', [[0, 'opened'], [sitting, 'note'], [2 * sitting, 'opened'], [2 * sitting + 5, 'reply']], 2 * sitting + 5],
    ['goes on as long as something is done', [[0, 'opened'], [most - 20, 'tag'], [most + 10, 'reply']], most + 10],
    ['ends with the first reply', [[0, 'opened'], [5, 'reply'], [9, 'reply']], 5],
    ['begins anew after it', [[0, 'opened'], [4, 'reply'], [5, 'opened'], [11, 'reply']], 5],
    ['is that of one mention', [[0, 'opened', 'b'], [5, 'reply', 'a']], null],
    ['is that of one copy', [[0, 'opened', 'a', 'there'], [5, 'reply', 'a', 'here']], null],
    ['is found in whatever order', [[5, 'reply'], [0, 'opened']], 5],
    ['of what was opened and copied at once is nothing', [[0, 'reply'], [0, 'opened']], 0],
    ['is long, but not longer than may be', [[0, 'opened'], [most, 'reply']], most],
  ])('%s', (_, steps, minutes) => expect(medianOf(...steps)).toBe(minutes));

  test('leaves out what was left lying open, and says so', () => {
    expect(timesOf([0, 'opened'], [most + 1, 'reply'], [most + 2, 'opened'], [most + 5, 'reply'])).toEqual({ n: 1, median: 3 * MINUTE, p90: null, setAside: 1 });
  });

  test('has a p90 from ten replies on', () => {
    const steps = (n: number): Step[] => Array.from({ length: n }, (_, at): Step[] => [[0, 'opened', `m${at}`], [at + 1, 'reply', `m${at}`]]).flat();
    expect(timesOf(...steps(9))).toMatchObject({ n: 9, median: 5 * MINUTE, p90: null });
    expect(timesOf(...steps(11))).toMatchObject({ n: 11, median: 6 * MINUTE, p90: 10 * MINUTE });
  });
});
