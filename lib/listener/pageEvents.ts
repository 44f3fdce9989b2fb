/** Tells of a page that leaves the screen or comes back to it. Events that the page itself made are not believed. */
export function watchPage(window: Window, react: { leaving: () => void; returned: () => void }): () => void {
  const document = window.document;
  const hidden = (event: Event): void => {
    if (event.isTrusted && Reflect.get(Document.prototype, 'visibilityState', document) === 'hidden') react.leaving();
  };
  const pagehide = (event: Event): void => {
    if (event.isTrusted) react.leaving();
  };
  const pageshow = (event: PageTransitionEvent): void => {
    if (event.isTrusted && event.persisted) react.returned();
  };
  window.addEventListener('pagehide', pagehide);
  window.addEventListener('pageshow', pageshow);
  // On the window, where it arrives as well: a page can hide the document's own methods.
  window.addEventListener('visibilitychange', hidden);
  return () => {
    window.removeEventListener('pagehide', pagehide);
    window.removeEventListener('pageshow', pageshow);
    window.removeEventListener('visibilitychange', hidden);
  };
}

/**
 * Runs something once the page is really shown: browsers also load pages that their user may never open (prerendering),
 * and what nobody opened is not read.
 */
export function onceShown(document: Document, run: () => void): () => void {
  if (!isPrerendering(document)) {
    run();
    return () => undefined;
  }
  const shown = (): void => {
    if (isPrerendering(document)) return;
    stop();
    run();
  };
  const stop = (): void => EventTarget.prototype.removeEventListener.call(document, 'prerenderingchange', shown);
  EventTarget.prototype.addEventListener.call(document, 'prerenderingchange', shown);
  return stop;
}

export function isPrerendering(document: Document): boolean {
  return Reflect.get(Document.prototype, 'prerendering', document) === true;
}
