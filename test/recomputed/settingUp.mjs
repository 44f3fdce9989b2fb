import { setUpBusiness } from './settingUpBusiness.mjs';

/**
 * What a user would do with what is stored, so that every screen has something to say: labels of their own and work on mentions, by the
 * doors that the screens use. `read` gives the rows of a table.
 */
export async function setUp({ page, now, read }) {
  const mentions = await read('mentions');
  await page.evaluate((labels) => globalThis.bench.label(labels), labelled(mentions));
  await page.evaluate(([decisions, at]) => globalThis.bench.work(decisions, at), [worked(mentions, now), now - 86_400_000]);
  await setUpBusiness(page, { mentions, now });
}

/** Every 37th mention gets a label of the user's, by turns. */
function labelled(mentions) {
  return mentions
    .filter((_, at) => at % 37 === 0)
    .map(({ id }, at) => ({ mentionId: id, label: ['negative', 'positive', 'neutral'][at % 3] }));
}

/** Every 41st is done, escalated or waiting, by turns. */
function worked(mentions, now) {
  return mentions
    .filter((_, at) => at % 41 === 0)
    .map(({ id }, at) => ({ mentionId: id, status: { is: ['done', 'escalated', 'waiting'][at % 3], at: now - 86_400_000 } }));
}
