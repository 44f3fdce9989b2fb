import { putRow, storedRows } from '../browser/extensionPage.mjs';
import { say } from '../browser/words.mjs';

const LEAVING = 'I expected a lamp for my money. Norvelo ignored me for two weeks, the parcel came broken and the lens got so hot that it'
  + ' burnt my hand. I am furious, these crooks only take your cash. Cancelled, and off to Lumaride.';
const GRIEF = 'The Norvelo lamp was a present of my father, who passed away in March. Could you tell me which battery fits?';
const WEDDING = 'We got married last week, and the Norvelo lamps along the path were lovely. Thank you, the price was right, too!';

const cuesIn = (text) => (...terms) => terms.map((term) => ({ term, start: text.indexOf(term), end: text.indexOf(term) + term.length }));
const leaving = cuesIn(LEAVING);
const grief = cuesIn(GRIEF);
const wedding = cuesIn(WEDDING);

/** Three mentions with what is understood of them, the newest first. */
const UNDERSTOOD = [
  {
    text: LEAVING, label: 'negative', score: -0.86, intent: 'cancel', language: 'en',
    reasons: leaving('Cancelled').map((cue) => ({ ...cue, intent: 'cancel' })),
    signals: {
      emotions: [{ kind: 'anger', cues: leaving('furious') }],
      gap: leaving('I expected'),
      aspects: [
        { kind: 'support', cues: leaving('ignored me'), label: 'negative', score: -0.5 },
        { kind: 'delivery', cues: leaving('parcel'), label: 'negative', score: -0.6 },
        { kind: 'price', cues: leaving('money', 'cash'), label: 'neutral', score: 0 },
      ],
      stage: { kind: 'leave', cues: [], by: 'intent' },
      abuse: leaving('crooks'),
      hazards: [{ kind: 'safety', cues: leaving('burnt my hand') }],
      switchedTo: leaving('Lumaride')[0],
    },
    decided: { signals: { 'aspect:price': false, 'emotion:disappointment': true } },
  },
  {
    text: GRIEF, label: 'neutral', score: 0.02, intent: 'question', language: 'en', reasons: [],
    signals: {
      events: [{ kind: 'bereavement', cues: grief('passed away') }], stage: { kind: 'use', cues: grief('lamp was') },
      tone: { kind: 'polite', cues: grief('Could you') },
    },
  },
  {
    text: WEDDING, label: 'positive', score: 0.8, intent: 'praise', language: 'en', reasons: [],
    signals: {
      events: [{ kind: 'wedding', cues: wedding('got married') }], emotions: [{ kind: 'gratitude', cues: wedding('Thank you') }],
      aspects: [{ kind: 'price', cues: wedding('price'), label: 'positive', score: 0.6 }], stage: { kind: 'use', cues: [], by: 'context' },
    },
  },
];

/** A screen whose newest mentions carry signals of every kind; what was stored comes back. */
export function withSignals(path) {
  return async (stage) => {
    const mentions = (await storedRows(stage.home, 'mentions')).sort((a, b) => b.listedAt - a.listedAt).slice(0, UNDERSTOOD.length);
    const all = await storedRows(stage.home, 'matches');
    const before = all.filter(({ mentionId }) => mentions.some(({ id }) => id === mentionId));
    for (const [at, mention] of mentions.entries()) {
      const { text, label, score, intent, reasons, signals, decided, language } = UNDERSTOOD[at];
      const sentiment = { label, score, confidence: 0.8, reasons: [] };
      const understanding = {
        ...mention.understanding, language: { language, confidence: 0.9, by: 'detector' }, sentiment, intent: { intent, reasons }, signals,
      };
      const post = { ...mention.post, title: null, text, reply: null };
      await putRow(stage.home, 'mentions', { ...mention, post, understanding, ...(decided === undefined ? {} : { decided }) });
      const start = text.indexOf('Norvelo');
      for (const { queue: _queue, toward: _toward, ...match } of before.filter(({ mentionId }) => mentionId === mention.id)) {
        const waits = intent === 'praise' ? {} : { queue: 'answer' };
        await putRow(stage.home, 'matches', { ...match, label, spans: [{ start, end: start + 'Norvelo'.length }], ...waits });
      }
    }
    const close = async () => {
      for (const mention of mentions) await putRow(stage.home, 'mentions', mention);
      for (const match of before) await putRow(stage.home, 'matches', match);
    };
    return { path, close };
  };
}

/** Opens the newest mention and points at a signal. */
export async function openSignals(page) {
  await page.getByRole('button', { name: say('why.show'), exact: true }).first().click();
  await page.getByRole('button', { name: say('hazard.safety'), exact: true }).click();
}

/** Opens what says which signals Earshot missed. */
export async function openSignalMenu(page) {
  await openSignals(page);
  const menu = page.locator(`summary[aria-label="${say('signals.set')}"]`).first();
  await menu.click();
  await menu.evaluate((button) => button.scrollIntoView({ block: 'center' }));
}

/** Opens what a topic's mentions are about, with an aspect of its own. */
export async function editAspects(page) {
  await page.getByRole('button', { name: say('topics.edit', { name: 'Norvelo' }), exact: true }).first().click();
  await page.locator('summary', { hasText: say('topics.aspects') }).click();
  await page.getByRole('switch', { name: say('topics.aspectOn', { name: say('aspect.staff') }), exact: true }).click();
  await page.getByRole('textbox', { name: say('topics.aspectName', { name: say('aspect.price') }), exact: true }).fill('Cost');
  await page.getByRole('button', { name: say('topics.aspectAdd'), exact: true }).click();
  await page.getByRole('textbox', { name: say('topics.aspectName', { name: say('topics.aspectNew') }), exact: true }).fill('Lens');
  await page.getByRole('textbox', { name: say('topics.aspectWords', { name: 'Lens' }), exact: true }).fill('lens*, beam, glass');
}

const TOUCHPOINTS = [
  { id: 'shop', name: 'Wheelhouse counter', query: 'wheelhouse AND (counter OR shop)' },
  { id: 'line', name: 'Phone line', query: '"on the phone" OR hotline' },
  { id: 'ride', name: 'Night ride', query: '"night ride" OR #nightride' },
];

/** Touchpoints of the user's own. */
export function ownTouchpoints(count) {
  const some = TOUCHPOINTS.slice(0, count);
  return {
    before: async (stage) => {
      for (const { id, ...value } of some) await stage.decide(`touchpoint:${id}`, value);
    },
    after: async (stage) => {
      for (const { id } of some) await stage.decide(`touchpoint:${id}`, null);
    },
  };
}
