import { barFigures, barsOf, readBars } from '../bars.mjs';
import { isWithin, periodsOf } from '../counting/days.mjs';
import { limited } from '../counting/heard.mjs';
import { countryOf, placeName } from '../counting/places.mjs';
import { shownBy, STAGES } from '../counting/signals.mjs';
import { number } from '../counting/written.mjs';
import { STAGE_NAMES } from '../names.mjs';
import { sectionOf, textOf } from '../reading.mjs';
import { addressOf } from '../views.mjs';

const STAGES_TITLE = 'The journey, stage by stage';
const PLACES_TITLE = 'By place';

/** Stages through both lenses, and places, as the overview has them. */
export function views(_of, filters) {
  return filters.map((filter) => ({ ...filter, path: addressOf('overview', filter) }));
}

export async function printed(reader) {
  await reader.pressAll(/^Show [\d,]+ more$/);
  const first = await reader.document();
  const stages = sectionOf(first, STAGES_TITLE);
  if (stages === null) return {};
  const figures = { ...readBars('stage', stages), ...readBars('place', sectionOf(first, PLACES_TITLE)) };
  for (const [name, title] of [['stages', STAGES_TITLE], ['places', PLACES_TITLE]]) {
    figures[name] = textOf(sectionOf(first, title).querySelector(':scope > p')).replace(' Open the whole journey', '');
  }
  if (stages.querySelector('select') === null) return figures;
  await reader.choose('Lens', 'experience');
  return { ...figures, ...readBars('felt', sectionOf(await reader.document(), STAGES_TITLE)) };
}

export function recomputed(of, { topicId, site, days }) {
  const { current } = periodsOf(of, days);
  const heard = limited(of.heard, { topicId, site }).filter(({ day }) => isWithin(day, current)).map((row) => ({ ...row, stage: shownBy(row).stage }));
  if (heard.length === 0) return {};
  const stages = barsOf(heard, ({ stage }) => stage).sort((a, b) => STAGES.indexOf(a.key) - STAGES.indexOf(b.key));
  const places = barsOf(heard, ({ mention: { post } }) => (post.place === null ? null : countryOf(post.place)));
  const stageName = (key) => STAGE_NAMES[key];
  return {
    ...barFigures('stage', stages, stageName),
    ...barFigures('felt', worstFirst(stages), stageName),
    ...barFigures('place', places, placeName),
    stages: told(stages, heard, 'stage of the journey'),
    places: told(places, heard, 'place'),
  };
}

/** Those of too few scored mentions follow, in the order of the way. */
function worstFirst(stages) {
  const felt = stages.filter(({ net }) => net !== null);
  return [...felt.sort((a, b) => a.net.value - b.net.value), ...stages.filter(({ net }) => net === null)];
}

function told(bars, heard, what) {
  const n = bars.reduce((sum, { own }) => sum + own.length, 0);
  if (n === 0) return `None of these mentions shows a ${what}.${what === 'place' ? ' Reviews sometimes do.' : ''}`;
  return `${number(n)} of ${number(heard.length)} captured mentions ${n === 1 ? 'shows' : 'show'} a ${what.split(' ')[0]}.`;
}
