import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { installIfNeeded } from './install.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** What each bench measures, by file in test/bench, in the order in which it runs. */
const BENCHES = {
  scale: ['ingestCost', 'pageCost', 'workerCost', 'overviewCost', 'insightsCost'],
  ingest: ['ingestCost'],
  page: ['pageCost'],
  marks: ['marksCost'],
  card: ['cardCost'],
  worker: ['workerCost'],
  overview: ['overviewCost'],
  insights: ['insightsCost'],
  memory: ['memoryCost', 'workerHeap'],
  popup: ['popupCost'],
  rematch: ['rematchCost'],
  recount: ['recounted'],
  retention: ['retentionCost'],
  search: ['searchCost'],
  inbox: ['inboxCost'],
  backup: ['backupCost'],
  export: ['exportCost'],
  match: ['matchCost'],
  sentiment: ['sentimentQuality'],
  learning: ['learningCurve'],
  relevance: ['relevanceQuality'],
  language: ['languageFound'],
  signals: ['signalQuality'],
  knowledge: ['knowledgeQuality'],
  coach: ['coachQuality'],
  drafting: ['draftingCost'],
  forecast: ['forecastQuality'],
  intervals: ['intervalCoverage'],
  spikes: ['spikesFound'],
};
const DEFAULT = ['scale', 'recount'];

const AIMS = {
  page_vs_none: { at: 'most', aim: 1.1 },
  marks_vs_none: { at: 'most', aim: 1.15 },
  card_vs_empty_ms: { at: 'most', aim: 100 },
  card_first_vs_empty_ms: { at: 'most', aim: 100 },
  ingest_vs_raw_puts: { at: 'least', aim: 0.5 },
  overview_1m_vs_10k: { at: 'most', aim: 1.5 },
  mentions_1m_vs_10k: { at: 'most', aim: 1.5 },
  insights_1m_vs_10k: { at: 'most', aim: 1.5 },
  insights_1m_vs_10k_worst: { at: 'most', aim: 1.5 },
  search_1m_vs_10k: { at: 'most', aim: 2 },
  search_1m_vs_10k_worst: { at: 'most', aim: 2 },
  ingest_with_vs_without_words: { at: 'most', aim: 1.25 },
  scroll_longest_task_ms: { at: 'most', aim: 50 },
  scroll_script_ms: { at: 'most', aim: 8 },
  inbox_heap_mb: { at: 'most', aim: 250 },
  inbox_open_1m_vs_500: { at: 'most', aim: 2 },
  inbox_filter_1m_vs_500: { at: 'most', aim: 2 },
  inbox_next_1m_vs_500: { at: 'most', aim: 2 },
  worker_vs_empty: { at: 'most', aim: 2 },
  listener_10k_vs_none_mb: { at: 'most', aim: 5 },
  worker_heap_three_languages_mb: { at: 'most', aim: 80 },
  popup_1k_vs_empty_ms: { at: 'most', aim: 150 },
  popup_1m_vs_empty_ms: { at: 'most', aim: 150 },
  backup_longest_task_ms: { at: 'most', aim: 100 },
  write_longest_task_ms: { at: 'most', aim: 100 },
  restore_longest_task_ms: { at: 'most', aim: 100 },
  backup_page_heap_mb: { at: 'most', aim: 300 },
  backup_page_peak_mb: { at: 'most', aim: 300 },
  restore_page_peak_mb: { at: 'most', aim: 300 },
  restore_worker_peak_mb: { at: 'most', aim: 300 },
  export_csv_longest_task_ms: { at: 'most', aim: 100 },
  export_xlsx_longest_task_ms: { at: 'most', aim: 100 },
  export_csv_page_peak_mb: { at: 'most', aim: 300 },
  export_xlsx_page_peak_mb: { at: 'most', aim: 300 },
  match_1000_vs_alternation: { at: 'most', aim: 2 },
  lists_vs_sentiment: { at: 'least', aim: 0.3 },
  learned_vs_sentiment: { at: 'least', aim: 0.2 },
  learned_300_gain: { at: 'least', aim: 0.05 },
  learned_300_worst: { at: 'least', aim: -0.01 },
  relevance_20_auc: { at: 'least', aim: 0.85 },
  sure_negative_precision: { at: 'least', aim: 0.8 },
  language_macro: { at: 'least', aim: 99 },
  language_vs_eld: { at: 'least', aim: 1 },
  language_uk: { at: 'least', aim: 99 },
  language_ru: { at: 'least', aim: 99 },
  language_nl: { at: 'least', aim: 99 },
  language_fy: { at: 'least', aim: 95 },
  languages_below_eld: { at: 'most', aim: 0 },
  signals_intent_before_worst: { at: 'least', aim: 0.8 },
  signals_intent_after_worst: { at: 'least', aim: 0.8 },
  knowledge_first_worst: { at: 'least', aim: 0.8 },
  knowledge_third_worst: { at: 'least', aim: 0.92 },
  knowledge_natural_first_worst: { at: 'least', aim: 0.8 },
  knowledge_natural_third_worst: { at: 'least', aim: 0.92 },
  knowledge_sure_precision: { at: 'least', aim: 0.9 },
  knowledge_search_ms: { at: 'most', aim: 20 },
  forecast_volume_vs_last_week: { at: 'most', aim: 1 },
  forecast_volume_vs_last_week_worst: { at: 'most', aim: 1 },
  forecast_share_vs_last_week: { at: 'most', aim: 1 },
  drafting_ms: { at: 'most', aim: 5 },
  coach_worst: { at: 'least', aim: 0.85 },
  coach_ms_per_1000_letters: { at: 'most', aim: 2 },
  interval_mean_least: { at: 'least', aim: 0.93 },
  interval_mean_most: { at: 'most', aim: 0.97 },
  interval_worst: { at: 'least', aim: 0.9 },
  spikes_found_ahead: { at: 'least', aim: 0 },
  spikes_hours_ahead: { at: 'least', aim: 0 },
};

/**
 * npm run bench [-- NAME…] [--many N] [--json]
 *
 * Measures the built extension in Chromium, and in Node the matcher (match), the sentiment, what labels teach it (learning), the finding
 * of languages (language), of signals (signals), of articles (knowledge) and of spikes (spikes), what drafts cost (drafting), forecasts (forecast), and how
 * often intervals hold what is true (intervals); see test/bench. Prints a table; with --json the last line is one object:
 * {"name","ratios","figures","load"}. The first run of scale, overview, insights, popup, rematch, search, inbox, backup or export
 * fills a profile of a million mentions in the user's cache folder; for insights, popup, rematch, search, inbox, backup and export, --many takes another number; for forecast it is the series of each kind.
 */
async function main() {
  const { values, positionals } = parseArgs({
    options: { json: { type: 'boolean' }, many: { type: 'string' } },
    allowPositionals: true,
  });
  const names = positionals.length > 0 ? positionals : DEFAULT;
  const unknown = names.find((name) => !(name in BENCHES));
  if (unknown !== undefined) throw new Error(`There is no bench "${unknown}": ${Object.keys(BENCHES).join(', ')}.`);
  installIfNeeded(ROOT);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void stop());
  const { machineLoad, say } = await import('../test/bench/measure.mjs');
  const result = { name: names.join('+'), ratios: {}, figures: {} };
  const before = machineLoad();
  for (const file of new Set(names.flatMap((name) => BENCHES[name]))) {
    say(`${file}…`);
    const module = await import(`../test/bench/${file}.mjs`);
    const { ratios, figures } = await module[file](values.many === undefined ? {} : { many: Number(values.many) });
    Object.assign(result.ratios, ratios);
    Object.assign(result.figures, figures);
  }
  result.load = { before, after: machineLoad() };
  process.stdout.write(table(result));
  if (values.json) process.stdout.write(`${JSON.stringify(result)}\n`);
}

function table({ name, ratios, figures, load }) {
  const lines = [`\n${name}`];
  for (const [ratio, value] of Object.entries(ratios)) lines.push(line(ratio, value.toFixed(2), verdict(ratio, value)));
  for (const [figure, value] of Object.entries(figures)) lines.push(line(figure, ...inWords(value, verdict(figure, value))));
  for (const when of ['before', 'after']) {
    const { loadavg, calibration } = load[when];
    lines.push(line(`load ${when}`, loadavg.join(' '), `calibration ${calibration} ms`));
  }
  return `${lines.join('\n')}\n`;
}

const line = (name, value, more = '') => `  ${name.padEnd(24)}${String(value).padStart(12)}  ${more}`.trimEnd();

function verdict(name, value) {
  const known = AIMS[name];
  if (known === undefined) return '';
  const reached = known.at === 'most' ? value <= known.aim : value >= known.aim;
  return `aim: at ${known.at} ${known.aim}${reached ? '' : ', missed'}`;
}

function inWords(value, aim) {
  if (typeof value !== 'object' || value === null) return [value ?? 'none', aim];
  if ('median' in value) return [value.median, `median of ${value.n}: ${value.all.join(' ')}`];
  return ['', Object.entries(value).map(([part, count]) => `${part} ${count}`).join(', ')];
}

async function stop() {
  const { closeEverything } = await import('../test/bench/browser.mjs');
  await closeEverything();
  process.exit(130);
}

main().catch((error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
