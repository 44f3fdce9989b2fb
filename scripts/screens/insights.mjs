import { putRow } from '../browser/extensionPage.mjs';
import { PROFILE_NOW } from '../../test/bench/profile.mjs';
import { say } from '../browser/words.mjs';
import { HALF, NARROW, WIDE } from './windows.mjs';

const DAY = 86_400_000;
const PATH = 'dashboard.html#/insights';
const some = (count) => count > 0;

/** The insights, part by part. */
export const INSIGHT_STATES = [
  { name: 'insights-forecast', path: `${PATH}?part=forecast&days=28`, size: WIDE },
  { name: 'insights-forecast-half', when: some, path: `${PATH}?part=forecast&days=28`, size: HALF },
  { name: 'insights-forecast-narrow', path: `${PATH}?part=forecast&days=28`, size: NARROW },
  { name: 'insights-journey', path: `${PATH}?part=journey&days=90`, size: WIDE },
  { name: 'insights-journey-half', path: `${PATH}?part=journey&days=90`, size: HALF },
  { name: 'insights-journey-narrow', path: `${PATH}?part=journey&days=90`, size: NARROW },
  { name: 'insights-journey-experience', when: some, path: `${PATH}?part=journey&days=90`, size: WIDE, act: byExperience },
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
  { name: 'insights-reputation', path: `${PATH}?part=reputation&days=28`, size: WIDE },
  { name: 'insights-reputation-narrow', path: `${PATH}?part=reputation&days=28`, size: NARROW },
  { name: 'insights-own', path: `${PATH}?part=own&days=90`, size: WIDE },
  { name: 'insights-goals', path: `${PATH}?part=goals`, size: WIDE, ...plans() },
  { name: 'insights-goals-half', path: `${PATH}?part=goals`, size: HALF, ...plans() },
  { name: 'insights-goals-none', alike: true, path: `${PATH}?part=goals`, size: NARROW },
  { name: 'insights-goal-new', alike: true, path: `${PATH}?part=goals`, size: NARROW, act: newGoal },
];

/** What drives sentiment against the period before, where there is one, with an example unfolded. */
async function sinceBefore(page) {
  const against = page.getByLabel(say('drivers.against'), { exact: true });
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

/** The journey by how it feels, the worst first. */
async function byExperience(page) {
  const lens = page.getByRole('combobox', { name: say('journey.lens') });
  if ((await lens.count()) > 0) await lens.selectOption('experience');
}

/** Two goals and two actions, of which one is done. */
function plans() {
  const day = (ago) => new Date(PROFILE_NOW - ago * DAY).toISOString().slice(0, 10);
  const of = { createdAt: 1, stamps: {}, topicId: 'norvelo', site: null };
  const rows = [
    ['goals', { ...of, id: 'goal-1', kind: 'goal', title: 'Fewer complaints about delivery', metric: 'negativeShare', wish: 'less', target: 0.25, startedOn: day(30), dueOn: day(-60) }],
    ['goals', { ...of, id: 'goal-2', kind: 'goal', title: 'Be heard beside the others', metric: 'shareOfVoice', wish: 'more', target: null, startedOn: day(5), dueOn: null }],
    ['actions', {
      ...of, id: 'action-1', kind: 'action', title: 'Ship from the second store', metric: 'net', wish: 'more', goalId: 'goal-1', who: 'Ada', doneOn: day(30),
      seen: { words: 'Net sentiment fell to −21 (−29 to −13) from −4 (−12 to +4).', evidence: 'n 214, before 180 · p = 0.002', href: '#/mentions?topic=norvelo', on: day(34) },
    }],
    ['actions', { ...of, id: 'action-2', kind: 'action', title: 'Answer questions about islands in the knowledge base', metric: 'negativeShare', wish: 'less', goalId: null, who: '', doneOn: null, seen: null }],
  ];
  return {
    before: async (stage) => {
      for (const [table, row] of rows) await putRow(stage.home, table, row);
    },
    after: async (stage) => {
      for (const [table, { id }] of rows) await putRow(stage.home, table, null, id);
    },
  };
}

async function newGoal(page) {
  await page.getByRole('button', { name: say('goals.new'), exact: true }).first().click();
  await page.getByRole('button', { name: say('action.save'), exact: true }).click();
}
