// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import './platform';
import { cleanup, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { readAddress } from '@/components/dashboard/address';
import { JourneyInsight } from '@/components/dashboard/JourneyInsight';
import { listWindow } from '@/components/hooks/listWindow';
import type { Intent, Signals, Stage } from '@/lib/signals/signals';
import type { EarshotDatabase } from '@/lib/storage/database';
import { readMentions } from '@/lib/storage/mentionList';
import { searchFor } from '@/lib/storage/searchMentions';
import { decideSetting } from '@/lib/storage/settings';
import { listTopics } from '@/lib/storage/topics/topics';
import { decideTouchpoint } from '@/lib/storage/topics/touchpoints';
import type { PostKind } from '@/lib/posts/post';
import type { SentimentLabel } from '@/lib/sentiment/sentiment';
import { addTopics, batchOf, freshDatabase, heardPost, ingest, NOON, somePost, understood } from '../storage/sample';
import { openWith } from './withRoot';

const ZONE = 'Europe/Kyiv';
const LABELS: SentimentLabel[] = ['negative', 'negative', 'neutral', 'positive', 'unsure'];
const STAGES: (Stage | null)[] = ['support', 'use', 'leave', 'support', null, 'buy', 'use'];
const KINDS: PostKind[] = ['comment', 'review', 'question'];
const INTENTS: (Intent | null)[] = ['complaint', 'cancel', null, 'praise'];

let db: EarshotDatabase;

beforeEach(async () => {
  vi.spyOn(Date, 'now').mockReturnValue(NOON);
  db = await freshDatabase();
  await decideSetting(db, 'zone', ZONE);
  await addTopics(db, 'acme', 'rival');
  await decideTouchpoint(db, 'n1', { name: 'Newsletter', query: 'newsletter OR digest' });
  const heard = Array.from({ length: 72 }, (_, at) => {
    const label = LABELS[at % 5] ?? 'neutral';
    const stage = STAGES[at % 7] ?? null;
    const signals: Signals = {
      ...(stage === null ? {} : { stage: { kind: stage, cues: [] } }),
      aspects: ['price', 'delivery', 'app'].slice(0, at % 4).map((kind, place) => ({ kind, cues: [], label: LABELS[(at + place) % 5] ?? 'neutral', score: 0 })),
      ...(at % 6 === 0 ? { gap: [] } : {}), ...(at % 11 === 0 ? { switchedTo: { term: at % 2 === 0 ? 'Velomar' : 'velomar', start: 0, end: 3 } } : {}),
    };
    const post = somePost(`p${at}`, {
      site: at % 9 === 0 ? 'reddit' : 'hackernews', kind: KINDS[at % 3] ?? 'comment', author: { handle: `bird${at % 30}` }, text: at % 8 === 0 ? `The newsletter of number ${at} is fine` : `The lamp of number ${at} broke again`,
      publishedAt: { at: new Date(NOON - (at % 20) * 86_400_000).toISOString(), precision: 'second', raw: null },
    });
    const one = heardPost(post, label, at % 10 === 0 ? ['acme', 'rival'] : ['acme'], at % 13 === 0 ? ['acme'] : []);
    return { ...one, understanding: { ...understood(label), intent: { intent: INTENTS[at % 4] ?? null, reasons: [] }, signals } };
  });
  for (const site of ['hackernews', 'reddit']) await ingest(db, batchOf(heard.filter(({ post }) => post.site === site), { instance: site, site }));
});

afterEach(async () => {
  cleanup();
  await db.delete();
});

/** How many mentions a list at an address holds. */
async function counted(hash: string): Promise<number> {
  const { stored, accepts } = listWindow(readAddress(hash).filter, ZONE, searchFor);
  let found = 0;
  for (let after: Parameters<typeof readMentions>[2] | undefined = null; after !== undefined;) {
    const { rows, next } = await readMentions(db, stored, after, 200);
    found += rows.filter(accepts).length;
    after = next ?? undefined;
  }
  return found;
}

it('opens with each number as many mentions as it says', async () => {
  const topics = await listTopics(db);
  openWith(db, <JourneyInsight filter={{ topicId: 'acme', site: null, days: 14 }} topics={topics} siteNames={new Map()} />);
  await waitFor(() => expect(screen.getAllByText('Velomar', { exact: false }).length).toBeGreaterThan(0), { timeout: 5_000 });
  for (const button of screen.queryAllByRole('button', { name: /^Show .*more/u })) button.click();
  const links = [...document.querySelectorAll('a')].filter((link) => /#\/mentions\?.*(?:signal|text)=/u.test(link.getAttribute('href') ?? ''));
  expect(links.length).toBeGreaterThan(40);
  const wrong: string[] = [];
  for (const link of links) {
    const words = (link.textContent ?? '').replace(/[\u2066-\u2069]/gu, '');
    const hash = link.getAttribute('href') ?? '';
    const told = Number(/gap%3A|stage%3A\*/u.test(hash) ? /(\d+) of \d+ (?:read|captured)/u.exec(words)?.[1] : /(\d+)\D*$/u.exec(words)?.[1]);
    const opened = await counted(hash);
    if (opened !== told) wrong.push(`${words}: ${decodeURIComponent(hash)} opens ${opened}`);
  }
  expect(wrong).toEqual([]);
}, 60_000);
