import { useEffect, useState } from 'preact/hooks';
import type { rowDetails } from '@/components/mentions/RowDetails';

type Details = typeof rowDetails;

let loaded: Details | null = null;

/** Fetches what open rows show; a list is there before it. */
export async function loadRowDetails(): Promise<Details> {
  loaded ??= (await import('@/components/mentions/RowDetails')).rowDetails;
  return loaded;
}

/** What open rows show; null until it is fetched, which begins with the first row that is shown. */
export function useRowDetails(): Details | null {
  const [details, setDetails] = useState<{ of: Details | null }>({ of: loaded });
  useEffect(() => {
    if (details.of !== null) return undefined;
    let current = true;
    // What the package lacks is not there to be shown.
    loadRowDetails().then((of) => current && setDetails({ of }), () => undefined);
    return () => {
      current = false;
    };
  }, [details.of]);
  return details.of;
}
