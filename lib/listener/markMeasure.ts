import { isElement, nextElementOf, parentOf, previousElementOf } from '@/lib/sites/reading/dom';
import type { MarkPlace } from './markPlace';

/**
 * Where everything stands that a mark in this place could move: the post and what follows it, the block, and what is
 * beside the mark. Numbers in px, to be compared with those after the mark was put in.
 */
export function boxesAround(post: Element, { parent, after, block }: MarkPlace): string {
  const beside = isElement(after) ? after : previousElementOf(parent);
  const around = parentOf(block);
  const boxes = [post, nextElementOf(post), block, nextElementOf(block), parent, nextElementOf(parent), beside];
  if (around !== null && isElement(around)) boxes.push(around);
  return boxes.map(boxOf).join(' ');
}

function boxOf(element: Element | null): string {
  if (element === null) return '';
  const { x, y, width, height } = Element.prototype.getBoundingClientRect.call(element);
  return `${x},${y},${width},${height}`;
}
