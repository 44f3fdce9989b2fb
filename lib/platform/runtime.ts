// Read from the global, not through the polyfill: a polyfilled object outlives the runtime that it wraps, and the
// listener stays free of the polyfill's weight.
declare const chrome:
  | { runtime?: { id?: string; getURL?: (path: string) => string; getManifest?: () => { version: string } } }
  | undefined;

/** Id of the running extension, or null in a script whose extension was updated, disabled or removed. */
export function extensionId(): string | null {
  try {
    return (typeof chrome === 'undefined' ? undefined : chrome.runtime?.id) ?? null;
  } catch {
    return null;
  }
}

/** Whether the extension that injected this script is gone, so that nobody hears it any more. */
export function isOrphaned(): boolean {
  return extensionId() === null;
}

/** Origin of the extension's own pages, such as `chrome-extension://…`, or null in an orphaned script. */
export function extensionOrigin(): string | null {
  if (typeof chrome === 'undefined' || chrome.runtime?.getURL === undefined) return null;
  // The origin of a URL with an extension's scheme is "null" in some browsers: take what stands before the path.
  return /^[a-z-]+:\/\/[^/]+/u.exec(chrome.runtime.getURL(''))?.[0] ?? null;
}

/** Version of Earshot, or '' in an orphaned script. */
export function extensionVersion(): string {
  try {
    return (typeof chrome === 'undefined' ? undefined : chrome.runtime?.getManifest?.().version) ?? '';
  } catch {
    return '';
  }
}
