import { defineExtensionMessaging } from '@webext-core/messaging';
import { isOrphaned } from '@/lib/platform/runtime';
import type { Protocol } from './protocol';
import type { MessageSender } from './sender';

/** How a message went: its answer, or why there is none. */
export type Sent<Answer> =
  | { ok: true; answer: Answer }
  /** gone: this script outlived its extension. no-answer: nobody heard it, or died before answering. failed: the
   * receiver's handler threw. */
  | { ok: false; why: 'gone' | 'no-answer' | 'failed' };

/** The messages of one protocol, as its two sides use them. */
export interface Messenger<Messages extends object> {
  /** To the worker (and, from the worker, to open extension pages). */
  send: <Type extends keyof Messages>(
    type: Type,
    ...data: DataOf<Messages, Type>
  ) => Promise<Sent<AnswerOf<Messages, Type>>>;
  /** To the listeners in a tab (the first one that answers does), or in one frame of it; 0 is the page itself. */
  sendToTab: <Type extends keyof Messages>(
    type: Type,
    tab: number | { tabId: number; frameId: number },
    ...data: DataOf<Messages, Type>
  ) => Promise<Sent<AnswerOf<Messages, Type>>>;
  /** One handler a type and context; a second one throws. Returns what takes the handler away again. */
  onMessage: <Type extends keyof Messages>(type: Type, handler: NoInfer<Handler<Messages, Type>>) => () => void;
}

type Handler<Messages extends object, Type extends keyof Messages> = (
  data: DataOf<Messages, Type>[0],
  sender: MessageSender,
) => AnswerOf<Messages, Type> | Promise<AnswerOf<Messages, Type>>;

type DataOf<Messages extends object, Type extends keyof Messages> = Messages[Type] extends (
  ...data: infer Data
) => unknown
  ? Data
  : never;
type AnswerOf<Messages extends object, Type extends keyof Messages> = Messages[Type] extends (
  ...data: never[]
) => infer Answer
  ? Answer
  : never;

/** Name of the error by which a handler's failure is told from a message that nobody answered. */
const HANDLER_FAILED = 'HandlerFailed';

// The library types its data by overloads that a generic type cannot be resolved against, so it is met untyped here,
// and typed by `Messenger`.
type Untyped = Record<string, (data: unknown) => unknown>;

/** A messenger for messages of the given types. Sending never throws: what goes wrong is a value. */
export function createMessenger<Messages extends object>(): Messenger<Messages> {
  const wire = defineExtensionMessaging<Untyped>();

  const settle = async (answer: () => Promise<unknown>): Promise<Sent<never>> => {
    if (isOrphaned()) return { ok: false, why: 'gone' };
    try {
      return { ok: true, answer: (await answer()) as never };
    } catch (error) {
      if (isOrphaned()) return { ok: false, why: 'gone' };
      return { ok: false, why: error instanceof Error && error.name === HANDLER_FAILED ? 'failed' : 'no-answer' };
    }
  };

  return {
    send: (type, ...data) => settle(() => wire.sendMessage(String(type), data[0])),
    sendToTab: (type, tab, ...data) => settle(() => wire.sendMessage(String(type), data[0], tab)),
    onMessage: (type, handler) => {
      const remove = wire.onMessage(String(type), async (message) => {
        try {
          return await handler(message.data, (message as { sender: MessageSender }).sender);
        } catch (error) {
          throw Object.assign(new Error(String(error)), { name: HANDLER_FAILED });
        }
      });
      // An orphan is heard by nobody, and the API that it would leave is gone.
      return () => {
        if (!isOrphaned()) remove();
      };
    },
  };
}

/** The release's messenger. */
export const { send, sendToTab, onMessage } = createMessenger<Protocol>();
