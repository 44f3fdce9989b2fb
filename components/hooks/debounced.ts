import { useEffect, useState } from 'preact/hooks';

/** A value once it has stayed the same for `pause` ms; at first at once. */
export function useDebounced<Value>(value: Value, pause: number): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const waiting = setTimeout(() => setSettled(value), pause);
    return () => clearTimeout(waiting);
  }, [value, pause]);
  return settled;
}
