// @vitest-environment happy-dom
import { act, fireEvent, screen } from '@testing-library/preact';
import type { VNode } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MentionFilters } from '@/components/mentions/MentionFilters';
import { NO_FILTER, type ListFilter } from '@/components/mentions/listedMention';
import { accessibilityProblems, show, wordsOf } from './screen';

const onFilter = vi.fn<(filter: ListFilter) => void>();

function filters(text = ''): VNode {
  return <MentionFilters filter={{ ...NO_FILTER, text }} topics={[]} sites={[]} hidden={new Map()} onFilter={onFilter} />;
}

function box(): HTMLInputElement {
  return screen.getByRole('searchbox', { name: 'Search text' });
}

async function type(text: string): Promise<void> {
  fireEvent.input(box(), { target: { value: text } });
  await act(() => void vi.advanceTimersByTime(400));
}

const note = (): string => wordsOf(document.getElementById(box().getAttribute('aria-describedby') ?? ''));

beforeEach(() => {
  vi.useFakeTimers();
  onFilter.mockClear();
});
afterEach(() => vi.useRealTimers());

describe('the search of mentions', () => {
  it.each(['broken lamp', 'topic:Acme sentiment:negative -lang:en', '"broken lamp" OR #lamp'])('takes «%s»', async (text) => {
    await show(filters());
    await type(text);
    expect(onFilter.mock.calls).toEqual([[{ ...NO_FILTER, text }]]);
    expect([note(), box().getAttribute('aria-invalid')]).toEqual(['', 'false']);
  });

  it('says beneath what is wrong with a query, and leaves the list as it was', async () => {
    await show(filters('lamp'));
    await type('lamp AND');
    expect(onFilter).not.toHaveBeenCalled();
    expect(note()).toContain('Something is missing beside AND.');
    expect(box().getAttribute('aria-invalid')).toBe('true');
    await type('lamp AND red');
    expect(onFilter.mock.calls).toEqual([[{ ...NO_FILTER, text: 'lamp AND red' }]]);
    expect(note()).toBe('');
  });

  it('says nothing while somebody types', async () => {
    await show(filters());
    fireEvent.input(box(), { target: { value: '"lamp' } });
    expect(note()).toBe('');
    await act(() => void vi.advanceTimersByTime(400));
    expect(note()).toContain('This quotation mark is never closed.');
  });

  it('says what is wrong with a query of the address', async () => {
    await show(filters('sentimnt:negative'));
    expect(note()).toMatch(/^There is no field sentimnt\. Did you mean sentiment/u);
  });

  it('offers the mend, and takes it at once', async () => {
    await show(filters());
    await type('red "lamp');
    fireEvent.click(screen.getByRole('button', { name: /^Write/u }));
    await act(() => undefined);
    expect(box().value).toBe('red "lamp"');
    expect(onFilter.mock.calls).toEqual([[{ ...NO_FILTER, text: 'red "lamp"' }]]);
    await act(() => void vi.advanceTimersByTime(400));
    expect([onFilter.mock.calls.length, note()]).toEqual([1, '']);
  });

  it('follows the address', async () => {
    const { rerender } = await show(filters('lamp'));
    await type('"lamp');
    rerender(filters('chair'));
    await act(() => undefined);
    expect([box().value, note()]).toEqual(['chair', '']);
  });

  it('can be used by everybody', async () => {
    const { container } = await show(filters('sentimnt:negative'));
    vi.useRealTimers();
    expect(await accessibilityProblems(container)).toEqual([]);
  });
});
