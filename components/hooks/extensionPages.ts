import { openExtensionPage } from '@/lib/platform/tabs';

/** Opens a page of the extension. `leave` closes the window that asked, as a popup does. */
export function useOpenExtensionPage({ leave = false }: { leave?: boolean } = {}): (path: string) => void {
  return (path) => {
    void openExtensionPage(path).then(() => {
      // A popup that was opened as a tab of its own stays.
      if (leave && !location.search.includes('tab=')) window.close();
    });
  };
}
