import { closest } from '@/lib/sites/reading/dom';
import { isField, textIn, shows, valueOf } from './boxText';

/** Longest wait for the site's own code to show what it took, and pauses between the looks, ms. */
const LONGEST = 800;
const PAUSE = 40;
/** Editors hear of the caret a little later, ms. */
const CARET = 40;

/** Draft.js takes only what is pasted: what the browser writes into its box breaks it in Chromium. */
const DRAFT = '.public-DraftEditor-content';

/**
 * Writes a text behind what stands in a box, by the ways that its site's own code hears: pasted, where the code takes that
 * over; else as typed. `whole`: what the box shows when it has taken it. docs/composers.md: which editor takes what.
 */
export async function insertText(
  box: HTMLElement,
  text: string,
  whole: string,
  wait: (milliseconds: number) => Promise<void>,
): Promise<void> {
  const before = textIn(box);
  HTMLElement.prototype.focus.call(box, { preventScroll: false });
  if (isField(box)) {
    typeIntoField(box, text, whole);
    return;
  }
  caretToEnd(box);
  await wait(CARET);
  if (paste(box, text)) {
    for (let waited = 0; waited < LONGEST && !shows(box, whole); waited += PAUSE) await wait(PAUSE);
    if (textIn(box) !== before || closest(box, DRAFT) !== null) return;
  }
  caretToEnd(box);
  typeLines(box, text);
}

function typeIntoField(field: HTMLTextAreaElement, text: string, whole: string): void {
  const end = valueOf(field).length;
  HTMLTextAreaElement.prototype.setSelectionRange.call(field, end, end);
  if (command(field, 'insertText', text) && shows(field, whole)) return;
  // A page that listens for the value alone: the setter that frameworks have put over it stays unheard.
  Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(field, whole);
  const typed = { inputType: 'insertText', data: text, bubbles: true, composed: true };
  EventTarget.prototype.dispatchEvent.call(field, new InputEvent('input', typed));
}

/** A window without the focus sets no caret by itself. */
function caretToEnd(box: HTMLElement): void {
  const selection = Document.prototype.getSelection.call(box.ownerDocument);
  if (selection === null) return;
  selection.selectAllChildren(box);
  selection.collapseToEnd();
}

/** Whether the page's own code took over a paste that is made of a text alone. */
function paste(box: HTMLElement, text: string): boolean {
  const event = pasteOf(text);
  return event !== null && !EventTarget.prototype.dispatchEvent.call(box, event);
}

/** In Firefox only what the event itself is made of can be read by the page; Chromium knows only the standard's way. */
function pasteOf(text: string): ClipboardEvent | null {
  const init = { bubbles: true, cancelable: true, composed: true };
  const made: (() => ClipboardEventInit)[] = [
    () => ({ ...init, data: text, dataType: 'text/plain' }) as ClipboardEventInit,
    () => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      return { ...init, clipboardData };
    },
  ];
  for (const make of made) {
    const event = new ClipboardEvent('paste', make());
    if (event.clipboardData?.getData('text/plain') === text) return event;
  }
  return null;
}

/** As if it were typed, with line breaks and never with Enter, by which many boxes send. */
function typeLines(box: HTMLElement, text: string): void {
  text.split('\n').forEach((line, index) => {
    if (index > 0) command(box, 'insertLineBreak');
    if (line !== '') command(box, 'insertText', line);
  });
}

const command = ({ ownerDocument }: HTMLElement, name: string, value?: string): boolean =>
  Document.prototype.execCommand.call(ownerDocument, name, false, value);
