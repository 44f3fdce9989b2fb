// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { Log, LOG_KINDS, type LogProps } from '@/components/data/Log';
import type { AuditLine } from '@/components/hooks/auditLog';
import type { AuditEntry } from '@/lib/storage/rows';
import { accessibilityProblems, ENGLISH_NOW, show, wordsOf } from './screen';

const file = 'earshot-mentions-2026-11-20.csv';
const everything = { topicId: null, site: null, from: null, to: null };
const exported = { file, format: 'csv', rows: 214, scope: everything, masked: true, authors: 'pseudonyms' as const };
const restored = { file: 'a.earshot', createdAt: ENGLISH_NOW, added: 200, merged: 0, conflicts: 0, erased: 0 };

let serial = 0;
const lineOf = (entry: AuditEntry): AuditLine => ({ ...entry, id: `line-${serial++}`, at: ENGLISH_NOW });

function props(changes: Partial<LogProps> = {}): LogProps {
  return {
    log: { state: 'ready', value: { lines: [], more: false } },
    kind: null,
    names: { topics: new Map([['t', 'Norvelo']]), sites: new Map([['reddit', 'Reddit']]) },
    failed: false,
    onKind: vi.fn<LogProps['onKind']>(),
    onMore: vi.fn<() => void>(),
    onSave: vi.fn<() => void>(),
    ...changes,
  };
}

const withLines = (entries: readonly AuditEntry[], more = false): LogProps['log'] => ({ state: 'ready', value: { lines: entries.map(lineOf), more } });

describe('the log', () => {
  it.each<[string, AuditEntry, string]>([
    ['consent', { kind: 'consent', details: { given: true, text: 1 } }, 'You agreed to text 1.'],
    ['its withdrawal', { kind: 'consent', details: { given: false, text: 1 } }, 'You withdrew your consent.'],
    ['an export', { kind: 'export', details: exported }, `214 rows of mentions went into the file ${file}. Mail addresses, phone numbers and the like were masked. Authors by pseudonyms.`],
    [
      'an export of a part',
      { kind: 'export', details: { ...exported, rows: 1, masked: false, authors: 'none', scope: { topicId: 't', site: 'reddit', from: '2026-11-01', to: '2026-11-20' } } },
      `1 row of mentions went into the file ${file}. Only Norvelo. Only Reddit. Posted Nov 1 – 20, 2026. Texts as they are. Without authors.`,
    ],
    [
      'an export of a topic that is gone',
      { kind: 'export', details: { ...exported, authors: 'named', scope: { ...everything, topicId: 'x', from: '2026-11-01' } } },
      'Only a topic that is gone. Posted from Sun, Nov 1, 2026 on.',
    ],
    ["somebody's data", { kind: 'person', details: { file: 'p.json', mentions: 3 } }, '3 mentions of one person went into the file p.json.'],
    ['a backup', { kind: 'backup', details: { file: 'a.earshot', mentions: 9, encrypted: true, kind: 'backup' } }, 'A backup with 9 mentions was written: a.earshot. Under a passphrase.'],
    ['a bundle', { kind: 'backup', details: { file: 'b.earshot', mentions: 1, encrypted: false, kind: 'bundle' } }, 'A bundle with 1 mention was written: b.earshot. Without a passphrase.'],
    ['a restored backup', { kind: 'restore', details: restored }, 'The backup a.earshot of Nov 21, 2026 was merged: 200 mentions came back.'],
    [
      'one that was merged',
      { kind: 'restore', details: { ...restored, merged: 5, conflicts: 1, erased: 2 } },
      '200 mentions came back. 5 were here too. 1 decision differed. 2 of erased people were left out.',
    ],
    [
      'an erasure',
      { kind: 'erase', details: { mentions: 12, quotes: 1, files: [file, 'a.earshot'] } },
      `A person was erased, with 12 mentions. Their name was blacked out in 1 text of others. They may still be in ${file} and a.earshot.`,
    ],
    ['retention', { kind: 'retention', details: { mentions: 40, matches: 44 } }, '40 mentions were past their time, and were removed.'],
    ['retention of matches alone', { kind: 'retention', details: { mentions: 0, matches: 2 } }, '2 matches were removed; their mentions stay under other topics.'],
    ['what was sent', { kind: 'send', details: { to: 'hooks.example', rows: 7 } }, '7 rows were sent to hooks.example.'],
    ['an empty store', { kind: 'damage', details: { code: 'gone', before: 214, now: 0 } }, 'There had been 214 mentions.'],
    ['a short store', { kind: 'damage', details: { code: 'short', before: 214, now: 90 } }, '90 of 214 mentions.'],
    ['a broken store', { kind: 'damage', details: { code: 'broken', before: 214, now: 0 } }, 'begun anew'],
  ])('tells of %s', async (_, entry, words) => {
    const { container } = await show(<Log {...props({ log: withLines([entry]) })} />);
    expect(wordsOf(container.querySelector('li')).replaceAll(/\s/gu, ' ')).toContain(words);
    expect(wordsOf(container.querySelector('time'))).toContain('Nov 21, 2026');
  });

  it('shows one kind, and more, and is saved', async () => {
    const given = props({ log: withLines([{ kind: 'export', details: exported }], true) });
    const { container } = await show(<Log {...given} />);
    expect(await accessibilityProblems(container)).toEqual([]);
    fireEvent.change(screen.getByLabelText('Show'), { target: { value: 'erase' } });
    expect(given.onKind).toHaveBeenLastCalledWith('erase');
    fireEvent.change(screen.getByLabelText('Show'), { target: { value: '' } });
    expect(given.onKind).toHaveBeenLastCalledWith(null);
    fireEvent.click(screen.getByRole('button', { name: 'Show older' }));
    expect(given.onMore).toHaveBeenCalledOnce();
    fireEvent.click(screen.getByRole('button', { name: 'Save the log as CSV' }));
    expect(given.onSave).toHaveBeenCalledOnce();
  });

  it('offers every kind', async () => {
    await show(<Log {...props({ log: withLines([{ kind: 'export', details: exported }]) })} />);
    expect(screen.getByLabelText<HTMLSelectElement>('Show').options).toHaveLength(LOG_KINDS.length + 1);
  });

  it.each<[string, Partial<LogProps>, string]>([
    ['nothing', {}, 'Nothing yet.'],
    ['nothing of a kind', { kind: 'erase' }, 'Nothing of this kind yet.'],
    ['what cannot be read', { log: { state: 'failed' } }, 'could not be loaded'],
    ['a file that failed', { failed: true, log: withLines([{ kind: 'export', details: exported }]) }, 'Nothing was saved.'],
  ])('says so of %s', async (_, changes, words) => {
    const { container } = await show(<Log {...props(changes)} />);
    expect(wordsOf(container)).toContain(words);
  });
});
