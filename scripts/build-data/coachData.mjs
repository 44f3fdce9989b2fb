import { loadModule } from '../loadModule.mjs';

/** What screens fetch to coach replies: the words of each language as `data/coach/<code>.json`. */
export async function coachData() {
  const { coachDataOf } = await loadModule('lib/replies/shippedCoachData.ts');
  const { coachPath } = await loadModule('lib/replies/coachTable.ts');
  const { SIGNAL_LANGUAGES } = await loadModule('lib/signals/languages.ts');
  return SIGNAL_LANGUAGES.map((language) => ({ relativeDest: coachPath(language), contents: JSON.stringify(coachDataOf(language)) }));
}
