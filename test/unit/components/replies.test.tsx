// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import './platform';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ReplyPlaceContext } from '@/components/hooks/replyPlace';
import { Replies } from '@/components/replies/Replies';
import type { WorkDecision } from '@/lib/inbox/decideWork';
import type { PutOutcome } from '@/lib/messaging/protocol';
import { send, sendToTab } from '@/lib/messaging/messenger';
import { openDatabase, type EarshotDatabase } from '@/lib/storage/database';
import { decideInbox } from '@/lib/storage/inbox/decideInbox';
import { listedMention } from './samples';
import { accessibilityProblems, wordsOf } from './screen';
import { openWith } from './withRoot';

vi.mock(import('@/lib/platform/packageData'), () => import('../packageData'));

const ID = 'forum:1';

let db: EarshotDatabase;
let number = 0;
let said: WorkDecision[];
let copied: string[];

beforeEach(async () => {
  vi.clearAllMocks();
  said = [];
  copied = [];
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (words) => void copied.push(words));
  db = openDatabase({ durability: 'strict', name: `replies-${number++}` });
  await db.open();
  const { mention, matches } = listedMention({ id: ID });
  await db.mentions.put(mention);
  await db.matches.bulkPut(matches);
});

afterEach(async () => {
  cleanup();
  await db.delete();
});

async function open(tabId: number | null = null): Promise<{ container: Element; box: HTMLTextAreaElement }> {
  const mention = await db.mentions.get(ID);
  if (mention === undefined) throw new Error('It is not stored.');
  const container = openWith(
    db,
    <ReplyPlaceContext.Provider value={tabId}>
      <Replies mention={mention} label="negative" onWork={(one) => said.push(one)} />
    </ReplyPlaceContext.Provider>,
  );
  return { container, box: await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Your reply' }) };
}

const type = (box: Element, value: string): boolean => fireEvent.input(box, { target: { value } });
const press = (name: string): boolean => fireEvent.click(screen.getByRole('button', { name }));
const storedDraft = async (): Promise<string | undefined> => (await db.mentions.get(ID))?.decided?.draft;
const onPage = (answer: PutOutcome): unknown => vi.mocked(sendToTab).mockResolvedValue({ ok: true, answer });

describe('replies', () => {
  it('are up to three to choose from, each in the field', async () => {
    const { container, box } = await open();
    const full = box.value;
    expect(full).not.toBe('');
    press('Brief');
    await waitFor(() => expect(box.value).not.toBe(full));
    expect(full.length).toBeGreaterThan(box.value.length);
    expect(box.lang).toBe('en');
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('are kept as they are typed, and there again when they are looked at again', async () => {
    const { box } = await open();
    type(box, 'So sorry about');
    type(box, 'So sorry about the parcel!');
    await waitFor(async () => expect(await storedDraft()).toBe('So sorry about the parcel!'));
    await screen.findByText('Your draft is kept here.');
    cleanup();
    const { box: again } = await open();
    await waitFor(() => expect(again.value).toBe('So sorry about the parcel!'));
  });

  it('are kept at once where the field goes while something is typed', async () => {
    const { box } = await open();
    // No pause ends here: what is kept is kept because the field goes.
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    type(box, 'Half a sent');
    cleanup();
    vi.useRealTimers();
    await waitFor(async () => expect(await storedDraft()).toBe('Half a sent'));
  });

  it('are kept at once where the page goes while something is typed', async () => {
    const { box } = await open();
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    type(box, 'We look into it');
    window.dispatchEvent(new Event('pagehide'));
    vi.useRealTimers();
    await waitFor(async () => expect(await storedDraft()).toBe('We look into it'));
  });

  it('wake the worker with the first letter, and again when it may sleep while more is typed', async () => {
    const calls = (): readonly unknown[][] => vi.mocked(send).mock.calls;
    const woken = (): number => calls().filter(([type]) => type === 'replyBegun').length;
    const clock = vi.spyOn(performance, 'now').mockReturnValue(1_000);
    const { box } = await open();
    expect(woken()).toBe(0);
    type(box, 'W');
    expect(woken()).toBe(1);
    type(box, 'We');
    expect(woken()).toBe(1);
    clock.mockReturnValue(22_000);
    type(box, 'We look');
    expect(woken()).toBe(2);
  });

  it('are handed to the worker where the page goes before they are stored, and not where they are', async () => {
    const { box } = await open();
    type(box, 'We look into it');
    window.dispatchEvent(new Event('pagehide'));
    expect(send).toHaveBeenCalledWith('keepDraft', { mentionId: ID, words: 'We look into it' });
    await waitFor(async () => expect(await storedDraft()).toBe('We look into it'));
    await screen.findByText('Your draft is kept here.');
    vi.mocked(send).mockClear();
    window.dispatchEvent(new Event('pagehide'));
    expect(send).not.toHaveBeenCalled();
  });

  it('do not go back to what was stored before while the store catches up, and take over what another screen writes', async () => {
    await decideInbox(db, [{ mentionId: ID, draft: 'Older words' }]);
    const { box } = await open();
    await waitFor(() => expect(box.value).toBe('Older words'));
    const shown = new Set<string>();
    const watching = setInterval(() => shown.add(box.value), 5);
    type(box, 'Newer words');
    await waitFor(async () => expect(await storedDraft()).toBe('Newer words'));
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    clearInterval(watching);
    expect([...shown]).toEqual(['Newer words']);
    await decideInbox(db, [{ mentionId: ID, draft: 'Older words' }]);
    await waitFor(() => expect(box.value).toBe('Older words'), { timeout: 3_000 });
  });

  it('are no draft any more where all of it is taken away', async () => {
    const { box } = await open();
    type(box, 'Hm');
    await waitFor(async () => expect(await storedDraft()).toBe('Hm'));
    type(box, '');
    await waitFor(async () => expect(await storedDraft()).toBeUndefined());
  });

  it('bring back what was written, where a suggestion was changed in its place', async () => {
    const { box } = await open();
    type(box, 'My very own words');
    await screen.findByRole('button', { name: 'Your words' });
    press('Brief');
    await waitFor(() => expect(box.value).not.toBe('My very own words'));
    type(box, `${box.value} Really.`);
    fireEvent.click(await screen.findByRole('button', { name: 'Bring back what you wrote' }));
    await waitFor(() => expect(box.value).toBe('My very own words'));
    await waitFor(async () => expect(await storedDraft()).toBe('My very own words'));
  });

  it('are copied beside no page, and noted as a mere suggestion or as the user’s own', async () => {
    const { box } = await open();
    expect(screen.queryByRole('button', { name: 'Put into the page' })).toBeNull();
    const suggestion = box.value;
    press('Copy');
    await screen.findByText('Copied.');
    expect(copied).toEqual([suggestion]);
    expect(said).toEqual([{ replied: expect.objectContaining({ at: expect.any(Number), how: 'copied', edited: false, template: 'en/complaint/full', length: expect.any(Number), missed: expect.any(Array) }) }]);
    type(box, 'My own words');
    await screen.findByRole('button', { name: 'Your words' });
    press('Copy');
    await waitFor(() => expect(said[1]).toEqual({ replied: expect.objectContaining({ at: expect.any(Number), how: 'copied', edited: true }) }));
  });

  it('are put into the page, unsent', async () => {
    onPage('put');
    const { container, box } = await open(7);
    press('Put into the page');
    await waitFor(() => expect(wordsOf(container)).toContain('Read it there and send it yourself'));
    expect(sendToTab).toHaveBeenCalledWith('putReply', 7, { id: ID, text: box.value });
    expect(copied).toEqual([]);
    expect(said).toEqual([{ replied: expect.objectContaining({ at: expect.any(Number), how: 'put', edited: false, template: 'en/complaint/full', length: expect.any(Number), missed: expect.any(Array) }) }]);
  });

  it.each<[PutOutcome, RegExp]>([
    ['no-composer', /Copied instead: Earshot found no reply box/u],
    ['not-empty', /Copied instead: words stand in the reply box already/u],
    ['not-kept', /Copied instead: the page did not keep/u],
    ['no-post', /Copied instead: this post is not on the open page/u],
  ])('are copied where they cannot be put into the page, and that is said: %s', async (outcome, words) => {
    onPage(outcome);
    const { container, box } = await open(7);
    press('Put into the page');
    await waitFor(() => expect(wordsOf(container)).toMatch(words));
    expect(copied).toEqual([box.value]);
    expect(said).toEqual([{ replied: expect.objectContaining({ at: expect.any(Number), how: 'copied', edited: false, template: 'en/complaint/full', length: expect.any(Number), missed: expect.any(Array) }) }]);
  });

  it('are copied where the page answers nothing, or nonsense', async () => {
    vi.mocked(sendToTab).mockResolvedValue({ ok: true, answer: 'sent!' as PutOutcome });
    const { container } = await open(7);
    press('Put into the page');
    await waitFor(() => expect(wordsOf(container)).toContain('not on the open page'));
  });

  it('say so where they can be neither put nor copied', async () => {
    vi.mocked(navigator.clipboard.writeText).mockRejectedValue(new Error('no'));
    await open();
    press('Copy');
    expect(wordsOf(await screen.findByRole('alert'))).toContain('did not allow copying');
    expect(said).toEqual([]);
  });
});
