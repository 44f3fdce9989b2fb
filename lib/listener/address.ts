/** The part of an address that tells one page from another: fragments count only where they are routes. */
export function addressOf(href: string): string {
  const fragment = href.indexOf('#');
  if (fragment === -1 || /^#[!/]/u.test(href.slice(fragment))) return href;
  return href.slice(0, fragment);
}

/**
 * Told when what is being opened over the page stands, or that it does not (`isOpen`): the address that it stands at by then
 * is its own.
 */
export type Opened = (isOpen: boolean) => void;

export interface AddressWatch {
  /** To be asked whenever the page changed, since no event tells of every change in every browser. */
  check: () => void;
  /**
   * Something is being opened over the page, such as a box for an answer. For as long as what it was opened at stands in the page
   * (`stands`), the address that comes with it makes no other page.
   */
  opens: (stands: () => boolean) => Opened;
  stop: () => void;
}

/** What stands over the page. */
interface Overlay {
  /** Null: it is being opened, and may have any. */
  address: string | null;
  stands: () => boolean;
}

/** Notices that a page became another one without loading. What events say is never believed, only looked up. */
export function watchAddress(window: Window, changed: () => void): AddressWatch {
  const overlays = new Set<Overlay>();
  const now = (): string => addressOf(window.location.href);
  let known = now();
  const isOfOverlay = (at: string): boolean =>
    [...overlays].some(({ address, stands }) => (address === null || address === at) && stands());
  const check = (): void => {
    const address = now();
    if (address === known || isOfOverlay(address)) return;
    known = address;
    overlays.clear();
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
    opens: (stands) => {
      const overlay: Overlay = { address: null, stands };
      overlays.add(overlay);
      return (isOpen) => {
        overlay.address = now();
        if (!isOpen || overlay.address === known) overlays.delete(overlay);
        check();
      };
    },
    stop: () => {
      for (const [source, type] of sources) source.removeEventListener(type, check);
    },
  };
}
