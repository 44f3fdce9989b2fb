import { describe, expect, test } from 'vitest';
import type { Article } from '@/lib/replies/article';
import type { Asking } from '@/lib/replies/knowledge/knowledge';
import { knowledgeKeeper, type KnowledgeKeeper } from '@/lib/replies/knowledge/knowledgeKeeper';
import { SERVICE_LANGUAGES, serviceWordsFrom } from '@/lib/replies/knowledge/serviceFile';
import { SERVICE_WORDS } from '@/lib/language/packs/serviceWords';
import { readPackageData } from '../../packageData';

const ASKING: Asking = { language: 'en', topicIds: [], today: '2026-06-01', most: 3 };

function article(id: string, question: string): Article {
  return { id, questions: [question], answer: 'So it is.', steps: [], language: 'en', product: '', validUntil: null, source: '', topicId: null };
}

/** A keeper over a list that may change, and how often that was read and others had their turn. */
function keeping(stored: Article[]): { keeper: KnowledgeKeeper; counts: { reads: number; turns: number } } {
  const counts = { reads: 0, turns: 0 };
  let time = 0;
  const keeper = knowledgeKeeper({
    readArticles: () => {
      counts.reads += 1;
      return Promise.resolve([...stored]);
    },
    wordsOf: serviceWordsFrom(readPackageData),
    now: () => {
      time += 1;
      return time;
    },
    turn: () => {
      counts.turns += 1;
      return Promise.resolve();
    },
  });
  return { keeper, counts };
}

describe('a keeper of articles', () => {
  test('reads once, and again when something changed', async () => {
    const stored = [article('a', 'How long is the warranty?')];
    const { keeper, counts } = keeping(stored);
    const asked = async (text: string): Promise<string[]> => (await keeper.find(text, ASKING)).map(({ article: { id } }) => id);
    expect(await Promise.all([asked('warranty, how long?'), asked('what is the guarantee?')])).toEqual([['a'], ['a']]);
    expect(counts.reads).toBe(1);
    stored.splice(0, 1, article('b', 'Where is your shop?'));
    expect(await asked('your shop is where?')).toEqual([]);
    keeper.changed();
    expect(await asked('your shop is where?')).toEqual(['b']);
    expect(await asked('warranty, how long?')).toEqual([]);
    expect(counts.reads).toBe(2);
  });

  test('lets others have their turn while it takes in many', async () => {
    const { keeper, counts } = keeping(Array.from({ length: 100 }, (_, n) => article(`a${n}`, `How long is warranty ${n}?`)));
    await keeper.find('warranty', ASKING);
    expect(counts.turns).toBeGreaterThan(5);
  });

  test('tries again where articles could not be read', async () => {
    let isBroken = true;
    const keeper = knowledgeKeeper({
      readArticles: () => (isBroken ? Promise.reject(new Error('closed')) : Promise.resolve([article('a', 'Where is your shop?')])),
      wordsOf: () => Promise.resolve(null), now: () => 0, turn: () => Promise.resolve(),
    });
    await expect(keeper.find('shop', ASKING)).rejects.toThrow('closed');
    isBroken = false;
    expect(await keeper.find('your shop', ASKING)).toHaveLength(1);
  });

  test('does without words that cannot be read', async () => {
    expect(await serviceWordsFrom(() => Promise.reject(new Error('missing')))('en')).toBeNull();
    expect(await serviceWordsFrom(readPackageData)('xx')).toBeNull();
  });

  test('knows which languages the package has words of', () => {
    expect([...SERVICE_WORDS.keys()].toSorted()).toEqual([...SERVICE_LANGUAGES].toSorted());
  });
});
