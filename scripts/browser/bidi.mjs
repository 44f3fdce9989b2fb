import WebSocket from 'ws';
import { PATIENCE } from './patience.mjs';

/** Keys that write nothing, as WebDriver names them. */
const KEYS = { Enter: '\uE007', Shift: '\uE008', Space: ' ', Escape: '\uE00C', Tab: '\uE004' };

/** `nodeType` of a text. */
const TEXT = 3;

/** What BiDi says of an element that was drawn anew between its being found and being pressed. */
const GONE_ELEMENT = /move target out of bounds|no such node|no such element|stale element/;

/** A session with a browser that speaks WebDriver BiDi at `address` (ws://host:port). */
export async function connectBidi(address) {
  const socket = new WebSocket(`${address}/session`, { perMessageDeflate: false, maxPayload: 512 * 1024 * 1024 });
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));

  const waiting = new Map();
  let last = 0;
  socket.on('message', (data) => {
    const message = JSON.parse(data.toString());
    const call = waiting.get(message.id);
    if (!call) return;
    waiting.delete(message.id);
    if (message.type === 'error') call.reject(new Error(`${call.method}: ${message.error}: ${message.message}`));
    else call.resolve(message.result);
  });
  socket.on('close', () => {
    for (const call of waiting.values()) call.reject(new Error(`${call.method}: the browser is gone`));
    waiting.clear();
  });

  const send = (method, params = {}) =>
    new Promise((resolve, reject) => {
      const id = ++last;
      waiting.set(id, { method, resolve, reject });
      socket.send(JSON.stringify({ id, method, params }), (error) => error && reject(error));
    });

  await send('session.new', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
  return { send, close: () => socket.close() };
}

/** One tab of a BiDi session, with the same doings as a tab of Chromium's (see screen.mjs). */
export function bidiScreen(session, context) {
  const call = async (declaration, args, serializationOptions = {}) => {
    const result = await session.send('script.callFunction', {
      functionDeclaration: declaration,
      arguments: args,
      serializationOptions,
      awaitPromise: true,
      target: { context },
    });
    if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
    return result.result;
  };

  const evaluate = async (fn, argument) => {
    const wrapped = `async (json) => JSON.stringify((await (${fn})(JSON.parse(json))) ?? null)`;
    const { value } = await call(wrapped, [{ type: 'string', value: JSON.stringify(argument ?? null) }]);
    return JSON.parse(value);
  };

  /** A node with what stands in it, so many levels deep. Closed roots are told, too, as to no page. */
  const nodeOf = (declaration, args, depth) => call(declaration, args, { maxDomDepth: depth, includeShadowTree: 'all' });

  /** The text of such a node, without style sheets. The card's words stand in attributes, from which they are drawn. */
  const textOf = ({ nodeType, nodeValue, localName, attributes, children, shadowRoot }) => {
    if (nodeType === TEXT) return nodeValue;
    if (localName === 'style') return '';
    const inside = [...(children ?? []), ...(shadowRoot ? [shadowRoot] : [])].map(({ value }) => textOf(value));
    return [attributes?.['data-words'] ?? '', ...inside].join(' ');
  };
  const wordsOf = (node) => textOf(node).replace(/\s+/g, ' ').trim();

  const locate = async (role, written) => {
    // Firefox leaves direction isolates out of accessible names.
    const name = written?.replace(/[\u2066-\u2069]/g, '');
    const { nodes } = await session.send('browsingContext.locateNodes', {
      context,
      locator: { type: 'accessibility', value: name === undefined ? { role } : { role, name } },
    });
    return nodes;
  };

  const one = async (role, name, timeout = PATIENCE) => {
    const deadline = Date.now() + timeout;
    for (;;) {
      const nodes = await locate(role, name).catch(() => []);
      if (nodes.length > 0) return nodes[0];
      if (Date.now() > deadline) throw new Error(`No ${role} "${name ?? ''}" appeared.`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  };

  const clickOnce = async (role, name) => {
    const node = await one(role, name);
    const element = { type: 'element', element: { sharedId: node.sharedId } };
    await call('(element) => element.scrollIntoView({ block: "center", behavior: "instant" })', [node]);
    await session.send('input.performActions', {
      context,
      actions: [
        {
          type: 'pointer',
          id: 'mouse',
          actions: [
            { type: 'pointerMove', x: 0, y: 0, origin: element },
            { type: 'pointerDown', button: 0 },
            { type: 'pointerUp', button: 0 },
          ],
        },
      ],
    });
  };

  /** A screen that draws itself again may take away the element that was found; nothing was pressed then, so it is looked for again. */
  const click = async (role, name) => {
    const deadline = Date.now() + 10_000;
    for (;;) {
      try {
        return await clickOnce(role, name);
      } catch (error) {
        if (!GONE_ELEMENT.test(String(error)) || Date.now() > deadline) throw error;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    }
  };

  return {
    goto: (url, wait = 'load') =>
      session.send('browsingContext.navigate', { context, url, wait: wait === 'load' ? 'complete' : 'interactive' }),
    evaluate,
    click,

    /** Clicks at a place of the window, in CSS px from its corner. */
    clickAt: (x, y) =>
      session.send('input.performActions', {
        context,
        actions: [
          {
            type: 'pointer',
            id: 'mouse',
            actions: [
              { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
              { type: 'pointerDown', button: 0 },
              { type: 'pointerUp', button: 0 },
            ],
          },
        ],
      }),

    async fill(role, name, text) {
      await click(role, name);
      const node = await one(role, name);
      await call('(element) => element.select?.()', [node]);
      const keys = [...text].flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
      await session.send('input.performActions', { context, actions: [{ type: 'key', id: 'keyboard', actions: keys }] });
    },

    /** Presses keys by their names, each while those before it are held. */
    press: (...keys) => {
      const values = keys.map((key) => KEYS[key] ?? key);
      const actions = [
        ...values.map((value) => ({ type: 'keyDown', value })),
        ...values.toReversed().map((value) => ({ type: 'keyUp', value })),
      ];
      return session.send('input.performActions', { context, actions: [{ type: 'key', id: 'keyboard', actions }] });
    },

    waitFor: async (role, name, timeout) => void (await one(role, name, timeout)),
    count: async (role, name) => (await locate(role, name)).length,

    /** What is written on that which has the focus, in closed roots, too; null where nothing has it. */
    async focused() {
      let node = await nodeOf('() => document.activeElement', [], 0);
      while (node.value?.shadowRoot) node = await nodeOf('(root) => root.activeElement', [node.value.shadowRoot], 0);
      return node.type === 'node' ? wordsOf((await nodeOf('(node) => node', [node], 9)).value) : null;
    },
    /** All words of the page, in closed roots, too. */
    words: async () => wordsOf((await nodeOf('() => document.body', [], 99)).value),

    async screenshot() {
      return Buffer.from((await session.send('browsingContext.captureScreenshot', { context })).data, 'base64');
    },

    resize: (width, height) => session.send('browsingContext.setViewport', { context, viewport: { width, height } }),
    reload: () => session.send('browsingContext.reload', { context, wait: 'complete' }),
    close: () => session.send('browsingContext.close', { context }),
  };
}
