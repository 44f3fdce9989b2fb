import { say } from '../browser/words.mjs';
import { HALF, NARROW, WIDE } from './windows.mjs';

const PATH = 'dashboard.html#/insights';
const some = (count) => count > 0;

/** The insights, part by part. */
export const INSIGHT_STATES = [
  { name: 'insights-journey', path: `${PATH}?part=journey&days=90`, size: WIDE },
  { name: 'insights-journey-half', path: `${PATH}?part=journey&days=90`, size: HALF },
  { name: 'insights-journey-narrow', path: `${PATH}?part=journey&days=90`, size: NARROW },
  { name: 'insights-journey-experience', when: some, path: `${PATH}?part=journey&days=28&topic=norvelo`, size: WIDE, act: byExperience },
  { name: 'insights-drivers', path: `${PATH}?part=drivers&days=90`, size: WIDE },
  { name: 'insights-drivers-half', when: some, path: `${PATH}?part=drivers&days=90&topic=norvelo`, size: HALF, act: sinceBefore },
  { name: 'insights-drivers-narrow', path: `${PATH}?part=drivers&days=90`, size: NARROW },
  { name: 'insights-voice', path: `${PATH}?days=90`, size: WIDE },
  { name: 'insights-voice-half', when: some, path: `${PATH}?days=90`, size: HALF },
  { name: 'insights-voice-narrow', path: `${PATH}?days=28`, size: NARROW },
  { name: 'insights-voice-tables', when: some, path: `${PATH}?days=28`, size: WIDE, act: asTables },
  { name: 'insights-aspects', path: `${PATH}?part=aspects&days=90`, size: WIDE },
  { name: 'insights-aspects-half', when: some, path: `${PATH}?part=aspects&days=28`, size: HALF },
  { name: 'insights-aspects-narrow', path: `${PATH}?part=aspects&days=28`, size: NARROW },
  { name: 'insights-aspects-sites', when: some, path: `${PATH}?part=aspects&days=90&topic=norvelo`, size: WIDE, act: bySite },
];

/** What drives sentiment against the period before, where there is one, with an example unfolded. */
async function sinceBefore(page) {
  const against = page.getByLabel(say('drivers.against'), { exact: true });
  if ((await against.count()) > 0) await against.selectOption('before');
  await page.locator('details summary').first().click();
}

/** Aspects by site, the worst first. */
async function bySite(page) {
  await page.getByLabel(say('aspects.order'), { exact: true }).selectOption('worst');
  await page.getByLabel(say('aspects.columns'), { exact: true }).selectOption('sites');
}

/** All charts as their tables; of three mentions only the first has one. */
async function asTables(page) {
  const buttons = page.getByRole('button', { name: say('volume.showTable'), exact: true });
  while ((await buttons.count()) > 0) await buttons.first().click();
}

/** The journey by how it feels, the worst first. */
async function byExperience(page) {
  await page.getByLabel(say('journey.lens'), { exact: true }).selectOption('experience');
}
