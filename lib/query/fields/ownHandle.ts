import { foldedName } from './fieldFacts';

/**
 * Whether a handle is one of those under which a brand writes itself. These are named without @, for any site, or after a
 * site's id and a colon (`x:norvelo`) for that one.
 */
export function ownHandleTest(handles: readonly string[]): (site: string, handle: string | null) => boolean {
  const own = new Set(handles.map((written) => foldedName(written.trim().replace(/(^|:)@/u, '$1'))));
  own.delete('');
  return (site, handle) => {
    if (handle === null || own.size === 0) return false;
    const folded = foldedName(handle);
    return own.has(folded) || own.has(`${foldedName(site)}:${folded}`);
  };
}
