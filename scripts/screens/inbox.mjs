import { say } from '../browser/words.mjs';
import { angryMorning, unfoldOwnWork } from './inboxCare.mjs';
import { DESK, HALF, NARROW, WIDE } from './windows.mjs';

const path = 'dashboard.html#/inbox';
const openFirst = (page) => page.locator('article[data-mention]').first().click();

async function select(page) {
  await page.locator('article[data-mention] input[type="checkbox"]').first().check();
}

async function snooze(page) {
  await select(page);
  await page.getByRole('button', { name: say('times.snooze'), exact: true }).first().click();
}

const some = (count) => count > 0;
const few = (count) => count > 0 && count < 100;

/** The inbox: its queues, one mention beside them or in their place, what is selected. */
export const INBOX_STATES = [
  { name: 'inbox', path, size: DESK, list: true },
  { name: 'inbox-wide', when: some, path, size: WIDE, list: true, act: openFirst },
  { name: 'inbox-open', when: few, path, size: DESK, act: openFirst },
  { name: 'inbox-selected', when: some, path, size: WIDE, list: true, act: select },
  { name: 'inbox-snooze', when: few, path, size: NARROW, list: true, act: snooze },
  { name: 'inbox-narrow', path, size: NARROW, list: true },
  { name: 'inbox-open-narrow', when: few, path, size: NARROW, act: openFirst },
  { name: 'inbox-half', when: some, path, size: HALF, list: true },
  { name: 'inbox-open-half', when: few, path, size: HALF, act: openFirst },
  { name: 'inbox-care', when: few, path, size: WIDE, act: unfoldOwnWork, ...angryMorning() },
  { name: 'inbox-care-half', when: few, path, size: HALF, act: unfoldOwnWork, ...angryMorning() },
  { name: 'inbox-care-narrow', when: few, path, size: NARROW, act: unfoldOwnWork, ...angryMorning() },
  { name: 'inbox-filtered', alike: true, path: `${path}?queue=leads&owner=me`, size: DESK },
];
