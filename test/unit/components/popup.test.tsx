// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { PopupScreen, type PopupScreenProps } from '@/components/popup/PopupScreen';
import type { Diagnosis } from '@/components/page/diagnostics';
import { pageViewOf, type PageFacts, type PageView } from '@/components/page/pageView';
import { comparisonOf, periodsOf } from '@/lib/insights/comparison';
import { volumeOf, type Volume } from '@/lib/insights/volume';
import type { NotReading, PageStatus } from '@/lib/messaging/protocol';
import { listedMention, topicOf } from './samples';
import { accessibilityProblems, ENGLISH_NOW, show, wordsOf } from './screen';

vi.mock(import('@/lib/platform/packageData'), () => import('../packageData'));

const status: PageStatus = {
  site: 'shop', siteName: 'The Shop', reading: true, why: null, kind: 'thread', unreadable: null, scanned: 48, mentions: 3, waiting: 0,
  health: { found: 48, read: 48, missing: {} },
};

function volume(mentions: number): Volume {
  const cells = [
    { site: 'shop', label: 'negative' as const, count: mentions },
    { site: 'shop', label: 'unsure' as const, count: mentions > 0 ? 2 : 0 },
  ];
  return volumeOf({ from: '2026-11-08', to: '2026-11-21' }, [{ day: '2026-11-20', cells }], [
    { site: 'shop', day: '2026-11-20', count: 900 },
  ]);
}

const OLDER = { first: '2026-03-02', last: '2026-10-30', mentions: 1_204 };

const { current, previous } = periodsOf(ENGLISH_NOW, 14, 'UTC');

/** Of a topic that listens since a day, and was added on another. */
function since(listening: string, added = listening): ReturnType<typeof comparisonOf> {
  const at = (day: string): number => Date.parse(`${day}T00:00:00Z`);
  const topic = { name: 'Seagull', listeningSince: at(listening), createdAt: at(added), firstHeard: null };
  return comparisonOf(previous, [topic], 'UTC');
}

function figures(
  mentions: number,
  before = 12,
  older: typeof OLDER | null = null,
  comparison = since('2026-01-01'),
): PopupScreenProps['figures'] {
  const compared = { now: volume(mentions), before: comparison.state === 'none' ? null : volume(before), current, comparison };
  return { state: 'ready', value: { ...compared, older } };
}

const angry = listedMention({ id: 'forum:1', text: 'Seagull lost my parcel' });
const asking = listedMention({ id: 'forum:2', text: 'Does Seagull ship to Leeuwarden?', label: 'neutral', reasons: [] });
asking.mention.understanding.intent = { intent: 'question', reasons: [] };

function props(part: Partial<PopupScreenProps> = {}): PopupScreenProps {
  return {
    consent: true, paused: false, topicId: 't1', trouble: null,
    page: {
      view: { state: 'reading', name: 'The Shop', status, keys: ['shop'] },
      onGrant: vi.fn<() => Promise<boolean>>(async () => true),
      onReadOnce: vi.fn<() => Promise<boolean>>(async () => true),
      onDiagnose: vi.fn<() => Promise<Diagnosis>>(async () => ({ state: 'found', structure: STRUCTURE })),
      onSwitch: vi.fn<() => void>(),
      now: ENGLISH_NOW,
    },
    topics: [topicOf({ id: 't1', name: 'Seagull' }), topicOf({ id: 't2', name: 'Harbour' })],
    figures: figures(20),
    waiting: { state: 'ready', value: [asking, angry] },
    siteNames: new Map([['forum', 'The Forum']]), now: ENGLISH_NOW,
    onTopic: vi.fn<() => void>(), onPause: vi.fn<() => void>(), onOpen: vi.fn<() => void>(),
    onPanel: vi.fn<() => void>(),
    ...part,
  };
}

const STRUCTURE = 'Earshot 0.5.0, shop, thread: found 24, read 0\n<div class="card">';

const unreadable: PageStatus = {
  ...status, scanned: 0, mentions: 0, health: { found: 24, read: 0, missing: {} },
  unreadable: { found: 24, since: Date.parse('2026-11-21T10:40:00Z') },
};
const partly: PageStatus = { ...status, health: { found: 50, read: 48, missing: { time: 6, author: 1 } } };

function read(shown: PageStatus): PopupScreenProps {
  return withView({ state: 'reading', name: 'The Shop', status: shown, keys: ['shop'] });
}

function withView(view: PageView): PopupScreenProps {
  const given = props();
  return { ...given, page: { ...given.page, view } };
}

describe('what is said of a page', () => {
  const site = { id: 'shop', name: 'The Shop' };
  const url = 'https://www.shop.example/reviews';
  it.each<[string, Omit<PageFacts, 'keys'>, PageView['state']]>([
    ['a page of the browser', { url: 'chrome://settings', site: null, granted: false, status: null }, 'browser-page'],
    ['a page whose address is kept from us', { url: null, site: null, granted: false, status: null }, 'unknown-address'],
    ['a file', { url: 'file:///a.html', site: null, granted: false, status: null }, 'browser-page'],
    ['a known site without access', { url, site, granted: false, status: null }, 'not-granted'],
    ['an unknown site', { url, site: null, granted: false, status: null }, 'unknown-site'],
    ['a site with access, not answering yet', { url, site, granted: true, status: null }, 'starting'],
    ['a page that is read', { url, site, granted: true, status }, 'reading'],
    ['a page read once without access', { url: null, site: null, granted: false, status }, 'reading'],
    ['a page at rest', { url, site, granted: true, status: { ...status, why: 'paused' } }, 'resting'],
  ])('%s', (_, facts, state) => {
    expect(pageViewOf({ ...facts, keys: ['shop'] }).state).toBe(state);
  });
});

describe('the popup', () => {
  const resting: NotReading[] = [
    'no-consent', 'paused', 'site-off', 'not-granted', 'no-topics', 'database-newer', 'database-broken', 'orphaned',
  ];
  const states: Record<string, PopupScreenProps> = {
    'before consent': props({ consent: false }),
    'while reading': props(),
    'where nothing can be read': read(unreadable),
    'where fields are missing': read(partly),
    'while paused': props({ paused: true }),
    'without topics': props({ topics: [], topicId: null }),
    'with nothing heard': props({ figures: figures(0, 0), waiting: { state: 'ready', value: [] } }),
    'with older ones only': props({ figures: figures(0, 5, OLDER) }),
    'with nothing to answer': props({ waiting: { state: 'ready', value: [] } }),
    'when what waits fails': props({ waiting: { state: 'failed' } }),
    'with too few for a rate': props({ figures: figures(3) }),
    'while numbers load': props({ figures: { state: 'loading' }, topics: null }),
    'when numbers fail': props({ figures: { state: 'failed' } }),
    'while the page loads': withView({ state: 'loading' }),
    'over a page of the browser': withView({ state: 'browser-page' }),
    'over a page whose address is kept from us': withView({ state: 'unknown-address' }),
    'over a site without access': withView({ state: 'not-granted', site: { id: 'shop', name: 'The Shop' } }),
    'over an unknown site': withView({ state: 'unknown-site', host: 'forum.example' }),
    'over a page that starts': withView({ state: 'starting', name: 'The Shop' }),
    ...Object.fromEntries(
      resting.map((why) => [`over a page at rest: ${why}`, withView({ state: 'resting', name: 'The Shop', why, keys: ['shop'] })]),
    ),
  };

  it.each(Object.keys(states))('is accessible %s', async (name) => {
    const { container } = await show(<PopupScreen {...(states[name] ?? props())} />);
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('says what was found on the page, and the net sentiment with its numbers', async () => {
    const { container } = await show(<PopupScreen {...props()} />);
    const words = wordsOf(container);
    expect(words).toContain('48 posts seen');
    expect(words).toContain('3 mentions here');
    expect(words).toContain('\u2212100');
    expect(words).toContain('22 mentions of 900 posts seen');
    expect(words).toContain('20 scored');
    expect(words).toContain('2 unsure');
  });

  it('says that nothing can be read, of how many and since when', async () => {
    const { container } = await show(<PopupScreen {...read(unreadable)} />);
    expect(wordsOf(screen.getByRole('alert')).replaceAll('\u202f', ' ')).toBe(
      '0 of 24 posts readable since 10:40 AM. The site may have changed.',
    );
    expect(wordsOf(container)).not.toContain('No posts were found');
  });

  it('says which fields are missing, and what could not be read', async () => {
    const { container } = await show(<PopupScreen {...read(partly)} />);
    expect(wordsOf(container)).toContain('time missing in 6 of 48, author missing in 1 of 48');
    expect(wordsOf(container)).toContain('2 of 50 posts could not be read');
  });

  it('copies the diagnostic, says what it holds, and shows it', async () => {
    const written = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const { container } = await show(<PopupScreen {...read(unreadable)} />);
    expect(wordsOf(container)).toContain('Every text, name and address in it is replaced.');
    fireEvent.click(screen.getByRole('button', { name: 'Copy diagnostic' }));
    expect(await screen.findByRole('button', { name: 'Diagnostic copied' })).toBeTruthy();
    expect(written).toHaveBeenCalledWith(STRUCTURE);
    expect(container.querySelector('pre')?.textContent).toBe(STRUCTURE);
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('shows the diagnostic before it is copied, once it is asked for', async () => {
    const written = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const given = read(unreadable);
    const { container } = await show(<PopupScreen {...given} />);
    expect(given.page.onDiagnose).not.toHaveBeenCalled();
    const details = screen.getByText('Show it').closest('details');
    if (details !== null) details.open = true;
    await waitFor(() => expect(container.querySelector('pre')?.textContent).toBe(STRUCTURE));
    expect(written).not.toHaveBeenCalled();
  });

  it.each<[Diagnosis, string]>([
    [{ state: 'nothing' }, 'Nothing on this page looks like a post.'],
    [{ state: 'no-answer' }, 'The page does not answer.'],
  ])('says where there is nothing to copy: %j', async (diagnosis, words) => {
    const written = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const given = read(status);
    given.page.onDiagnose = async () => diagnosis;
    await show(<PopupScreen {...given} />);
    fireEvent.click(screen.getByRole('button', { name: 'Copy diagnostic', hidden: true }));
    expect(wordsOf(await screen.findByRole('alert'))).toContain(words);
    expect(written).not.toHaveBeenCalled();
  });

  it('says where the browser does not let it be copied', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no'));
    await show(<PopupScreen {...read(unreadable)} />);
    fireEvent.click(screen.getByRole('button', { name: 'Copy diagnostic' }));
    expect(await screen.findByText(/did not let it be copied/u)).toBeTruthy();
  });

  it('switches the site off, while it is read and while it cannot be, and on again', async () => {
    for (const shown of [status, unreadable]) {
      const given = read(shown);
      const { unmount } = await show(<PopupScreen {...given} />);
      fireEvent.click(screen.getByRole('button', { name: 'Do not read this site', hidden: true }));
      expect(given.page.onSwitch).toHaveBeenCalledWith(['shop'], false);
      unmount();
    }
    const off = withView({ state: 'resting', name: 'The Shop', why: 'site-off', keys: ['shop'] });
    const { container } = await show(<PopupScreen {...off} />);
    expect(wordsOf(container)).toContain('You switched reading off for this site.');
    fireEvent.click(screen.getByRole('button', { name: 'Read this site again' }));
    expect(off.page.onSwitch).toHaveBeenCalledWith(['shop'], true);
  });

  it('says how the fortnight differs from the one before as the overview does, with an interval', async () => {
    const { container } = await show(<PopupScreen {...props({ figures: figures(20, 12) })} />);
    // 20 negative and 2 unsure now, 12 and 2 before.
    expect(wordsOf(container)).toContain('↑+57% from 14');
    expect(wordsOf(container)).toContain('22 mentions');
    expect(container.querySelector('[title*="14 mentions"]')).not.toBeNull();
  });

  it.each([
    { name: 'listening began after the fortnight before', comparison: since('2026-11-20'), words: 'Not comparable with the time before: listening since Fri, Nov 20, 2026.' },
    { name: 'the topic hears more since then', comparison: since('2026-11-20', '2026-01-01'), words: 'Not comparable with the time before: Seagull hears more since Fri, Nov 20, 2026.' },
  ])('shows no change where $name, and says so', async ({ comparison, words }) => {
    const { container } = await show(<PopupScreen {...props({ figures: figures(20, 12, null, comparison) })} />);
    expect(wordsOf(container)).toContain(words);
    expect(container.textContent).not.toMatch(/[↑↓]|from 14/u);
  });

  it('says where it compares with a part of the fortnight before', async () => {
    const { container } = await show(<PopupScreen {...props({ figures: figures(20, 12, null, since('2026-11-01')) })} />);
    expect(wordsOf(container)).toContain('Listening began on Sun, Nov 1, 2026; the comparison begins there too.');
    expect(wordsOf(container)).toMatch(/↓−21% a day from 14/u);
  });

  it('shows what is older, with its span, when the fortnight is empty', async () => {
    const given = props({ figures: figures(0, 5, OLDER) });
    const { container } = await show(<PopupScreen {...given} />);
    expect(wordsOf(container)).toContain('Nothing was posted in the last 14 days.');
    expect(wordsOf(container)).toMatch(/1,204 older mentions, from .*2 Mar.* to .*30 Oct|1,204 older mentions, from .*Mar 2.* to .*Oct 30/u);
    fireEvent.click(screen.getByRole('button', { name: 'Show the older ones' }));
    expect(given.onOpen).toHaveBeenCalledWith('dashboard.html#/mentions?topic=t1&from=2026-03-02&to=2026-10-30');
  });

  it('gives no rate for too few', async () => {
    const { container } = await show(<PopupScreen {...(states['with too few for a rate'] ?? props())} />);
    expect(wordsOf(container)).toContain('Too few scored mentions');
    expect(wordsOf(container)).not.toMatch(/[−+]?\d+ to [−+]?\d/u);
  });

  it('shows nothing but the way to the set-up before consent', async () => {
    const given = props({ consent: false });
    await show(<PopupScreen {...given} />);
    expect(screen.queryByLabelText('This page')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Set up Earshot' }));
    expect(given.onOpen).toHaveBeenCalledWith('welcome.html');
  });

  it('asks for access within the click itself', async () => {
    const given = withView({ state: 'not-granted', site: { id: 'shop', name: 'The Shop' } });
    await show(<PopupScreen {...given} />);
    fireEvent.click(screen.getByRole('button', { name: /Read/u }));
    expect(given.page.onGrant).toHaveBeenCalledTimes(1);
  });

  it('says when a page could not be read once', async () => {
    const given = withView({ state: 'unknown-site', host: 'forum.example' });
    given.page.onReadOnce = async () => false;
    await show(<PopupScreen {...given} />);
    fireEvent.click(screen.getByRole('button', { name: 'Read this page once' }));
    expect(await screen.findByRole('alert')).toBeTruthy();
  });

  describe('what needs an answer', () => {
    it('says why, and leads to the mention and to all of them', async () => {
      const given = props();
      const { container } = await show(<PopupScreen {...given} />);
      expect(wordsOf(container)).toMatch(/The Forum.*a question.*The Forum.*negative/u);
      fireEvent.click(screen.getByRole('button', { name: /lost my parcel/u }));
      expect(given.onOpen).toHaveBeenLastCalledWith('dashboard.html#/mentions?mention=forum%3A1');
      fireEvent.click(screen.getByRole('button', { name: 'All' }));
      expect(given.onOpen).toHaveBeenLastCalledWith('dashboard.html#/inbox?topic=t1');
    });

    it('has a reply that can be copied, in the language of the mention', async () => {
      const writeText = vi.fn<(words: string) => Promise<void>>(async () => undefined);
      vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue({ writeText } as unknown as Clipboard);
      const { container } = await show(<PopupScreen {...props()} />);
      const [copy] = await screen.findAllByRole('button', { name: 'Copy', hidden: true });
      const [reply] = container.querySelectorAll('blockquote');
      expect(reply?.lang).toBe('en');
      fireEvent.click(copy as HTMLElement);
      expect(writeText).toHaveBeenCalledWith(reply?.textContent);
      expect(await screen.findByRole('button', { name: 'Copied', hidden: true })).toBeTruthy();
    });
  });

  describe('acts', () => {
    let given: PopupScreenProps;
    beforeEach(async () => {
      given = props();
      await show(<PopupScreen {...given} />);
    });

    it('by pausing', () => {
      fireEvent.click(screen.getByRole('button', { name: 'Pause reading' }));
      expect(given.onPause).toHaveBeenCalledWith(true);
    });

    it('by opening the side panel, the dashboard and what can be exported', () => {
      fireEvent.click(screen.getByRole('button', { name: 'Side panel' }));
      expect(given.onPanel).toHaveBeenCalledTimes(1);
      fireEvent.click(screen.getByRole('button', { name: 'Dashboard' }));
      expect(given.onOpen).toHaveBeenLastCalledWith('dashboard.html#/overview?topic=t1');
      fireEvent.click(screen.getByRole('button', { name: 'Export' }));
      expect(given.onOpen).toHaveBeenLastCalledWith('dashboard.html#/mentions?topic=t1');
    });

    it('by changing the topic', () => {
      fireEvent.change(screen.getByLabelText('Topic'), { target: { value: 't2' } });
      expect(given.onTopic).toHaveBeenCalledWith('t2');
    });

    it('by opening the mentions of a day', () => {
      fireEvent.click(screen.getByRole('button', { name: /20 Nov|Nov 20/u }));
      expect(given.onOpen).toHaveBeenCalledWith('dashboard.html#/mentions?topic=t1&day=2026-11-20');
    });
  });

  it('speaks Arabic', async () => {
    const { container } = await show(<PopupScreen {...props()} />, 'ar');
    expect(wordsOf(container)).toContain('صافي المشاعر');
    expect(await accessibilityProblems(container)).toEqual([]);
  });
});
