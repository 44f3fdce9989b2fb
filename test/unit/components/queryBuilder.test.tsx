// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { describe, expect, it, vi } from 'vitest';
import { QueryEditor, type QueryMode } from '@/components/topics/QueryEditor';
import { accessibilityProblems, show, wordsOf } from './screen';

const siteNames = new Map([['reddit', 'Reddit'], ['x', 'X']]);
let query = '';

function Editor({ at, mode, onMode }: { at: string; mode: QueryMode; onMode: (mode: QueryMode) => void }): VNode {
  const [value, setValue] = useState(at);
  useEffect(() => {
    query = value;
  });
  return <QueryEditor id="q" value={value} tried={false} mode={mode} siteNames={siteNames} onMode={onMode} onValue={setValue} />;
}

async function edit(at = '', mode: QueryMode = 'build', language = 'en'): Promise<{ container: Element; onMode: (mode: QueryMode) => void }> {
  const onMode = vi.fn<(mode: QueryMode) => void>();
  const { container } = await show(<main><h1>Topic</h1><Editor at={at} mode={mode} onMode={onMode} /></main>, language);
  return { container, onMode };
}

const field = (name: string): HTMLInputElement => screen.getByRole(name === 'Site' ? 'combobox' : 'textbox', { name });
const type = (name: string, value: string, key?: string): void => {
  fireEvent.input(field(name), { target: { value } });
  if (key !== undefined) fireEvent.keyDown(field(name), { key });
};
const add = (condition: string): boolean => fireEvent.change(screen.getByLabelText('Add a condition'), { target: { value: condition } });
const write = (): HTMLTextAreaElement => {
  fireEvent.click(screen.getByRole('tab', { name: 'Write' }));
  return screen.getByLabelText<HTMLTextAreaElement>('Query');
};

describe('a query built of conditions', () => {
  it.each([',', '،', '、'])('begins with one empty row, to be filled by Enter, a comma (%s) and leaving', async (comma) => {
    const { container } = await edit();
    type('Any of', 'Acme', 'Enter');
    type('Any of', 'Acme Coffee', comma);
    type('Any of', '#acme');
    fireEvent.blur(field('Any of'));
    expect(query).toBe('Acme OR "Acme Coffee" OR #acme');
    expect(wordsOf(container)).toContain('Acme Coffee');
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('takes away by Backspace and by the button of an entry', async () => {
    await edit('Acme OR "Acme Coffee" OR akme');
    fireEvent.keyDown(field('Any of'), { key: 'Backspace' });
    expect(query).toBe('Acme OR "Acme Coffee"');
    fireEvent.click(screen.getByRole('button', { name: /Take out.*Acme\u2069?$/u }));
    expect(query).toBe('"Acme Coffee"');
    expect(document.activeElement).toBe(field('Any of'));
    type('Any of', 'x');
    fireEvent.keyDown(field('Any of'), { key: 'Backspace' });
    expect(query).toBe('"Acme Coffee"');
  });

  it('takes a pasted list apart, but not what is in quotes', async () => {
    await edit();
    fireEvent.paste(field('Any of'), { clipboardData: { getData: () => 'Acme, "Hello, world"\nAkme' } });
    expect(query).toBe('Acme OR "Hello, world" OR Akme');
  });

  it('keeps what says nothing, and says so', async () => {
    const { container } = await edit();
    type('Any of', '!!', 'Enter');
    expect(field('Any of').value).toBe('!!');
    expect(field('Any of').getAttribute('aria-invalid')).toBe('true');
    expect(wordsOf(container)).toContain('nothing in it to listen for');
    type('Any of', 'Acme');
    expect(wordsOf(container)).not.toContain('nothing in it');
  });

  it('adds conditions by name, each with its own controls, and puts the focus there', async () => {
    const { container } = await edit('Acme');
    add('none');
    expect(document.activeElement).toBe(field('None of'));
    type('None of', 'job', 'Enter');
    add('title');
    type('Title has any of', 'refund', 'Enter');
    add('lang');
    fireEvent.change(screen.getByLabelText(/Language.*choose/u), { target: { value: 'de' } });
    add('site');
    type('Site', 'reddit', 'Enter');
    add('rating');
    fireEvent.input(screen.getByRole('spinbutton', { name: 'Rating' }), { target: { value: '2' } });
    expect(query).toBe('Acme AND NOT job AND title:refund AND lang:de AND site:reddit AND rating:<=2');
    const said = wordsOf(container);
    for (const name of ['German', 'Reddit']) expect(said).toContain(name);
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('offers every field that a topic may ask', async () => {
    await edit('Acme');
    const values = [...screen.getByLabelText<HTMLSelectElement>('Add a condition').options].map(({ value }) => value);
    for (const value of ['any', 'none', 'title', 'site', 'lang', 'type', 'rating', 'author', 'place', 'date', 'sentiment', 'intent', 'stage', 'aspect']) {
      expect(values).toContain(value);
    }
    for (const value of ['tag', 'status', 'owner', 'topic']) expect(values).not.toContain(value);
  });

  it('turns a condition into its contrary, and takes it away', async () => {
    await edit('Acme AND lang:de AND title:refund');
    const [first, language] = screen.getAllByLabelText<HTMLSelectElement>('Kind of condition');
    fireEvent.change(language as HTMLSelectElement, { target: { value: 'not' } });
    expect(query).toBe('Acme AND NOT lang:de AND title:refund');
    fireEvent.change(first as HTMLSelectElement, { target: { value: 'notTitle' } });
    expect(query).toBe('NOT title:Acme AND NOT lang:de AND title:refund');
    fireEvent.click(screen.getByRole('button', { name: /Remove condition.*Language/u }));
    expect(query).toBe('NOT title:Acme AND title:refund');
    expect(document.activeElement).toBe(screen.getByLabelText('Add a condition'));
  });

  it('compares numbers and days in words', async () => {
    await edit('Acme AND rating:>=4');
    const compared = screen.getByLabelText<HTMLSelectElement>(/How .*Rating.* is compared/u);
    expect(compared.value).toBe('>=');
    fireEvent.change(compared, { target: { value: 'between' } });
    expect(query).toBe('Acme');
    fireEvent.input(screen.getByLabelText(/Rating.*up to/u), { target: { value: '5' } });
    expect(query).toBe('Acme AND rating:[4 TO 5]');
    add('date');
    fireEvent.input(screen.getByLabelText('Published', { selector: 'input' }), { target: { value: '2026-11-01' } });
    expect(query).toBe('Acme AND rating:[4 TO 5] AND date:>=2026-11-01');
  });

  it('shows what fits no row as it is written, and keeps it', async () => {
    const { container } = await edit('Acme AND (lang:en OR rating:1) AND coffee');
    expect(wordsOf(container)).toContain('As writtenlang:en OR rating:1');
    fireEvent.click(screen.getAllByRole('button', { name: /Remove condition.*Any of/u })[1] as HTMLElement);
    expect(query).toBe('Acme AND (lang:en OR rating:1)');
  });

  it('says what is wrong with the whole, and points at its rows', async () => {
    const { container } = await edit('Acme');
    fireEvent.change(screen.getByLabelText('Kind of condition'), { target: { value: 'none' } });
    expect(wordsOf(container)).toContain('hear everything but what it excludes');
    expect(field('None of').getAttribute('aria-invalid')).toBe('true');
  });

  it.each(['ar', 'en'])('is accessible in %s', async (language) => {
    const { container } = await edit('Acme AND NOT job AND lang:(de OR ar) AND rating:<=2 AND (a OR rating:1)', 'build', language);
    expect(document.documentElement.dir).toBe(language === 'ar' ? 'rtl' : 'ltr');
    expect(await accessibilityProblems(container)).toEqual([]);
  });
});

describe('rows and text', () => {
  it('are always in step', async () => {
    const { onMode } = await edit();
    type('Any of', 'Acme', 'Enter');
    const text = write();
    expect(text.value).toBe('Acme');
    fireEvent.input(text, { target: { value: 'Acme -job lang:(en OR de)' } });
    fireEvent.click(screen.getByRole('tab', { name: 'Build' }));
    expect(screen.getAllByRole('group').map((group) => group.getAttribute('aria-label'))).toEqual(
      expect.arrayContaining(['Any of', 'None of', 'Language']),
    );
    // Looking at it changes nothing.
    expect(query).toBe('Acme -job lang:(en OR de)');
    expect(vi.mocked(onMode).mock.calls).toEqual([['write'], ['build']]);
  });

  it('keep rows that say nothing yet while the text is looked at', async () => {
    await edit('Acme');
    add('lang');
    write();
    fireEvent.click(screen.getByRole('tab', { name: 'Build' }));
    expect(screen.getByRole('group', { name: 'Language' })).toBeTruthy();
    expect(query).toBe('Acme');
  });

  it('lose no comment when a row is changed', async () => {
    await edit('Acme <<< ask Ada >>> coffee');
    fireEvent.keyDown(screen.getAllByRole('textbox', { name: 'Any of' })[1] as HTMLElement, { key: 'Backspace' });
    expect(query).toBe('Acme <<< ask Ada >>>');
  });

  it('show no rows of a text that cannot be read', async () => {
    const { container } = await edit('Acme AND (', 'build');
    expect(wordsOf(container)).toContain('cannot be shown as conditions');
    fireEvent.click(screen.getByRole('button', { name: 'Mend it under Write' }));
    expect(screen.getByLabelText<HTMLTextAreaElement>('Query').value).toBe('Acme AND (');
  });
});

describe('what a query costs', () => {
  it.each([
    ['Acme', '1 of 1,000 terms \u00b7 decided in the page'],
    ['(Acme* OR "Acme coffee") rating:<=2', '4 of 1,000 terms \u00b7 1 wildcard \u00b7 decided in the page'],
    ['Acme lang:en -sentiment:positive', '3 of 1,000 terms \u00b7 decided after understanding: lang: and sentiment:'],
  ])('%j: %s', async (value, cost) => {
    const { container } = await edit(value);
    expect(wordsOf(container)).toContain(cost);
  });

  it('is not said of what cannot be read', async () => {
    const { container } = await edit('Acme AND (', 'write');
    expect(wordsOf(container)).not.toContain('terms');
  });
});

describe('a query that is written', () => {
  it('has all its problems underlined, and says the one at the cursor', async () => {
    const { container } = await edit('colour:red Acme sites:x', 'write');
    const text = screen.getByLabelText<HTMLTextAreaElement>('Query');
    const underlined = [...(text.previousElementSibling?.querySelectorAll('span') ?? [])].map((each) => each.textContent);
    expect(underlined).toEqual(['colour:', 'sites:']);
    expect(wordsOf(container)).toContain('There is no field colour.');
    expect(wordsOf(container)).toContain('And 1 more.');
    text.setSelectionRange(20, 20);
    fireEvent.keyUp(text, { key: 'ArrowRight' });
    expect(wordsOf(container)).toContain('There is no field sites.');
  });

  it('is mended by a button', async () => {
    await edit('Acme sites:x', 'write');
    fireEvent.click(screen.getByRole('button', { name: /Write.*site/u }));
    expect(query).toBe('Acme site:x');
    const text = screen.getByLabelText<HTMLTextAreaElement>('Query');
    expect([document.activeElement, text.selectionStart]).toEqual([text, 9]);
  });

  it('offers a hint as a change, too', async () => {
    const { container } = await edit('Acme or Akme', 'write');
    expect(screen.getByLabelText('Query').getAttribute('aria-invalid')).toBe('false');
    fireEvent.click(screen.getByRole('button', { name: /Write.*OR/u }));
    expect(query).toBe('Acme OR Akme');
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('is explained by example', async () => {
    const { container } = await edit('', 'write');
    fireEvent.click(screen.getByText('How to write a query'));
    expect(wordsOf(container.querySelector('table'))).toContain('NEAR/4');
    expect(await accessibilityProblems(container)).toEqual([]);
  });
});
