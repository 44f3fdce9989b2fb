/**
 * Puts a text on the clipboard, after a press of the user's; false where the browser does not let it. Pages that came over plain http
 * have no clipboard to write to, and a window without the focus may not: there the browser's own command copies.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text);
  }
}

/** The event belongs to this copy alone, and the page, which may listen before us, finds nothing in it. */
function copyByCommand(text: string): boolean {
  let isGiven = false;
  const give = (event: ClipboardEvent): void => {
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    isGiven = event.clipboardData?.getData('text/plain') === text;
  };
  addEventListener('copy', give, { capture: true });
  try {
    return Document.prototype.execCommand.call(document, 'copy') && isGiven;
  } catch {
    return false;
  } finally {
    removeEventListener('copy', give, { capture: true });
  }
}
