// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import './platform';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Replies } from '@/components/replies/Replies';
import type { WorkDecision } from '@/lib/inbox/decideWork';
import { openExtensionPage } from '@/lib/platform/tabs';
import { openDatabase, type EarshotDatabase } from '@/lib/storage/database';
import type { KitToSave } from '@/lib/replies/replyKit';
import { saveKit } from '@/lib/storage/replyKit/kit';
import { decideVoice } from '@/lib/storage/replyKit/voices';
import { listedMention, type SampleMention } from './samples';
import { accessibilityProblems, wordsOf } from './screen';
import { openWith } from './withRoot';

vi.mock(import('@/lib/platform/packageData'), () => import('../packageData'));

const ARTICLE = {
  kind: 'article', questions: ['How long does delivery take?', 'When will my parcel arrive?'], answer: 'Parcels are with you three working days after you order.',
  steps: ['Open the mail that we sent.', 'Follow the link in it.'], language: 'en', product: '', validUntil: '2099-05-03', source: 'Handbook', topicId: null,
} as const satisfies KitToSave;
const QUESTION = { id: 'forum:1', text: 'How long does delivery take?', intent: 'question' } as const;

let db: EarshotDatabase;
let number = 0;
let said: WorkDecision[];

beforeEach(async () => {
  vi.clearAllMocks();
  said = [];
  vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  db = openDatabase({ durability: 'strict', name: `replies-knowledge-${number++}` });
  await db.open();
});

afterEach(async () => {
  cleanup();
  await db.delete();
});

async function open(sample: SampleMention, label: 'neutral' | 'negative' | 'positive' = 'neutral'): Promise<{ container: Element; box: HTMLTextAreaElement }> {
  const { mention, matches } = listedMention(sample);
  await db.mentions.put(mention);
  await db.matches.bulkPut(matches);
  const container = openWith(db, <Replies mention={mention} label={label} onWork={(one) => said.push(one)} />);
  return { container, box: await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Your reply' }) };
}

const save = async (...items: KitToSave[]): Promise<unknown> => saveKit(db, items, { now: 0 });

describe('replies', () => {
  it('hold the answer of the article that is sure, which is shown beside with its steps', async () => {
    await save(ARTICLE);
    const { container, box } = await open(QUESTION);
    await waitFor(() => expect(box.value).toContain(ARTICLE.answer), { timeout: 5_000 });
    expect(wordsOf(container)).toContain('Quick to answer: an article answers it.');
    const article = container.querySelector('details');
    expect(wordsOf(article ?? container)).toMatch(/From the knowledge base.*Follow the link in it.*Until .*2099.*Source: Handbook/u);
    expect(within(article as HTMLElement).queryByRole('button', { name: 'Insert answer' })).toBeNull();
    fireEvent.click(within(article as HTMLElement).getByText('Insert steps'));
    await waitFor(() => expect(box.value).toMatch(/\n1\. Open the mail that we sent\.\n2\. Follow the link in it\.$/u));
    expect(wordsOf(container)).not.toContain('No article answers this');
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('stay as they were chosen, touched or typed, where what they are made from comes late', async () => {
    const lateKit = async (): Promise<void> => {
      await decideVoice(db, { of: 'all' }, { signOffs: { en: 'Your Norvelo team' } });
      await save({ kind: 'template', title: 'T', language: 'en', text: 'Ask us anything.', intents: [], topicId: null, segmentId: null });
      await screen.findByRole('button', { name: 'Your template' }, { timeout: 5_000 });
    };
    const { box } = await open(QUESTION);
    const before = box.value;
    fireEvent.pointerDown(box);
    await lateKit();
    expect(before).not.toContain('Your Norvelo team');
    expect(box.value).toBe(before);
    const [full] = within(screen.getByRole('group', { name: 'Suggested replies' })).getAllByRole('button');
    expect(full?.getAttribute('aria-pressed')).toBe('true');
    // Whoever wants the newest one takes it.
    fireEvent.click(full as HTMLElement);
    await waitFor(() => expect(box.value).toContain('Your Norvelo team'));
    fireEvent.input(box, { target: { value: 'In my own words' } });
    await decideVoice(db, { of: 'all' }, { signOffs: { en: 'Somebody else' } });
    await vi.waitFor(() => {
      fireEvent.click(full as HTMLElement);
      expect(box.value).toContain('Somebody else');
    });
    fireEvent.click(screen.getByRole('button', { name: 'Your words' }));
    await waitFor(() => expect(box.value).toBe('In my own words'));
  });

  it('follow what they are made from while nobody has touched them', async () => {
    const { box } = await open(QUESTION);
    await decideVoice(db, { of: 'all' }, { signOffs: { en: 'Your Norvelo team' } });
    await waitFor(() => expect(box.value).toContain('Your Norvelo team'), { timeout: 5_000 });
  });

  it('say that no article answers, and lead to where one is written', async () => {
    const { container, box } = await open(QUESTION);
    expect(box.value).not.toContain('three working days');
    expect(wordsOf(container)).toContain('No article answers this.');
    fireEvent.click(screen.getByRole('button', { name: 'Write one' }));
    expect(openExtensionPage).toHaveBeenCalledWith('dashboard.html#/replies?item=new&mention=forum%3A1');
  });

  it('name the language of an article that may answer in another one, and do not say that none answers', async () => {
    await save({ ...ARTICLE, language: 'uk' });
    const { container } = await open(QUESTION);
    const article = container.querySelector('details');
    expect(wordsOf(article)).toMatch(/^May answer this.*Ukrainian/u);
    expect(wordsOf(container)).toContain('No article is sure to answer this.');
    expect(wordsOf(container)).not.toContain('No article answers this');
  });

  it('ask for no article where nothing is asked', async () => {
    const { container } = await open({ id: 'forum:2', text: 'Lovely bag, thank you!', intent: 'praise' }, 'positive');
    expect(wordsOf(container)).not.toContain('No article');
    expect(wordsOf(container)).toContain('Quick to answer: it only wants thanks.');
  });

  it('say why a person should take the time', async () => {
    const { container } = await open({ id: 'forum:3', text: 'The bag is torn and I am done with you', intent: 'cancel' }, 'negative');
    expect(wordsOf(container)).toContain('Take your time: its author wants to leave, it is negative.');
  });

  it('speak in the user’s voice, and by the user’s templates', async () => {
    await decideVoice(db, { of: 'all' }, { signOffs: { en: 'Your Norvelo crew' } });
    await save({ kind: 'template', title: 'Islands', language: 'en', text: 'We deliver to islands, too.', intents: ['question'], topicId: null, segmentId: null });
    const { box } = await open(QUESTION);
    expect(box.value).toMatch(/Your Norvelo crew$/u);
    fireEvent.click(screen.getByRole('button', { name: 'Your template' }));
    await waitFor(() => expect(box.value).toBe('We deliver to islands, too.'));
    fireEvent.click(screen.getByRole('button', { name: 'Copy' }));
    await waitFor(() => expect(said[0]).toMatchObject({ replied: { edited: false, template: expect.stringMatching(/^own\//u) } }));
  });

  it('are noted with what they were made from as long as a sentence of it stands', async () => {
    const { box } = await open(QUESTION);
    fireEvent.input(box, { target: { value: `${box.value} And we mean it.` } });
    fireEvent.click(screen.getByRole('button', { name: 'Copy' }));
    await waitFor(() => expect(said[0]).toMatchObject({ replied: { edited: true, template: 'en/question/full' } }));
    fireEvent.input(box, { target: { value: 'All of it my own.' } });
    fireEvent.click(screen.getByRole('button', { name: 'Copy' }));
    await waitFor(() => expect(said[1]).toMatchObject({ replied: { edited: true, length: 17 } }));
    expect(said[1]).not.toHaveProperty('replied.template');
  });
});
