// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it, vi, type Mock } from 'vitest';
import { TopicForm, type TopicFormProps } from '@/components/topics/TopicForm';
import { accessibilityProblems, show, wordsOf } from './screen';

const written = { name: 'Seagull', query: 'Seagull', hue: 0, role: 'brand' } as const;

async function showForm(part: Partial<TopicFormProps>): Promise<{ onSave: Mock<() => Promise<boolean>>; container: Element }> {
  const onSave = vi.fn<() => Promise<boolean>>(async () => true);
  const { container } = await show(<TopicForm mode="write" topic={written} otherNames={[]} onSave={onSave} {...part} />);
  return { onSave, container };
}

const save = (container: Element): boolean => fireEvent.submit(container.querySelector('form') as HTMLFormElement);

describe('what few topics need', () => {
  it('folds what few topics need, unless it is set', async () => {
    const { container } = await showForm({ topic: written });
    expect(screen.getByText('More').closest('details')?.open).toBe(false);
    expect(await accessibilityProblems(container)).toEqual([]);
    cleanup();
    await showForm({ topic: { ...written, hide: 'job' } });
    expect(screen.getByText('More').closest('details')?.open).toBe(true);
  });

  it('takes what is not stored, what is hidden, handles, and letters as written', async () => {
    const { container, onSave } = await showForm({ topic: written });
    fireEvent.click(screen.getByText('More'));
    fireEvent.input(screen.getByLabelText(/store posts that also say/u), { target: { value: 'giveaway' } });
    fireEvent.input(screen.getByLabelText(/Hide mentions that also say/u), { target: { value: 'job OR hiring' } });
    const handles = screen.getByLabelText('Handles of the brand');
    fireEvent.input(handles, { target: { value: '@seagull, https://x.com/seagullhelp?s=1, u/seagull' } });
    fireEvent.keyDown(handles, { key: 'Enter' });
    fireEvent.click(screen.getByRole('switch', { name: 'Letters as written' }));
    expect(wordsOf(container)).toContain('never kept, and cannot come back');
    expect(wordsOf(container)).toContain('neither shown nor counted');
    expect(await accessibilityProblems(container)).toEqual([]);
    save(container);
    await waitFor(() => expect(onSave).toHaveBeenCalledWith({
      ...written, dontStore: 'giveaway', hide: 'job OR hiring', exactLetters: true,
      handles: ['seagull', 'seagullhelp'],
    }));
  });

  it('does not save exclusions that cannot be read, and leads to them', async () => {
    const { container, onSave } = await showForm({ topic: { ...written, dontStore: 'job AND (' } });
    save(container);
    expect(document.activeElement).toBe(screen.getByLabelText(/store posts that also say/u));
    expect(onSave).not.toHaveBeenCalled();
    fireEvent.input(document.activeElement as HTMLElement, { target: { value: '' } });
    save(container);
    await waitFor(() => expect(onSave).toHaveBeenCalledWith(written));
  });
});

describe('a query that is built', () => {
  it('saves with what was typed into a condition last', async () => {
    const { onSave } = await showForm({ topic: written, mode: 'build' });
    const entries = screen.getByRole('textbox', { name: 'Any of' });
    fireEvent.input(entries, { target: { value: 'Gull' } });
    fireEvent.keyDown(entries, { key: 'Enter', ctrlKey: true });
    await waitFor(() => expect(onSave).toHaveBeenCalledWith({ ...written, query: 'Seagull OR Gull' }));
  });

  it('says what it needs where nothing is built', async () => {
    const { container, onSave } = await showForm({ topic: { ...written, query: '' }, mode: 'build' });
    save(container);
    await waitFor(() => expect(wordsOf(container)).toContain('Write what to listen for.'));
    expect(screen.getByRole('textbox', { name: 'Any of' }).getAttribute('aria-invalid')).toBe('true');
    expect(onSave).not.toHaveBeenCalled();
  });
});
