import type { CardState, DrawCard } from '@/lib/card/rendering';
import type { CardAction, CardAnswer } from '@/lib/card/view';
import type { PutOutcome } from '@/lib/messaging/protocol';
import type { Frame } from './frame';

/** What a card says and does, without where it stands. */
export interface Content {
  /** Asks what is stored, and shows it. */
  ask: () => void;
  focus: () => void;
  remove: () => void;
}

export interface ContentWork {
  ask: (id: string) => Promise<CardAnswer | null>;
  press: (id: string, action: CardAction) => Promise<CardAnswer | null>;
  put: (id: string, text: string) => Promise<PutOutcome>;
  copy: (text: string) => Promise<boolean>;
  openPanel: () => void;
  close: () => void;
}

/** Draws the card of a mention into its frame, at once, and fills it in. What is pressed is stored; the newest answer is shown. */
export function createContent(id: string, frame: Pick<Frame, 'root' | 'guards' | 'dress' | 'hasFocus'>, draw: DrawCard, work: ContentWork): Content {
  let state: CardState = { view: null, trouble: null, reply: null };
  let asked = 0;
  let isRemoved = false;

  const show = (change: Partial<CardState>): void => {
    if (isRemoved) return;
    // What comes into an empty card moves what stands under the pointer.
    if (state.view === null) frame.guards.unsettle();
    state = { ...state, ...change };
    if (state.view !== null) frame.dress(state.view.theme);
    const hadFocus = frame.hasFocus();
    drawn.show(state);
    // What had it may be drawn no more.
    if (hadFocus && !frame.hasFocus()) drawn.focus();
  };

  const settle = async (answer: Promise<CardAnswer | null>): Promise<void> => {
    asked += 1;
    const number = asked;
    const told = await answer;
    if (number !== asked) return;
    if (told === null) show({ trouble: 'no-answer' });
    else if (told.state === 'card') show({ view: told.card, trouble: null });
    else show({ trouble: told.state });
  };
  const press = (action: CardAction): void => void settle(work.press(id, action));

  /** That a reply was used, and what it was made from. */
  const used = (index: number, how: 'put' | 'copied', text: string): void => {
    const suggested = state.view?.replies;
    const reply = suggested?.state === 'ready' ? suggested.replies[index] : undefined;
    press({ kind: 'replied', how, text, ...(reply === undefined ? {} : { template: reply.template }) });
  };

  const copy = async (index: number, text: string, because: 'asked' | Exclude<PutOutcome, 'put'>): Promise<void> => {
    const isCopied = await work.copy(text);
    show({ reply: { index, outcome: isCopied ? { state: 'copied', because } : { state: 'failed' } } });
    if (isCopied) used(index, 'copied', text);
  };
  const put = async (index: number, text: string): Promise<void> => {
    const outcome = await work.put(id, text);
    if (outcome !== 'put') return copy(index, text, outcome);
    show({ reply: { index, outcome: { state: 'put' } } });
    used(index, 'put', text);
  };

  const drawn = draw(frame.root, {
    onAction: press,
    onPut: (index, text) => void put(index, text),
    onCopy: (index, text) => void copy(index, text, 'asked'),
    onPanel: work.openPanel,
    onClose: work.close,
  });
  show({});

  return {
    ask: () => void settle(work.ask(id)),
    focus: () => drawn.focus(),
    remove: () => {
      isRemoved = true;
      drawn.remove();
    },
  };
}
