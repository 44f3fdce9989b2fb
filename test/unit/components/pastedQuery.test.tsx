// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/preact';
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { describe, expect, it } from 'vitest';
import { PastedQuery } from '@/components/topics/PastedQuery';
import { QueryEditor } from '@/components/topics/QueryEditor';
import { CANNOT_CODES, CHANGE_CODES } from '@/lib/query/otherTools/pasted';
import { PAGES } from '@/lib/i18n/pageMessages';
import { accessibilityProblems, show, wordsOf } from './screen';

function Field({ at, pasted }: { at: string; pasted?: string }): VNode {
  const [value, setValue] = useState(at);
  return (
    <>
      <input aria-label="field" value={value} onInput={(event) => setValue(event.currentTarget.value)} />
      <PastedQuery value={value} {...(pasted !== undefined && { pasted })} onValue={setValue} />
    </>
  );
}

const field = (): HTMLInputElement => screen.getByLabelText<HTMLInputElement>('field');
const offer = (): HTMLElement | null => screen.queryByRole('region', { name: 'A query of another tool' });

describe('a pasted query', () => {
  it.each(['', 'acme OR "acme coffee"', 'acme AND (', 'sitte:x.com acme'])('%j is one of ours: nothing is said', async (at) => {
    await show(<Field at={at} />);
    expect(offer()).toBeNull();
  });

  it('says from which tool it is, how it reads, and what changes', async () => {
    const { container } = await show(<Field at="{ACME} AND (lamp AND desk)~3" />);
    expect(wordsOf(offer())).toContain('This looks like a query of Brandwatch. In Earshot it reads:');
    expect(wordsOf(offer())).toContain('case:"ACME" AND lamp NEAR/3 desk');
    const changes = screen.getByText('2 changes').closest('details') as HTMLDetailsElement;
    expect(changes.open).toBe(false);
    expect(within(changes).getAllByRole('listitem', { hidden: true }).map(wordsOf)[0])
      .toMatch(/^\{ACME\}.*case:"ACME".*Found only with these letters and signs\.$/u);
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('is used at one click, and what cannot be done stays until it is dismissed', async () => {
    const { container } = await show(<Field at="{ACME} AND gender:female" />);
    fireEvent.click(screen.getByRole('button', { name: 'Use this' }));
    expect(field().value).toBe('case:"ACME"');
    expect(wordsOf(offer())).toContain('gender:female This asks about the person behind an account');
    expect(await accessibilityProblems(container)).toEqual([]);
    fireEvent.input(field(), { target: { value: 'case:"ACME" lamp' } });
    expect(wordsOf(offer())).toContain('gender:female');
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(offer()).toBeNull();
  });

  it('can be taken back', async () => {
    await show(<Field at="acme || lamp" />);
    fireEvent.click(screen.getByRole('button', { name: 'Use this' }));
    expect(field().value).toBe('acme OR lamp');
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(field().value).toBe('acme || lamp');
    expect(screen.getByRole('button', { name: 'Use this' })).toBeTruthy();
  });

  it('is not offered again once it was dismissed, but the next one is', async () => {
    await show(<Field at="acme || lamp" />);
    fireEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
    fireEvent.input(field(), { target: { value: 'acme || lamps' } });
    expect(offer()).toBeNull();
    fireEvent.input(field(), { target: { value: 'acme' } });
    fireEvent.input(field(), { target: { value: 'LANG(en) acme' } });
    expect(wordsOf(offer())).toContain('Pulsar');
  });

  it('gives its reason where nothing can be made of it', async () => {
    await show(<Field at="gender:female AND imageType:logo" />);
    expect(screen.queryByRole('button', { name: 'Use this' })).toBeNull();
    expect(wordsOf(offer())).toContain('Earshot cannot make a query of it yet.');
    expect(wordsOf(offer())).toContain('imageType:logo This asks what a picture shows.');
    expect(wordsOf(offer())).toContain('Nothing is left that Earshot can listen for.');
  });

  it('does not show a novel as one part', async () => {
    await show(<Field at={`{ACME} OR ${'lamp OR '.repeat(1_200)}desk`} />);
    const losses = screen.getByText('Left out, or heard otherwise than there').parentElement;
    expect(wordsOf(losses?.querySelector('li'))).toBe(
      'This is longer, or has more terms, than one topic can have. Make two topics of it.',
    );
  });

  it('reads a list with one keyword a line, though the field has one line', async () => {
    await show(<Field at="acme desk lamp" pasted={'acme\ndesk lamp'} />);
    expect(wordsOf(offer())).toContain('This looks like a list of keywords. In Earshot it reads:acme OR "desk lamp"');
  });

  it('stands beneath the text of a topic, and sees what is pasted there', async () => {
    const Editor = (): VNode => {
      const [value, setValue] = useState('');
      const nothing = (): void => undefined;
      return (
        <QueryEditor id="q" value={value} onValue={setValue} tried={false} mode="write" onMode={nothing} siteNames={new Map()} />
      );
    };
    await show(<Editor />);
    const query = screen.getByLabelText<HTMLTextAreaElement>('Query');
    const clipboardData = { getData: () => 'acme\ndesk lamp' };
    fireEvent.paste(query, { clipboardData });
    fireEvent.input(query, { target: { value: 'acme\ndesk lamp' } });
    fireEvent.click(screen.getByRole('button', { name: 'Use this' }));
    expect(query.value).toBe('acme OR "desk lamp"');
  });

  it('has words for every change and every part that cannot be done', () => {
    const keys = [...CHANGE_CODES.map((code) => `pasted.change.${code}`), ...CANNOT_CODES.map((code) => `pasted.cannot.${code}`)];
    expect(keys.filter((key) => !(key in PAGES.english))).toEqual([]);
  });
});
