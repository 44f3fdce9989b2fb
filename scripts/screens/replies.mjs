import { putRow, storedRows } from '../browser/extensionPage.mjs';
import { say } from '../browser/words.mjs';
import { filledKit } from './kit.mjs';
import { DESK, HALF, NARROW, PANEL, SLIM_PANEL, WIDE } from './windows.mjs';

const INBOX = 'dashboard.html#/inbox';
const KIT = 'dashboard.html#/replies';
const MINUTE = 60_000;
const DAY = 86_400_000;

/** What three people write: one whom an article answers, one whom only a person should answer, one who asks what no article says. */
const ASKED = [
  { text: 'Are the Norvelo Roll bags waterproof? I ride in the rain every day.', label: 'neutral', score: 0, intent: 'question', language: 'en' },
  { text: 'Third Norvelo lamp in a year that goes dark on the way home. I want my money back, order 48213.', label: 'negative', score: -0.8, intent: 'complaint', language: 'en' },
  { text: 'هل يصلح مصباح Norvelo للدراجات الكهربائية القديمة التي لا مخرج كهرباء فيها؟', label: 'neutral', score: 0, intent: 'question', language: 'ar' },
];
const RECURRING = [
  'Does the Norvelo lamp fit an e-bike with a 48 volt battery?', 'Which Norvelo lamp fits my e-bike, it has a 48 volt battery?', 'Norvelo, does your lamp fit on an e-bike battery of 48 volt?',
].map((text) => ({ text, label: 'neutral', score: 0, intent: 'question', language: 'en' }));

/** The three mentions with such texts, the kit filled; what was stored comes back. `open`: which of them is looked at. */
function asked(path, { texts = ASKED, open = null, settings = {} } = {}) {
  const kit = filledKit();
  return {
    ...kit,
    async path(stage) {
      const mentions = (await storedRows(stage.home, 'mentions')).sort((a, b) => b.listedAt - a.listedAt).slice(0, texts.length);
      const matches = (await storedRows(stage.home, 'matches')).filter(({ mentionId }) => mentions.some(({ id }) => id === mentionId));
      for (const [at, mention] of mentions.entries()) {
        const { text, label, score, intent, language } = texts[at];
        const understanding = {
          ...mention.understanding, language: { language, confidence: 0.9, by: 'detector' }, sentiment: { label, score, confidence: 0.8, reasons: [] }, intent: { intent, reasons: [] }, signals: {},
        };
        await putRow(stage.home, 'mentions', { ...mention, understanding, post: { ...mention.post, title: null, text, reply: null } });
        const start = text.indexOf('Norvelo');
        for (const { toward: _toward, ...match } of matches.filter(({ mentionId }) => mentionId === mention.id)) {
          await putRow(stage.home, 'matches', { ...match, label, spans: [{ start, end: start + 'Norvelo'.length }] });
        }
      }
      for (const [key, value] of Object.entries(settings)) await stage.decide(key, value);
      const close = async () => {
        for (const key of Object.keys(settings)) await stage.decide(key, null);
        for (const mention of mentions) await putRow(stage.home, 'mentions', mention);
        for (const match of matches) await putRow(stage.home, 'matches', match);
      };
      return { path: open === null ? path : `${path}?mention=${encodeURIComponent(mentions[open].id)}`, close };
    },
  };
}

/** Runs in the page before its scripts: a model of the device that writes the same to everybody. */
function model() {
  globalThis.LanguageModel = Object.assign(function LanguageModel() {}, {
    availability: async () => 'available',
    create: async () => ({ prompt: async () => 'Thank you for asking. Yes, the Roll bags keep out the rain when they are rolled three times.', destroy() {} }),
  });
}

const box = (page) => page.getByRole('textbox', { name: say('reply.box'), exact: true });
const coach = (page) => page.locator(`button[title="${say('coach.title')}"]`).last();

async function openCoach(page) {
  await box(page).waitFor();
  await coach(page).click();
}

async function writeBadly(page) {
  await box(page).fill('As I already told you, you should have read the manual. Write to tamsin@harbour.example!!! It is our policy, sorry you feel that way.');
  await coach(page).click();
}

async function askModel(page) {
  await page.getByRole('button', { name: say('reply.model.ask'), exact: true }).click();
  await page.getByText(say('reply.model.title'), { exact: true }).waitFor();
}

async function openLast(page) {
  await page.getByRole('tab', { name: say('panel.latest'), exact: true }).click();
  await page.getByRole('button', { name: say('why.show'), exact: true }).first().click();
  await openCoach(page);
}

const VOICE = {
  tone: 'lively', emoji: 'few', humour: true, greetings: { en: 'Hi {name},' }, signOffs: { en: 'Tamsin of Norvelo' }, use: ['ride well', 'happy to help'],
  avoid: ['unfortunately', 'as per our policy'], contact: 'help@norvelo.example', answersWithin: { n: 4, unit: 'hours' }, orderMask: 'NV-#####',
};

/** A voice of all replies and one of a topic's. */
function spoken() {
  return {
    before: async (stage) => {
      await putRow(stage.home, 'settings', { key: 'voice', value: VOICE });
      await putRow(stage.home, 'settings', { key: 'voice.topic:norvelo', value: { tone: 'plain', emoji: 'none' } });
    },
    after: async (stage) => {
      for (const key of ['voice', 'voice.topic:norvelo']) await putRow(stage.home, 'settings', null, key);
    },
  };
}

/** Replies of the last weeks, what they lacked, and what their authors wrote next. */
function replied() {
  const lines = [];
  const kit = filledKit();
  return {
    async before(stage) {
      await kit.before(stage);
      const by = (await storedRows(stage.home, 'settings')).find(({ key }) => key === 'origin')?.value ?? 'screens';
      if (by === 'screens') await putRow(stage.home, 'settings', { key: 'origin', value: by });
      const mentions = await storedRows(stage.home, 'mentions');
      for (let at = 0; at < 12; at++) {
        const { id } = mentions[at % mentions.length];
        const when = stage.now - at * DAY - 5 * MINUTE;
        const missed = [['time'], ['time', 'step'], ['acknowledges'], []][at % 4];
        const told = [
          { kind: 'opened', at: when - 4 * MINUTE, details: {} },
          { kind: 'reply', at: when, details: { how: 'put', edited: true, missed, length: 180 + 20 * at, template: ['own/kit-t1', 'en/complaint/full', 'own/deleted'][at % 3] } },
        ];
        for (const line of told) {
          lines.push(`tips-${at}-${line.kind}`);
          await putRow(stage.home, 'workLog', { id: lines.at(-1), mentionId: id, by, ...line });
        }
      }
    },
    async after(stage) {
      await kit.after(stage);
      for (const line of lines.splice(0)) await putRow(stage.home, 'workLog', null, line);
    },
  };
}

const few = (count) => count > 0 && count < 100;

/** What replies are written with: drafts, the article, triage and the coach beside a mention; the voice, and what the coach tells of many. */
export const REPLY_STATES = [
  { name: 'reply-answered', when: few, size: DESK, act: openCoach, ...asked(INBOX, { open: 0 }) },
  { name: 'reply-answered-wide', when: few, size: WIDE, ...asked(INBOX, { open: 0 }) },
  { name: 'reply-answered-narrow', when: few, size: NARROW, act: openCoach, ...asked(INBOX, { open: 0 }) },
  { name: 'reply-badly', when: few, size: DESK, act: writeBadly, ...asked(INBOX, { open: 1 }) },
  { name: 'reply-badly-half', when: few, size: HALF, act: writeBadly, ...asked(INBOX, { open: 1 }) },
  { name: 'reply-unknown-narrow', when: few, size: NARROW, ...asked(INBOX, { open: 2 }) },
  { name: 'reply-model', when: few, size: DESK, init: model, act: askModel, ...asked(INBOX, { open: 0, settings: { deviceModel: true } }) },
  { name: 'panel-reply', when: few, size: PANEL, act: openLast, ...asked('sidepanel.html') },
  { name: 'panel-reply-model', when: few, size: SLIM_PANEL, init: model, act: async (page) => { await openLast(page); await askModel(page); }, ...asked('sidepanel.html', { settings: { deviceModel: true } }) },
  { name: 'voice', alike: true, path: `${KIT}?part=voice`, size: DESK, ...spoken() },
  { name: 'voice-half', alike: true, path: `${KIT}?part=voice`, size: HALF, ...spoken() },
  { name: 'voice-narrow', alike: true, path: `${KIT}?part=voice`, size: NARROW, ...spoken() },
  { name: 'coach-none', alike: true, path: `${KIT}?part=coach`, size: DESK },
  { name: 'coach-tips', when: few, path: `${KIT}?part=coach`, size: DESK, ...replied() },
  { name: 'coach-tips-narrow', when: few, path: `${KIT}?part=coach`, size: NARROW, ...replied() },
  { name: 'kit-recurring', when: few, size: DESK, ...asked(KIT, { texts: RECURRING }) },
  { name: 'kit-recurring-narrow', when: few, size: NARROW, ...asked(KIT, { texts: RECURRING }) },
];
