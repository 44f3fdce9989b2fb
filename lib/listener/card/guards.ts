/** What was moved or opened under a pointer was not aimed at: for so long nothing that is pressed counts, ms. */
const UNSETTLED = 300;
/** A move by more than this, px, begins that time anew. */
const MOST_MOVED = 4;

const PRESSES = [
  'click', 'auxclick', 'dblclick', 'contextmenu', 'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'touchstart', 'touchend', 'keydown',
  'keypress', 'keyup',
];
const OTHERS = [
  'pointermove', 'pointerover', 'pointerout', 'pointercancel', 'mousemove', 'mouseover', 'mouseout', 'touchmove', 'touchcancel', 'wheel',
  'focusin', 'focusout', 'input', 'beforeinput', 'change', 'copy', 'cut', 'paste', 'selectstart', 'dragstart', 'dragenter', 'dragover',
  'dragleave', 'drop', 'dragend', 'submit', 'scroll', 'scrollend', 'toggle', 'beforetoggle', 'transitionrun', 'transitionstart', 'transitionend',
  'transitioncancel', 'animationstart', 'animationiteration', 'animationend',
];

export interface Guards {
  /** It was opened, or filled, just now. */
  unsettle: () => void;
  /** It stands here now, px of the window. */
  placed: (left: number, top: number) => void;
}

/**
 * Lets nothing through to what stands in `element` that no person did, or did before they could see what they press; and
 * lets nothing out to the page. Listeners of the page that capture on its way in hear of it all the same, as of something that
 * happened to the mark.
 */
export function guard(element: HTMLElement, now: () => number): Guards {
  let settledAt = now() + UNSETTLED;
  let aimed = true;
  let stood: { left: number; top: number } | null = null;

  const refuse = (event: Event): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const isSettled = (): boolean => now() >= settledAt;

  const check = (event: Event): void => {
    const { type, isTrusted } = event;
    if (!isTrusted) refuse(event);
    else if (type === 'pointerdown' || type === 'mousedown') {
      if (type === 'pointerdown') aimed = isSettled();
      if (!aimed || !isSettled()) refuse(event);
    } else if (type === 'click') {
      const byPointer = (event as MouseEvent).detail > 0;
      if (!isSettled() || (byPointer && !aimed)) refuse(event);
    } else if (type === 'keydown' || type === 'keypress') {
      const { key, repeat } = event as KeyboardEvent;
      if ((key === 'Enter' || key === ' ') && (repeat || !isSettled())) refuse(event);
    }
  };
  const keep = (event: Event): void => event.stopPropagation();

  for (const type of PRESSES) element.addEventListener(type, check, { capture: true, passive: false });
  for (const type of [...PRESSES, ...OTHERS]) element.addEventListener(type, keep, { passive: true });

  return {
    unsettle: () => {
      settledAt = now() + UNSETTLED;
    },
    placed: (left, top) => {
      if (stood !== null && Math.abs(left - stood.left) <= MOST_MOVED && Math.abs(top - stood.top) <= MOST_MOVED) return;
      stood = { left, top };
      settledAt = now() + UNSETTLED;
    },
  };
}
