// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import './platform';
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Root } from '@/components/hooks/Root';
import { PAGES } from '@/lib/i18n/pageMessages';
import { openDatabase, type EarshotDatabase, type OpenState } from '@/lib/storage/database';
import { accessibilityProblems } from './screen';

let db: EarshotDatabase;
beforeEach(async () => {
  db = openDatabase({ durability: 'strict', name: 'root' });
  await db.open();
});
afterEach(async () => {
  cleanup();
  await db.delete();
});

it('says that it is at it where opening the database takes long, and not before', async () => {
  let end: (state: OpenState) => void = () => undefined;
  const opening = new Promise<OpenState>((resolve) => {
    end = resolve;
  });
  const { container } = render(
    <Root db={db} wording={PAGES} opening={opening} title={({ text }) => text('app.name')} trouble={({ state }) => <p>{state}</p>}>
      <p>The screen</p>
    </Root>,
  );
  expect(container.childElementCount).toBe(0);
  expect((await screen.findByRole('status', {}, { timeout: 3_000 })).getAttribute('aria-label')).toBe('Loading…');
  expect(await accessibilityProblems(container)).toEqual([]);
  end({ state: 'open' });
  expect(await screen.findByText('The screen')).toBeTruthy();
  expect(screen.queryByRole('status')).toBeNull();
});
