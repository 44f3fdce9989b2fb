import { describe, expect, it } from 'vitest';
import { cardTopics } from '@/lib/card/cardTopics';
import { listedMention, topicOf } from '../components/samples';

const aspects = [
  { id: 'own-stand', name: 'The stand', words: 'wobbl* OR secret' },
  { id: 'own-shade', name: 'The shade', words: 'shade' },
  { id: 'delivery', name: 'Shipping', words: '' },
  { id: 'price', words: 'dear' },
];
const topics = [topicOf({ id: 't1', aspects }), topicOf({ id: 't2', name: 'Lamps', aspects })];
const spoken = (kind: string): { kind: string; cues: []; label: 'negative'; score: number } => ({ kind, cues: [], label: 'negative', score: -0.5 });

describe('the topics of a card', () => {
  it('are those of its matches, with the names of aspects that the mention speaks of, and never their words', () => {
    const { mention, matches } = listedMention({ id: 'a', signals: { aspects: [spoken('delivery'), spoken('price')] } });
    const own = matches.map((match) => ({ ...match, aspects: [spoken('own-stand')] }));
    const shown = cardTopics(topics, mention, own);
    expect(shown).toEqual([
      { id: 't1', name: 'Seagull', hue: 0, role: 'brand', aspects: [{ id: 'own-stand', name: 'The stand' }, { id: 'delivery', name: 'Shipping' }] },
    ]);
    expect(JSON.stringify(shown)).not.toMatch(/wobbl|secret|shade/u);
  });

  it('name what the user says that it speaks of, and nothing where it speaks of nothing', () => {
    const { mention, matches } = listedMention({ id: 'a', decided: { signals: { 'aspect:own-shade': true } } });
    expect(cardTopics(topics, mention, matches)[0]?.aspects).toEqual([{ id: 'own-shade', name: 'The shade' }]);
    expect(cardTopics(topics, { ...mention, decided: {} }, matches)).toEqual([{ id: 't1', name: 'Seagull', hue: 0, role: 'brand' }]);
  });
});
