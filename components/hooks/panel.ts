import { useCallback } from 'preact/hooks';
import { openPanel } from '@/lib/platform/panel';
import { openExtensionPage } from '@/lib/platform/tabs';

/** Opens the side panel beside a tab, or the mentions in a tab where there is none. To be called straight from a click. */
export function useOpenPanel(tabId: number | null): () => void {
  return useCallback(() => {
    // No pause before the request: browsers open the panel only while the click is being handled.
    const opening = tabId === null ? Promise.resolve(false) : openPanel({ tabId });
    void opening.then(async (opened) => {
      if (!opened) await openExtensionPage('dashboard.html#/mentions');
      if (!location.search.includes('tab=')) window.close();
    });
  }, [tabId]);
}
