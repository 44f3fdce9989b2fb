import { afterEach, beforeEach, describe, expect, test, vi, type Mock } from 'vitest';
import { builtInModel, type DeviceModel, type LanguageModelOf, type ModelAnswer } from '@/lib/replies/model/deviceModel';

const PROMPT = { system: 'Draft.', user: 'Post' };
const never = (): Promise<never> => new Promise(() => undefined);

interface Made {
  session: { prompt: Mock<(text: string) => Promise<unknown>>; destroy: Mock<() => void> };
  monitor: EventTarget;
  options: Parameters<LanguageModelOf['create']>[0] | null;
}

/** A browser whose model does this. */
function browserWith(of: { availability?: () => Promise<unknown>; create?: (made: Made) => Promise<unknown>; prompt?: () => Promise<unknown> }): { model: DeviceModel; made: Made } {
  const made: Made = { session: { prompt: vi.fn<(text: string) => Promise<unknown>>(of.prompt ?? (async () => 'A draft.')), destroy: vi.fn<() => void>() }, monitor: new EventTarget(), options: null };
  const LanguageModel = Object.assign(() => undefined, {
    availability: of.availability ?? (async () => 'available'),
    create: async (options: Parameters<LanguageModelOf['create']>[0]) => {
      made.options = options;
      options.monitor(made.monitor);
      return of.create === undefined ? made.session : of.create(made);
    },
  });
  return { model: builtInModel({ LanguageModel }, { silentAfter: 30, stuckAfter: 100 }), made };
}

const progress: number[] = [];
const write = (model: DeviceModel, signal = new AbortController().signal): Promise<ModelAnswer> =>
  model.write(PROMPT, { language: 'uk', signal, onProgress: (share) => progress.push(share) });
const named = (name: string): Error => Object.assign(new Error(name), { name });

beforeEach(() => {
  progress.length = 0;
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

describe('the state of the model', () => {
  test.each(['unavailable', 'downloadable', 'downloading', 'available'] as const)('is %s where the browser says so', async (state) => {
    expect(await browserWith({ availability: async () => state }).model.stateFor('uk')).toBe(state);
  });

  test('is asked for the language of the post, as the draft is', async () => {
    const asked = vi.fn<() => Promise<string>>(async () => 'available');
    const { model, made } = browserWith({ availability: asked });
    await model.stateFor('uk');
    await write(model);
    const { expectedInputs, expectedOutputs } = made.options ?? {};
    expect(asked).toHaveBeenCalledWith({ expectedInputs, expectedOutputs });
    expect(expectedOutputs).toEqual([{ type: 'text', languages: ['uk'] }]);
  });

  test('is known also where there is none, it says nothing we know, fails or keeps silent', async () => {
    expect(await builtInModel({}).stateFor('uk')).toBe('missing');
    expect(await builtInModel({ LanguageModel: {} }).stateFor('uk')).toBe('missing');
    expect(await browserWith({ availability: async () => 'perhaps' }).model.stateFor('uk')).toBe('unavailable');
    expect(await browserWith({ availability: async () => Promise.reject(named('TypeError')) }).model.stateFor('uk')).toBe('unavailable');
    const silent = browserWith({ availability: never }).model.stateFor('uk');
    await vi.advanceTimersByTimeAsync(31);
    expect(await silent).toBe('silent');
  });
});

describe('a draft', () => {
  test('is written in a session of its own, which is let go', async () => {
    const { model, made } = browserWith({});
    expect(await write(model)).toEqual({ state: 'written', text: 'A draft.' });
    expect(made.options?.initialPrompts).toEqual([{ role: 'system', content: 'Draft.' }]);
    expect(made.session.prompt.mock.calls[0]?.[0]).toBe('Post');
    expect(made.session.destroy).toHaveBeenCalledOnce();
  });

  test('waits while the model is fetched and it goes on, and says how far that is', async () => {
    const { model, made } = browserWith({
      create: async ({ monitor, session }) => {
        for (const loaded of [0.2, 0.7, 7, 'x']) {
          await vi.advanceTimersByTimeAsync(80);
          monitor.dispatchEvent(Object.assign(new Event('downloadprogress'), { loaded }));
        }
        return session;
      },
    });
    expect((await write(model)).state).toBe('written');
    expect(progress).toEqual([0.2, 0.7, 1, 0]);
    expect(made.session.destroy).toHaveBeenCalledOnce();
  });

  test.each([
    ['NotAllowedError', 'refusedByBrowser'], ['QuotaExceededError', 'tooLong'], ['NotSupportedError', 'notSupported'], ['AbortError', 'stopped'], ['UnknownError', 'failed'],
  ] as const)('that the browser answers with %s is none: %s', async (name, because) => {
    expect(await write(browserWith({ create: async () => Promise.reject(named(name)) }).model)).toEqual({ state: 'failed', because });
    const { model, made } = browserWith({ prompt: async () => Promise.reject(named(name)) });
    expect(await write(model)).toEqual({ state: 'failed', because });
    expect(made.session.destroy).toHaveBeenCalledOnce();
  });

  test('that is no text is none', async () => {
    expect(await write(browserWith({ prompt: async () => ({ text: 'no' }) }).model)).toEqual({ state: 'failed', because: 'failed' });
    expect(await builtInModel({}).write(PROMPT, { language: 'en', signal: new AbortController().signal, onProgress: () => undefined })).toEqual({ state: 'failed', because: 'failed' });
  });

  test('is not waited for where nothing moves', async () => {
    const { model, made } = browserWith({ prompt: never });
    const writing = write(model);
    await vi.advanceTimersByTimeAsync(101);
    expect(await writing).toEqual({ state: 'failed', because: 'tookTooLong' });
    expect(made.session.destroy).toHaveBeenCalledOnce();
  });

  test('is stopped when the user says so, and a session that comes afterwards is let go', async () => {
    let arrive: (session: unknown) => void = () => undefined;
    const { model, made } = browserWith({ create: () => new Promise((resolve) => (arrive = resolve)) });
    const controller = new AbortController();
    const writing = write(model, controller.signal);
    await vi.advanceTimersByTimeAsync(10);
    controller.abort();
    expect(await writing).toEqual({ state: 'failed', because: 'stopped' });
    arrive(made.session);
    await vi.advanceTimersByTimeAsync(1);
    expect(made.session.destroy).toHaveBeenCalledOnce();
    expect(made.session.prompt).not.toHaveBeenCalled();
  });
});
