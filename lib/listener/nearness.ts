/** How far beyond the window something may be and still be near, in heights of the window. */
const MARGIN = '50%';

export interface Nearness {
  /** Tells from now on, and first of all soon, whether an element is near the part of the page that is seen. */
  watch: (element: Element) => void;
  isNear: (element: Element) => boolean;
  stop: () => void;
}

/**
 * Knows which of the watched elements can be seen, or nearly: long pages would be heavy if something were put beside each of
 * their posts. What takes no room of its own (its parts may) counts as near, and so does everything where nobody can tell.
 */
export function createNearness(changed: (element: Element, isNear: boolean) => void): Nearness {
  const near = new WeakSet<Element>();
  if (typeof IntersectionObserver === 'undefined') {
    return { watch: (element) => changed(element, true), isNear: () => true, stop: () => undefined };
  }
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting, boundingClientRect: box } of entries) {
        const isNear = isIntersecting || (box.width === 0 && box.height === 0);
        if (isNear) near.add(target);
        else near.delete(target);
        changed(target, isNear);
      }
    },
    { rootMargin: MARGIN },
  );
  return {
    watch: (element) => observer.observe(element),
    isNear: (element) => near.has(element),
    stop: () => observer.disconnect(),
  };
}
