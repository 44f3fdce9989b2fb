import { readdirSync } from 'node:fs';
import { differences, judged, samplesAmong } from './compare.mjs';
import { heardOf } from './counting/heard.mjs';
import { withStored } from './opening.mjs';
import { withScreen } from './reading.mjs';
import { filtersOf } from './views.mjs';

/** Screens that are counted again, by the names of their files. */
export const SCREENS = readdirSync(new URL('screens', import.meta.url))
  .filter((name) => name.endsWith('.mjs'))
  .map((name) => name.slice(0, -4))
  .sort();

/**
 * Fills a browser, reads the printed numbers of these screens (default: all) and counts each again from what is stored. With `shared`,
 * the folder of labelled sentences is what is stored; with `imported`, it comes out of files of other tools. `few`: only so many of a
 * screen's views are seen. Returns how many figures of
 * how many views were compared, how many of these are of samples, those that differ, and those that miss their interval by chance.
 */
export async function recompute({ many, shared = null, imported = false, only = SCREENS, few = Infinity, say = () => undefined }) {
  const unknown = only.find((name) => !SCREENS.includes(name));
  if (unknown !== undefined) throw new Error(`There is no screen "${unknown}": ${SCREENS.join(', ')}.`);
  const result = { figures: 0, views: 0, samples: 0, found: [] };
  await withStored({ many, shared, imported, say }, async ({ browser, stored, url }) => {
    const of = { ...stored, heard: heardOf(stored) };
    const filters = filtersOf(choices(of));
    for (const name of only) {
      const screen = await import(`./screens/${name}.mjs`);
      const views = screen.views(of, filters).slice(0, few);
      const before = { figures: result.figures, found: result.found.length };
      for (const view of views) {
        const printed = await withScreen({ browser, url, now: of.now }, view.path, (reader) => screen.printed(reader, view, of));
        const recomputed = screen.recomputed(of, view, printed);
        result.views += 1;
        result.figures += Object.keys(recomputed).length;
        result.samples += samplesAmong(printed);
        result.found.push(...differences({ screen: name, view: view.path, printed, recomputed }));
      }
      say(`${name}: ${result.figures - before.figures} figures of ${views.length} views, ${result.found.length - before.found} differ.`);
    }
  });
  const { found, ...compared } = result;
  return { ...compared, ...judged(found, compared.samples) };
}

/** Topics and sites that may be chosen, the most heard first. */
function choices({ topics, heard }) {
  const counts = new Map();
  for (const { site } of heard) counts.set(site, (counts.get(site) ?? 0) + 1);
  const sites = [...counts].sort(([, a], [, b]) => b - a).map(([site]) => site);
  return { topics: topics.map(({ id }) => id), sites };
}
