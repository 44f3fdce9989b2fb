import { describe, expect, it, test } from 'vitest';
import { handleKey, nameKey, suggestLinks, type LinkCandidate } from '@/lib/inbox/linkSuggestions';

const candidate = (site: string, handle: string | null, more: Partial<LinkCandidate> & { text?: string } = {}): LinkCandidate => {
  const { text, ...others } = more;
  return { id: `${site}:${handle ?? others.name}`, site, handle, name: null, url: null, posts: text === undefined ? [] : [{ title: null, text }], ...others };
};
const reasonsOf = (one: LinkCandidate, other: LinkCandidate, isRare = true): string[] | undefined =>
  suggestLinks(one, [other], () => isRare)[0]?.reasons.map(({ kind }) => kind);

describe('a handle', () => {
  test.each([
    ['Quill_Ferret', 'quillferret'], ['@quill.ferret', 'quillferret'], ['quill-ferret@social.example', 'quillferret'], ['Ніна_Ліхтар', 'нiналiхтар'],
  ])('%s is compared without signs, server and case', (handle, key) => {
    expect(handleKey(handle)?.replaceAll('і', 'i')).toBe(key.replaceAll('і', 'i'));
  });

  test.each(['anna', 'ann4', 'admin', 'Support', 'user123', 'user_8841', 'guest-77', 'throwaway2024', '12345678', 'anonymous', 'Amazon Customer', 'Пользователь55', null])(
    '%s says nothing of who it is',
    (handle) => expect(handleKey(handle)).toBeNull(),
  );
});

test('a name is compared where it has two words that are more than letters', () => {
  expect(nameKey('Quilla  Ferretwood')).toBe('quilla ferretwood');
  expect([nameKey('Quilla'), nameKey('A B'), nameKey('J. Q. W.'), nameKey(null)]).toEqual([null, null, null, null]);
});

describe('two accounts', () => {
  it('are suggested where the handle is the same on another site', () => {
    expect(reasonsOf(candidate('reddit', 'quill_ferret'), candidate('youtube', 'QuillFerret'))).toEqual(['sameHandle']);
    expect(reasonsOf(candidate('reddit', 'quill_ferret'), candidate('reddit', 'QuillFerret'))).toBeUndefined();
    expect(reasonsOf(candidate('reddit', 'user123'), candidate('youtube', 'user123'))).toBeUndefined();
    expect(reasonsOf(candidate('reddit', 'quill_ferret'), candidate('youtube', 'quill_ferret2'))).toBeUndefined();
  });

  it('are suggested where one names the address of the other, whichever it is', () => {
    const other = candidate('youtube', 'lusk', { url: 'https://www.youtube.example/@lusk/' });
    expect(reasonsOf(candidate('reddit', 'quill', { text: 'See youtube.example/@lusk, where I film.' }), other)).toEqual(['namesAddress']);
    expect(reasonsOf(other, candidate('reddit', 'quill', { text: 'https://www.youtube.example/@Lusk/videos?utm_source=x' }))).toEqual(['namesAddress']);
    expect(reasonsOf(candidate('reddit', 'quill', { text: 'https://youtube.example/@luskan' }), other)).toBeUndefined();
    expect(reasonsOf(candidate('reddit', 'quill', { text: 'https://youtube.example/' }), candidate('youtube', 'x', { url: 'https://youtube.example/' }))).toBeUndefined();
    expect(suggestLinks(candidate('youtube', 'quill', { text: 'youtube.example/@lusk' }), [other], () => true)[0]?.reasons).toEqual([{ kind: 'namesAddress', url: 'youtube.example/@lusk', by: 'youtube:quill' }]);
  });

  it('are suggested weakly by a rare name alone', () => {
    const [one, other] = [candidate('reddit', 'qf', { name: 'Quilla Ferretwood' }), candidate('youtube', 'lusk', { name: 'quilla  ferretwood' })];
    expect(suggestLinks(one, [other], () => true)).toEqual([{ authorId: 'youtube:lusk', reasons: [{ kind: 'sameName', name: 'quilla  ferretwood' }], isWeak: true }]);
    expect(reasonsOf(one, other, false)).toBeUndefined();
  });

  it('come in the order of how much speaks for them', () => {
    const one = candidate('reddit', 'quill_ferret', { name: 'Quilla Ferretwood', text: 'Also forum.example/u/other' });
    const others = [
      candidate('github', null, { name: 'Quilla Ferretwood' }),
      candidate('youtube', 'quillferret', { name: 'Quilla Ferretwood' }),
      candidate('forum', 'other', { url: 'https://forum.example/u/other' }),
      candidate('x', 'quillferret'),
    ];
    expect(suggestLinks(one, [...others, one], () => true).map(({ authorId, isWeak }) => [authorId, isWeak])).toEqual([
      ['forum:other', false], ['youtube:quillferret', false], ['x:quillferret', false], ['github:Quilla Ferretwood', true],
    ]);
  });
});
