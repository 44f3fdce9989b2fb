import { minify } from 'terser';

const WORKER = 'background.js';
const PASSES = 2;

/**
 * Vite plugin: presses the worker's script once more. The browser reads it whenever the worker wakes, and it is the largest of all;
 * other scripts gain less from it than their builds would take longer.
 * @returns {import('vite').Plugin}
 */
export function compressedWorker() {
  return {
    name: 'earshot-compressed-worker',
    apply: 'build',
    enforce: 'post',
    async generateBundle(_, bundle) {
      const worker = bundle[WORKER];
      if (worker?.type !== 'chunk') return;
      const { code } = await minify(worker.code, { ecma: 2020, compress: { ecma: 2020, passes: PASSES } });
      worker.code = code;
    },
  };
}
