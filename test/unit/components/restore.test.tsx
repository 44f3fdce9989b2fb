// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { Restore, type RestoreProps } from '@/components/data/Restore';
import type { RestoreCheck, RestoreDecisions, Restoring } from '@/components/hooks/restore';
import type { Topic } from '@/lib/query/topic';
import { accessibilityProblems, ENGLISH_NOW, show, wordsOf } from './screen';

const topics: Topic[] = [{ id: 'norvelo', name: 'Norvelo', query: 'norvelo', hue: 0, role: 'brand', listeningSince: 0 }];

const decide = (changes: Partial<RestoreDecisions> = {}): RestoreDecisions => ({
  choose: () => undefined, unlock: () => undefined, leave: () => undefined, merge: async () => true, resume: async () => true,
  leaveMerge: async () => true, close: async () => true, ...changes,
});

const props = (changes: Partial<RestoreProps>): RestoreProps => ({
  check: { state: 'none' }, run: { state: 'ready', value: null }, conflicts: [], topics, decide: decide(), ...changes,
});

const run = (changes: Partial<Restoring>): Restoring => ({
  id: 'run', phase: 'merging', file: 'old.earshot',
  header: { format: 1, kind: 'backup', schema: 8, generation: 'life', createdAt: ENGLISH_NOW, zone: 'UTC', mentions: 9 },
  at: ENGLISH_NOW, begun: true, done: 40, total: 100, added: 3, merged: 2, erasedSkipped: 0, retiredSkipped: 0, conflicts: 0, knownTo: null,
  after: { rescore: [], settle: [], rejudge: [], erase: null }, ...changes,
});

const ready = (value: Restoring): RestoreProps['run'] => ({ state: 'ready', value });

const contents = {
  file: 'old.earshot', createdAt: ENGLISH_NOW, isOwn: false, mentions: 1_204, topics: [{ id: 'norvelo', name: 'Norvelo', mentions: 1_204 }], room: null,
};

describe('what is shown', () => {
  it.each<[string, Partial<RestoreProps>, string[]]>([
    ['nothing chosen', {}, ['Choose a backup', 'drop the file here']],
    ['a locked file', { check: { state: 'passphrase', file: new File([], 'old.earshot'), wrong: false } }, ['old.earshot is locked']],
    ['a wrong passphrase', { check: { state: 'passphrase', file: new File([], 'old.earshot'), wrong: true } }, ['not the passphrase of old.earshot']],
    ['a file being checked', { check: { state: 'checking', file: 'old.earshot', share: 0.4 } }, ['Checking old.earshot', 'Cancel']],
    ['a checked file', { check: { state: 'checked', contents } }, ['is whole. Made on', 'another browser', 'It holds 1,204 mentions', 'Norvelo']],
    ['too little room', { check: { state: 'checked', contents: { ...contents, room: { needed: 5e8, free: 1e8 } } } }, ['merging needs about 500 MB, and 100 MB are free']],
    ['a damaged file', { check: { state: 'refused', file: 'old.earshot', refusal: { code: 'damaged', at: 7 } } }, ['damaged in part 7', 'Nothing was changed', 'Choose a backup']],
    ['a bundle', { check: { state: 'refused', file: 'few.earshot', refusal: { code: 'bundle' } } }, ['few.earshot is a selection for a colleague']],
    ['another merge', { check: { state: 'refused', file: 'old.earshot', refusal: { code: 'busy' } } }, ['Another backup is being merged']],
    ['a merge', { run: ready(run({})) }, ['Merging old.earshot: 40 of 100', 'You may close this page']],
    ['one that has yet to begin, also after a crash', { run: ready(run({ begun: false, done: 0 })) }, ['Merging old.earshot: 0 of 100', 'The merge begins in a moment', 'You may close this page']],
    ['one without room', { run: ready(run({ stopped: 'storage-full' })) }, ['There is no room for more. What was merged is kept', 'Go on', 'Leave it as it is']],
    ['its end', { run: ready(run({ phase: 'done' })) }, ['old.earshot is merged', '3 mentions are new here', '2 were here as well', 'Nothing was decided differently']],
    ['what stayed away', { run: ready(run({ phase: 'done', erasedSkipped: 1, retiredSkipped: 4 })) }, ['1 was left out: its author was erased', '4 were left out: they were removed here']],
    ['what was deleted', { run: ready(run({ phase: 'done', deleted: { leftOut: ['Lamps', 'Cups'], removed: ['Mugs'] } })) }, ['since you had deleted them here: Lamps and Cups.', 'deleted in the backup: Mugs. For a minute, you can undo this']],
    ['one that was left', { run: ready(run({ phase: 'left' })) }, ['You left the merge of old.earshot half-way', 'the rest of the file was dropped']],
  ])('%s', async (_, changes, words) => {
    const { container } = await show(<Restore {...props(changes)} />);
    for (const word of words) expect(wordsOf(container)).toContain(word);
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('that it is being looked up, until it is known how far a merge is', async () => {
    const { container } = await show(<Restore {...props({ run: { state: 'loading' } })} />);
    expect(screen.getByRole('status').getAttribute('aria-label')).toBe('Loading…');
    expect(screen.queryByRole('button')).toBeNull();
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('both sides of a conflict, and which of them holds', async () => {
    const { container } = await show(
      <Restore
        {...props({
          run: ready(run({ phase: 'done', conflicts: 10 })),
          conflicts: [
            { of: 'mention', id: 'hackernews:1', field: 'sentiment', here: 'negative', there: 'positive', won: 'there' },
            { of: 'mention', id: 'hackernews:2', field: 'signals.intent:complaint', here: true, there: null, won: 'here' },
            { of: 'mention', id: 'hackernews:3', field: 'irrelevant.norvelo', here: true, there: false, won: 'here' },
            { of: 'mention', id: 'hackernews:4', field: 'status', here: { is: 'done', at: 2 }, there: { is: 'escalated', at: 1 }, won: 'here' },
            { of: 'mention', id: 'hackernews:5', field: 'owner', here: 'me', there: 'negative', won: 'there' },
            { of: 'mention', id: 'hackernews:6', field: 'draft', here: 'Dear Ada', there: null, won: 'here' },
            { of: 'mention', id: 'hackernews:7', field: 'replied', here: null, there: { at: ENGLISH_NOW, how: 'put', edited: true }, won: 'there' },
            { of: 'topic', id: 'norvelo', field: 'query', here: 'norvelo', there: 'norvelo OR "north velo"', won: 'there' },
            { of: 'topic', id: 'norvelo', field: 'hide', here: 'jobs', there: null, won: 'there' },
            { of: 'topic', id: 'norvelo', field: 'pausedSince', here: null, there: ENGLISH_NOW, won: 'here' },
          ],
        })}
      />,
    );
    const rows = screen.getAllByRole('row').slice(1).map((row) => wordsOf(row));
    expect(rows[0]).toMatch(/^Sentiment.*Negative.*Positive ✓ holds/u);
    expect(rows[1]).toMatch(/Complaint.*yes ✓ holds.*decision taken back/u);
    expect(rows[2]).toMatch(/Relevant to Norvelo.*no ✓ holds.*yes/u);
    expect(rows[3]).toMatch(/^Status.*Done ✓ holds.*Escalated$/u);
    expect(rows[4]).toMatch(/^Owner.*Me.*negative ✓ holds$/u);
    expect(rows[5]).toMatch(/^Draft of a reply.*Dear Ada ✓ holds.*decision taken back$/u);
    expect(rows[6]).toMatch(/^Reply put in or copied.*decision taken back.*20\d\d ✓ holds$/u);
    expect(rows[7]).toMatch(/Norvelo: query.*norvelo.*north velo" ✓ holds/u);
    expect(rows[8]).toMatch(/Norvelo: hide.*jobs.*empty ✓ holds/u);
    expect(rows[9]).toMatch(/Norvelo: paused.*no ✓ holds.*20\d\d/u);
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([1, 2, 3, 4, 5, 6, 7].map((id) => `#/mentions?mention=hackernews%3A${id}`));
    expect(await accessibilityProblems(container)).toEqual([]);
  });
});

describe('what can be done', () => {
  it.each<[string, Partial<RestoreProps>, string, keyof RestoreDecisions]>([
    ['merging what was checked', { check: { state: 'checked', contents } }, 'Merge into what is here', 'merge'],
    ['leaving it', { check: { state: 'checked', contents } }, 'Cancel', 'leave'],
    ['ending a check', { check: { state: 'checking', file: 'a', share: 0 } }, 'Cancel', 'leave'],
    ['going on', { run: ready(run({ stopped: 'storage-full' })) }, 'Go on', 'resume'],
    ['leaving a merge', { run: ready(run({})) }, 'Leave it as it is', 'leaveMerge'],
    ['closing what came of it', { run: ready(run({ phase: 'done' })) }, 'Close', 'close'],
  ])('%s', async (_, changes, button, decision) => {
    const does = vi.fn<() => Promise<boolean>>(async () => true);
    await show(<Restore {...props({ ...changes, decide: decide({ [decision]: does }) })} />);
    fireEvent.click(screen.getByRole('button', { name: button }));
    expect(does).toHaveBeenCalledOnce();
  });

  it('opening a locked file with a passphrase, and taking one that is dropped', async () => {
    const [unlock, choose] = [vi.fn<RestoreDecisions['unlock']>(), vi.fn<RestoreDecisions['choose']>()];
    const file = new File(['x'], 'old.earshot');
    const locked: RestoreCheck = { state: 'passphrase', file, wrong: false };
    const { container, unmount } = await show(<Restore {...props({ check: locked, decide: decide({ unlock }) })} />);
    fireEvent.input(screen.getByLabelText('Passphrase'), { target: { value: 'bell lamp' } });
    fireEvent.submit(container.querySelector('form') as HTMLFormElement);
    expect(unlock).toHaveBeenCalledWith(file, 'bell lamp');
    unmount();
    const chosen = await show(<Restore {...props({ decide: decide({ choose }) })} />);
    const input = chosen.container.querySelector('input[type=file]') as HTMLInputElement;
    Object.defineProperty(input, 'files', { value: [file] });
    fireEvent.change(input);
    expect(choose).toHaveBeenCalledWith(file);
  });
});
