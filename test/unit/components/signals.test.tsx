// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { MentionRow } from '@/components/mentions/MentionRow';
import { UndoBar } from '@/components/mentions/UndoBar';
import { aspectsUnder, shownSignals } from '@/components/signals/shownSignals';
import type { SignalValue } from '@/lib/mentions/signalValue';
import type { Topic } from '@/lib/query/topic';
import type { AspectFound, Signals } from '@/lib/signals/signals';
import { cueOf, listedMention, topicOf, type SampleMention } from './samples';
import { accessibilityProblems, ENGLISH_NOW, show, wordsOf } from './screen';

const TEXT = 'Seagull lost my parcel, I am furious, you idiots. Off to Harbour now.';
const delivery: AspectFound = { kind: 'delivery', cues: [cueOf(TEXT, 'parcel')], label: 'negative', score: -0.4 };
const SIGNALS: Signals = {
  emotions: [{ kind: 'anger', cues: [cueOf(TEXT, 'furious')] }],
  aspects: [delivery],
  stage: { kind: 'leave', cues: [], by: 'intent' },
  abuse: [cueOf(TEXT, 'idiots')],
  switchedTo: cueOf(TEXT, 'Harbour'),
};
const SAMPLE: SampleMention = { id: 'forum:1', text: TEXT, intent: 'cancel', signals: SIGNALS };

async function showRow(sample: Partial<SampleMention> = {}, part: { open?: boolean; topic?: Partial<Topic>; language?: string } = {}) {
  const onSignal = vi.fn<(decided: SignalValue) => void>();
  const topics = new Map([['t1', topicOf({ id: 't1', ...part.topic })]]);
  const { container } = await show(
    <MentionRow
      listed={listedMention({ ...SAMPLE, ...sample })} topics={topics} siteName="The Forum" now={ENGLISH_NOW}
      open={part.open ?? true} onOpen={() => undefined} onSignal={onSignal}
    />,
    part.language,
  );
  return { container, onSignal };
}

const textOf = (container: Element): Element => container.querySelector('[lang="en"][dir="auto"]') as Element;
const tinted = (container: Element): string[] =>
  [...textOf(container).querySelectorAll('mark')].map(({ className, textContent }) => (className.includes('cue') ? textContent : '')).filter(Boolean);

describe('what is shown of signals', () => {
  const states = (sample: Partial<SampleMention>): string[] => {
    const { mention, matches } = listedMention({ ...SAMPLE, ...sample });
    return shownSignals(mention, aspectsUnder(mention, matches, null)).map(({ key, state }) => `${key} ${state}`);
  };

  it('is what was found, as long as nothing was decided', () => {
    expect(states({})).toEqual([
      'intent:cancel found', 'emotion:anger found', 'aspect:delivery found', 'stage:leave found', 'abuse found',
    ]);
  });

  it.each([
    [{ 'emotion:anger': false }, 'emotion:anger rejected'],
    [{ 'emotion:anger': true }, 'emotion:anger yours'],
    [{ 'emotion:fear': true }, 'emotion:fear yours'],
    [{ 'aspect:price': true }, 'aspect:price yours'],
    [{ gap: true }, 'gap yours'],
    [{ abuse: false }, 'abuse rejected'],
  ] as const)('%j is said as the user says it', (signals, expected) => expect(states({ decided: { signals } })).toContain(expected));

  it('has one stage: the user\'s own', () => {
    const shown = states({ decided: { signals: { 'stage:use': true } } });
    expect(shown.filter((one) => one.startsWith('stage'))).toEqual(['stage:use yours']);
  });

  it('speaks of aspects in the terms of the topic that is looked at', () => {
    const { mention, matches } = listedMention({ ...SAMPLE, topicIds: ['t1', 't2'] });
    const own: AspectFound = { kind: 'courier', cues: [], label: 'negative', score: -1 };
    const under = matches.map((match) => (match.topicId === 't2' ? { ...match, aspects: [own] } : match));
    expect(aspectsUnder(mention, under, 't1')).toEqual([delivery]);
    expect(aspectsUnder(mention, under, 't2')).toEqual([own]);
    expect(aspectsUnder(mention, under, null)).toEqual([delivery, own]);
  });
});

describe('the signals of a mention', () => {
  it('are told from a closed row: what it is for, and where its author goes', async () => {
    const { container } = await showRow({}, { open: false });
    expect(wordsOf(container)).toContain('Wants to leave');
    expect(wordsOf(container)).toContain('Goes to Harbour');
    expect(screen.queryByRole('group', { name: 'Signals' })).toBeNull();
  });

  it.each([
    ['bereavement', 'Care: A bereavement'],
    ['wedding', 'Delight: A wedding'],
  ] as const)('mark a life event: %s', async (kind, words) => {
    const { container } = await showRow({ signals: { events: [{ kind, cues: [] }] } }, { open: false });
    expect(wordsOf(container)).toContain(words);
  });

  it('show their words when they are pointed at, and keep them shown when pressed', async () => {
    const { container } = await showRow();
    const chip = screen.getByRole('button', { name: /^Anger/u });
    fireEvent.mouseEnter(chip);
    expect(tinted(container)).toEqual(['furious']);
    expect(wordsOf(container)).toContain('Anger: because of “furious”');
    fireEvent.mouseLeave(chip);
    expect(tinted(container)).toEqual([]);
    fireEvent.click(chip);
    expect(tinted(container)).toEqual(['furious']);
    expect(chip.getAttribute('aria-pressed')).toBe('true');
    fireEvent.click(chip);
    expect(tinted(container)).toEqual([]);
  });

  it('say what else shows one that no words show', async () => {
    const { container } = await showRow();
    fireEvent.focus(screen.getByRole('button', { name: 'Renews or leaves' }));
    expect(wordsOf(container)).toContain('Renews or leaves: by what the text is for');
  });

  it('are set right by one click, and taken back by another', async () => {
    const { onSignal } = await showRow({ decided: { signals: { 'emotion:anger': false } } });
    fireEvent.click(screen.getByRole('button', { name: /^Not so: .?Delivery/u }));
    expect(onSignal).toHaveBeenLastCalledWith({ key: 'aspect:delivery', value: false });
    fireEvent.click(screen.getByRole('button', { name: /^Take back: .?Anger/u }));
    expect(onSignal).toHaveBeenLastCalledWith({ key: 'emotion:anger', value: null });
  });

  it('are added by a menu, which offers the aspects of the topic', async () => {
    const aspects = [{ id: 'price', words: '', off: true as const }, { id: 'courier', name: 'Courier', words: 'courier' }];
    const { container, onSignal } = await showRow({}, { topic: { aspects } });
    const items = [...container.querySelectorAll('details li')].map((item) => wordsOf(item.querySelector('button')));
    expect(items).toContain('Courier');
    expect(items).not.toContain('Price');
    expect(items).not.toContain('Wants to leave');
    fireEvent.click([...container.querySelectorAll<HTMLElement>('details li button')].find((item) => wordsOf(item) === 'Courier') as HTMLElement);
    expect(onSignal).toHaveBeenLastCalledWith({ key: 'aspect:courier', value: true });
  });

  it.each(['en', 'ar'])('are accessible (%s)', async (language) => {
    const decided = { signals: { 'emotion:anger': false, 'aspect:price': true } } as const;
    const { container } = await showRow({ decided }, { language });
    expect(await accessibilityProblems(container)).toEqual([]);
  });
});

describe('whether a mention needs an answer', () => {
  it.each([
    [{}, 'Needs an answer: yes, its author wants to leave', 'It needs none', false],
    [{ intent: 'praise', label: 'positive' }, 'Needs an answer: no, it praises', 'It needs one', true],
    [{ decided: { signals: { answer: false } } }, 'Needs an answer: no, as you said', 'Take back', null],
  ] as const)('%j is said with its reason, and changed by one click', async (sample, words, button, value) => {
    const { container, onSignal } = await showRow(sample);
    expect(wordsOf(container)).toContain(words);
    fireEvent.click(screen.getByRole('button', { name: button }));
    expect(onSignal).toHaveBeenLastCalledWith({ key: 'answer', value });
  });

  it('cannot be changed once it is answered', async () => {
    const reply = { text: 'Sorry', author: 'Seagull', publishedAt: { at: null, precision: 'unknown', raw: null } } as const;
    const { container } = await showRow({ reply });
    expect(wordsOf(container)).toContain('Needs an answer: no, it is answered');
    expect(screen.queryByRole('button', { name: 'It needs one' })).toBeNull();
  });
});

describe('how bad a mention is', () => {
  it('is a bar, and a product when its row is open', async () => {
    const { container } = await showRow({ signals: { hazards: [{ kind: 'safety', cues: [] }] } });
    expect(container.querySelector('[class*="bar"]')?.getAttribute('aria-label')).toMatch(/^Severity .?72/u);
    expect(wordsOf(container)).toMatch(/Severity 72.?%: a danger is named 80.?% × Danger to people 100.?% × 1 day old 9\d.?%/u);
  });

  it('is no bar where nothing is bad', async () => {
    const { container } = await showRow({ label: 'positive', intent: 'praise', signals: {} });
    expect(container.querySelector('[class*="bar"]')).toBeNull();
    expect(wordsOf(container)).toContain('Severity: none');
  });
});

describe('the touchpoint of a mention', () => {
  it('is its site, kind and stage', async () => {
    const { container } = await showRow();
    expect(wordsOf(container)).toContain('Touchpoint: The Forum, Comment, Renews or leaves');
  });
});

describe('abusive words', () => {
  it('are blurred in the text, and said nowhere else, until they are asked for', async () => {
    const { container } = await showRow();
    const hidden = [...container.querySelectorAll('[aria-hidden="true"]')].find(({ textContent }) => textContent === 'idiots');
    expect(hidden?.className).toContain('blurred');
    fireEvent.focus(screen.getByRole('button', { name: 'Abuse' }));
    expect(wordsOf(container)).toContain('because of “[blurred]”');
    expect(wordsOf(container).split('idiots')).toHaveLength(2);
    fireEvent.click(screen.getByRole('button', { name: 'Show them' }));
    expect(container.querySelector('[class*="blurred"]')).toBeNull();
    expect(wordsOf(container)).toContain('because of “idiots”');
  });

  it('are not blurred where the user said that they are none', async () => {
    const { container } = await showRow({ decided: { signals: { abuse: false } } });
    expect(container.querySelector('[class*="blurred"]')).toBeNull();
  });
});

describe('what was decided last of a signal', () => {
  it.each([
    [{ key: 'emotion:anger', value: false }, 'Not so: Anger.'],
    [{ key: 'aspect:courier', value: true }, 'Set: Courier.'],
    [{ key: 'gap', value: null }, 'finding holds again'],
    [{ key: 'answer', value: false }, 'It needs no answer.'],
  ] as const)('%j is said', async (signal, words) => {
    const topics = [{ aspects: [{ id: 'courier', name: 'Courier', words: '' }] }];
    await show(<UndoBar last={{ signal }} failed={false} topics={topics} onUndo={() => undefined} onDismiss={() => undefined} />);
    expect(wordsOf(screen.getByRole('status'))).toContain(words);
  });
});
