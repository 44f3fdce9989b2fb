import { browser } from './browser';

const KEY = 'lookedThrough';

/** Whether the stored data were looked through in this session of the browser; from now on they were. */
export async function isFirstLook(): Promise<boolean> {
  const was = (await browser.storage.session.get(KEY))[KEY] === true;
  if (!was) await browser.storage.session.set({ [KEY]: true });
  return !was;
}
