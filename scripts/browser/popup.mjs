import { until } from './extensionPage.mjs';
import { PATIENCE } from './patience.mjs';

/**
 * Presses Earshot's toolbar button over a page of Chromium and gives the popup that opens, with the doings of a screen.
 * The press counts as the user's own (activeTab). The popup is no page of Playwright's: it is reached by the protocol.
 */
export async function openPopup(browser, page) {
  await page.bringToFront();
  const { session } = browser;
  const before = new Set((await session.send('Target.getTargets')).targetInfos.map((one) => one.targetId));
  const tab = await tabTarget(session, browser.context, page);
  await session.send('Extensions.triggerAction', { id: browser.extensionId, targetId: tab });
  const popup = await until(
    async () => {
      const { targetInfos } = await session.send('Target.getTargets');
      return targetInfos.find((one) => !before.has(one.targetId) && one.url.includes(browser.extensionId));
    },
    'the popup did not open',
    10_000,
  );
  return targetScreen(session, popup.targetId);
}

/** The side panel, once it is open, with the doings of a screen; null where it is not within `patience` ms. */
export async function openedPanel(browser, patience = 10_000) {
  const { session } = browser;
  const address = browser.extensionUrl('sidepanel.html');
  const ask = async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos.find((one) => one.url.split(/[?#]/)[0] === address);
  };
  const panel = await until(ask, 'the side panel did not open', patience).catch(() => null);
  return panel === null ? null : targetScreen(session, panel.targetId);
}

async function targetScreen(session, targetId) {
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  return {
    ...protocolScreen(nested(session, sessionId)),
    close: () => session.send('Target.closeTarget', { targetId }).catch(() => undefined),
  };
}

/** Id of the tab around a page: pages and their tabs are targets of their own. */
async function tabTarget(session, context, page) {
  const own = await context.newCDPSession(page);
  const { targetInfo } = await own.send('Target.getTargetInfo');
  await own.detach();
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tabs = targetInfos.filter((one) => one.url === targetInfo.url);
  if (tabs.length === 0) throw new Error(`No tab shows ${targetInfo.url}.`);
  // Of several tabs with one address, the front one is the newest to have been shown.
  return tabs.at(-1).targetId;
}

/** Calls to a target inside a session that has no sessions of its own. */
function nested(session, sessionId) {
  let last = 0;
  return (method, params = {}) =>
    new Promise((resolve, reject) => {
      const id = ++last;
      const hear = (event) => {
        if (event.sessionId !== sessionId) return;
        const message = JSON.parse(event.message);
        if (message.id !== id) return;
        session.off('Target.receivedMessageFromTarget', hear);
        if (message.error) reject(new Error(`${method}: ${message.error.message}`));
        else resolve(message.result);
      };
      session.on('Target.receivedMessageFromTarget', hear);
      const message = JSON.stringify({ id, method, params });
      session.send('Target.sendMessageToTarget', { sessionId, message }).catch(reject);
    });
}

function protocolScreen(send) {
  const nodes = async (role, name) => {
    const { root } = await send('DOM.getDocument', { depth: 0 });
    const { nodes: found } = await send('Accessibility.queryAXTree', {
      backendNodeId: root.backendNodeId,
      role,
      ...(name === undefined ? {} : { accessibleName: name }),
    });
    return found.filter((node) => !node.ignored);
  };
  const one = (role, name, timeout = PATIENCE) =>
    until(
      async () => (await nodes(role, name).catch(() => []))[0],
      `no ${role} "${name ?? ''}" appeared in the popup`,
      timeout,
    );
  return {
    async evaluate(fn, argument) {
      const expression = `(${fn})(${JSON.stringify(argument ?? null)})`;
      const { result, exceptionDetails } = await send('Runtime.evaluate', {
        expression,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
    async click(role, name) {
      const { backendDOMNodeId: backendNodeId } = await one(role, name);
      await send('DOM.scrollIntoViewIfNeeded', { backendNodeId });
      const { quads } = await send('DOM.getContentQuads', { backendNodeId });
      const [x1, y1, , , x3, y3] = quads[0];
      const at = { x: (x1 + x3) / 2, y: (y1 + y3) / 2, button: 'left', clickCount: 1 };
      await send('Input.dispatchMouseEvent', { type: 'mousePressed', ...at });
      await send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...at });
    },
    /** Writes into a field in place of all that stands there. */
    async fill(role, name, text) {
      const { backendDOMNodeId: backendNodeId } = await one(role, name);
      await send('DOM.focus', { backendNodeId });
      await send('Runtime.evaluate', { expression: 'document.activeElement.select()' });
      await send('Input.insertText', { text });
    },
    /** Presses a key: its name, and where it lies on the keyboard. */
    async press(key, code) {
      const windowsVirtualKeyCode = key === 'Escape' ? 27 : key.toUpperCase().charCodeAt(0);
      const text = key.length === 1 ? { text: key } : {};
      await send('Input.dispatchKeyEvent', { type: 'keyDown', key, code, windowsVirtualKeyCode, ...text });
      await send('Input.dispatchKeyEvent', { type: 'keyUp', key, code, windowsVirtualKeyCode });
    },
    waitFor: async (role, name, timeout) => void (await one(role, name, timeout)),
    count: async (role, name) => (await nodes(role, name)).length,
    async screenshot() {
      return Buffer.from((await send('Page.captureScreenshot', {})).data, 'base64');
    },
  };
}
