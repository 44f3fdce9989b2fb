import { render, type VNode } from 'preact';
import { TroubleNotice } from '@/components/layout/TroubleNotice';
import { openDatabase, type OpenState } from '@/lib/storage/database';
import type { Translator } from '@/lib/i18n/translator';
import { Root } from './Root';

export type ScreenName = 'popup' | 'sidepanel' | 'dashboard' | 'welcome';

/** Puts a screen into its page. What the user decides on a screen is written strictly. */
export function mountScreen(screen: VNode, name: ScreenName): void {
  const place = document.getElementById('root');
  if (place === null) return;
  render(
    <Root db={openDatabase({ durability: 'strict' })} title={TITLES[name]} trouble={troubleScreen}>
      {screen}
    </Root>,
    place,
  );
}

const TITLES: Record<ScreenName, (translator: Translator) => string> = {
  popup: ({ text }) => text('app.name'),
  sidepanel: ({ text }) => text('app.name'),
  dashboard: ({ text }) => `${text('mentions.title')} · ${text('app.name')}`,
  welcome: ({ text }) => `${text('welcome.steps')} · ${text('app.name')}`,
};

function troubleScreen({ state }: Exclude<OpenState, { state: 'open' }>): VNode {
  return (
    <main>
      <TroubleNotice trouble={{ code: state === 'newer' ? 'database-newer' : 'database-broken' }} />
    </main>
  );
}
