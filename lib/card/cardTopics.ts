import type { Match, Mention } from '@/lib/mentions/mention';
import type { Topic } from '@/lib/query/topic';
import type { CardTopic } from './view';

const ASPECT = 'aspect:';

/** The topics of these matches as a page's script may know them: of the names of their aspects those that the mention speaks of. */
export function cardTopics(topics: readonly Topic[], mention: Mention, matches: readonly Match[]): CardTopic[] {
  const shown = new Set(matches.map(({ topicId }) => topicId));
  const spoken = new Set(aspectsSpokenOf(mention, matches));
  return topics.filter(({ id }) => shown.has(id)).map(({ id, name, hue, role, aspects = [] }) => {
    const named = aspects.flatMap((aspect) =>
      aspect.name === undefined || !spoken.has(aspect.id) ? [] : [{ id: aspect.id, name: aspect.name }]);
    return { id, name, hue, role, ...(named.length === 0 ? {} : { aspects: named }) };
  });
}

/** What Earshot found in it, and what the user says of it. */
function aspectsSpokenOf({ understanding, decided }: Mention, matches: readonly Match[]): string[] {
  const found = [understanding.signals?.aspects ?? [], ...matches.map(({ aspects = [] }) => aspects)].flat().map(({ kind }) => kind);
  const said = Object.keys(decided?.signals ?? {}).filter((key) => key.startsWith(ASPECT)).map((key) => key.slice(ASPECT.length));
  return [...found, ...said];
}
