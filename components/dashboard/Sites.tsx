import type { VNode } from 'preact';
import { Notice } from '@/components/controls/Notice';
import { useNow } from '@/components/hooks/now';
import { useSiteReadings } from '@/components/hooks/siteReadings';
import { useOfferedSites } from '@/components/hooks/sites';
import { useSiteSwitch } from '@/components/hooks/siteSwitch';
import { useTranslator } from '@/components/hooks/translation';
import { Loading } from '@/components/layout/Loading';
import { SitesView } from '@/components/sites/SitesView';

/** The view of the sites, with its data. */
export function Sites(): VNode {
  const { text } = useTranslator();
  const { sites, otherHosts, grant, grantAddress, giveBack, giveBackHost } = useOfferedSites();
  const { state, days, readingOf, sources } = useSiteReadings();
  const now = useNow();
  const onSwitch = useSiteSwitch();
  if (sites === null || state === 'loading') return <Loading lines={6} />;
  return (
    <>
      {state === 'failed' && <Notice kind="trouble">{text('trouble.load')}</Notice>}
      <SitesView
        sites={sites}
        otherHosts={otherHosts}
        sources={sources}
        readingOf={readingOf}
        days={days}
        now={now}
        onGrant={grant}
        onGiveBack={giveBack}
        onGrantAddress={grantAddress}
        onGiveBackHost={giveBackHost}
        onSwitch={(key, on) => void onSwitch([key], on)}
      />
    </>
  );
}
