import { putRow, storedRows } from '../browser/extensionPage.mjs';

const WEIGHTS = { grams: [], unit: 0, traits: [] };

/** Labels by the user and by stars, and what came of learning from them: none where nothing was learned yet. */
const LEARNED = {
  en: { user: 64, stars: 148, trial: { n: 212, adapted: 0.83, shipped: 0.71 }, helps: true, apart: { n: 88, adapted: 0.89, shipped: 0.81 } },
  ar: { user: 31, stars: 0, trial: { n: 31, adapted: 0.71, shipped: 0.65 }, helps: true },
  de: { user: 12, stars: 44, trial: { n: 56, adapted: 0.84, shipped: 0.84 }, helps: false },
  nl: { user: 21, stars: 3 },
  uk: { user: 7, stars: 5 },
};

/** A store in which labels taught something, and what is stored is being scored anew. `after` takes all of it away again. */
export function whileLearning() {
  const added = [];
  return {
    before: async (stage) => {
      const [any] = await storedRows(stage.home, 'mentions');
      for (const [language, { user, stars, trial, helps, apart }] of Object.entries(LEARNED)) {
        for (let n = 0; n < user + stars; n++) {
          const id = `label:${language}:${n}`;
          added.push(['mentions', id]);
          // What is gone from its site is neither scored nor learned from, should the worker look at it meanwhile.
          await putRow(stage.home, 'mentions', { ...any, id, topicIds: [], goneAt: stage.now, teaches: `${language} ${n < user ? 'user' : 'stars'}` });
        }
        if (trial === undefined) continue;
        added.push(['adapters', language]);
        const weights = { polarity: WEIGHTS, neutrality: WEIGHTS };
        const adapter = helps ? weights : null;
        const topics = apart === undefined ? [] : [{ topicId: 'norvelo', adapter: weights, trial: apart }];
        const labels = { user, stars };
        await putRow(stage.home, 'adapters', { language, revision: 1, trainedAt: stage.now, labels, trial, adapter, topics });
      }
      added.push(['settings', 'rescoring']);
      const rescoring = { languages: ['en'], after: null, done: 18_400, total: 50_000 };
      await putRow(stage.home, 'settings', { key: 'rescoring', value: rescoring });
    },
    after: async (stage) => {
      for (const [table, key] of added.splice(0)) await putRow(stage.home, table, null, key);
    },
  };
}

const PRAISE_AND_BLAME = 'My Norvelo is brilliant, but the Lumaride that I had before was awful. Still wicked bright after two years, heerlijk.';

function reason(term, value, more = {}) {
  const start = term === '' ? 0 : PRAISE_AND_BLAME.indexOf(term);
  return { term, start, end: start + term.length, value, shifts: [], contribution: value, ...more };
}

/** A view of the dashboard whose newest mention says another thing of each of two topics, in two languages. */
export function withToward(view) {
  return async (stage) => {
    const mentions = await storedRows(stage.home, 'mentions');
    const mention = mentions.sort((a, b) => b.listedAt - a.listedAt)[0];
    const matches = (await storedRows(stage.home, 'matches')).filter(({ mentionId }) => mentionId === mention.id);
    const { queue: _, ...match } = matches[0];
    const praise = [reason('brilliant', 4), reason('wicked', 2.1, { source: 'adapted' }), reason('', 0.4, { source: 'adapted' })];
    const blame = [reason('awful', -3)];
    const sentiment = {
      label: 'unsure', score: 0.31, confidence: 0.44, reasons: [praise[0], ...blame, reason('wicked', -2), ...praise.slice(1)],
    };
    const understanding = { ...mention.understanding, language: { language: 'en', confidence: 0.8, by: 'detector', mixed: true }, sentiment };
    delete understanding.intent;
    const post = { ...mention.post, title: null, text: PRAISE_AND_BLAME, reply: null };
    const toward = {
      norvelo: { label: 'positive', score: 0.72, confidence: 0.86, reasons: praise },
      lumaride: { label: 'negative', score: -0.58, confidence: 0.79, reasons: blame },
    };
    const span = (word) => ({ start: PRAISE_AND_BLAME.indexOf(word), end: PRAISE_AND_BLAME.indexOf(word) + word.length });
    const said = (topicId, word, label) => ({
      ...match, topicId, spans: [span(word)], label, toward: toward[topicId], ...(label === 'negative' ? { queue: 'answer' } : {}),
    });
    await putRow(stage.home, 'mentions', { ...mention, post, understanding, topicIds: ['norvelo', 'lumaride'] });
    await putRow(stage.home, 'matches', said('norvelo', 'Norvelo', 'positive'));
    await putRow(stage.home, 'matches', said('lumaride', 'Lumaride', 'negative'));
    const close = async () => {
      await putRow(stage.home, 'mentions', mention);
      for (const topicId of Object.keys(toward)) await putRow(stage.home, 'matches', null, [topicId, mention.id]);
      for (const before of matches) await putRow(stage.home, 'matches', before);
    };
    return { path: `dashboard.html#/${view}`, close };
  };
}
