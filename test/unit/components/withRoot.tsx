import { render } from '@testing-library/preact';
import type { VNode } from 'preact';
import { Root } from '@/components/hooks/Root';
import { PAGES } from '@/lib/i18n/pageMessages';
import type { Wording } from '@/lib/i18n/wording';
import { openState, type EarshotDatabase } from '@/lib/storage/database';

/** A screen on a database, as its page mounts it. */
export function openWith(db: EarshotDatabase, screen: VNode, wording: Wording = PAGES): Element {
  return render(
    <Root
      db={db}
      wording={wording}
      opening={openState(db)}
      title={({ text }) => text('app.name')}
      trouble={({ state }) => <p>{`trouble: ${state}`}</p>}
    >
      {screen}
    </Root>,
  ).container;
}
