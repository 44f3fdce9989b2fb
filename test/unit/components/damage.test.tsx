// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { DamageLine } from '@/components/damage/DamageLine';
import { DamageNotice, type DamageNoticeProps } from '@/components/damage/DamageNotice';
import type { ShownDamage } from '@/components/damage/sayDamage';
import { accessibilityProblems, ENGLISH_NOW, show, wordsOf } from './screen';

const damage = (changes: Partial<ShownDamage> = {}): ShownDamage => ({
  code: 'database-gone', since: ENGLISH_NOW, wholeAt: ENGLISH_NOW - 86_400_000, mentions: 1_204, missing: 1_204, ...changes,
});

const BROKEN = damage({ code: 'database-broken', missing: null, wholeAt: null, opens: true });

const props = (changes: Partial<DamageNoticeProps> = {}): DamageNoticeProps => ({
  damage: damage(), rest: { state: 'none' }, onRestore: () => undefined, onSaveRest: () => undefined, onGoOn: async () => true, onStartAnew: async () => true, ...changes,
});

const buttons = (): string[] => screen.queryAllByRole('button').map((button) => button.textContent.trim());

describe('what was lost', () => {
  it.each<[string, Partial<ShownDamage>, string[]]>([
    ['all of it', {}, ['1,204 mentions', 'all was still there on']],
    ['what there was beside mentions', { missing: 0 }, ['Your topics and settings are no longer there']],
    ['some of it', { code: 'database-short', missing: 3 }, ['3 mentions']],
    ['nobody knows how much', { code: 'database-short', missing: 0, wholeAt: null }, ['Something that was stored or decided is missing', 'Noticed on']],
    ['a part that cannot be read', BROKEN, ['A part of Earshot', '1,204 mentions were in it']],
    ['a store that does not open', { ...BROKEN, opens: false }, ['The store of mentions cannot be opened']],
  ])('%s', async (_, changes, words) => {
    const { container } = await show(<DamageNotice {...props({ damage: damage(changes) })} />);
    for (const word of words) expect(wordsOf(container)).toContain(word);
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('is one line elsewhere, with the way to what can be done; without a loss it is nothing', async () => {
    const onLook = vi.fn<() => void>();
    await show(<DamageLine damage={damage()} onLook={onLook} />);
    fireEvent.click(screen.getByRole('button', { name: 'What you can do' }));
    expect(onLook).toHaveBeenCalledOnce();
    const { container } = await show(<DamageLine damage={null} onLook={onLook} />);
    expect(wordsOf(container)).toBe('');
  });
});

describe('what can be done', () => {
  it.each<[string, Partial<DamageNoticeProps>, string[]]>([
    ['of what came back empty or short', {}, ['Restore a backup', 'Save what can be read', 'Go on with what is here']],
    ['of what cannot be read: nothing is deleted before the rest is saved', { damage: BROKEN }, ['Restore a backup', 'Save what can be read']],
    ['when it is saved', { damage: BROKEN, rest: { state: 'saved', file: 'rest.earshot', mentions: 9, missing: 2 } }, ['Restore a backup', 'Save what can be read', 'Delete the damaged store and start anew']],
    ['of what does not open', { damage: { ...BROKEN, opens: false } }, ['Restore a backup', 'Delete the damaged store and start anew']],
  ])('%s', async (_, changes, offered) => {
    const { container } = await show(<DamageNotice {...props(changes)} />);
    expect(buttons()).toEqual(offered);
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('says what was saved and what was not, or that nothing could be', async () => {
    const saved = await show(<DamageNotice {...props({ damage: BROKEN, rest: { state: 'saved', file: 'rest.earshot', mentions: 9, missing: 2 } })} />);
    expect(wordsOf(saved.container)).toContain('9 mentions were saved in rest.earshot. 2 could not be read.');
    saved.unmount();
    const failed = await show(<DamageNotice {...props({ damage: BROKEN, rest: { state: 'failed' } })} />);
    expect(wordsOf(failed.container)).toContain('Nothing could be saved');
  });

  it('says where the browser does not let go of the store', async () => {
    const { container } = await show(<DamageNotice {...props({ damage: { ...BROKEN, opens: false }, onStartAnew: async () => false })} />);
    fireEvent.click(screen.getByRole('button', { name: 'Delete the damaged store and start anew' }));
    await vi.waitFor(() => expect(wordsOf(container)).toContain('The browser keeps the damaged store'));
  });
});
