import { find, rawText } from '../reading/dom';

/** The app's page, and what guests of servers before 4.0 were shown. */
export function recognises(_: URL, document: Document): boolean {
  if (find(document, '#mastodon[data-props], .activity-stream .status__content') !== null) return true;
  const state = find(document, 'script#initial-state');
  return state !== null && rawText(state).slice(0, 4_000).includes('"streaming_api_base_url"');
}
