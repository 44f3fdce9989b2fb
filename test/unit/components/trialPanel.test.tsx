// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import type { TrialOnPage, TrialOnStored } from '@/components/topics/queryTrials';
import { TrialPanel, type TrialPanelProps } from '@/components/topics/TrialPanel';
import type { StoredTrial, TrialGroup } from '@/lib/insights/queryTrial';
import { leavesOfQuery } from '@/lib/query/writing/triedTopic';
import { listedMention } from './samples';
import { accessibilityProblems, ENGLISH_NOW, show, wordsOf } from './screen';

const { mention } = listedMention({ id: 'm1', text: 'Everything is fine. Seagull lost my parcel' });
const spans = [{ start: 20, end: 27 }];
const lost = listedMention({ id: 'm2', text: 'A gull sat on my table' }).mention;

function group(count: number, one = mention, hits = spans): TrialGroup {
  return { count, examples: count === 0 ? [] : [{ mention: one, spans: hits, leaves: ['yes', 'no', 'no'] }] };
}

const leaves = leavesOfQuery('Seagull OR rating:1 OR job').map(({ node }, index) => ({ node, excluded: index === 2 }));
const NO_TRIAL: StoredTrial = {
  asked: 500, hears: group(12), hidden: group(0), notStored: group(0), misses: group(0), undecided: 0, change: null, leaves,
};

function onStored(part: Partial<StoredTrial> = {}, all = false): TrialOnStored {
  return { state: 'tried', all, trial: { ...NO_TRIAL, ...part } };
}

const onPage: TrialOnPage = {
  state: 'tried',
  host: 'forum.example',
  leaves,
  trial: {
    posts: 48, hits: 2, hidden: 0, notStored: 0, misses: [],
    examples: [{ body: 'Seagull again', spans: [{ start: 0, end: 7 }], leaves: ['yes', 'no', 'undecided'] }],
  },
};

function props(part: Partial<TrialPanelProps> = {}): TrialPanelProps {
  return {
    stored: onStored(), page: onPage, asksLater: [], hue: 4, now: ENGLISH_NOW,
    siteNames: new Map([['forum', 'The Forum']]), onAgain: vi.fn<() => void>(), ...part,
  };
}

const NO_HITS = { posts: 0, hits: 0, hidden: 0, notStored: 0, examples: [], misses: [] };
const change = { newly: group(3), noLonger: group(1, lost, [{ start: 2, end: 6 }]) };

describe('what a query would hear', () => {
  it.each<[string, Partial<TrialPanelProps>, string[]]>([
    ['with hits', {}, ['12 of the newest 500 stored', 'The Forum', 'Seagull lost my parcel', 'and 11 more', '2 of 48 posts on forum.example', 'Seagull again', 'and 1 more']],
    ['where all that is stored was asked', { stored: onStored({ asked: 14 }, true) }, ['12 of all 14 stored']],
    ['without hits', { stored: onStored({ hears: group(0) }), page: { ...onPage, trial: { ...NO_HITS, posts: 1 } } }, ['0 of the newest 500 stored', '0 of 1 post on forum.example']],
    ['beside the saved query', { stored: onStored({ change }) }, ['3 would be heard newly', '1 would no longer be heard']],
    ['the same as the saved query', { stored: onStored({ change: { newly: group(0), noLonger: group(0) } }) }, ['hears the same as the saved query']],
    ['not understood yet', { stored: onStored({ undecided: 2 }) }, ['2 more are not understood yet']],
    ['with a language', { asksLater: ['lang:', 'sentiment:'] }, ['What lang: and sentiment: asks is found only when a post is stored']],
    ['before anything is written', { stored: { state: 'empty' }, page: { state: 'empty' } }, ['appears here while you write it']],
    ['while it cannot be read', { stored: { state: 'invalid' }, page: { state: 'invalid' } }, ['cannot be read yet']],
    ['while it is tried', { stored: { state: 'loading' }, page: { state: 'loading' } }, ['Among what is stored', 'On the open page']],
    ['with nothing stored and no page open', { stored: { state: 'nothing' }, page: { state: 'nothing' } }, ['Nothing is stored yet', 'No page that Earshot reads is open']],
    ['on a page without posts', { page: { ...onPage, trial: NO_HITS } }, ['No post was found on forum.example']],
    ['where it failed', { stored: { state: 'failed' }, page: { state: 'failed' } }, ['could not be read', 'could not be asked']],
  ])('is said and accessible %s', async (_, part, said) => {
    const { container } = await show(<main><h1>Topics</h1><h2>Seagull</h2><TrialPanel {...props(part)} /></main>);
    expect(screen.getByRole('region', { name: 'What the query would hear' })).toBeTruthy();
    for (const words of said) expect(wordsOf(container).replaceAll(/\s+/gu, ' ')).toContain(words);
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('underlines what hit, in the colour of the topic', async () => {
    const { container } = await show(<TrialPanel {...props({ stored: onStored({ change }) })} />);
    const marks = [...container.querySelectorAll('mark')];
    expect(marks.map((mark) => mark.textContent)).toEqual(['Seagull', 'gull', 'Seagull', 'Seagull']);
    expect(marks.every((mark) => mark.style.getPropertyValue('--hue') === 'var(--topic-4)')).toBe(true);
  });

  it('says why, part by part, and counts what is hidden, not stored and not heard', async () => {
    const trial = onStored({ hidden: group(2), notStored: group(3), misses: group(400, lost, [{ start: 2, end: 6 }]) });
    const { container } = await show(<TrialPanel {...props({ stored: trial })} />);
    const said = wordsOf(container).replaceAll(/\s+/gu, ' ');
    for (const words of ['2 of these would be hidden', '3 more would not be stored', '400 are not heard', 'nearest to being heard']) {
      expect(said).toContain(words);
    }
    const why = [...container.querySelectorAll('details')].find((each) => each.querySelector('summary')?.textContent === 'Why');
    expect([...(why?.querySelectorAll('li') ?? [])].map((part) => wordsOf(part))).toEqual([
      'Seagullfound', 'rating:1does not hold', 'jobnot found, as it should be',
    ]);
    expect(wordsOf(container)).toContain('jobdecided once it is stored');
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('names few of many parts that were not found', async () => {
    const many = leavesOfQuery(Array.from({ length: 30 }, (_, n) => `word${n}`).join(' OR '));
    const answers = many.map((_, n): 'yes' | 'no' => (n === 20 ? 'yes' : 'no'));
    const example = { mention, spans, leaves: answers };
    const trial = onStored({ leaves: many, hears: { count: 1, examples: [example] } });
    await show(<TrialPanel {...props({ stored: trial, page: { state: 'nothing' } })} />);
    expect(screen.getByText('word20')).toBeTruthy();
    expect(screen.queryByText('word19')).toBeNull();
    expect(screen.getByText(/and 21 more that were not found/u)).toBeTruthy();
  });

  it('shows no more of a page than it promised, whatever the page answers', async () => {
    const examples = Array.from({ length: 40 }, (_, n) => ({ body: `post ${n}`, spans: [], leaves: [] }));
    await show(<TrialPanel {...props({ stored: { state: 'nothing' }, page: { ...onPage, trial: { ...NO_HITS, posts: 40, hits: 40, examples } } })} />);
    expect(screen.getAllByRole('listitem')).toHaveLength(5);
  });

  it('can be tried again where it failed', async () => {
    const given = props({ stored: { state: 'failed' } });
    await show(<TrialPanel {...given} />);
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(given.onAgain).toHaveBeenCalledTimes(1);
  });

  it('is accessible from right to left', async () => {
    const { container } = await show(
      <main><h1>Topics</h1><h2>Seagull</h2><TrialPanel {...props({ stored: onStored({ change }) })} /></main>,
      'ar',
    );
    expect(document.documentElement.dir).toBe('rtl');
    expect(await accessibilityProblems(container)).toEqual([]);
  });
});
