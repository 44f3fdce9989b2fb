// @vitest-environment happy-dom
import { screen } from '@testing-library/preact';
import type { VNode } from 'preact';
import { describe, expect, it } from 'vitest';
import { MentionRow } from '@/components/mentions/MentionRow';
import { WaitingSection } from '@/components/popup/WaitingSection';
import type { Correction, Toward } from '@/lib/mentions/mention';
import { listedMention, reasonOf, topicOf, type SampleMention } from './samples';
import { accessibilityProblems, ENGLISH_NOW, show, wordsOf } from './screen';

const norvelo = topicOf({ id: 't1', name: 'Norvelo', hue: 3 });
const lumaride = topicOf({ id: 't2', name: 'Lumaride', hue: 1 });
const topics = new Map([norvelo, lumaride].map((topic) => [topic.id, topic]));

const TEXT = 'Norvelo is great, Lumaride is awful';
const PRAISED: Toward = { label: 'positive', score: 0.6, confidence: 0.8, reasons: [reasonOf(TEXT, 'great', 3)] };
const BLAMED: Toward = { label: 'negative', score: -0.6, confidence: 0.8, reasons: [reasonOf(TEXT, 'awful', -3)] };
const BOTH: SampleMention = {
  id: 'forum:1', text: TEXT, label: 'neutral', topicIds: ['t1', 't2'], toward: { t1: PRAISED, t2: BLAMED },
  reasons: [reasonOf(TEXT, 'great', 3), reasonOf(TEXT, 'awful', -3)],
};

interface Looked {
  topicId?: string | null;
  open?: boolean;
  own?: Correction;
}

function row(sample: SampleMention, { topicId, open = false, own }: Looked = {}): VNode {
  const listed = listedMention(sample);
  if (own !== undefined) listed.mention.decided = { sentiment: own };
  return (
    <MentionRow
      listed={listed} topics={topics} siteName="The Forum" topicId={topicId} now={ENGLISH_NOW} open={open} onOpen={() => undefined}
    />
  );
}

/** What the marks of a row say, the leading one first. */
async function marksOf(shown: VNode): Promise<string[]> {
  const { container } = await show(shown);
  return [...container.querySelectorAll('svg[role="img"]')].map((mark) => wordsOf(mark));
}

describe('a mention that says another thing of each topic', () => {
  const beside = ['Toward Norvelo: Positive', 'Toward Lumaride: Negative'];
  it.each<[string, Looked, string[]]>([
    ['its own label leads', {}, ['Neutral', ...beside]],
    ['under a topic, that topic\u2019s label leads', { topicId: 't1' }, ['Toward Norvelo: Positive', ...beside]],
    ['under another, that one\u2019s', { topicId: 't2' }, ['Toward Lumaride: Negative', ...beside]],
    ['the user\u2019s own label wins everywhere', { topicId: 't2', own: 'positive' },
      ['Toward Lumaride: Positive', 'Toward Norvelo: Positive', 'Toward Lumaride: Positive']],
  ])('%s', async (_, looked, marks) => expect(await marksOf(row(BOTH, looked))).toEqual(marks));

  it('has no mark beside its topics where one sentiment holds for all', async () => {
    expect(await marksOf(row({ ...BOTH, toward: {} }, { topicId: 't1' }))).toEqual(['Neutral']);
  });

  it.each<[Looked, SampleMention, boolean]>([
    // Blamed is Lumaride alone: there it waits for an answer.
    [{}, BOTH, true],
    [{ topicId: 't2' }, BOTH, true],
    [{ topicId: 't1' }, BOTH, false],
    [{}, { ...BOTH, toward: { t1: PRAISED } }, false],
    // Blame that is meant for nobody who is listened for.
    [{}, { ...BOTH, label: 'negative', topicIds: ['t1'], toward: { t1: PRAISED } }, false],
  ])('under %j waits where it blames: %#', async (looked, sample, waits) => {
    const { container } = await show(row(sample, looked));
    expect(wordsOf(container).includes('Negative, and not seen answered')).toBe(waits);
  });

  it('says why toward each topic, beside why of the whole', async () => {
    const { container } = await show(row(BOTH, { open: true }));
    const words = wordsOf(container.querySelector('[id]'));
    expect(words).toContain('The whole textgreat +3awful −3Sum of the words: 0');
    expect(words).toContain('Toward Norvelogreat +3Sum of the words: +3Score +0.6');
    expect(words).toContain('Toward Lumarideawful −3Sum of the words: −3Score −0.6');
  });

  it.each<[string, Toward, string, string]>([
    ['no word', { label: 'neutral', score: 0, confidence: 0.6, reasons: [] }, 'No word about Norvelo moves the score.', 'Sum of the words: +'],
    ['what older versions stored', { label: 'positive', score: 0.6, confidence: 0.8 }, 'Toward NorveloScore +0.6', 'No word about'],
    ['what is unsure', { ...PRAISED, label: 'unsure' }, 'too weak', 'No word about'],
  ])('explains %s', async (_, toward, said, unsaid) => {
    const { container } = await show(row({ ...BOTH, toward: { t1: toward } }, { open: true }));
    expect(wordsOf(container)).toContain(said);
    expect(wordsOf(container)).not.toContain(unsaid);
  });

  it.each(['en', 'ar'])('is accessible (%s)', async (language) => {
    const { container } = await show(
      <div>
        {row(BOTH)}
        {row(BOTH, { topicId: 't1', open: true })}
      </div>,
      language,
    );
    expect(await accessibilityProblems(container)).toEqual([]);
  });
});

describe('the popup', () => {
  it.each([
    [{ ...BOTH, label: 'positive', topicIds: ['t2'] }, 'Toward Lumaride: Negative', 'negative'],
    [{ ...BOTH, label: 'negative', toward: {} }, 'Negative', 'negative'],
  ] satisfies [SampleMention, string, string][])('shows what waits as its topic sees it: %#', async (sample, mark, why) => {
    const { container } = await show(
      <WaitingSection
        rows={[listedMention(sample)]} topic={lumaride} siteNames={new Map()} now={ENGLISH_NOW}
        onOpen={() => undefined} onAll={() => undefined}
      />,
    );
    expect(wordsOf(container.querySelector('svg[role="img"]'))).toBe(mark);
    expect(wordsOf(screen.getByRole('listitem'))).toContain(why);
    expect(await accessibilityProblems(container)).toEqual([]);
  });
});

describe('why', () => {
  it.each<[string, SampleMention, string[], string[]]>([
    ['one language', { id: '1' }, ['English'], ['more than one', 'untested']],
    ['a mixed one', { id: '1', mixed: true }, ['English, more than one language'], []],
    ['a mixed one that is not known', { id: '1', language: null, label: 'unscored', mixed: true }, ['not known', 'more than one language'], []],
    ['one that is untested', { id: '1', language: 'fy' }, ['Western Frisian is untested: no labelled texts exist.'], []],
    ['one that is untested, and not scored', { id: '1', language: 'fy', label: 'unscored' }, ['cannot score'], ['untested']],
  ])('says of %s', async (_, sample, said, unsaid) => {
    const { container } = await show(row(sample, { open: true }));
    for (const one of said) expect(wordsOf(container)).toContain(one);
    for (const one of unsaid) expect(wordsOf(container)).not.toContain(one);
  });

  it('names every reason once where two are of one place and kind', async () => {
    const adapted = { ...reasonOf(TEXT, 'great', 1), source: 'adapted' } as const;
    const whole = { ...adapted, term: '', start: 0, end: 0, contribution: 0.4, value: 0.4 };
    const reasons = [reasonOf(TEXT, 'great', 3), adapted, { ...adapted, value: 2, contribution: 2 }, whole];
    const { container } = await show(row({ ...BOTH, toward: {}, reasons }, { open: true }));
    expect([...container.querySelectorAll('li')].map((line) => wordsOf(line))).toEqual([
      'great +3', 'great +1, learned from your labels', 'great +2, learned from your labels', 'the whole text, by your labels +0.4',
    ]);
    expect(container.querySelectorAll('[role="note"]').length).toBe(1);
    expect(screen.getByRole('note').getAttribute('aria-label')?.split('\n').length).toBe(3);
  });

  it('tints a word by all that moved it', async () => {
    const adapted = { ...reasonOf(TEXT, 'awful', 5), source: 'adapted' } as const;
    const { container } = await show(row({ ...BOTH, toward: {}, reasons: [reasonOf(TEXT, 'awful', -3), adapted] }, { open: true }));
    expect(container.querySelector('[role="note"]')?.className).toContain('inFavour');
  });
});
