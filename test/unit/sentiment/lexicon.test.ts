import { describe, expect, it } from 'vitest';
import { lexiconOf } from '@/lib/sentiment/lexicon';
import { FACES } from '@/lib/sentiment/shippedLists';

const { rolesOf, phrasesFrom } = lexiconOf({
  values: [[3, '=schön, =hübsch*, na toll, *freundlich*, nicht schlecht'], [-2, 'öde, schad*, nicht sch*'], [0, 'schadow']],
  negators: '',
  degrees: [],
  contrasts: '',
  sarcasm: 'na toll, schad*',
});

describe('a word in the lists', () => {
  it.each<[string, number | undefined]>([
    ['SCHÖN', 3], ['schööön', 3], ['scho\u0308n', 3], ['schon', undefined],
    ['hübsche', 3], ['Hubschrauber', undefined],
    ['öde', -2], ['ode', -2],
    ['Schaden', -2], ['schadow', 0],
    ['kinderfreundliche', 3], ['unfreundlich', undefined], ['freundlich', undefined], ['schadenfreundlich', -2],
  ])('%s is worth %s', (word, value) => {
    expect(rolesOf(word).value).toBe(value);
  });

  it('does all that several lists say of it, phrases too', () => {
    expect(rolesOf('schade')).toEqual({ value: -2, sarcastic: true });
    expect(phrasesFrom('na', 'toll').map(({ roles }) => roles)).toEqual([{ value: 3, sarcastic: true }]);
  });

  it.each([':D', ':P', 'xD', 'XD', 'D:'])('has a value if it is written with a letter: %s', (face) => {
    expect(lexiconOf({ values: [], negators: '', degrees: [], contrasts: '' }, FACES).rolesOf(face).value).toBeDefined();
  });

  it('is read as the lists say, not as faces are elsewhere', () => {
    const faces = lexiconOf({ values: [[0, '😂, :)']], negators: '', degrees: [], contrasts: '' }, { '😂': 1, ':)': 2, '😡': -3 });
    expect(['😂', ':)', '😡'].map((face) => faces.rolesOf(face).value)).toEqual([0, 0, -3]);
  });

  it('is read as the more precise of two phrases', () => {
    const first = phrasesFrom('nicht', 'schlecht').find(({ matches }) => matches((offset) => ['nicht', 'schlecht'][offset] ?? null));
    expect(first?.roles.value).toBe(3);
    expect(phrasesFrom('nicht', 'schade')).toHaveLength(1);
    expect(phrasesFrom('nicht', 'gut')).toEqual([]);
  });
});
