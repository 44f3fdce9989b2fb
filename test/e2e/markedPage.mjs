import { understoodMentions } from '../../scripts/browser/earshot.mjs';
import { listening, pause } from './listening.mjs';

/** For marks to be put in. */
const SETTLE = 1_500;

/** As `listening`, with marks in the page. */
export async function marked(browser, server, options) {
  const shown = await listening(browser, server, options);
  await understoodMentions(shown.home);
  await pause(SETTLE);
  return shown;
}

/** The status that the user gave to the mention of a comment. */
export const statusOf = async (home, post) =>
  (await understoodMentions(home)).find(({ id }) => id === `hackernews:${post}`).decided?.status?.is ?? 'new';
