import { attribute, find, findAll } from '../reading/dom';

/** The app, and the pages that it gives to crawlers. */
export function recognises(_: URL, document: Document): boolean {
  const generators = findAll(document, 'meta[name="generator"]');
  return generators.some((meta) => /^Discourse\b/u.test(attribute(meta, 'content') ?? ''))
    || find(document, '#data-discourse-setup, #data-preloaded[data-preloaded], .crawler-post-meta, article[data-post-id][data-topic-id]') !== null;
}
