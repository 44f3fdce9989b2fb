import { browser } from './browser';

/** Reads a JSON file of Earshot's own package. Rejects where it is missing. */
export async function readPackageData(path: string): Promise<unknown> {
  return (await fetch(browser.runtime.getURL(path))).json();
}

/** Reads the bytes of a file of Earshot's own package. Rejects where it is missing. */
export async function readPackageBytes(path: string): Promise<ArrayBuffer> {
  return (await fetch(browser.runtime.getURL(path))).arrayBuffer();
}
