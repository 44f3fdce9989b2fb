// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import './platform';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ModelDraft } from '@/components/replies/ModelDraft';
import { DeviceModelSetting } from '@/components/settings/DeviceModelSetting';
import { FIRST_VOICE } from '@/lib/replies/voice';
import { openDatabase, type EarshotDatabase } from '@/lib/storage/database';
import { decideSetting } from '@/lib/storage/settings';
import { HOSTILE_MENTIONS } from '../replies/model/hostileMentions';
import { listedMention } from './samples';
import { accessibilityProblems, wordsOf } from './screen';
import { openWith } from './withRoot';

vi.mock(import('@/lib/platform/packageData'), () => import('../packageData'));

let db: EarshotDatabase;
let number = 0;
let used: string[];

/** Puts a model into the browser that says it is there and writes this. */
function bring(state: string, write: (system: string) => Promise<string> | string = () => 'We are sorry that the parcel went missing.'): void {
  const create = async ({ initialPrompts: [first] }: { initialPrompts: { content: string }[] }): Promise<object> => ({
    prompt: async () => write(first?.content ?? ''), destroy: () => undefined,
  });
  vi.stubGlobal('LanguageModel', Object.assign(() => undefined, { availability: async () => state, create }));
}

beforeEach(async () => {
  used = [];
  db = openDatabase({ durability: 'strict', name: `model-${number++}` });
  await db.open();
});

afterEach(async () => {
  cleanup();
  vi.unstubAllGlobals();
  await db.delete();
});

const turnOn = (): Promise<unknown> => decideSetting(db, 'deviceModel', true);

function open(text = 'Seagull lost my parcel and nobody answers', language = 'en'): Element {
  const { mention } = listedMention({ id: 'forum:1', text, language });
  return openWith(db, <ModelDraft mention={mention} voice={FIRST_VOICE} answer={null} judge={() => []} onUse={(words) => used.push(words)} />);
}

const press = (name: string): boolean => fireEvent.click(screen.getByRole('button', { name }));
const said = (): string => screen.getByRole('status').textContent ?? '';

describe('a draft by the model on this device', () => {
  it('is not offered unless it was turned on, nor where the browser brings none', async () => {
    bring('available');
    open();
    await new Promise((settled) => setTimeout(settled, 50));
    expect(screen.queryByRole('button')).toBeNull();
    cleanup();
    await turnOn();
    bring('unavailable');
    open();
    await new Promise((settled) => setTimeout(settled, 50));
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('is asked for by a press, shown as a machine’s, and taken only by another', async () => {
    await turnOn();
    const write = vi.fn<() => string>(() => 'We are sorry that the parcel went missing.');
    bring('available', write);
    const container = open();
    await screen.findByRole('button', { name: 'Ask the model on this device' });
    expect(write).not.toHaveBeenCalled();
    press('Ask the model on this device');
    await screen.findByText('We are sorry that the parcel went missing.');
    expect(wordsOf(container)).toContain('Written by a machine');
    expect(used).toEqual([]);
    press('Take into the box');
    expect(used).toEqual(['We are sorry that the parcel went missing.']);
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('can be stopped', async () => {
    await turnOn();
    bring('available', () => new Promise(() => undefined));
    open();
    fireEvent.click(await screen.findByRole('button', { name: 'Ask the model on this device' }));
    await waitFor(() => expect(said()).toBe('The model writes…'));
    press('Stop');
    await waitFor(() => expect(said()).toBe('Stopped.'));
  });

  it('says what of it was refused, as text, whatever the post had it write', async () => {
    await turnOn();
    let obeys = '';
    bring('available', (system) => obeys.replace('{system}', () => system));
    for (const mention of HOSTILE_MENTIONS) {
      obeys = mention.obeys;
      const container = open(mention.text, mention.language);
      fireEvent.click(await screen.findByRole('button', { name: 'Ask the model on this device' }));
      await waitFor(() => expect(said()).toMatch(/^(?:The model's draft is not shown: |The model was not asked: )/u));
      expect(container.querySelectorAll('a, img, script, iframe, blockquote')).toHaveLength(0);
      expect(screen.queryByRole('button', { name: 'Take into the box' })).toBeNull();
      cleanup();
    }
    expect(used).toEqual([]);
  });
});

describe('its setting', () => {
  it.each([
    ['available', "The browser's model is ready."],
    ['downloadable', 'The browser fetches its model when you ask for the first draft.'],
    ['unavailable', /^This browser has a model, but not for this device, or not in this language: /u],
  ])('says that the model is %s, and is off at first', async (state, words) => {
    bring(state);
    const container = openWith(db, <DeviceModelSetting />);
    await screen.findByText(words);
    expect(screen.getByRole('switch', { name: 'Drafts by a model on this device' }).getAttribute('aria-checked')).toBe('false');
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('says so where there is no model, and is stored', async () => {
    openWith(db, <DeviceModelSetting />);
    await screen.findByText(/^This browser brings no model/u);
    fireEvent.click(screen.getByRole('switch'));
    await waitFor(async () => expect((await db.settings.get('deviceModel'))?.value).toBe(true));
  });
});
