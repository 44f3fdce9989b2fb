import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createMessenger } from '@/lib/messaging/messenger';
import { PROTOCOL_VERSION, type Hello, type Protocol } from '@/lib/messaging/protocol';

const { send, sendToTab, onMessage } = createMessenger<Protocol>();
const takeAway: (() => void)[] = [];

afterEach(() => {
  for (const remove of takeAway.splice(0)) remove();
  fakeBrowser.reset();
  vi.unstubAllGlobals();
});

const hello = { protocol: PROTOCOL_VERSION, instance: 'instance-1', site: 's', reader: 's' };

describe('messages', () => {
  it('carry data there and an answer back', async () => {
    const heard = vi.fn<(data: Hello) => void>();
    takeAway.push(
      onMessage('hello', async (data) => {
        heard(data);
        return { state: 'rest', why: 'paused' };
      }),
    );
    expect(await send('hello', hello)).toEqual({ ok: true, answer: { state: 'rest', why: 'paused' } });
    expect(heard).toHaveBeenCalledWith(hello);
  });

  it('may carry nothing, and be answered with nothing', async () => {
    takeAway.push(onMessage('decided', () => undefined));
    expect(await send('decided')).toEqual({ ok: true, answer: undefined });
  });

  it('say when nobody answers', async () => {
    expect(await send('decided')).toEqual({ ok: false, why: 'no-answer' });
    takeAway.push(onMessage('hello', () => ({ state: 'rest', why: 'paused' })));
    expect(await send('decided')).toEqual({ ok: false, why: 'no-answer' });
  });

  it('say when the one who heard it failed', async () => {
    takeAway.push(
      onMessage('decided', () => {
        throw new RangeError('broken');
      }),
    );
    expect(await send('decided')).toEqual({ ok: false, why: 'failed' });
  });

  it('say when the extension is gone, however the browser takes it away', async () => {
    vi.stubGlobal('chrome', {});
    expect(await send('decided')).toEqual({ ok: false, why: 'gone' });
    vi.stubGlobal('chrome', undefined);
    expect(await send('decided')).toEqual({ ok: false, why: 'gone' });
    vi.stubGlobal('chrome', {
      get runtime() {
        throw new Error('Extension context invalidated.');
      },
    });
    expect(await send('decided')).toEqual({ ok: false, why: 'gone' });
  });

  it('say that it is gone when it goes while an answer is awaited', async () => {
    const chrome: { runtime?: object } = {
      runtime: {
        id: 'x',
        sendMessage: () => {
          delete chrome.runtime;
          throw new TypeError("Cannot read properties of undefined (reading 'sendMessage')");
        },
      },
    };
    vi.stubGlobal('chrome', chrome);
    expect(await send('decided')).toEqual({ ok: false, why: 'gone' });
  });

  it('go to a tab, and say when nothing listens there', async () => {
    const sent: unknown[] = [];
    vi.stubGlobal('chrome', {
      runtime: { id: 'x' },
      tabs: {
        sendMessage: (tabId: number, message: { type: string }, _: unknown, respond: (answer?: unknown) => void) => {
          sent.push([tabId, message.type]);
          respond(tabId === 7 ? { res: null } : undefined);
        },
      },
    });
    expect(await sendToTab('lookAgain', 7)).toEqual({ ok: true, answer: null });
    expect(await sendToTab('lookAgain', 8)).toEqual({ ok: false, why: 'no-answer' });
    expect(sent).toEqual([
      [7, 'lookAgain'],
      [8, 'lookAgain'],
    ]);
  });

  it('can be left by an orphan, which has nothing to leave', () => {
    const leave = onMessage('decided', () => undefined);
    takeAway.push(leave);
    vi.stubGlobal('chrome', {});
    expect(leave).not.toThrow();
    vi.unstubAllGlobals();
  });

  it('are not heard any more once the handler is taken away', async () => {
    onMessage('decided', () => undefined)();
    expect(await send('decided')).toEqual({ ok: false, why: 'no-answer' });
  });
});
