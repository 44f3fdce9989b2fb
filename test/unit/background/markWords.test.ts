import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { MARK_LABELS, type MarkWords } from '@/lib/messaging/protocol';
import { markWords as files } from '../../../scripts/build-data/markWords.mjs';
import english from '@/lib/i18n/messages/pages/en.json';

const pack = vi.hoisted(() => ({ files: new Map<string, unknown>(), delay: 0, read: [] as string[] }));

vi.mock(import('@/lib/platform/packageData'), () => ({
  readPackageData: async (path: string) => {
    pack.read.push(path);
    await new Promise((resolve) => setTimeout(resolve, pack.delay));
    if (!pack.files.has(path)) throw new Error('no such file');
    return pack.files.get(path);
  },
}));

const named = (prefix: string): object => Object.fromEntries(MARK_LABELS.map((label) => [`mark.${label}`, `${prefix} ${label}`]));
const late = vi.fn<() => void>();

/** The module as it is in a new life of the worker. */
async function words(setting: string): Promise<MarkWords | null> {
  return (await import('@/lib/background/markWords')).markWordsInTime(setting, late);
}

beforeEach(() => {
  vi.resetModules();
  vi.stubGlobal('navigator', { languages: ['fr', 'en-GB'] });
  late.mockClear();
  pack.files = new Map([['data/marks/en.json', named('en')], ['data/marks/ar.json', named('ar')]]);
  pack.delay = 0;
  pack.read = [];
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('the package holds the words of each language, and only those of marks', () => {
  const { contents } = files().find(({ relativeDest }) => relativeDest === 'data/marks/en.json') ?? { contents: '' };
  const all = Object.entries(english).filter(([key]) => key.startsWith('mark.'));
  expect(JSON.parse(contents)).toEqual(Object.fromEntries(all));
  expect(all.map(([key]) => key)).toEqual(MARK_LABELS.map((label) => `mark.${label}`));
});

test.each([['auto', 'en', 'ltr'], ['ar', 'ar', 'rtl'], ['xx', 'en', 'ltr']])('%s: in %s', async (setting, language, direction) => {
  expect(await words(setting)).toMatchObject({ language, direction, names: { negative: `${language} negative` } });
});

test('are read once', async () => {
  await words('en');
  await words('auto');
  expect(pack.read).toEqual(['data/marks/en.json']);
});

test('are English where a language lacks one of them, and say so', async () => {
  pack.files.set('data/marks/ar.json', { 'mark.negative': 'سلبي' });
  expect(await words('ar')).toMatchObject({ language: 'en', direction: 'ltr', names: { negative: 'en negative' } });
});

test('are none where the package has none, and nobody is told to ask again', async () => {
  pack.files.clear();
  expect(await words('en')).toBeNull();
  pack.files.set('data/marks/en.json', named('en'));
  expect(await words('en')).not.toBeNull();
  expect(late).not.toHaveBeenCalled();
});

test('that come late are not waited for; who asked is told when they are there', async () => {
  vi.useFakeTimers();
  pack.delay = 5_000;
  const asked = words('en');
  await vi.advanceTimersByTimeAsync(200);
  expect(await asked).toBeNull();
  expect(late).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(late).toHaveBeenCalledOnce();
  expect(await words('en')).toMatchObject({ language: 'en' });
  expect(late).toHaveBeenCalledOnce();
});
