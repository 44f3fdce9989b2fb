import { describe, expect, test } from 'vitest';
import { LISTENER_REACHES, MAY_IMPORT, MESSAGES_NAME, ONLY_ROOM_OF } from './rooms';
import { importsOf, reachedFrom, roomOf, sourcesOf, textOf } from './sources';

const files = sourcesOf('lib', 'components', 'entrypoints');

/** Styles and pictures of the design belong to every screen. */
const isAsset = (path: string): boolean => /\.(?:css|svg|json)$/u.test(path.replace(/\?.*$/u, ''));

/** What messages say is shown on screens: its types may be named anywhere. */
const CONTRACT = 'lib/messaging/protocol';

/** What says what a page's script and the worker tell each other may name the types of what is told. */
const NAMES_TYPES = new RegExp(`^(?:${CONTRACT}\\.ts|lib/listener/card/)`, 'u');

describe('imports run one way', () => {
  test.each(files)('%s', (file) => {
    const room = roomOf(file) ?? '';
    const allowed = new Set([room, 'errors', ...(MAY_IMPORT[room] ?? [])]);
    // A screen is what brings data and parts together; other components take props.
    if (room === 'components') allowed.add('hooks');
    const atRunTime = new Set(importsOf(file, { types: false }));
    const wrong = importsOf(file).filter((path) => {
      const other = roomOf(path);
      if (path === CONTRACT && !atRunTime.has(path)) return false;
      if (NAMES_TYPES.test(file) && !atRunTime.has(path) && MESSAGES_NAME.includes(other ?? '')) return false;
      return other !== null && !isAsset(path) && !allowed.has(other);
    });
    expect(wrong).toEqual([]);
  });
});

describe('packages with one room', () => {
  test.each(Object.entries(ONLY_ROOM_OF))('only lib/%2$s imports %1$s', (name, room) => {
    const importers = files.filter((file) =>
      importsOf(file).some((path) => path === name || path.startsWith(`${name}/`)),
    );
    expect(importers.filter((file) => roomOf(file) !== room)).toEqual([]);
  });

  test('only lib/platform touches the browser API', () => {
    const touching = files.filter((file) => /\b(?:browser|chrome)\.(?:\w+)\.\w+/u.test(textOf(file)));
    expect(touching.filter((file) => roomOf(file) !== 'platform')).toEqual([]);
  });
});

test("a page's script reaches no room that knows what is stored or understood", () => {
  const sites = files.filter((file) => /^lib\/sites\/[^/]+\.ts$/u.test(file));
  const reached = new Set(reachedFrom(['entrypoints/listener.ts', ...sites], files).map(roomOf));
  reached.delete('entrypoints');
  expect([...reached].filter((room) => !LISTENER_REACHES.includes(room ?? ''))).toEqual([]);
});

test('nobody opens a drawer without a name', () => {
  expect(files.filter((file) => /(?:^|\/)(?:utils?|helpers?|common|misc|index)(?:\/|\.tsx?$)/u.test(file))).toEqual([]);
});

test('files stay short', () => {
  const long = files.filter((file) => !file.includes('/packs/') && textOf(file).split('\n').length > 350);
  expect(long).toEqual([]);
});

test('no script injects markup, guesses or evaluates', () => {
  const bad = /\binnerHTML\b|dangerouslySetInnerHTML|insertAdjacentHTML|\beval\(|new Function\(|Math\.random\(/u;
  expect(files.filter((file) => bad.test(textOf(file)))).toEqual([]);
});
