// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { describe, expect, it, vi } from 'vitest';
import { TopicVariants } from '@/components/topics/TopicVariants';
import { WordProposals, type ProposalUse } from '@/components/topics/WordProposals';
import type { Proposal } from '@/lib/insights/proposals';
import { listedMention } from './samples';
import { accessibilityProblems, show, wordsOf } from './screen';

let query = '';

const NO_HANDLES: string[] = [];

function Variants({ name, at, handles = NO_HANDLES }: { name: string; at: string; handles?: string[] }): VNode {
  const [value, setValue] = useState(at);
  useEffect(() => {
    query = value;
  });
  return <TopicVariants name={name} handles={handles} query={value} onQuery={setValue} />;
}

const box = (name: string | RegExp): HTMLInputElement => screen.getByRole('checkbox', { name });

describe('ways to write a name', () => {
  it('are ticked into what the query lists, and out again', async () => {
    const { container } = await show(<main><h1>Topic</h1><Variants name="Norvelo" at="Norvelo AND NOT job" /></main>);
    const cyrillic = box(/\u043d\u043e\u0440\u0432\u0435\u043b\u043e/u);
    expect(document.getElementById(cyrillic.getAttribute('aria-describedby') ?? '')?.textContent).toBe('Ukrainian');
    fireEvent.click(cyrillic);
    expect(query).toBe('(Norvelo OR \u043d\u043e\u0440\u0432\u0435\u043b\u043e) AND NOT job');
    expect(box(/\u043d\u043e\u0440\u0432\u0435\u043b\u043e/u).checked).toBe(true);
    fireEvent.click(box(/\u043d\u043e\u0440\u0432\u0435\u043b\u043e/u));
    expect(query).toBe('Norvelo AND NOT job');
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('bring the name itself where nothing is written yet', async () => {
    await show(<Variants name="Acme Coffee" at="" />);
    fireEvent.click(box(/^acmecoffee/u));
    expect(query).toBe('"Acme Coffee" OR acmecoffee');
  });

  it('are few at first, of each kind some, and all when asked', async () => {
    const { container } = await show(<Variants name="Norvelo" at="Norvelo" handles={['norveloapp']} />);
    const few = screen.getAllByRole('checkbox').length;
    expect(wordsOf(container)).toContain('@norveloapphandle');
    expect(wordsOf(container)).toContain('misspelling');
    fireEvent.click(screen.getByRole('button', { name: /more/u }));
    expect(screen.getAllByRole('checkbox').length).toBeGreaterThan(few);
    // What the name hears already is not offered.
    expect(wordsOf(container)).not.toContain('#norvelo');
  });

  it.each([['', 'Norvelo'], ['Norvelo', 'title:Norvelo'], ['Norvelo', 'Norvelo AND ('], ['!!', '']])(
    'are not offered where they could not be added: %j, %j',
    async (name, at) => {
      const { container } = await show(<Variants name={name} at={at} />);
      expect(wordsOf(container)).toBe('');
    },
  );

  it('are accessible from right to left', async () => {
    const { container } = await show(<main><h1>Topic</h1><Variants name="Norvelo" at="Norvelo" /></main>, 'ar');
    expect(await accessibilityProblems(container)).toEqual([]);
  });
});

describe('words of what is stored', () => {
  const { mention } = listedMention({ id: 'm1', text: 'Everything is fine. Seagull is hiring again' });
  const proposals: Proposal[] = [
    { kind: 'context', text: 'coffee', n: 40, of: 214, elsewhere: { n: 2, of: 500 }, z: 4.1, example: { mention, spans: [] } },
    { kind: 'exclusion', text: '"now hiring"', n: 12, of: 214, elsewhere: { n: 0, of: 0 }, z: null, example: { mention, spans: [{ start: 31, end: 37 }] } },
  ];

  it('say how often they are heard, where, and what can be done with them', async () => {
    const onUse = vi.fn<(text: string, use: ProposalUse) => void>();
    const { container } = await show(<main><h1>Topic</h1><WordProposals proposals={proposals} hue={2} onAsk={() => undefined} onUse={onUse} /></main>);
    fireEvent.click(screen.getByText('Words from what is stored'));
    const [context, exclusion] = screen.getAllByRole('listitem');
    expect(wordsOf(context)).toContain('in 40 of 214 that it hears \u00b7 in 2 of 500 others');
    expect(wordsOf(exclusion)).toContain('now hiring');
    expect(wordsOf(exclusion)).not.toContain('others');
    expect(exclusion?.querySelector('mark')?.textContent).toBe('hiring');
    for (const button of within(context as HTMLElement).getAllByRole('button')) fireEvent.click(button);
    for (const button of within(exclusion as HTMLElement).getAllByRole('button')) fireEvent.click(button);
    expect(onUse.mock.calls).toEqual([['coffee', 'context'], ['"now hiring"', 'hide'], ['"now hiring"', 'dontStore']]);
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('are looked for when asked for, and said where nothing stands out', async () => {
    const onAsk = vi.fn<() => void>();
    const words = (found: Proposal[] | null): VNode => (
      <main><h1>Topic</h1><WordProposals proposals={found} hue={0} onAsk={onAsk} onUse={() => undefined} /></main>
    );
    const { container, rerender } = await show(words(null));
    expect(onAsk).not.toHaveBeenCalled();
    const details = container.querySelector('details') as HTMLDetailsElement;
    details.open = true;
    await waitFor(() => expect(onAsk).toHaveBeenCalled());
    rerender(words([]));
    expect(wordsOf(container)).toContain('Nothing stands out yet');
    expect(await accessibilityProblems(container)).toEqual([]);
  });
});
