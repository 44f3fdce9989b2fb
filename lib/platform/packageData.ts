import { browser } from './browser';

/** Reads a JSON file of Earshot's own package. Rejects where it is missing. */
export async function readPackageData(path: string): Promise<unknown> {
  return (await fetch(browser.runtime.getURL(path))).json();
}
