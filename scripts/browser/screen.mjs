import { PATIENCE } from './patience.mjs';

/**
 * One tab of Chromium with the same doings as a tab of Firefox (bidi.mjs), so that one path can be walked in both.
 * Elements are named by role and accessible name, as their users know them.
 */
export function playwrightScreen(page) {
  const named = (role, name) => page.getByRole(role, name === undefined ? {} : { name, exact: true });
  return {
    page,
    goto: (url, wait = 'load') => page.goto(url, { waitUntil: wait }),
    evaluate: (fn, argument) => page.evaluate(fn, argument),
    clickAt: (x, y) => page.mouse.click(x, y),
    click: (role, name) => orShow(page, named(role, name).first().click({ timeout: PATIENCE })),
    fill: (role, name, text) => orShow(page, named(role, name).first().fill(text, { timeout: PATIENCE })),
    waitFor: (role, name, timeout = PATIENCE) => orShow(page, named(role, name).first().waitFor({ timeout })),
    count: (role, name) => named(role, name).count(),
    screenshot: () => page.screenshot(),
    resize: (width, height) => page.setViewportSize({ width, height }),
    reload: () => page.reload(),
    close: () => page.close(),
  };
}

/** What fails says what stood on the screen instead. */
async function orShow(page, done) {
  try {
    return await done;
  } catch (error) {
    const shown = await page.locator('body').ariaSnapshot({ timeout: 2_000 }).catch(() => 'nothing that could be read');
    throw new Error(`${error.message}\nOn the screen:\n${shown.slice(0, 4_000)}`, { cause: error });
  }
}
