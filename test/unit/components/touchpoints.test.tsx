// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import type { Touchpoints as TouchpointsProps } from '@/components/hooks/touchpoints';
import { Touchpoints } from '@/components/settings/Touchpoints';
import { accessibilityProblems, show, wordsOf } from './screen';

const DESK = { id: 'a', name: 'Front desk', query: 'desk' };

function props(part: Partial<TouchpointsProps> = {}): TouchpointsProps {
  return {
    touchpoints: { state: 'ready', value: [DESK] }, last: null, failed: false,
    onSave: vi.fn<TouchpointsProps['onSave']>(async () => true), onRemove: vi.fn<TouchpointsProps['onRemove']>(async () => undefined),
    onUndo: vi.fn<TouchpointsProps['onUndo']>(async () => undefined), ...part,
  };
}

describe('the touchpoints among the settings', () => {
  it.each([
    ['none', { touchpoints: { state: 'ready', value: [] } }],
    ['one', {}],
    ['one that was removed', { last: DESK }],
    ['what cannot be loaded', { touchpoints: { state: 'failed' } }],
  ] satisfies [string, Partial<TouchpointsProps>][])('are accessible with %s', async (_, part) => {
    const { container } = await show(<Touchpoints {...props(part)} />);
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('are added with a name and a query that can be read, and not without', async () => {
    const given = props();
    const { container } = await show(<Touchpoints {...given} />);
    fireEvent.input(screen.getByLabelText('Query'), { target: { value: '(desk' } });
    fireEvent.click(screen.getByRole('button', { name: 'Add' }));
    await waitFor(() => expect(wordsOf(container)).toContain('A touchpoint needs a name.'));
    fireEvent.input(screen.getByLabelText('Name'), { target: { value: 'Bar' } });
    fireEvent.click(screen.getByRole('button', { name: 'Add' }));
    expect(given.onSave).not.toHaveBeenCalled();
    fireEvent.input(screen.getByLabelText('Query'), { target: { value: 'bar OR counter' } });
    fireEvent.click(screen.getByRole('button', { name: 'Add' }));
    await waitFor(() => expect(given.onSave).toHaveBeenCalledWith({ name: 'Bar', query: 'bar OR counter' }));
  });

  it('are edited in place, removed and brought back', async () => {
    const given = props({ last: { ...DESK, id: 'b', name: 'Bar' } });
    await show(<Touchpoints {...given} />);
    fireEvent.click(screen.getByRole('button', { name: /^Remove .?Front desk/u }));
    expect(given.onRemove).toHaveBeenCalledWith(DESK);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(given.onUndo).toHaveBeenCalledTimes(1);
    fireEvent.click(screen.getByRole('button', { name: /^Edit .?Front desk/u }));
    fireEvent.input(screen.getByLabelText('Name'), { target: { value: 'Reception' } });
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(given.onSave).toHaveBeenCalledWith({ ...DESK, name: 'Reception' }));
  });
});
