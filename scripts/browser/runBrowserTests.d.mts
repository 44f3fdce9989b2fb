interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

export const AT_ONCE: number;
export const TOGETHER: number;
export function runBrowserTests(
  files: string[],
  how: { isLong: (file: string) => boolean; run: (files: string[]) => Promise<(Counts & { file: string })[]> },
): Promise<Counts & { rightAlone: string[] }>;
