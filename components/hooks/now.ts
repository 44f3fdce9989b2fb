import { useEffect, useState } from 'preact/hooks';

const MINUTE = 60_000;

/** The time, ms since 1970, at which ages are shown; moves on every minute. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), MINUTE);
    return () => clearInterval(timer);
  }, []);
  return now;
}
