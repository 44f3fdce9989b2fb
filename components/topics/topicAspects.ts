import type { TopicAspect } from '@/lib/query/topic';
import { ASPECTS } from '@/lib/signals/signals';

/** All aspects of a topic: those of Earshot in their order, then its own. */
export function listedAspects(aspects: readonly TopicAspect[]): TopicAspect[] {
  const known = ASPECTS.map((id): TopicAspect => aspects.find((aspect) => aspect.id === id) ?? { id, words: '' });
  return [...known, ...aspects.filter(({ id }) => isOwn(id))];
}

/** Whether a topic made it up. */
export function isOwn(id: string): boolean {
  return ASPECTS.every((known) => known !== id);
}

/** The aspects with one of them changed; what then says nothing is left out. */
export function withAspect(
  aspects: readonly TopicAspect[],
  { name = '', ...changed }: Omit<TopicAspect, 'name' | 'off'> & { name?: string; off?: boolean },
): TopicAspect[] {
  const { id, words, off = false } = changed;
  const aspect: TopicAspect = { id, ...(name === '' ? {} : { name }), words, ...(off ? { off: true } : {}) };
  const others = aspects.some((one) => one.id === id)
    ? aspects.map((one) => (one.id === id ? aspect : one))
    : [...aspects, aspect];
  return others.filter((one) => isOwn(one.id) || one.name !== undefined || one.off === true || one.words !== '');
}
