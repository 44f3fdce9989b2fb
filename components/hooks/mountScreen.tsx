import { render, type VNode } from 'preact';
import { TroubleNotice } from '@/components/layout/TroubleNotice';
import { openDatabase, openState, type OpenState } from '@/lib/storage/database';
import { chooseLanguage } from '@/lib/i18n/languages';
import { EVERYWHERE } from '@/lib/i18n/messages';
import type { Translator } from '@/lib/i18n/translator';
import type { Wording } from '@/lib/i18n/wording';
import { Root } from './Root';

export type ScreenName = 'popup' | 'sidepanel' | 'dashboard' | 'welcome';

/** Puts a screen into its page, with the words that it says. What the user decides on a screen is written strictly. */
export function mountScreen(screen: VNode, name: ScreenName, wording: Wording = EVERYWHERE): void {
  const place = document.getElementById('root');
  if (place === null) return;
  // The words that are most likely wanted are fetched while the database opens.
  void wording.load(chooseLanguage('auto', navigator.languages).code);
  const db = openDatabase({ durability: 'strict' });
  render(
    <Root db={db} opening={openState(db)} wording={wording} title={TITLES[name]} trouble={troubleScreen}>
      {screen}
    </Root>,
    place,
  );
}

const TITLES: Record<ScreenName, (translator: Translator) => string> = {
  popup: ({ text }) => text('app.name'),
  sidepanel: ({ text }) => text('app.name'),
  dashboard: ({ text }) => `${text('overview.title')} · ${text('app.name')}`,
  welcome: ({ text }) => `${text('welcome.steps')} · ${text('app.name')}`,
};

function troubleScreen({ state }: Exclude<OpenState, { state: 'open' }>): VNode {
  return (
    <main>
      <TroubleNotice trouble={{ code: state === 'newer' ? 'database-newer' : 'database-broken' }} />
    </main>
  );
}
