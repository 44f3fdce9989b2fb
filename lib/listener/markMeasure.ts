import { isElement, nextElementOf, parentOf, previousElementOf } from '@/lib/sites/reading/dom';
import type { MarkPlace } from './markPlace';

/** Less than anybody sees, px: Firefox lays the same page out again with differences of this order. */
const NOISE = 0.05;

/**
 * Where everything stands that a mark in this place could move: the post and what follows it, the block, and what is
 * beside the mark. Numbers in px, to be compared with those after the mark was put in.
 */
export function boxesAround(post: Element, { parent, after, block }: MarkPlace): number[] {
  const beside = isElement(after) ? after : previousElementOf(parent);
  const around = parentOf(block);
  const boxes = [post, nextElementOf(post), block, nextElementOf(block), parent, nextElementOf(parent), beside];
  if (around !== null && isElement(around)) boxes.push(around);
  return boxes.flatMap(boxOf);
}

/** Whether anything moved between two measurements of the same place. */
export function hasMoved(before: readonly number[], after: readonly number[]): boolean {
  return before.length !== after.length || before.some((value, index) => Math.abs(value - (after[index] ?? 0)) > NOISE);
}

function boxOf(element: Element | null): number[] {
  if (element === null) return [];
  const { x, y, width, height } = Element.prototype.getBoundingClientRect.call(element);
  return [x, y, width, height];
}
