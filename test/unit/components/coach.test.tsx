// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import './platform';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Replies } from '@/components/replies/Replies';
import { openDatabase, type EarshotDatabase } from '@/lib/storage/database';
import { decideVoice } from '@/lib/storage/replyKit/voices';
import { readSettings } from '@/lib/storage/settings';
import { listedMention } from './samples';
import { accessibilityProblems } from './screen';
import { openWith } from './withRoot';

vi.mock(import('@/lib/platform/packageData'), () => import('../packageData'));

let db: EarshotDatabase;
let number = 0;

beforeEach(async () => {
  db = openDatabase({ durability: 'strict', name: `coach-${number++}` });
  await db.open();
  const { mention, matches } = listedMention({ id: 'forum:1' });
  await db.mentions.put(mention);
  await db.matches.bulkPut(matches);
});

afterEach(async () => {
  cleanup();
  await db.delete();
});

async function open(): Promise<{ container: Element; box: HTMLTextAreaElement }> {
  const mention = await db.mentions.get('forum:1');
  if (mention === undefined) throw new Error('It is not stored.');
  const container = openWith(db, <Replies mention={mention} label="negative" />);
  return { container, box: await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Your reply' }) };
}

const type = (box: Element, value: string): boolean => fireEvent.input(box, { target: { value } });
const plain = (words: string): string => words.replaceAll(/[\u2066-\u2069]/gu, '');
const line = async (words: RegExp): Promise<HTMLElement> => screen.findByRole('button', { name: (name) => words.test(plain(name)) });

describe('the coach of a reply', () => {
  it('says what to do first, live, with every check and where it shows when it is opened', async () => {
    const { container, box } = await open();
    type(box, 'Noted.');
    fireEvent.click(await line(/^0 of 5 · Say that you heard it$/u));
    expect(screen.getAllByRole('listitem')).toHaveLength(5);
    type(box, 'Noted, by tomorrow.');
    await line(/^1 of 5/u);
    fireEvent.click(await line(/by tomorrow/u));
    expect(box.value.slice(box.selectionStart, box.selectionEnd)).toBe('by tomorrow');
    expect(document.activeElement).toBe(box);
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('puts what should not stand there first', async () => {
    const { box } = await open();
    type(box, 'Write to us by tomorrow, we have your card 4111 1111 1111 1111.');
    expect((await line(/· Take out personal data/u)).getAttribute('aria-expanded')).toBe('false');
  });

  it('is quiet while somebody types, and then polite', async () => {
    const { box } = await open();
    type(box, 'Noted.');
    await line(/^0 of 5/u);
    const polite = (): string => screen.getAllByRole('status').map((one) => plain(one.textContent ?? '')).join('|');
    await waitFor(() => expect(polite()).toContain('0 of 5'), { timeout: 3_000 });
    type(box, 'Noted, by tomorrow.');
    await line(/^1 of 5/u);
    expect(polite()).not.toContain('1 of 5');
    await waitFor(() => expect(polite()).toContain('1 of 5'), { timeout: 3_000 });
  });

  it('goes by the voice', async () => {
    await decideVoice(db, { of: 'all' }, { avoid: ['noted'] });
    const { box } = await open();
    type(box, 'Noted.');
    expect(await line(/Leave out words to avoid/u)).toBeDefined();
  });

  it('is turned off and on by its own button, for all replies', async () => {
    const { box } = await open();
    type(box, 'Noted.');
    await line(/^0 of 5/u);
    fireEvent.click(screen.getByRole('button', { name: 'Turn the coach off' }));
    const on = await screen.findByRole('button', { name: 'Turn the coach on' });
    expect((await readSettings(db)).coachOff).toBe(true);
    expect(screen.queryByRole('button', { name: /of 5/u })).toBeNull();
    fireEvent.click(on);
    await line(/^0 of 5/u);
  });
});
