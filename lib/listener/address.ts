/** The part of an address that tells one page from another: fragments count only where they are routes. */
export function addressOf(href: string): string {
  const fragment = href.indexOf('#');
  if (fragment === -1 || /^#[!/]/u.test(href.slice(fragment))) return href;
  return href.slice(0, fragment);
}

export interface AddressWatch {
  /** To be asked whenever the page changed, since no event tells of every change in every browser. */
  check: () => void;
  stop: () => void;
}

/** Notices that a page became another one without loading. What events say is never believed, only looked up. */
export function watchAddress(window: Window, changed: () => void): AddressWatch {
  let known = addressOf(window.location.href);
  const check = (): void => {
    const address = addressOf(window.location.href);
    if (address === known) return;
    known = address;
    changed();
  };
  const navigation: unknown = Reflect.get(window, 'navigation');
  const sources: [EventTarget, string][] = [
    [window, 'popstate'],
    [window, 'hashchange'],
  ];
  if (navigation instanceof EventTarget) sources.push([navigation, 'currententrychange']);
  for (const [source, type] of sources) source.addEventListener(type, check);
  return {
    check,
    stop: () => {
      for (const [source, type] of sources) source.removeEventListener(type, check);
    },
  };
}
