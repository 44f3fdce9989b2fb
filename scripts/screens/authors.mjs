import { putRow, storedRows } from '../browser/extensionPage.mjs';
import { say } from '../browser/words.mjs';
import { DESK, HALF, NARROW, WIDE } from './windows.mjs';

const PATH = 'dashboard.html#/authors';
const SEGMENTS = `${PATH}?part=segments`;
const DAY = 86_400_000;

const some = (count) => count > 0;
const few = (count) => count > 0 && count < 100;

const segment = (id, name, part) => ({
  id, name, sites: [], languages: [], stages: [], histories: [], leastFollowers: null, leastLikes: null, leastMentions: 1, days: null, ...part,
});
const SEGMENTS_STORED = [
  segment('all', 'Everybody who writes'),
  segment('displeased', 'Displeased again and again', { histories: ['negatives', 'atRisk'], days: 90 }),
  segment('loud', 'Heard by many', { leastFollowers: 1_000, leastLikes: 10, languages: ['en', 'de', 'fr'], sites: ['reddit', 'trustpilot'] }),
];

/** The authors: the list, one of them with all that is known, and segments. */
export const AUTHOR_STATES = [
  { name: 'authors', path: PATH, size: DESK, list: true },
  { name: 'authors-narrow', path: PATH, size: NARROW, list: true },
  { name: 'authors-wide', when: some, path: PATH, size: WIDE, list: true },
  { name: 'authors-none-found', when: some, path: `${PATH}?text=nobody+is+called+this`, size: DESK },
  { name: 'authors-due', when: few, path: PATH, size: DESK, list: true, ...known() },
  { name: 'authors-one', when: few, path: onPage, size: DESK, ...known() },
  { name: 'authors-one-narrow', when: few, path: onPage, size: NARROW, ...known() },
  { name: 'authors-half', when: some, path: PATH, size: HALF, list: true },
  { name: 'authors-one-half', when: few, path: onPage, size: HALF, ...known() },
  { name: 'authors-one-wide', when: few, path: onPage, size: WIDE, act: showRisk, ...known() },
  { name: 'authors-segments-none', alike: true, path: SEGMENTS, size: DESK },
  { name: 'authors-segments', when: some, path: `${SEGMENTS}&segment=all`, size: DESK, act: counted, ...segmented() },
  { name: 'authors-segments-narrow', when: few, path: `${SEGMENTS}&segment=all`, size: NARROW, act: counted, ...segmented() },
  { name: 'authors-segments-new', alike: true, path: SEGMENTS, size: DESK, act: begin },
  { name: 'authors-segments-new-narrow', alike: true, path: SEGMENTS, size: NARROW, act: begin },
];

/** The two newest mentions are of one person, with two accounts of like handles and a third that may be theirs. */
function known() {
  let before = { mentions: [], authors: [] };
  const own = [];
  return {
    async before(stage) {
      const mentions = (await storedRows(stage.home, 'mentions')).sort((a, b) => b.listedAt - a.listedAt).slice(0, 3);
      before = { mentions, authors: await storedRows(stage.home, 'authors') };
      const accounts = [['reddit', 'tamsin_q9', null], ['trustpilot', 'Tamsin Bexlow', 'Tamsin Bexlow'], ['hackernews', 'tamsin_q9', null]];
      own.splice(0, own.length);
      for (const [at, [site, handle, name]] of accounts.entries()) {
        const id = `${site}:${handle}`;
        own.push(id);
        const url = `https://${site}.example/user/tamsin`;
        await putRow(stage.home, 'authors', {
          id, site, handle: name === null ? handle : null, name, url, followers: null, firstSeenAt: stage.now - 40 * DAY, lastSeenAt: stage.now - at * DAY,
        });
      }
      for (const [at, mention] of mentions.slice(0, 2).entries()) {
        const label = { ...mention.understanding.sentiment, label: 'negative', score: -0.7 };
        await putRow(stage.home, 'mentions', { ...mention, authorId: own[at], understanding: { ...mention.understanding, sentiment: label } });
        for (const [n, [kind, details]] of [['status', { is: 'escalated' }], ['note', { text: 'Called them at noon. The parcel went to the neighbour.' }]].entries()) {
          await putRow(stage.home, 'workLog', { id: `told-${at}-${n}`, mentionId: mention.id, at: mention.listedAt + (n + 1) * 3_600_000, by: 'here', kind, details });
        }
      }
      const stamp = { clock: 1, origin: 'here' };
      for (const authorId of own.slice(0, 2)) await putRow(stage.home, 'identities', { authorId, personId: 'tamsin', stamps: { person: stamp } });
      const contact = { name: 'Tamsin Bexlow', email: 'tamsin@harbour.example', company: 'Harbour Lights', about: 'Sells our lamps along the quay.' };
      await putRow(stage.home, 'people', { id: 'tamsin', contact, checkInAt: stage.now - DAY, stamps: { 'contact.name': stamp, 'checkInAt': stamp } });
    },
    async after(stage) {
      for (const id of own) {
        await putRow(stage.home, 'authors', null, id);
        await putRow(stage.home, 'identities', null, id);
      }
      for (const { id } of await storedRows(stage.home, 'workLog')) if (id.startsWith('told-')) await putRow(stage.home, 'workLog', null, id);
      await putRow(stage.home, 'people', null, 'tamsin');
      for (const mention of before.mentions) await putRow(stage.home, 'mentions', mention);
      for (const author of before.authors) await putRow(stage.home, 'authors', author);
    },
  };
}

async function onPage() {
  return { path: `${PATH}?author=reddit%3Atamsin_q9` };
}

function segmented() {
  return {
    before: (stage) => putRow(stage.home, 'settings', { key: 'segments', value: SEGMENTS_STORED }),
    after: (stage) => putRow(stage.home, 'settings', null, 'segments'),
  };
}

async function counted(page) {
  await page.getByRole('button', { name: say('segments.again'), exact: true }).waitFor({ timeout: 180_000 });
}

async function begin(page) {
  await page.getByRole('button', { name: say('segments.new'), exact: true }).first().click();
  await page.getByRole('button', { name: say('action.save'), exact: true }).click();
}

async function showRisk(page) {
  await page.getByRole('button', { name: say('timeline.kind.notes'), exact: true }).focus();
}
