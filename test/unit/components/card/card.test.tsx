// @vitest-environment happy-dom
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { INTERFACE_LANGUAGES } from '@/lib/i18n/languages';
import { button, drawn, packedWords, press, wordsIn } from './drawnCard';
import { abusiveView, cardStates, CARD_NOW, OUTCOMES, overfullView, poorView, pressedView, richView, showing, usualView } from './someCard';

const words = packedWords();

beforeEach(() => {
  vi.useFakeTimers({ now: CARD_NOW, toFake: ['Date'] });
  document.title = 'A page';
  document.documentElement.lang = 'en';
});

afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

describe('the card', () => {
  test.each(Object.keys(cardStates(words)))('is accessible: %s', async (name) => {
    const { root } = await drawn(cardStates(words)[name] ?? showing(null));
    const { violations } = await axe.run(root.host as HTMLElement, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  });

  test.each(INTERFACE_LANGUAGES.map(({ code, direction }) => [code, direction]))('says all that it says in %s', async (language, direction) => {
    const said = packedWords(language);
    const missing: string[] = [];
    const messages = new Proxy(said.messages, {
      get: (all, key) => {
        if (typeof key === 'string' && !Object.hasOwn(all, key)) missing.push(key);
        return Object.hasOwn(all, String(key)) ? all[String(key)] : '?';
      },
    });
    for (const state of Object.values(cardStates({ ...said, messages }))) {
      const { root } = await drawn(state);
      expect(root.querySelector('[role=dialog]')?.getAttribute('dir')).toBe(state.view === null ? 'ltr' : direction);
      for (const one of root.querySelectorAll('button')) one.click();
    }
    for (const outcome of OUTCOMES) await drawn(showing(richView({ ...said, messages }), { reply: { index: 0, outcome } }));
    expect(missing).toEqual([]);
    expect(wordsIn(document.body)).not.toMatch(/\{\w+\}/u);
  });

  test('shows who, where, how far and whose; why it was heard and scored, what it signals and how bad it is', async () => {
    const { root } = await drawn(showing(pressedView(words)));
    const said = wordsIn(root);
    for (const one of ['Neutral', 'wren.alder', 'Trustpilot', 'yesterday', 'Escalated', 'Yours', 'Seagull', 'Score −0.4', 'Wants to leave', 'Anger', 'Support']) {
      expect(said).toContain(one);
    }
    expect([...root.querySelectorAll('mark')].map(wordsIn)).toContain('Seagull');
    expect(root.querySelector('[aria-label^="Severity"]')).not.toBeNull();
  });

  test('opens the sums of its score, and the words of a signal, by a press', async () => {
    const { root } = await drawn(showing(richView(words)));
    expect(wordsIn(root)).not.toContain('Sum of the words');
    await press(root, 'Why?');
    expect(wordsIn(root)).toContain('Sum of the words: −5');
    expect(wordsIn(root)).toContain('Severity ');
    expect(button(root, 'Hide why').getAttribute('aria-expanded')).toBe('true');
    await press(root, 'Anger');
    expect(wordsIn(root)).toContain('Anger: because of “angry”');
    expect(button(root, 'Anger').getAttribute('aria-pressed')).toBe('true');
  });

  test('shows what a mention is for and what its topic itself looks for before other signals, and these by a press', async () => {
    const { root } = await drawn(showing(overfullView(words)));
    const chips = (): string[] => [...root.querySelectorAll('ul[aria-label=Signals] button')].map(wordsIn);
    const own = 'NegativeThe stand that wobbles and its four wooden legs';
    expect(chips()).toEqual(['Complaint', own, 'Anger', '6 more']);
    await press(root, own);
    expect(wordsIn(root)).toContain('four wooden legs: because of “wobbly stand”');
    await press(root, '6 more');
    expect(chips()).toHaveLength(10);
    expect(button(root, 'Show less').getAttribute('aria-expanded')).toBe('true');
    await press(root, 'Show less');
    expect(chips()).toHaveLength(4);
  });

  test('leaves out an aspect that its topic forgot', async () => {
    const view = overfullView(words);
    const { root } = await drawn(showing({ ...view, topics: view.topics.map(({ id, name, hue, role }) => ({ id, name, hue, role })) }));
    expect(wordsIn(root)).not.toMatch(/own-stand|wobbles/u);
  });

  test("says in a line how long the author's story is, how risky and what is due; the rest is opened", async () => {
    const { root } = await drawn(showing(richView(words)));
    const details = root.querySelector('details');
    expect(details?.open).toBe(false);
    expect([...(details?.querySelectorAll('summary > span') ?? [])].map(wordsIn)).toEqual(['7 mentions since Mar 3, 2026', 'High risk', 'Overdue since Nov 6, 2026']);
    expect(details === null ? '' : wordsIn(details)).toContain('Experience −41, from 6 mentions');
    const { root: first } = await drawn(showing(usualView(words)));
    expect([...first.querySelectorAll('summary > span')].map(wordsIn)).toEqual(['First mention of this author', 'No risk seen']);
  });

  test("tells the author's story, with what is due and why there is a risk", async () => {
    const { root } = await drawn(showing(richView(words)));
    const said = wordsIn(root);
    for (const one of [
      '7 mentions since Mar 3, 2026', 'Last reply Oct 14, 2026', '“We are sorry for the wait.', 'Overdue since Nov 6, 2026', '“we will write to you by Friday”',
      'High risk', 'wants to leave +1.6', 'negative of late (2) +1.1', 'Experience −41, from 6 mentions',
    ]) expect(said).toContain(one);
    expect(root.querySelector('[role=img][aria-label^="Sentiment from"]')?.getAttribute('aria-label')?.replaceAll(/[\u2066-\u2069]/gu, ''))
      .toBe('Sentiment from Mar 3, 2026 to Nov 20, 2026: Negative 3, Neutral 1, Positive 2, Unsure 1');
  });

  test('says what is not known, and guesses nothing', async () => {
    const { root } = await drawn(showing(poorView(words)));
    const said = wordsIn(root);
    for (const one of ['Not scored yet', 'Unknown author', 'time unknown', 'The page does not say who wrote it.', 'No reply is suggested: the language of this text is not known.']) {
      expect(said).toContain(one);
    }
    expect(said).not.toContain('Score');
  });

  test('blurs abuse until it is asked for, in the text and in what explains it', async () => {
    const { root } = await drawn(showing(abusiveView(words)));
    await press(root, 'Why?');
    const heard = (): string => {
      const copy = root.cloneNode(true) as ShadowRoot;
      for (const silent of copy.querySelectorAll('[aria-hidden=true]')) silent.remove();
      return wordsIn(copy);
    };
    expect(heard()).not.toContain('liars');
    await press(root, 'Show them');
    expect(heard()).toContain('bloody liars');
    expect(wordsIn((await drawn(showing({ ...abusiveView(words), blursAbuse: false }))).root)).not.toContain('blurred');
  });

  test('shows what strangers wrote as text, in its own direction, no more than fits', async () => {
    const view = usualView(words);
    const text = `<img src=x onerror=alert(1)> Seagull ${'very '.repeat(20_000)}long`;
    const { root } = await drawn(showing({
      ...view,
      mention: { ...view.mention, post: { ...view.mention.post, text, author: { ...view.mention.post.author, name: '<b>Ada</b>' } } },
      story: view.story && { ...view.story, lastAnswer: { mentionId: 'a', at: null, text: `<script>${'ha '.repeat(9_000)}`, permalink: null } },
    }));
    expect(root.querySelector('img, script, b')).toBeNull();
    expect(wordsIn(root)).toContain('<b>Ada</b>');
    expect(wordsIn(root).length).toBeLessThan(2_000);
    expect(root.querySelector('p[dir=auto]')).not.toBeNull();
  });
});

describe('what is pressed', () => {
  test.each([
    ['Positive', { kind: 'label', label: 'positive' }],
    ['Neutral', { kind: 'label', label: 'neutral' }],
    ['Irrelevant', { kind: 'irrelevant', topicId: 't1', irrelevant: true }],
    ['Escalate', { kind: 'status', status: 'escalated' }],
    ['Done', { kind: 'status', status: 'done' }],
    ['Assign to me', { kind: 'mine', mine: true }],
  ])('%s', async (name, action) => {
    const { root, callbacks } = await drawn(showing(richView(words)));
    expect(button(root, name).getAttribute('aria-pressed')).toBe('false');
    await press(root, name);
    expect(callbacks.onAction.mock.calls).toEqual([[action]]);
  });

  test.each([
    ['Neutral', { kind: 'label', label: null }],
    ['Irrelevant', { kind: 'irrelevant', topicId: 't1', irrelevant: null }],
    ['Escalate', { kind: 'status', status: null }],
    ['Assign to me', { kind: 'mine', mine: false }],
  ])('%s is pressed then, and pressed again taken back', async (name, action) => {
    const { root, callbacks } = await drawn(showing(pressedView(words)));
    expect(button(root, name).getAttribute('aria-pressed')).toBe('true');
    await press(root, name);
    expect(callbacks.onAction.mock.calls).toEqual([[action]]);
  });

  test('says to which of several topics it is irrelevant, and stays where none shows it any more', async () => {
    const { root, callbacks, show } = await drawn(showing(abusiveView(words)));
    await press(root, 'Irrelevant to Harbour Lights');
    expect(callbacks.onAction.mock.calls).toEqual([[{ kind: 'irrelevant', topicId: 't2', irrelevant: true }]]);
    const hidden = pressedView(words);
    await show(showing({ ...hidden, matches: [], topics: [] }));
    expect(button(root, 'Irrelevant').getAttribute('aria-pressed')).toBe('true');
  });

  test('is said when it is stored', async () => {
    const { root, show } = await drawn(showing(richView(words)));
    await show(showing(pressedView(words)));
    const statuses = [...root.querySelectorAll('[role=status]')].map(wordsIn).join('');
    for (const one of ['Set to Neutral.', 'Marked as irrelevant, and hidden.', 'Status: Escalated.', 'Assigned to you.']) expect(statuses).toContain(one);
    await show(showing(richView(words)));
    const after = [...root.querySelectorAll('[role=status]')].map(wordsIn).join('');
    for (const one of ["Earshot's own label holds again.", 'Your mark is taken back.', 'Status: New.', 'No longer assigned to you.']) expect(after).toContain(one);
  });

  test('closes, and opens the side panel', async () => {
    const { root, callbacks } = await drawn(showing(richView(words)));
    await press(root, 'Open in side panel');
    await press(root, 'Close the card');
    expect(callbacks.onPanel).toHaveBeenCalledOnce();
    expect(callbacks.onClose).toHaveBeenCalledOnce();
  });
});

describe('replies', () => {
  test('are chosen, put and copied by their place and words', async () => {
    const view = richView(words);
    const { root, callbacks } = await drawn(showing(view));
    const replies = view.replies.state === 'ready' ? view.replies.replies : [];
    expect(replies.map(({ manner }) => manner)).toEqual(['full', 'brief']);
    await press(root, 'Put into the reply box');
    await press(root, 'Brief');
    await press(root, 'Copy');
    expect(callbacks.onPut.mock.calls).toEqual([[0, replies[0]?.text]]);
    expect(callbacks.onCopy.mock.calls).toEqual([[1, replies[1]?.text]]);
    expect(button(root, 'Brief').getAttribute('aria-pressed')).toBe('true');
  });

  test.each([
    [{ state: 'put' } as const, "It stands in the page's reply box. Read it and send it yourself."],
    [{ state: 'copied', because: 'asked' } as const, 'Copied. Paste it where you want to answer.'],
    [{ state: 'copied', because: 'no-composer' } as const, 'Copied instead: there is no reply box'],
    [{ state: 'copied', because: 'not-empty' } as const, 'Copied instead: words stand in the reply box already'],
    [{ state: 'copied', because: 'not-kept' } as const, 'Copied instead: the page did not keep'],
    [{ state: 'copied', because: 'no-post' } as const, 'Copied instead: this post is no longer on the page.'],
    [{ state: 'failed' } as const, 'It could be neither put in nor copied.'],
  ])('say what became of them: %o', async (outcome, said) => {
    const { root, show } = await drawn(showing(richView(words)));
    await show(showing(richView(words), { reply: { index: 0, outcome } }));
    expect([...root.querySelectorAll('[role=status]')].map(wordsIn).join('')).toContain(said);
    await press(root, 'Brief');
    expect(wordsIn(root)).not.toContain(said);
  });

  test('say what they answer with, and whether they need care', async () => {
    const { root } = await drawn(showing(richView(words, { triage: { way: 'human', reasons: ['cancel', 'negative', 'no-answer'] } })));
    expect(wordsIn(root)).toContain('Take your time: its author wants to leave, it is negative.');
    const { root: quick } = await drawn(showing(richView(words, { triage: { way: 'quick', reasons: ['answer'] }, article: 'How long does it take?' })));
    expect(wordsIn(quick)).toMatch(/From the knowledge base: .?How long does it take\?/u);
    expect(wordsIn(quick)).not.toContain('Quick to answer');
  });

  test('are shown whole when that is asked for', async () => {
    const { root } = await drawn(showing(richView(words)));
    await press(root, 'Show all');
    expect(button(root, 'Show less').getAttribute('aria-expanded')).toBe('true');
  });
});

describe('where something is wrong', () => {
  test.each([
    ['gone', 'This mention is no longer stored.'],
    ['refused', 'Earshot may not show this mention here.'],
    ['no-answer', 'Earshot did not answer. Close the card and open it again.'],
  ] as const)('nothing is known yet, and never will be: %s', async (trouble, said) => {
    const { root, callbacks } = await drawn(showing(null, { trouble }));
    expect(wordsIn(root.querySelector('[role=alert]') ?? root)).toContain(said);
    await press(root, 'Close the card');
    expect(callbacks.onClose).toHaveBeenCalledOnce();
  });

  test('what was pressed was not stored: it says so, and shows what holds', async () => {
    const { root, show } = await drawn(showing(richView(words)));
    await show(showing(richView(words), { trouble: 'refused' }));
    expect(wordsIn(root.querySelector('[role=alert]') ?? root)).toBe('That was not stored, and nothing changed. Try again.');
    expect(button(root, 'Done').getAttribute('aria-pressed')).toBe('false');
    await show(showing(richView(words), { trouble: 'gone' }));
    expect(wordsIn(root)).toBe('Close the cardThis mention is no longer stored.');
  });

  test('while it is not known, its shape stands there, in the language of the browser', async () => {
    vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['xx', 'uk-UA']);
    const { root, show } = await drawn(showing(null));
    expect(root.querySelector('[role=status]')?.getAttribute('aria-label')).toBe('Завантаження…');
    await show(showing(usualView(words)));
    expect(wordsIn(root)).toContain('First mention of this author');
  });
});

test('the focus goes to the first thing that can be pressed, and the card leaves nothing behind', async () => {
  const { root, card } = await drawn(showing(usualView(words)));
  card.focus();
  expect(root.activeElement?.tagName).toBe('BUTTON');
  card.remove();
  expect(root.childNodes.length).toBe(0);
});
