import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Gives the focus to the first button within when it appears, where that is wanted. */
export function FocusedFirst({ takesFocus, children }: { takesFocus: boolean; children: ComponentChildren }): VNode {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) place.current?.querySelector('button')?.focus();
  }, [takesFocus]);
  return <div ref={place}>{children}</div>;
}
