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
    click: (role, name) => named(role, name).first().click({ timeout: 15_000 }),
    fill: (role, name, text) => named(role, name).first().fill(text, { timeout: 15_000 }),
    waitFor: (role, name, timeout = 15_000) => named(role, name).first().waitFor({ timeout }),
    count: (role, name) => named(role, name).count(),
    screenshot: () => page.screenshot(),
    resize: (width, height) => page.setViewportSize({ width, height }),
    reload: () => page.reload(),
    close: () => page.close(),
  };
}
