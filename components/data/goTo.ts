import type { DataPart } from './parts';

/** Goes to a part of the page that is there: its heading comes to the top and has the focus. */
export function goTo(part: DataPart): void {
  const heading = document.querySelector<HTMLElement>(`#data-${part}`);
  heading?.scrollIntoView();
  heading?.focus({ preventScroll: true });
}
