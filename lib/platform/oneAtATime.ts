/**
 * Does work that only one page of the extension may do at a time; null where another one is at it. The browser gives the place free when
 * that page ends, however it does.
 */
export function oneAtATime<T>(name: string, work: () => Promise<T>): Promise<T | null> {
  return navigator.locks.request(name, { ifAvailable: true }, (lock) => (lock === null ? null : work()));
}
