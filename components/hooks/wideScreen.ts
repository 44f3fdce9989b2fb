import { useEffect, useState } from 'preact/hooks';

/** Whether the window is at least so wide, px. */
export function useWideScreen(from: number): boolean {
  const [isWide, setWide] = useState(() => matchMedia(`(width >= ${from}px)`).matches);
  useEffect(() => {
    const query = matchMedia(`(width >= ${from}px)`);
    const changed = (): void => setWide(query.matches);
    changed();
    query.addEventListener('change', changed);
    return () => query.removeEventListener('change', changed);
  }, [from]);
  return isWide;
}
