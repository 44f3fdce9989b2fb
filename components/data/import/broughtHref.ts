import { namedHref } from '@/components/mentions/namedHref';
import type { DraftKind } from '@/components/hooks/importFile';

/** Where what was brought in is shown, within the dashboard; mentions by their ids, all where there are none. */
export function broughtHref(kind: DraftKind, brought: readonly string[]): string {
  switch (kind) {
    case 'mentions':
      return namedHref(brought) ?? '#/mentions';
    case 'survey':
    case 'series':
      return '#/insights?part=experience';
    default:
      return '#/authors';
  }
}
