import { useLayoutEffect, useState } from 'preact/hooks';

/** Where an element begins on the page, px; measured again when the page's own size changes. */
export function usePageOffset(element: { current: HTMLElement | null }): number {
  const [offset, setOffset] = useState(0);
  useLayoutEffect(() => {
    const measure = (): void => {
      const rect = element.current?.getBoundingClientRect();
      if (rect !== undefined) setOffset(Math.round(rect.top + window.scrollY));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [element]);
  return offset;
}
