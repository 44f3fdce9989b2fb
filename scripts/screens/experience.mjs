import { putRow } from '../browser/extensionPage.mjs';
import { HALF, NARROW, WIDE } from './windows.mjs';

const DAY = 86_400_000;
const PATH = 'dashboard.html#/insights?part=experience&days=90';
const some = (count) => count > 0;
const SAID = ['Somebody came the next day and it works again', 'Nobody told me when they would come', 'تم الإصلاح بسرعة والفنّي لطيف'];

/** Whether and when customers are answered, what they rate, what surveys say, and numbers of the business beside it. */
export const EXPERIENCE_STATES = [
  { name: 'insights-experience-none', path: PATH, size: WIDE },
  { name: 'insights-experience', when: some, path: PATH, size: WIDE, ...imported() },
  { name: 'insights-experience-half', when: some, path: PATH, size: HALF, ...imported() },
  { name: 'insights-experience-narrow', when: some, path: PATH, size: NARROW, ...imported() },
];

/** Answers to a survey, some of them in words, and a series by week. */
function imported() {
  const answers = (now) => Array.from({ length: 120 }, (_, n) => ({
    id: `answer-${n}`, survey: 'After a repair', kind: 'nps', scale: { least: 0, best: 10 }, value: (n * 7) % 11, at: now - ((n * 13) % 80) * DAY,
    segment: n % 3 === 0 ? null : ['Firms', 'Homes'][n % 2], text: n % 9 === 0 ? SAID[(n / 9) % SAID.length] : null, authorId: null,
  }));
  const points = (now) => Array.from({ length: 40 }, (_, n) => ({ day: new Date(now - (n * 7 + 3) * DAY).toISOString().slice(0, 10), value: 400 + ((n * 37) % 23) * 9 }));
  return {
    async before(stage) {
      for (const answer of answers(stage.now)) await putRow(stage.home, 'surveys', answer);
      await putRow(stage.home, 'series', { kind: 'series', id: 'orders', name: 'Orders', unit: 'a day', points: points(stage.now), createdAt: 1, stamps: {} });
    },
    async after(stage) {
      for (const { id } of answers(stage.now)) await putRow(stage.home, 'surveys', null, id);
      await putRow(stage.home, 'series', null, 'orders');
    },
  };
}
