import { PROTOCOL_VERSION, type Greeting, type Hello, type Protocol } from '@/lib/messaging/protocol';
import type { Messenger } from '@/lib/messaging/messenger';
import type { Clock } from './clock';

const FIRST_RETRY = 250;
const LONGEST_RETRY = 30_000;

/**
 * Asks the worker what to do until it answers. Asked again meanwhile, it starts over, and only the last answer counts.
 */
export function createGreeter(options: {
  hello: Omit<Hello, 'protocol'>;
  clock: Clock;
  send: Messenger<Protocol>['send'];
  answered: (greeting: Greeting) => void;
  gone: () => void;
}): { greet: () => void } {
  let turn = 0;
  let callOff: (() => void) | null = null;

  const ask = async (own: number, pause: number): Promise<void> => {
    const sent = await options.send('hello', { protocol: PROTOCOL_VERSION, ...options.hello });
    if (own !== turn) return;
    if (sent.ok && isGreeting(sent.answer)) options.answered(sent.answer);
    else if (!sent.ok && sent.why === 'gone') options.gone();
    else callOff = options.clock.later(() => void ask(own, Math.min(pause * 2, LONGEST_RETRY)), pause);
  };

  return {
    greet: () => {
      turn += 1;
      callOff?.();
      void ask(turn, FIRST_RETRY);
    },
  };
}

/** A worker that is just starting, or of another version, may answer nothing that we know. */
function isGreeting(answer: Greeting | null | undefined): answer is Greeting {
  return answer?.state === 'rest' || (answer?.state === 'read' && Array.isArray(answer.topics));
}
