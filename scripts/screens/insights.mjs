import { say } from '../browser/words.mjs';
import { HALF, NARROW, WIDE } from './windows.mjs';

const PATH = 'dashboard.html#/insights';
const some = (count) => count > 0;
const many = (count) => count > 100;

/** Beside what is stored stands what belongs to the business, from the first of these on. */
const filled = { before: (stage) => stage.fillBusiness() };
const WIDTHS = [{ end: '', size: WIDE }, { end: '-half', size: HALF }, { end: '-narrow', size: NARROW }];
/** A state in every width, `more` in all of them. */
const inWidths = (name, path, more = {}) => WIDTHS.map(({ end, size }) => ({ name: `${name}${end}`, path, size, ...filled, ...more }));

/** The insights, part by part, beside what a business knows of itself. */
export const INSIGHT_STATES = [
  ...inWidths('insights-voice', `${PATH}?days=90`),
  ...inWidths('insights-voice-tables', `${PATH}?days=28`, { when: some, act: asTables }),
  ...inWidths('insights-drivers', `${PATH}?part=drivers&days=90`),
  ...inWidths('insights-drivers-before', `${PATH}?part=drivers&days=28&topic=norvelo`, { when: many, act: sinceBefore }),
  ...inWidths('insights-aspects', `${PATH}?part=aspects&days=90`),
  ...inWidths('insights-aspects-sites', `${PATH}?part=aspects&days=90&topic=norvelo`, { when: some, act: bySite }),
  ...inWidths('insights-journey', `${PATH}?part=journey&days=90`),
  ...inWidths('insights-journey-experience', `${PATH}?part=journey&days=28`, { when: many, act: byExperience }),
  ...inWidths('insights-experience', `${PATH}?part=experience&days=90`),
  ...inWidths('insights-experience-tables', `${PATH}?part=experience&days=90`, { when: some, act: openAnswers }),
  ...inWidths('insights-forecast', `${PATH}?part=forecast&days=28`),
  ...inWidths('insights-forecast-tables', `${PATH}?part=forecast&days=28`, { when: many, act: asTables }),
  ...inWidths('insights-own', `${PATH}?part=own&days=90`),
  ...inWidths('insights-reputation', `${PATH}?part=reputation&days=28`),
  ...inWidths('insights-goals', `${PATH}?part=goals`),
  { name: 'insights-goal-new', alike: true, path: `${PATH}?part=goals`, size: NARROW, act: newGoal },
  ...inWidths('overview-series', 'dashboard.html#/overview?days=90', { when: some, act: overCharts }),
  ...inWidths('overview-tables', 'dashboard.html#/overview', { when: many, act: asTables }),
  ...inWidths('mentions-these', `${PATH}?part=drivers&days=90`, { when: many, list: true, act: openRead }),
];

/** What drives sentiment against the period before, where there is one, with an example unfolded. */
async function sinceBefore(page) {
  const against = page.getByRole('combobox', { name: say('drivers.against'), exact: true });
  if ((await against.count()) > 0) await against.selectOption('before');
  const examples = page.locator('details summary');
  if ((await examples.count()) > 0) await examples.first().click();
}

/** Aspects by site, the worst first, where any are spoken of. */
async function bySite(page) {
  const order = page.getByRole('combobox', { name: say('aspects.order'), exact: true });
  if ((await order.count()) === 0) return;
  await order.selectOption('worst');
  await page.getByRole('combobox', { name: say('aspects.columns'), exact: true }).selectOption('sites');
}

/** All charts as their tables; of three mentions only the first has one. */
async function asTables(page) {
  const buttons = page.getByRole('button', { name: say('volume.showTable'), exact: true });
  while ((await buttons.count()) > 0) await buttons.first().click();
}

/** The answers behind a number of a survey, and its weeks as a table. */
async function openAnswers(page) {
  const answers = page.getByRole('list', { name: say('experience.byAnswer'), exact: true }).getByRole('button');
  if ((await answers.count()) > 0) await answers.first().click();
  await asTables(page);
}

/** The first series of the business over the charts, and stages by how they feel. */
async function overCharts(page) {
  const which = page.getByRole('combobox', { name: say('overview.seriesWhich'), exact: true }).first();
  await which.selectOption({ index: 1 });
  await byExperience(page);
}

/** The list of exactly those mentions of which terms were read. */
async function openRead(page) {
  await page.getByRole('link', { name: say('mentions.openThese'), exact: true }).first().click();
  await page.waitForURL(/#\/mentions\?mentions=/u);
}

/** The journey by how it feels, the worst first. */
async function byExperience(page) {
  const lens = page.getByRole('combobox', { name: say('journey.lens') });
  if ((await lens.count()) > 0) await lens.selectOption('experience');
}

async function newGoal(page) {
  await page.getByRole('button', { name: say('goals.new'), exact: true }).first().click();
  await page.getByRole('button', { name: say('action.save'), exact: true }).click();
}
