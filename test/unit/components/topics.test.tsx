// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { describe, expect, it, vi, type Mock } from 'vitest';
import { NO_DRAFTS } from '@/components/topics/topicDrafts';
import { TopicForm, type TopicFormProps } from '@/components/topics/TopicForm';
import { TopicsView, type TopicsViewProps } from '@/components/topics/TopicsView';
import type { ListedTopic, PendingChange, Undone } from '@/components/topics/topicStates';
import { topicOf } from './samples';
import { accessibilityProblems, show, wordsOf } from './screen';

const empty = { name: '', query: '', hue: 0, role: 'brand' } as const;

interface ShownForm {
  query: HTMLTextAreaElement;
  onSave: Mock<() => Promise<boolean>>;
  container: Element;
}

async function showForm(part: Partial<TopicFormProps> = {}): Promise<ShownForm> {
  const onSave = vi.fn<() => Promise<boolean>>(async () => true);
  const { container } = await show(<TopicForm mode="write" topic={empty} otherNames={[]} onSave={onSave} {...part} />);
  return { query: screen.queryByLabelText('Query') as HTMLTextAreaElement, onSave, container };
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

describe('the form of a topic', () => {
  it('says what each role is used for', async () => {
    const { container } = await showForm();
    const roles = screen.getByRole('radiogroup', { name: 'Role' });
    expect(within(roles).getAllByRole('radio')).toHaveLength(3);
    const industry = within(roles).getByRole('radio', { name: /Industry/u });
    expect(document.getElementById(industry.getAttribute('aria-describedby') ?? '')?.textContent).toContain('share of voice');
    fireEvent.click(industry);
    expect((industry as HTMLInputElement).checked).toBe(true);
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('names its eight colours, and marks the chosen one by more than a colour', async () => {
    await showForm({ topic: { ...empty, hue: 3 } });
    const colours = screen.getByRole('radiogroup', { name: 'Colour' });
    const radios = within(colours).getAllByRole<HTMLInputElement>('radio');
    expect(new Set(radios.map((radio) => radio.getAttribute('aria-label'))).size).toBe(8);
    // One name for all makes them one stop of Tab, with arrows between them.
    expect(new Set(radios.map(({ name }) => name)).size).toBe(1);
    const green = within(colours).getByRole<HTMLInputElement>('radio', { name: 'Green' });
    expect(green.checked).toBe(true);
    expect(green.nextElementSibling?.querySelector('svg')).not.toBeNull();
    expect(wordsOf(colours)).toContain('Green');
  });

  it.each([
    ['Seagull', true],
    [' SEAGULL ', true],
    ['Se\u0301agull', true],
    ['Seagull Coffee', false],
    ['', false],
  ])('warns of a name that is there already, but allows it: %j', async (name, twice) => {
    const { container, onSave, query } = await showForm({ otherNames: ['Seagull'] });
    fireEvent.input(screen.getByLabelText('Name'), { target: { value: name } });
    expect(wordsOf(container).includes('Another topic has this name')).toBe(twice);
    fireEvent.input(query, { target: { value: 'Seagull' } });
    fireEvent.submit(container.querySelector('form') as HTMLFormElement);
    await waitFor(() => expect(onSave).toHaveBeenCalledTimes(name === '' ? 0 : 1));
  });

  it.each([
    ['Enter with Ctrl saves', { key: 'Enter', ctrlKey: true }, 1, 0],
    ['Enter with Cmd saves', { key: 'Enter', metaKey: true }, 1, 0],
    ['Escape cancels', { key: 'Escape' }, 0, 1],
    ['Escape that ends a composition does nothing', { key: 'Escape', isComposing: true }, 0, 0],
    ['another key does nothing', { key: 'a' }, 0, 0],
  ])('%s', async (_, key, saves, cancels) => {
    const onCancel = vi.fn<() => void>();
    const { onSave } = await showForm({ topic: { ...empty, name: 'Seagull', query: 'Seagull' }, onCancel });
    for (const radio of screen.getAllByRole('radio').slice(0, 1)) fireEvent.keyDown(radio, key);
    await waitFor(() => expect(onSave).toHaveBeenCalledTimes(saves));
    expect(onCancel).toHaveBeenCalledTimes(cancels);
  });

  it('saves once, however often Enter is pressed, and again after it failed', async () => {
    let stored: (saved: boolean) => void = () => undefined;
    const onSave = vi.fn<() => Promise<boolean>>(() => new Promise((resolve) => (stored = resolve)));
    const { container, query } = await showForm({ topic: { ...empty, name: 'Seagull', query: 'Seagull' }, onSave });
    fireEvent.keyDown(query, { key: 'Enter' });
    fireEvent.keyDown(query, { key: 'Enter', ctrlKey: true });
    expect(onSave).toHaveBeenCalledTimes(1);
    stored(false);
    await waitFor(() => expect(wordsOf(container)).toContain('could not be saved'));
    fireEvent.keyDown(query, { key: 'Enter', ctrlKey: true });
    expect(onSave).toHaveBeenCalledTimes(2);
  });

  it('is short where it is asked to be', async () => {
    const { container } = await showForm({ short: true });
    expect(screen.queryByRole('radiogroup')).toBeNull();
    expect(document.activeElement).not.toBe(screen.getByLabelText('Name'));
    expect(await accessibilityProblems(container)).toEqual([]);
  });
});

describe('the topics', () => {
  const seagull: ListedTopic = { ...topicOf({ id: 't1', name: 'Seagull' }), createdAt: 1 };
  const harbour: ListedTopic = { ...topicOf({ id: 't2', name: 'Harbour', hue: 1 }), createdAt: 2 };
  const ready = (topics: ListedTopic[], changes: PendingChange[] = []): TopicsViewProps['list'] => {
    return { state: 'ready', value: { topics, changes } };
  };

  type Props = Omit<TopicsViewProps, 'drafts' | 'onDrafts'>;

  function props(part: Partial<Props> = {}): Props {
    return {
      list: ready([seagull, harbour]),
      counts: new Map([['t1', { mentions: 214, hidden: 12 }]]),
      effect: (asked) => <p>{`effect of ${asked.kind} ${asked.topicId}`}</p>,
      mentionsHref: (topicId, hidden) => `#/mentions?topic=${topicId}${hidden ? '&hidden=1' : ''}`,
      onSave: vi.fn<() => Promise<boolean>>(async () => true),
      onPause: vi.fn<() => Promise<boolean>>(async () => true),
      onChange: vi.fn<() => Promise<boolean>>(async () => true),
      onUndo: vi.fn<() => Promise<Undone>>(async () => 'undone'),
      form: { mode: 'write' },
      preview: (draft, saved) => <p data-testid="preview">{`${draft.query} (${saved?.query ?? 'new'})`}</p>,
      ...part,
    };
  }

  /** Drafts outlive the view, as they do in the dashboard. */
  function View(given: Props): VNode {
    const [drafts, onDrafts] = useState(NO_DRAFTS);
    const [shown, setShown] = useState(true);
    const [list, setList] = useState(given.list);
    return (
      <>
        {shown && <TopicsView {...given} list={list} drafts={drafts} onDrafts={onDrafts} />}
        <button onClick={() => setShown(!shown)}>Another view</button>
        <button onClick={() => setList(ready([seagull]))}>Another tab</button>
      </>
    );
  }

  const edit = (name: string): boolean => fireEvent.click(screen.getByRole('button', { name: new RegExp(`Edit.*${name}`, 'u') }));
  const type = (label: string, value: string): boolean => fireEvent.input(screen.getByLabelText(label), { target: { value } });

  it.each<[string, Partial<Props>]>([
    ['with topics', {}],
    ['without topics', { list: ready([]) }],
    ['while loading', { list: { state: 'loading' } }],
    ['when they fail', { list: { state: 'failed' } }],
  ])('are accessible %s', async (_, part) => {
    const { container } = await show(<main><h1>Topics</h1><View {...props(part)} /></main>);
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('are changed in place', async () => {
    const given = props();
    const { container } = await show(<View {...given} />);
    fireEvent.click(screen.getByRole('button', { name: /Edit.*Harbour/u }));
    fireEvent.input(screen.getByLabelText('Query'), { target: { value: 'Harbour roasters' } });
    fireEvent.click(screen.getByRole('radio', { name: 'Blue' }));
    expect(await accessibilityProblems(container)).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(screen.queryByLabelText('Query')).toBeNull());
    expect(given.onSave).toHaveBeenCalledWith(expect.objectContaining({ id: 't2', query: 'Harbour roasters', hue: 4 }));
  });

  it('get a colour that is still free', async () => {
    const given = props();
    await show(<View {...given} />);
    fireEvent.click(screen.getByRole('button', { name: 'New topic' }));
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Amber' }).checked).toBe(true);
  });

  it('show what a draft would hear, beside the saved query', async () => {
    await show(<View {...props()} />);
    edit('Harbour');
    expect(screen.getByTestId('preview').textContent).toBe('Seagull (Seagull)');
    type('Query', 'Harbour');
    expect(screen.getByTestId('preview').textContent).toBe('Harbour (Seagull)');
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    fireEvent.click(screen.getByRole('button', { name: 'New topic' }));
    type('Query', 'Pier');
    expect(screen.getByTestId('preview').textContent).toBe('Pier (new)');
  });

  it('put the focus on the name, and back to the line afterwards', async () => {
    await show(<View {...props()} />);
    edit('Harbour');
    expect(document.activeElement).toBe(screen.getByLabelText('Name'));
    fireEvent.keyDown(screen.getByLabelText('Name'), { key: 'Escape' });
    expect(document.activeElement).toBe(screen.getByRole('button', { name: /Edit.*Harbour/u }));
    edit('Seagull');
    expect(document.activeElement).toBe(screen.getByLabelText('Name'));
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: /Edit.*Seagull/u })));
    fireEvent.click(screen.getByRole('button', { name: 'New topic' }));
    expect(document.activeElement).toBe(screen.getByLabelText('Name'));
    fireEvent.keyDown(screen.getByLabelText('Query'), { key: 'Escape' });
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'New topic' }));
  });

  it('leave the focus to the form that opens next', async () => {
    await show(<View {...props()} />);
    edit('Harbour');
    fireEvent.keyDown(screen.getByLabelText('Name'), { key: 'Escape' });
    edit('Harbour');
    edit('Seagull');
    expect(document.activeElement).toBe(screen.getByLabelText('Name'));
  });

  it('keep what was written while another is changed, or another view is open', async () => {
    const { container } = await show(<View {...props()} />);
    edit('Harbour');
    type('Query', 'Harbour roasters');
    edit('Seagull');
    expect(screen.getByLabelText<HTMLTextAreaElement>('Query').value).toBe('Seagull');
    expect(wordsOf(container)).toContain('Changes not saved yet');
    expect(await accessibilityProblems(container)).toEqual([]);
    fireEvent.click(screen.getByText('Another view'));
    expect(screen.queryByLabelText('Query')).toBeNull();
    fireEvent.click(screen.getByText('Another view'));
    edit('Harbour');
    expect(screen.getByLabelText<HTMLTextAreaElement>('Query').value).toBe('Harbour roasters');
    type('Query', 'Seagull');
    edit('Seagull');
    expect(wordsOf(container)).not.toContain('Changes not saved yet');
  });

  it('keep a new topic that is half written', async () => {
    await show(<View {...props()} />);
    fireEvent.click(screen.getByRole('button', { name: 'New topic' }));
    type('Name', 'Pier');
    edit('Seagull');
    fireEvent.click(screen.getByRole('button', { name: 'Go on with the new topic' }));
    expect(screen.getByLabelText<HTMLInputElement>('Name').value).toBe('Pier');
  });

  it('give back what was cancelled', async () => {
    const { container } = await show(<View {...props()} />);
    edit('Harbour');
    fireEvent.keyDown(screen.getByLabelText('Name'), { key: 'Escape' });
    expect(wordsOf(container)).not.toContain('dropped');
    edit('Harbour');
    type('Query', 'Harbour roasters');
    fireEvent.keyDown(screen.getByLabelText('Query'), { key: 'Escape' });
    expect(screen.queryByLabelText('Query')).toBeNull();
    expect(wordsOf(container)).toContain('Your changes to Harbour were dropped.');
    expect(await accessibilityProblems(container)).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(screen.getByLabelText<HTMLTextAreaElement>('Query').value).toBe('Harbour roasters');
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    edit('Harbour');
    expect(screen.getByLabelText<HTMLTextAreaElement>('Query').value).toBe('Seagull');
    expect(wordsOf(container)).not.toContain('dropped');
  });

  it('do not wait for a form whose topic is gone', async () => {
    await show(<View {...props()} />);
    edit('Harbour');
    fireEvent.click(screen.getByText('Another tab'));
    expect(screen.queryByLabelText('Query')).toBeNull();
    expect(screen.getByRole('button', { name: 'New topic' })).toBeTruthy();
  });
});
