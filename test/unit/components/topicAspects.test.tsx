// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import type { VNode } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { AspectsField } from '@/components/topics/AspectsField';
import { listedAspects, withAspect } from '@/components/topics/topicAspects';
import type { TopicAspect } from '@/lib/query/topic';
import { ASPECTS } from '@/lib/signals/signals';
import { accessibilityProblems, show } from './screen';

const BEAM: TopicAspect = { id: 'own-1', name: 'Beam', words: 'beam' };

describe('the aspects of a topic', () => {
  it('are those that all topics have, and its own', () => {
    expect(listedAspects([BEAM, { id: 'price', name: 'Cost', words: '' }]).map(({ id, name }) => name ?? id)).toEqual(
      [...ASPECTS.map((id) => (id === 'price' ? 'Cost' : id)), 'Beam'],
    );
  });

  it.each([
    [{ id: 'price', words: '' }, []],
    [{ id: 'price', words: '', off: true }, [{ id: 'price', words: '', off: true }]],
    [{ id: 'price', name: 'Cost', words: '' }, [{ id: 'price', name: 'Cost', words: '' }]],
    [{ id: 'own-1', words: '' }, [{ id: 'own-1', words: '' }]],
  ])('keep what %j says, and nothing that says nothing', (changed, expected) => {
    expect(withAspect([{ id: changed.id, words: 'before' }], changed)).toEqual(expected);
  });
});

async function showField(aspects: TopicAspect[] = []) {
  const onAspects = vi.fn<(aspects: TopicAspect[]) => void>();
  function Held(): VNode {
    const [held, setHeld] = useState(aspects);
    const take = (changed: TopicAspect[]): void => {
      onAspects(changed);
      setHeld(changed);
    };
    return <AspectsField aspects={held} onAspects={take} />;
  }
  const { container } = await show(<Held />);
  const summary = container.querySelector('details') as HTMLDetailsElement;
  summary.open = true;
  return { container, onAspects };
}

const field = (name: RegExp): HTMLInputElement => screen.getByRole('textbox', { name });

describe('the field of aspects', () => {
  it('gives another name, which stays away while a new one is typed and comes back when it is left empty', async () => {
    const { onAspects } = await showField();
    const name = field(/^Name of .?Price/u);
    expect(name.value).toBe('Price');
    fireEvent.input(name, { target: { value: '' } });
    expect(name.value).toBe('');
    expect(onAspects).toHaveBeenLastCalledWith([]);
    fireEvent.focusOut(name);
    expect(name.value).toBe('Price');
    fireEvent.input(name, { target: { value: 'Cost' } });
    expect(onAspects).toHaveBeenLastCalledWith([{ id: 'price', name: 'Cost', words: '' }]);
  });

  it('takes words, switches off, and leaves nothing behind when all is as it was', async () => {
    const { onAspects } = await showField();
    fireEvent.input(field(/^Words of .?Delivery/u), { target: { value: 'parcel*' } });
    fireEvent.click(screen.getByRole('switch', { name: /Look for .?Staff/u }));
    expect(onAspects).toHaveBeenLastCalledWith([{ id: 'delivery', words: 'parcel*' }, { id: 'staff', words: '', off: true }]);
    expect(screen.queryByRole('textbox', { name: /^Name of .?Staff/u })).toBeNull();
    fireEvent.click(screen.getByRole('switch', { name: /Look for .?Staff/u }));
    fireEvent.input(field(/^Words of .?Delivery/u), { target: { value: '' } });
    expect(onAspects).toHaveBeenLastCalledWith([]);
  });

  it('adds one of its own, with the focus on its name, and removes it', async () => {
    const { container, onAspects } = await showField([BEAM]);
    fireEvent.click(screen.getByRole('button', { name: 'Add an aspect' }));
    expect(onAspects.mock.lastCall?.[0]).toHaveLength(2);
    expect(document.activeElement).toBe(field(/^Name of .?New aspect/u));
    expect(await accessibilityProblems(container)).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: /^Remove .?Beam/u }));
    expect(onAspects.mock.lastCall?.[0].map(({ id }) => id)).not.toContain('own-1');
  });
});
