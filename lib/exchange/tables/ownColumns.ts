import type { ExportMapping } from '@/lib/mentions/exportMapping';
import { MENTION_COLUMNS } from '../mentionColumns';
import type { Layout } from './layout';
import { constant } from './presets/preset';

/** The layout of columns that the user chose; one that is no canonical column any more stays, and is empty. */
export function ownLayout({ grain, columns }: Pick<ExportMapping, 'grain' | 'columns'>): Layout {
  return {
    grain, needs: [], mostRows: null,
    columns: columns.map(({ header, from, constant: same }) => {
      const canonical = from === null ? undefined : MENTION_COLUMNS.find(({ name }) => name === from);
      return canonical === undefined ? constant(header, from === null ? same : '') : { ...canonical, name: header };
    }),
  };
}
