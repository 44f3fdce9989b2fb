import { inspector } from './inspect.mjs';
import { STATES } from './states.mjs';
import { withStage } from './stage.mjs';

/** How many mentions are stored. */
export const COUNTS = [0, 3, 50_000];

/** In an order in which the language, which is stored, changes once. */
export const LOOKS = [
  { language: 'en', scheme: 'light' },
  { language: 'en', scheme: 'dark' },
  { language: 'ar', scheme: 'dark' },
  { language: 'ar', scheme: 'light' },
];

/**
 * Opens every screen in every state with so many stored mentions, in these looks. `onLook` gets {state, count, language,
 * scheme, findings, picture}, where `picture()` gives the bytes of a PNG. `only` is a part of the states' names, or several with commas; without
 * `alike` states are left out that do not depend on the count. `byTurns`: each state is seen in one of the looks, by
 * turns; `but`: states whose names it matches are left out.
 */
export async function visitScreens(count, { looks = LOOKS, only = '', alike = true, byTurns = false, but = null, onLook }) {
  const states = STATES.filter(
    (state) => only.split(',').some((part) => state.name.includes(part)) && but?.test(state.name) !== true && (alike || state.alike !== true) && (state.when?.(count) ?? true),
  );
  const looksOf = (state) => (byTurns ? [looks[states.indexOf(state) % looks.length]] : looks);
  await withStage(count, async (stage) => {
    if (count === 0) for (const state of states.filter(({ unset }) => unset)) await visit(stage, state, { looks: looksOf(state), onLook });
    if (count === 0) await stage.fill();
    for (const state of states.filter(({ unset }) => !unset)) await visit(stage, state, { looks: looksOf(state), onLook });
  });
}

async function visit(stage, state, { looks, onLook }) {
  await state.before?.(stage);
  const place = typeof state.path === 'string' ? { path: state.path } : await state.path(stage);
  const page = await stage.browser.context.newPage();
  try {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize(state.size);
    await page.clock.setFixedTime(stage.now + (place.later ?? state.later ?? 0));
    if (state.init !== undefined) await page.addInitScript(state.init);
    await page.goto(stage.url(place.path));
    const inspected = await inspector(page);
    await inspected.settled();
    await state.act?.(page);
    // What was clicked may have scrolled there; a picture of the whole page begins at its top.
    if (state.list !== true) await page.evaluate(() => scrollTo(0, 0));
    // The pointer rests where nothing answers to it.
    await page.mouse.move(state.size.width / 2, 0);
    await inspected.settled();
    let spoken = 'en';
    for (const { language, scheme } of looks) {
      await page.emulateMedia({ colorScheme: scheme });
      if (language !== spoken) {
        await stage.decide('language', language);
        await page.waitForFunction((wanted) => document.documentElement.lang === wanted, language);
        await inspected.settled();
        spoken = language;
      }
      if (state.size.most !== undefined) await fit(page, state.size);
      const findings = await inspected.findings();
      const whole = state.list !== true && state.size.most === undefined;
      const picture = () => page.screenshot({ fullPage: whole, animations: 'disabled' });
      await onLook({ state: state.name, count: stage.count, language, scheme, findings, picture });
    }
  } catch (error) {
    throw new Error(`${state.name} with ${stage.count} mentions: ${error.message}`, { cause: error });
  } finally {
    await page.close();
    await place.close?.();
    if (looks.at(-1).language !== 'en') await stage.decide('language', 'en');
    await state.after?.(stage);
  }
}

/** Gives a window the height of what is in it, up to its limit. */
async function fit(page, { width, most }) {
  await page.setViewportSize({ width, height: 100 });
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height: Math.min(height, most) });
}
