import { options, type VNode } from 'preact';
import './unfound.css';

/** What has its words as text, or is drawn by the browser from it. */
const KEEPS_TEXT = new Set(['title', 'desc', 'text', 'tspan', 'option', 'style']);

/** Lists in lists of children, at most so deep. */
const DEEPEST = 9;

/** A text that stays one: Preact takes it for a child like any other. */
const Kept = String;

/**
 * From now on words are drawn as generated content of a span each, whose attribute holds them: `window.find()` looks into
 * closed shadow roots, so that a page could spell out what stands there, but it finds text only. Screen readers read both alike.
 */
export function drawUnfound(): void {
  const before = options.vnode;
  options.vnode = (node: VNode) => {
    // Preact makes nodes of no type of the texts among children; their props are the text.
    const { type, props } = node as { type: unknown; props: unknown };
    if (props instanceof Kept) Object.assign(node, { props: String(props) });
    else if (type === null) Object.assign(node, { type: 'span', props: { 'data-words': String(props) } });
    else if (typeof type === 'string' && KEEPS_TEXT.has(type)) keepText(props as { children?: unknown });
    before?.(node);
  };
}

function keepText(props: { children?: unknown }): void {
  const words = [props.children].flat(DEEPEST).filter((one) => typeof one === 'string' || typeof one === 'number');
  if (words.length > 0) props.children = new Kept(words.join(''));
}
