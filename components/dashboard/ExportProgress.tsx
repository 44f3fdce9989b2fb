import type { VNode } from 'preact';
import { useTranslator } from '@/components/hooks/translation';
import type { ExportState } from './exportState';

/** How far a file is, and what was left out of it. */
export function ExportProgress({ state, siteNames }: { state: ExportState; siteNames: ReadonlyMap<string, string> }): VNode | null {
  const { text, count } = useTranslator();
  switch (state.state) {
    case 'running':
      return <>{count('export.progress', state.rows)}</>;
    case 'done': {
      const { what, rows, leftOut, cut } = state;
      const said = [
        count(what === 'csv' ? 'export.done' : 'bundle.done', rows),
        ...(cut ? [text('bundle.cut')] : []),
        ...Array.from(leftOut, ([site, n]) => count('export.leftOut', n, { site: siteNames.get(site) ?? site })),
      ];
      return <>{said.join(' · ')}</>;
    }
    case 'failed':
      return <>{text('export.failed')}</>;
    default:
      return null;
  }
}
