// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it, vi, type Mock } from 'vitest';
import { TopicForm } from '@/components/topics/TopicForm';
import { TopicsView, type TopicsViewProps } from '@/components/topics/TopicsView';
import { topicOf } from './samples';
import { accessibilityProblems, show, wordsOf } from './screen';

const empty = { name: '', query: '', hue: 0, role: 'brand' } as const;

interface ShownForm {
  query: HTMLTextAreaElement;
  onSave: Mock<() => Promise<boolean>>;
  container: Element;
}

async function showForm(): Promise<ShownForm> {
  const onSave = vi.fn<() => Promise<boolean>>(async () => true);
  const { container } = await show(<TopicForm topic={empty} onSave={onSave} />);
  return { query: screen.getByLabelText<HTMLTextAreaElement>('Query'), onSave, container };
}

describe('the query field', () => {
  it.each([
    ['Seagull AND (coffee', '(', 'This parenthesis is never closed.'],
    ['Seagull colour:red', 'colour:', 'There is no field colour.'],
    ['Seagull AND', 'AND', 'Something is missing beside AND.'],
  ])('underlines what is wrong in %j and says why', async (value, marked, words) => {
    const { query, container } = await showForm();
    fireEvent.input(query, { target: { value } });
    expect(wordsOf(container)).toContain(words);
    expect(query.getAttribute('aria-invalid')).toBe('true');
    const underlined = query.previousElementSibling?.querySelector('span');
    expect(underlined?.textContent).toBe(marked);
    expect(document.getElementById(query.getAttribute('aria-describedby') ?? '')).not.toBeNull();
  });

  it('gives a hint without calling it an error', async () => {
    const { query, container } = await showForm();
    fireEvent.input(query, { target: { value: 'Seagull or Harbour' } });
    expect(query.getAttribute('aria-invalid')).toBe('false');
    expect(wordsOf(container)).toContain('write OR');
  });

  it('does not call an empty field wrong before it was tried', async () => {
    const { query, container, onSave } = await showForm();
    expect(query.getAttribute('aria-invalid')).toBe('false');
    fireEvent.submit(container.querySelector('form') as HTMLFormElement);
    await waitFor(() => expect(query.getAttribute('aria-invalid')).toBe('true'));
    expect(onSave).not.toHaveBeenCalled();
  });

  it('keeps a pasted query on one line', async () => {
    const { query } = await showForm();
    fireEvent.input(query, { target: { value: 'Seagull\n  OR Harbour' } });
    expect(query.value).toBe('Seagull OR Harbour');
  });

  it('fills in an example with one click', async () => {
    const { query } = await showForm();
    fireEvent.click(screen.getByRole('button', { name: 'Acme AND rating:<=2' }));
    expect(query.value).toBe('Acme AND rating:<=2');
    expect(query.getAttribute('aria-invalid')).toBe('false');
  });
});

describe('the topics', () => {
  const seagull = topicOf({ id: 't1', name: 'Seagull' });
  const harbour = topicOf({ id: 't2', name: 'Harbour', hue: 1 });

  function props(part: Partial<TopicsViewProps> = {}): TopicsViewProps {
    return {
      topics: { state: 'ready', value: [seagull, harbour] },
      onSave: vi.fn<() => Promise<boolean>>(async () => true),
      onRemove: vi.fn<() => Promise<boolean>>(async () => true),
      mentionsOf: async () => 214,
      ...part,
    };
  }

  it.each<[string, Partial<TopicsViewProps>]>([
    ['with topics', {}],
    ['without topics', { topics: { state: 'ready', value: [] } }],
    ['while loading', { topics: { state: 'loading' } }],
    ['when they fail', { topics: { state: 'failed' } }],
  ])('are accessible %s', async (_, part) => {
    const { container } = await show(<main><h1>Topics</h1><TopicsView {...props(part)} /></main>);
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('are changed in place', async () => {
    const given = props();
    const { container } = await show(<TopicsView {...given} />);
    fireEvent.click(screen.getByRole('button', { name: /Edit.*Harbour/u }));
    fireEvent.input(screen.getByLabelText('Query'), { target: { value: 'Harbour roasters' } });
    fireEvent.click(screen.getByRole('radio', { name: 'Colour 5' }));
    expect(await accessibilityProblems(container)).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(screen.queryByLabelText('Query')).toBeNull());
    expect(given.onSave).toHaveBeenCalledWith(expect.objectContaining({ id: 't2', query: 'Harbour roasters', hue: 4 }));
  });

  it('get a colour that is still free', async () => {
    const given = props();
    await show(<TopicsView {...given} />);
    fireEvent.click(screen.getByRole('button', { name: 'New topic' }));
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Colour 3' }).checked).toBe(true);
  });

  it('are deleted only after a confirmation that names what and how much goes', async () => {
    const given = props();
    await show(<TopicsView {...given} />);
    fireEvent.click(screen.getByRole('button', { name: /Delete.*Seagull/u }));
    const dialog = await screen.findByRole('dialog');
    expect(wordsOf(dialog)).toContain('Delete Seagull?');
    expect(wordsOf(dialog)).toContain('214 mentions');
    expect(given.onRemove).not.toHaveBeenCalled();
    fireEvent.click(within(dialog).getByRole('button', { name: 'Cancel' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: /Delete.*Seagull/u }));
    fireEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Delete topic' }));
    expect(given.onRemove).toHaveBeenCalledWith('t1');
  });
});
