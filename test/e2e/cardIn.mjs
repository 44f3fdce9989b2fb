import assert from 'node:assert/strict';
import { until } from '../../scripts/browser/extensionPage.mjs';
import { openedPanel } from '../../scripts/browser/popup.mjs';
import { say } from '../../scripts/browser/words.mjs';
import { pause } from './listening.mjs';

/** Longer than what was not aimed at counts for nothing, ms. */
export const SETTLED = 500;

/** Counted from the card outwards, itself included: its place, the root, the root's host, and what scrolls it. */
const SCROLLER = 5;

/** The nodes from a document's root down to one of it, in closed roots too; empty where it is not there. */
function pathTo(node, backendNodeId) {
  if (node.backendNodeId === backendNodeId) return [node];
  for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) {
    const path = pathTo(child, backendNodeId);
    if (path.length > 0) return [node, ...path];
  }
  return [];
}

/** Runs in the page: the marks that stand in it, with the middle of each. They are numbered for `hostOf`. */
export function marksOf() {
  // A page of ours that watches who calls what takes this for its own doing.
  window.own = true;
  const marks = [...document.querySelectorAll('span')]
    .filter((host) => !host.firstChild && host.style.position === 'absolute')
    .map((host) => {
      const { x, y, height } = host.getBoundingClientRect();
      const isRtl = getComputedStyle(host).direction === 'rtl';
      return { post: host.closest('[id]')?.id, x: x + (isRtl ? -13 : 13), y: y + height / 2 };
    });
  window.own = false;
  return marks;
}

/** The card in a page of Chromium, as the browser's own tools see it: they look into closed roots, as no page can. */
export async function cardIn(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');

  const nodes = async (role, name) => {
    const { root } = await session.send('DOM.getDocument', { depth: 0 });
    const asked = { backendNodeId: root.backendNodeId, role, ...(name === undefined ? {} : { accessibleName: name }) };
    const { nodes: found } = await session.send('Accessibility.queryAXTree', asked);
    return found.filter(({ ignored }) => !ignored);
  };
  const boxOf = async (backendNodeId) => {
    const { model } = await session.send('DOM.getBoxModel', { backendNodeId });
    const [left, top, right, , , bottom] = model.border;
    return { left, top, right, bottom, width: right - left, height: bottom - top };
  };
  const one = (role, name) => until(async () => (await nodes(role, name))[0], `no ${role} "${name ?? ''}" in the card`, 15_000);
  // A page may have dialogs of its own.
  const dialogs = () => nodes('dialog', say('card.name'));

  return {
    nodes,
    isOpen: async () => (await dialogs()).length > 0,
    opened: () => until(async () => (await dialogs()).length === 1, 'the card did not open', 15_000),
    closed: () => until(async () => (await dialogs()).length === 0, 'the card did not close', 5_000),
    /** Where the card stands, px of the window: what scrolls it, which may be less high than it is itself. */
    async box() {
      const { backendDOMNodeId } = await one('dialog', say('card.name'));
      const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
      const panel = pathTo(root, backendDOMNodeId).at(-SCROLLER);
      return boxOf(panel.backendNodeId);
    },
    /** Where something in it stands. */
    boxOf: async (role, name) => boxOf((await one(role, name)).backendDOMNodeId),
    /** Names of all buttons of the page that a screen reader says. */
    buttons: async () => (await nodes('button')).map(({ name }) => name?.value ?? ''),
    /** What the card says, as a screen reader reads it. */
    async words() {
      const [dialog] = await dialogs();
      const { nodes: all } = await session.send('Accessibility.getFullAXTree');
      const byId = new Map(all.map((node) => [node.nodeId, node]));
      const said = [];
      const read = (id) => {
        const node = byId.get(id);
        if (node === undefined) return;
        if (node.role?.value === 'StaticText') said.push(node.name?.value ?? '');
        else for (const child of node.childIds ?? []) read(child);
      };
      read(all.find(({ backendDOMNodeId }) => backendDOMNodeId === dialog?.backendDOMNodeId)?.nodeId);
      return said.join(' ');
    },
    /** Whether something of this name is pressed, or is expanded. */
    async state(role, name, property) {
      return (await one(role, name)).properties.find((each) => each.name === property)?.value.value;
    },
    /** Presses something in it by the mouse, as a person does. */
    async press(role, name) {
      const { backendDOMNodeId } = await one(role, name);
      await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId: backendDOMNodeId });
      await pause(SETTLED);
      const { left, top, width, height } = await boxOf(backendDOMNodeId);
      await page.mouse.click(left + width / 2, top + height / 2);
    },
    /** Name of what has the focus, in closed roots too. */
    async focused() {
      const { nodes: all } = await session.send('Accessibility.getFullAXTree');
      const isFocused = ({ properties = [] }) => properties.some(({ name, value }) => name === 'focused' && value.value === true);
      return all.filter(isFocused).map(({ role, name }) => (role?.value === 'RootWebArea' ? null : (name?.value ?? ''))).at(-1) ?? null;
    },
    /** How something of the card is drawn. */
    async styles(role, name, wanted) {
      const { backendDOMNodeId } = await one(role, name);
      await session.send('CSS.enable');
      await session.send('DOM.getDocument', { depth: -1, pierce: true });
      const { nodeIds } = await session.send('DOM.pushNodesByBackendIdsToFrontend', { backendNodeIds: [backendDOMNodeId] });
      const { computedStyle } = await session.send('CSS.getComputedStyleForNode', { nodeId: nodeIds[0] });
      return Object.fromEntries(computedStyle.filter((each) => wanted.includes(each.name)).map((each) => [each.name, each.value]));
    },
  };
}

/** Presses the mark of the nth mention by the mouse. */
export async function pressMark(page, at = 0) {
  const { post } = (await page.evaluate(marksOf))[at];
  await page.evaluate((id) => {
    window.own = true;
    const { top, bottom } = document.getElementById(id).getBoundingClientRect();
    if (top < 0 || bottom > innerHeight) document.getElementById(id).scrollIntoView({ block: 'end', behavior: 'instant' });
    window.own = false;
  }, post);
  const { x, y } = (await page.evaluate(marksOf))[at];
  await page.mouse.click(x, y);
  return { x, y };
}

/** Moves the focus by Tab until a button of this name has it. */
export async function tabTo(page, card, name, most = 60) {
  // A Tab pressed while the card is still being filled would leave it.
  await until(async () => (await card.nodes('button', name)).length > 0, `no button "${name}" in the card`, 15_000);
  for (let presses = 0; presses < most; presses++) {
    if ((await card.focused()) === name) return;
    await page.keyboard.press('Tab');
  }
  assert.fail(`Tab did not come to "${name}"`);
}

/** Shows the nth mention of a page in the side panel, by its mark and its card; gives the panel. */
export async function openInPanel(browser, page, at = 0) {
  await page.bringToFront();
  await until(async () => (await page.evaluate(marksOf)).length > at, 'no mark was put in');
  const card = await cardIn(page);
  await pressMark(page, at);
  await card.press('button', say('card.panel'));
  const panel = await openedPanel(browser);
  assert.ok(panel, 'the side panel did not open');
  return panel;
}
