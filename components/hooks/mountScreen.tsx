import { render, type VNode } from 'preact';
import { TroubleNotice } from '@/components/layout/TroubleNotice';
import { DamageLine } from '@/components/damage/DamageLine';
import { openExtensionPage } from '@/lib/platform/tabs';
import { openDatabase, openState, type EarshotDatabase } from '@/lib/storage/database';
import { chooseLanguage } from '@/lib/i18n/languages';
import { EVERYWHERE } from '@/lib/i18n/messages';
import type { Translator } from '@/lib/i18n/translator';
import type { Wording } from '@/lib/i18n/wording';
import { useDamage } from './damage';
import { useNow } from './now';
import { Root } from './Root';

export type ScreenName = 'popup' | 'sidepanel' | 'dashboard' | 'welcome';

/**
 * Puts a screen into its page, with the words that it says. What the user decides on a screen is written strictly. `broken` is
 * shown instead where the store cannot be opened.
 */
export function mountScreen(screen: VNode, name: ScreenName, wording: Wording = EVERYWHERE, broken: VNode = <BrokenScreen />): void {
  const place = document.getElementById('root');
  if (place === null) return;
  // The words that are most likely wanted are fetched while the database opens.
  const { code } = chooseLanguage('auto', navigator.languages);
  void wording.load(code);
  wording.later?.(code).catch(() => undefined);
  const db = openDatabase({ durability: 'strict' });
  leaveWhenDeleted(db);
  render(
    <Root db={db} opening={openState(db)} wording={wording} title={TITLES[name]} trouble={({ state }) => (state === 'newer' ? <NewerScreen /> : broken)}>
      {screen}
    </Root>,
    place,
  );
}

/** Where everything is deleted, the connection is closed, or it would hold that up; the screen begins anew. */
function leaveWhenDeleted(db: EarshotDatabase): void {
  db.on('versionchange', ({ newVersion }) => {
    if ((newVersion ?? 0) === 0) location.reload();
  });
}

const TITLES: Record<ScreenName, (translator: Translator) => string> = {
  popup: ({ text }) => text('app.name'),
  sidepanel: ({ text }) => text('app.name'),
  dashboard: ({ text }) => `${text('overview.title')} · ${text('app.name')}`,
  welcome: ({ text }) => `${text('welcome.steps')} · ${text('app.name')}`,
};

function NewerScreen(): VNode {
  return (
    <main>
      <TroubleNotice trouble={{ code: 'database-newer' }} />
    </main>
  );
}

/** What can be done is offered by the dashboard. */
function BrokenScreen(): VNode {
  const noted = useDamage();
  const now = useNow();
  const damage = noted ?? { since: now, wholeAt: null, mentions: 0, missing: null };
  return (
    <main>
      <DamageLine
        damage={{ ...damage, code: 'database-broken', opens: false }}
        onLook={() => void openExtensionPage('dashboard.html#/data')}
      />
    </main>
  );
}
