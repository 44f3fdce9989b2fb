import { MEDDLING } from './cardMeddling.mjs';
import { SPYING } from './cardSpying.mjs';

/** Every attempt of a hostile page. */
export const ATTEMPTS = [...SPYING, ...MEDDLING];

/** The table of attempts, in Markdown. */
export function tableOf(attempts) {
  const rows = attempts.map(({ name, outcome, firefox }) => `| ${name} | ${outcome} | ${firefox === undefined ? 'Chromium' : 'both'} |`);
  return ['| attempt | what comes of it | tried in |', '|---|---|---|', ...rows].join('\n');
}
