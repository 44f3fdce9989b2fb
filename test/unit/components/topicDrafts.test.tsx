// @vitest-environment happy-dom
import { act, render } from '@testing-library/preact';
import type { VNode } from 'preact';
import { describe, expect, it } from 'vitest';
import { useTopicDrafts } from '@/components/hooks/topicDrafts';
import {
  bringBack, dropDraft, keepDraft, NEW_TOPIC, NO_DRAFTS, openDraft, type TopicDrafts,
} from '@/components/topics/topicDrafts';
import './patience';

const topic = { id: 't1', name: 'Seagull', query: 'Seagull', hue: 0, role: 'brand' } as const;
const changed = { ...topic, query: 'Seagull OR Gull' };
const fresh = { name: '', query: '', hue: 1, role: 'brand' } as const;

const keysOf = ({ editing, changed: kept }: TopicDrafts): [string | null, string[]] => [editing, [...kept.keys()]];

describe('drafts of topics', () => {
  it.each<[string, TopicDrafts, [string | null, string[]]]>([
    ['opened', openDraft(NO_DRAFTS, 't1'), ['t1', []]],
    ['changed', keepDraft(openDraft(NO_DRAFTS, 't1'), topic, changed), ['t1', ['t1']]],
    ['changed back', keepDraft(keepDraft(NO_DRAFTS, topic, changed), topic, { ...topic }), [null, []]],
    ['given what is left out', keepDraft(NO_DRAFTS, topic, { ...topic, dontStore: 'job' }), [null, ['t1']]],
    ['given another handle', keepDraft(NO_DRAFTS, { ...topic, handles: ['a'] }, { ...topic, handles: ['a', 'b'] }), [null, ['t1']]],
    ['given what says nothing', keepDraft(NO_DRAFTS, topic, { ...topic, hide: ' ', handles: [], exactLetters: false }), [null, []]],
    ['left for another', openDraft(keepDraft(NO_DRAFTS, topic, changed), 't2'), ['t2', ['t1']]],
    ['new', keepDraft(openDraft(NO_DRAFTS, NEW_TOPIC), fresh, { ...fresh, name: 'Pier' }), [NEW_TOPIC, [NEW_TOPIC]]],
    ['closed', dropDraft(keepDraft(openDraft(NO_DRAFTS, 't1'), topic, changed), 't1'), [null, []]],
    ['dropped while another is open', dropDraft(keepDraft(openDraft(NO_DRAFTS, 't2'), topic, changed), 't1'), ['t2', []]],
    ['brought back', bringBack(NO_DRAFTS, changed), ['t1', ['t1']]],
  ])('%s', (_, drafts, expected) => {
    expect(keysOf(drafts)).toEqual(expected);
  });

  it('are not lost silently when the page is left', async () => {
    let change: (drafts: TopicDrafts) => void = () => undefined;
    function Page(): VNode | null {
      const [, setDrafts] = useTopicDrafts();
      change = setDrafts;
      return null;
    }
    const isAsked = (): boolean => !dispatchEvent(new Event('beforeunload', { cancelable: true }));
    render(<Page />);
    expect(isAsked()).toBe(false);
    await act(() => change(keepDraft(NO_DRAFTS, topic, changed)));
    expect(isAsked()).toBe(true);
    await act(() => change(NO_DRAFTS));
    expect(isAsked()).toBe(false);
  });
});
