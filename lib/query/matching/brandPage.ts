import { completePost } from '@/lib/posts/complete';
import { ownHandleTest } from '../fields/ownHandle';
import type { TopicTrees } from '../topic';
import { compileWith, decide, type CompiledTopics } from './decide';
import type { QueryForms } from './forms';

/** What a page says that it is about. */
interface PageAbout {
  /** The words that were searched for. */
  terms?: string | null;
  /** Handle or name of whose page it is. */
  owner?: string | null;
}

/**
 * Tells the own pages and searches of brands and competitors: the owner is one of a brand's handles, or its query hears
 * the words that were searched for, or the owner's name, as if somebody had written nothing else. A query that hears
 * everything on a site finds nothing in them, so it claims no page.
 */
export function brandPageTest(
  trees: readonly TopicTrees[],
  forms: QueryForms | null,
): (about: PageAbout, met: { site: string; host: string }) => boolean {
  const brands = trees.filter(({ isBrand }) => isBrand === true);
  const handles = ownHandleTest(brands.flatMap((topic) => topic.handles ?? []));
  // What a topic leaves out or hides is its brand's all the same.
  const topics = compileWith(brands.map(({ dontStore: _dontStore, hide: _hide, ...topic }) => topic), forms);
  return ({ terms, owner }, { site, host }) =>
    handles(site, owner ?? null) || [terms, owner].some((text) => text != null && isHeard(topics, text, site, host));
}

function isHeard(topics: CompiledTopics, text: string, site: string, host: string): boolean {
  const post = completePost({ kind: 'post', text }, { site, base: `https://${host}/`, context: 'search' });
  return decide(topics, { post, host }).some(({ spans }) => spans.length > 0);
}
