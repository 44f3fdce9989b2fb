// @vitest-environment happy-dom
import './platform';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it, vi, type Mock } from 'vitest';
import { ACCOUNT_SITES } from '@/components/hooks/sites';
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

  it('takes what is not stored, what is hidden, and letters as written', async () => {
    const { container, onSave } = await showForm({ topic: written });
    fireEvent.click(screen.getByText('More'));
    fireEvent.input(screen.getByLabelText(/store posts that also say/u), { target: { value: 'giveaway' } });
    fireEvent.input(screen.getByLabelText(/Hide mentions that also say/u), { target: { value: 'job OR hiring' } });
    fireEvent.click(screen.getByRole('switch', { name: 'Letters as written' }));
    expect(wordsOf(container)).toContain('never kept, and cannot come back');
    expect(wordsOf(container)).toContain('neither shown nor counted');
    expect(await accessibilityProblems(container)).toEqual([]);
    save(container);
    await waitFor(() => expect(onSave).toHaveBeenCalledWith({
      ...written, dontStore: 'giveaway', hide: 'job OR hiring', exactLetters: true,
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

describe('own accounts', () => {
  const enter = (words: string): void => {
    const field = screen.getByLabelText('Own accounts');
    fireEvent.input(field, { target: { value: words } });
    fireEvent.keyDown(field, { key: 'Enter' });
  };

  it('are typed for any site, or a chosen one, or pasted with theirs', async () => {
    const { container, onSave } = await showForm({ accountSites: ACCOUNT_SITES });
    enter('@seagull, https://x.com/seagullhelp?s=1, u/seagull');
    fireEvent.change(screen.getByLabelText('Site of the account'), { target: { value: 'reddit' } });
    enter('seagull_team');
    expect([...container.querySelectorAll('li bdi')].map(wordsOf)).toEqual(['@seagull', '@seagullhelp · X', '@seagull_team · Reddit']);
    expect(await accessibilityProblems(container)).toEqual([]);
    save(container);
    await waitFor(() => expect(onSave).toHaveBeenCalledWith({
      ...written, handles: ['seagull', 'x:seagullhelp', 'reddit:seagull_team'],
    }));
  });

  it('stay to be mended where they are none', async () => {
    const { container } = await showForm({ accountSites: ACCOUNT_SITES });
    enter('@seagull, the whole team');
    expect(screen.getByLabelText<HTMLInputElement>('Own accounts').value).toBe('the whole team');
    expect(wordsOf(container)).toContain('This is no account.');
    expect([...container.querySelectorAll('li bdi')].map(wordsOf)).toEqual(['@seagull']);
  });

  it('are taken away again, and are of no use to what is no brand', async () => {
    const { container, onSave } = await showForm({ topic: { ...written, handles: ['x:seagull'] }, accountSites: ACCOUNT_SITES });
    fireEvent.click(screen.getByRole('button', { name: /^(?:Remove|Take).*seagull/u }));
    save(container);
    await waitFor(() => expect(onSave).toHaveBeenCalledWith(written));
    cleanup();
    await showForm({ topic: { ...written, role: 'industry' } });
    expect(screen.queryByLabelText('Own accounts')).toBeNull();
    cleanup();
    await showForm({ topic: { ...written, role: 'industry', handles: ['seagull'] } });
    expect(screen.getByLabelText('Own accounts')).toBeTruthy();
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
