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
 * scheme, findings, picture}, where `picture()` gives the bytes of a PNG. `only` is a part of the states' names; without
 * `alike` states are left out that do not depend on the count.
 */
export async function visitScreens(count, { looks = LOOKS, only = '', alike = true, onLook }) {
  const states = STATES.filter(
    (state) => state.name.includes(only) && (alike || state.alike !== true) && (state.when?.(count) ?? true),
  );
  await withStage(count, async (stage) => {
    if (count === 0) for (const state of states.filter(({ unset }) => unset)) await visit(stage, state, { looks, onLook });
    if (count === 0) await stage.fill();
    for (const state of states.filter(({ unset }) => !unset)) await visit(stage, state, { looks, onLook });
  });
}

async function visit(stage, state, { looks, onLook }) {
  await state.before?.(stage);
  const place = typeof state.path === 'string' ? { path: state.path } : await state.path(stage);
  const page = await stage.browser.context.newPage();
  try {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize(state.size);
    await page.clock.setFixedTime(stage.now + (state.later ?? 0));
    await page.goto(stage.url(place.path));
    const inspected = await inspector(page);
    await inspected.settled();
    await state.act?.(page);
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
      const findings = await inspected.findings();
      const picture = () => page.screenshot({ fullPage: state.list !== true, animations: 'disabled' });
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
