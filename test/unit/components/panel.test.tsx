// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import './platform';
import { cleanup, render, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Root } from '@/components/hooks/Root';
import { Panel } from '@/components/panel/Panel';
import { setPanelTarget } from '@/lib/platform/panelTarget';
import { openDatabase, openState, type EarshotDatabase } from '@/lib/storage/database';
import { listedMention } from './samples';
import { accessibilityProblems, wordsOf } from './screen';

let db: EarshotDatabase;

beforeEach(async () => {
  fakeBrowser.reset();
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(92);
  db = openDatabase({ durability: 'strict', name: 'panel' });
  await db.open();
  for (const handle of ['first', 'second']) {
    const { mention, matches } = listedMention({ id: `forum:${handle}`, handle });
    await db.mentions.put(mention);
    await db.matches.bulkPut(matches);
  }
});

afterEach(async () => {
  cleanup();
  await db.delete();
});

function open(): Element {
  return render(
    <Root db={db} opening={openState(db)} title={({ text }) => text('app.name')} trouble={({ state }) => <p>{state}</p>}>
      <Panel />
    </Root>,
  ).container;
}

const aim = (handle: string): Promise<void> => setPanelTarget({ mentionId: `forum:${handle}`, tabId: 7, at: 1 });

it('shows all mentions before a mark was clicked, then the one whose mark was', async () => {
  const container = open();
  await waitFor(() => expect(wordsOf(container)).toContain('first'), { timeout: 3_000 });
  expect(wordsOf(container)).toContain('second');
  await aim('second');
  await waitFor(() => expect(wordsOf(container)).not.toContain('first'), { timeout: 3_000 });
  expect(wordsOf(container)).toContain('second');
  await aim('first');
  await waitFor(() => expect(wordsOf(container)).not.toContain('second'), { timeout: 3_000 });
  expect(await accessibilityProblems(container)).toEqual([]);
});

it('opens at the mention whose mark was clicked, and shows all where that one is gone', async () => {
  await aim('second');
  const container = open();
  await waitFor(() => expect(wordsOf(container)).toContain('second'), { timeout: 3_000 });
  await waitFor(() => expect(wordsOf(container)).not.toContain('first'), { timeout: 3_000 });
  await db.mentions.delete('forum:second');
  await waitFor(() => expect(wordsOf(container)).toContain('first'), { timeout: 3_000 });
});
