// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { KeyOverview } from '@/components/layout/KeyOverview';
import { LIST_KEYS, listActionOf } from '@/components/mentions/listKeys';
import { MentionList } from '@/components/mentions/MentionList';
import { UndoBar } from '@/components/mentions/UndoBar';
import type { Correction } from '@/lib/mentions/mention';
import { listedMention, topicOf } from './samples';
import { accessibilityProblems, ENGLISH_NOW, show, wordsOf } from './screen';

const topics = new Map([['t1', topicOf({ id: 't1' })]]);

describe('keys of a list', () => {
  it.each([
    ['j', 'KeyJ', 'next'],
    // Under a Cyrillic or an Arabic layout the same key gives another letter.
    ['о', 'KeyJ', 'next'],
    ['ن', 'KeyK', 'previous'],
    // On a keyboard without places, such as a phone's, the letter decides.
    ['k', '', 'previous'],
    ['1', 'Digit1', { label: 'negative' }],
    ['2', 'Numpad2', { label: 'neutral' }],
    ['3', 'Digit3', { label: 'positive' }],
    ['0', 'Digit0', { label: null }],
    ['z', 'KeyZ', 'undo'],
    ['Enter', 'Enter', 'why'],
    ['4', 'Digit4', null],
    ['x', 'KeyX', 'irrelevant'],
    ['q', 'KeyQ', null],
  ])('%s (%s) does %j', (key, code, action) => expect(listActionOf({ key, code }, true)).toEqual(action));

  it.each(['j', '1', 'z'])('%s does nothing where single keys are switched off', (key) => {
    expect(listActionOf({ key, code: '' }, false)).toBeNull();
    expect(listActionOf({ key: 'Enter', code: 'Enter' }, false)).toBe('why');
  });
});

describe('a correction', () => {
  beforeEach(() => void vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(92));

  async function showList(singleKeys = true) {
    const onCorrect = vi.fn<(id: string, label: Correction | null) => void>();
    const onUndo = vi.fn<() => void>();
    const { container } = await show(
      <MentionList
        rows={[listedMention({ id: 'forum:1' })]} complete topics={topics} siteNames={new Map()} now={ENGLISH_NOW}
        onMore={() => undefined} onCorrect={onCorrect} onUndo={onUndo} singleKeys={singleKeys}
      />,
    );
    const article = container.querySelector('article') as HTMLElement;
    article.focus();
    return { container, article, onCorrect, onUndo };
  }

  it('is made by one key, and undone by one key', async () => {
    const { article, onCorrect, onUndo } = await showList();
    fireEvent.keyDown(article, { key: '3', code: 'Digit3' });
    expect(onCorrect).toHaveBeenLastCalledWith('forum:1', 'positive');
    fireEvent.keyDown(article, { key: '0', code: 'Digit0' });
    expect(onCorrect).toHaveBeenLastCalledWith('forum:1', null);
    fireEvent.keyDown(article, { key: 'z', code: 'KeyZ' });
    expect(onUndo).toHaveBeenCalledTimes(1);
  });

  it('is made by a button, too, and by that alone where single keys are off', async () => {
    const { article, onCorrect } = await showList(false);
    fireEvent.keyDown(article, { key: '3', code: 'Digit3' });
    expect(onCorrect).not.toHaveBeenCalled();
    fireEvent.keyDown(article, { key: 'Enter', code: 'Enter' });
    fireEvent.click(await screen.findByRole('button', { name: 'Positive' }));
    expect(onCorrect).toHaveBeenCalledWith('forum:1', 'positive');
  });

  it('shows beside it what Earshot said', async () => {
    const listed = listedMention({ id: 'forum:1' });
    listed.mention.decided = { sentiment: 'positive' };
    const { container } = await show(
      <MentionList
        rows={[listed]} complete topics={topics} siteNames={new Map()} now={ENGLISH_NOW}
        onMore={() => undefined} onCorrect={() => undefined}
      />,
    );
    expect(container.querySelector('[role="img"]')?.getAttribute('aria-label')).toBe('Positive');
    fireEvent.keyDown(container.querySelector('article') as Element, { key: 'w', code: 'KeyW' });
    await waitFor(() => expect(wordsOf(container)).toContain('Set by you; Earshot said Negative.'));
    expect(screen.getByRole('button', { name: 'Positive' }).getAttribute('aria-pressed')).toBe('true');
    expect(await accessibilityProblems(container)).toEqual([]);
  });
});

describe('what was decided last', () => {
  it.each([
    [{ label: 'neutral' } as const, false, 'Set to Neutral.'],
    [{ label: null }, false, 'own label holds again'],
    [null, true, 'could not be saved'],
  ])('%j is said (failed: %s)', async (last, failed, words) => {
    const { container } = await show(
      <UndoBar last={last} failed={failed} onUndo={() => undefined} onDismiss={() => undefined} />,
    );
    expect(wordsOf(screen.getByRole('status'))).toContain(words);
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('can be undone and dismissed', async () => {
    const [onUndo, onDismiss] = [vi.fn<() => void>(), vi.fn<() => void>()];
    await show(<UndoBar last={{ label: 'positive' }} failed={false} onUndo={onUndo} onDismiss={onDismiss} />);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    fireEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect([onUndo.mock.calls.length, onDismiss.mock.calls.length]).toEqual([1, 1]);
  });
});

describe('the overview of keys', () => {
  const keys = LIST_KEYS.map(([name, key]) => ({ keys: key, words: name }));

  it('opens by ?, but not while somebody types', async () => {
    const { container } = await show(
      <>
        <input aria-label="Search" />
        <KeyOverview singleKeys keys={keys} />
      </>,
    );
    fireEvent.keyDown(screen.getByLabelText('Search'), { key: '?', bubbles: true });
    expect(screen.queryByRole('dialog')).toBeNull();
    fireEvent.keyDown(document.body, { key: '?' });
    expect((await screen.findByRole<HTMLDialogElement>('dialog', { name: 'Keys' })).open).toBe(true);
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it.each<[string, () => void]>([
    ['its button', () => fireEvent.submit(document.querySelector('dialog form') as HTMLFormElement)],
    ['Escape', () => fireEvent(screen.getByRole('dialog'), new Event('cancel', { cancelable: true }))],
  ])('closes by %s while it still stands in the page, so that the browser gives the focus back', async (_, leave) => {
    const closes = vi.spyOn(HTMLDialogElement.prototype, 'close').mockImplementation(function closed(this: HTMLDialogElement) {
      closedInPage.push(this.isConnected);
    });
    const closedInPage: boolean[] = [];
    await show(<KeyOverview singleKeys keys={keys} />);
    fireEvent.click(screen.getByRole('button', { name: 'Show keys' }));
    await screen.findByRole('dialog');
    leave();
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(closedInPage).toEqual([true]);
    closes.mockRestore();
    fireEvent.keyDown(document.body, { key: '?' });
    expect(await screen.findByRole('dialog')).toBeTruthy();
  });

  it('opens by its button alone where single keys are off, and says so', async () => {
    const { container } = await show(<KeyOverview singleKeys={false} keys={keys} />);
    fireEvent.keyDown(document.body, { key: '?' });
    expect(screen.queryByRole('dialog')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Show keys' }));
    expect(await screen.findByRole('dialog')).toBeTruthy();
    expect(wordsOf(container)).toContain('switched off');
  });
});
