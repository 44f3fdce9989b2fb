import assert from 'node:assert/strict';
import { openScreen } from '../../scripts/browser/earshot.mjs';
import { putRow, storedRows, tellDecided, until } from '../../scripts/browser/extensionPage.mjs';
import { say } from '../../scripts/browser/words.mjs';
import { counted, unpacked } from './tallies.mjs';

const CHANGE = 'topicChange:';

/** The dashboard's topics, with queries edited as text. */
export async function openTopics(browser, home) {
  await putRow(home, 'settings', { key: 'queryMode', value: 'write' });
  const screen = await openScreen(browser, 'dashboard.html#/topics');
  await screen.waitFor('button', say('topics.new'));
  return screen;
}

/** Chooses from the menu of a topic. */
export async function choose(screen, name, item) {
  await screen.page.locator(`summary[aria-label="${say('topics.moreFor', { name })}"]`).click();
  await screen.click('button', say(item));
}

/** Opens the form of a topic, fills some of its fields, by the keys of their labels, and saves. */
export async function edit(screen, name, fields) {
  await screen.click('button', say('topics.edit', { name }));
  await screen.waitFor('textbox', say('topics.name'));
  const more = screen.page.locator('details', { has: screen.page.getByText(say('topics.hide'), { exact: true }) });
  for (const [key, text] of Object.entries(fields)) {
    if (key === 'topics.hide' && (await more.getAttribute('open')) === null) await more.locator('summary').click();
    await screen.fill('textbox', say(key), text);
  }
  await screen.click('button', say('action.save'));
  await screen.waitFor('button', say('topics.edit', { name: fields['topics.name'] ?? name }));
}

export async function addTopic(screen, { name, query }) {
  await screen.click('button', say('topics.new'));
  await screen.fill('textbox', say('topics.name'), name);
  await screen.fill('textbox', say('topics.query'), query);
  await screen.click('button', say('topics.add'));
  await screen.waitFor('button', say('topics.edit', { name }));
}

/** Waits until a screen says something. */
export function says(screen, words) {
  const plain = words.replace(/[\u2066-\u2069]/g, '');
  return until(
    () => screen.evaluate((wanted) => document.body.innerText.replace(/[\u2066-\u2069]/g, '').includes(wanted), plain),
    `"${plain}" is not said`,
  );
}

export async function changesOf(home) {
  const rows = (await storedRows(home, 'settings')) ?? [];
  return rows.filter(({ key }) => key.startsWith(CHANGE));
}

/** Lets the time go by in which changes can be undone. */
export async function endUndo(home) {
  for (const { key, value } of await changesOf(home)) {
    await putRow(home, 'settings', { key, value: { ...value, notBefore: Date.now() - 1 } });
  }
  await tellDecided(home);
}

/** Lets what is stored follow all changes, and checks that the tallies hold exactly what the matches say. */
export async function follow(home) {
  await endUndo(home);
  await until(async () => (await changesOf(home)).length === 0, 'what is stored does not follow', 60_000);
  await assertTallies(home);
}

export async function assertTallies(home) {
  const [matches, tallies] = [await storedRows(home, 'matches'), await storedRows(home, 'tallies')];
  for (const cells of ['published', 'seen', 'hidden']) {
    assert.deepEqual(unpacked(tallies, cells), counted(matches, cells), cells);
  }
  const counters = (await storedRows(home, 'settings')).find(({ key }) => key === 'counters')?.value;
  if (counters !== undefined) assert.equal(counters.mentions, (await storedRows(home, 'mentions')).length);
}

/** How many mentions the list of an address shows in all. */
export async function listed(browser, address) {
  const screen = await openScreen(browser, `dashboard.html#/mentions${address}`);
  try {
    const sizeOf = (none) => {
      if (document.body.innerText.includes(none)) return '0';
      const size = document.querySelector('article')?.getAttribute('aria-setsize') ?? null;
      return size === '-1' ? null : size;
    };
    const size = await until(() => screen.evaluate(sizeOf, say('mentions.noMatch')), `nothing is listed under "${address}"`);
    return Number(size);
  } finally {
    await screen.close();
  }
}
