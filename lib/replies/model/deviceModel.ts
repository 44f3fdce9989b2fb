import type { ModelPrompt } from './prompt';

/**
 * Whether a model that the browser brings can draft in a language. `missing`: the browser has none at all; `unavailable`: it has,
 * but not for this device or language; `silent`: it does not say.
 */
export type ModelState = 'missing' | 'unavailable' | 'downloadable' | 'downloading' | 'available' | 'silent';

/** Why a model wrote nothing. */
export type ModelTrouble = 'stopped' | 'tooLong' | 'refusedByBrowser' | 'notSupported' | 'tookTooLong' | 'failed';

export type ModelAnswer = { state: 'written'; text: string } | { state: 'failed'; because: ModelTrouble };

/** A model on the user's own device. It has no tools: text goes in, text comes out. */
export interface DeviceModel {
  stateFor(language: string): Promise<ModelState>;
  /** Must be called right after a press: where the model is not there yet, the browser fetches it. `onProgress`: 0..1 of that. */
  write(prompt: ModelPrompt, options: { language: string; signal: AbortSignal; onProgress: (share: number) => void }): Promise<ModelAnswer>;
}

/** What `LanguageModel` of Chrome is, as far as it is used here. */
export interface LanguageModelOf {
  availability(options: LanguageModelOptions): Promise<string>;
  create(options: LanguageModelOptions & {
    initialPrompts: { role: 'system'; content: string }[];
    signal: AbortSignal;
    monitor: (monitor: EventTarget) => void;
  }): Promise<LanguageModelSession>;
}

interface LanguageModelOptions {
  expectedInputs: { type: 'text'; languages: string[] }[];
  expectedOutputs: { type: 'text'; languages: string[] }[];
}

interface LanguageModelSession {
  prompt(text: string, options: { signal: AbortSignal }): Promise<string>;
  destroy(): void;
}

/** A browser that does not say within so long, ms, whether it has a model is not waited for. */
const SILENT_AFTER = 3_000;
/** Without a step forward for so long, ms, nothing more is waited for. */
const STUCK_AFTER = 60_000;

const STATES: ReadonlySet<string> = new Set(['unavailable', 'downloadable', 'downloading', 'available'] satisfies ModelState[]);

/** The model that a browser brings, found on its global object; sessions are made for one draft each, so that none hears of another's. */
export function builtInModel(scope: object, { silentAfter = SILENT_AFTER, stuckAfter = STUCK_AFTER } = {}): DeviceModel {
  const found = (): LanguageModelOf | null => ('LanguageModel' in scope && typeof scope.LanguageModel === 'function' ? (scope.LanguageModel as unknown as LanguageModelOf) : null);
  return {
    async stateFor(language) {
      const model = found();
      if (model === null) return 'missing';
      const late = after(silentAfter);
      try {
        const state = await Promise.race([model.availability(optionsFor(language)), late.promise]);
        if (state === undefined) return 'silent';
        return STATES.has(state) ? (state as ModelState) : 'unavailable';
      } catch {
        return 'unavailable';
      } finally {
        late.cancel();
      }
    },

    async write(prompt, { language, signal, onProgress }) {
      const model = found();
      if (model === null) return { state: 'failed', because: 'failed' };
      const watch = stuckWatch(signal, stuckAfter);
      let session: LanguageModelSession | null = null;
      const making = model.create({
        ...optionsFor(language),
        initialPrompts: [{ role: 'system', content: prompt.system }],
        signal: watch.signal,
        monitor: (monitor) => monitor.addEventListener('downloadprogress', (event) => {
          watch.moved();
          onProgress(shareOf(event));
        }),
      });
      // One that comes when nobody waits any more is let go.
      making.then((late) => watch.signal.aborted && late.destroy(), () => undefined);
      try {
        session = await Promise.race([making, watch.over]);
        watch.moved();
        const text = await Promise.race([session.prompt(prompt.user, { signal: watch.signal }), watch.over]);
        return typeof text === 'string' ? { state: 'written', text } : { state: 'failed', because: 'failed' };
      } catch (error) {
        return { state: 'failed', because: signal.aborted ? 'stopped' : watch.signal.aborted ? 'tookTooLong' : troubleOf(error) };
      } finally {
        watch.end();
        session?.destroy();
      }
    },
  };
}

const optionsFor = (language: string): LanguageModelOptions => ({
  expectedInputs: [{ type: 'text', languages: ['en', language] }],
  expectedOutputs: [{ type: 'text', languages: [language] }],
});

function shareOf(event: Event): number {
  const { loaded } = event as Event & { loaded?: unknown };
  return typeof loaded === 'number' && Number.isFinite(loaded) ? Math.min(1, Math.max(0, loaded)) : 0;
}

function troubleOf(error: unknown): ModelTrouble {
  const name = error instanceof Error ? error.name : '';
  if (name === 'QuotaExceededError') return 'tooLong';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'refusedByBrowser';
  if (name === 'NotSupportedError' || name === 'InvalidStateError') return 'notSupported';
  return name === 'AbortError' ? 'stopped' : 'failed';
}

function after(ms: number): { promise: Promise<undefined>; cancel: () => void } {
  let timer: ReturnType<typeof setTimeout>;
  const promise = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), ms);
  });
  return { promise, cancel: () => clearTimeout(timer) };
}

/** A signal that also ends what does not move for so long; `over` rejects with it. */
function stuckWatch(signal: AbortSignal, ms: number): { signal: AbortSignal; over: Promise<never>; moved: () => void; end: () => void } {
  const controller = new AbortController();
  const stop = (): void => controller.abort();
  let timer = setTimeout(stop, ms);
  signal.addEventListener('abort', stop, { once: true });
  if (signal.aborted) stop();
  const over = new Promise<never>((_resolve, reject) => {
    const ended = (): void => reject(new DOMException('Stopped.', 'AbortError'));
    if (controller.signal.aborted) ended();
    else controller.signal.addEventListener('abort', ended, { once: true });
  });
  over.catch(() => undefined);
  return {
    signal: controller.signal,
    over,
    moved: () => {
      clearTimeout(timer);
      timer = setTimeout(stop, ms);
    },
    end: () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
    },
  };
}
