import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Nothing may change for so long, and waiting ends after `PATIENCE`, ms. */
const QUIET = 150;
const PATIENCE = 15_000;

/**
 * A page of Chromium under inspection: what axe finds in it as it is now, all its rules, and whether it is wider than its
 * window. Axe runs in a world of its own, which the page and its policy of scripts do not see.
 */
export async function inspector(page) {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
  const evaluate = async (expression) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId: executionContextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  await evaluate(`${AXE};undefined`);
  return {
    /** Resolves when fonts are there and nothing has changed for a moment. */
    settled: () => evaluate(`(${String(whenSettled)})(${QUIET}, ${PATIENCE})`),
    /** [{rule, impact, what, where, why}], empty where all is well. */
    findings: async () => [...(await evaluate(`(${String(axeFindings)})()`)), ...(await evaluate(`(${String(tooWide)})()`))],
  };
}

/** Runs in the page. */
async function whenSettled(quiet, patience) {
  await document.fonts.ready;
  // What a closed part holds has not begun to load.
  const loading = () => [...document.querySelectorAll('[role="status"] > span:empty')].some((line) => line.checkVisibility());
  await new Promise((resolve) => {
    const end = performance.now() + patience;
    let timer;
    const observer = new MutationObserver(wait);
    function wait() {
      clearTimeout(timer);
      timer = setTimeout(() => {
        if (loading() && performance.now() < end) return wait();
        observer.disconnect();
        resolve();
      }, quiet);
    }
    observer.observe(document, { childList: true, characterData: true, attributes: true, subtree: true });
    wait();
  });
  await document.fonts.ready;
}

/** Runs in the page. */
async function axeFindings() {
  const { violations } = await globalThis.axe.run(document, { resultTypes: ['violations'] });
  return violations.flatMap(({ id, impact, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => {
      const why = failureSummary.split('\n').slice(1).map((line) => line.trim()).join(' ');
      return { rule: id, impact, what: help, where: target.join(' '), why };
    }),
  );
}

/** Runs in the page. */
function tooWide() {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const beyond = [...document.body.querySelectorAll('*')].find((one) => {
    const { left, right } = one.getBoundingClientRect();
    return left < -1 || right > clientWidth + 1;
  });
  const where = beyond === undefined ? 'html' : `${beyond.localName}.${beyond.classList[0] ?? ''}`;
  return [{ rule: 'too-wide', impact: 'serious', what: 'Nothing is wider than its window', where, why: `${scrollWidth} px in ${clientWidth}` }];
}
