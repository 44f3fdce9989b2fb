import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { useTranslator } from '@/components/hooks/translation';
import { Loading } from '@/components/layout/Loading';
import type { Diagnosis } from './diagnostics';
import { PageHeading } from './PageHeading';
import styles from './PageSection.module.css';
import type { PageView } from './pageView';
import { ReadingPage } from './ReadingPage';

export interface PageSectionProps {
  view: PageView;
  /** False where the browser or the user refuses. */
  onGrant: () => Promise<boolean>;
  onReadOnce: () => Promise<boolean>;
  onDiagnose: () => Promise<Diagnosis>;
  /** Switches reading of the page's site off or on again. */
  onSwitch: (keys: readonly string[], on: boolean) => void;
  /** ms since 1970. */
  now: number;
  /** What is said where the browser keeps the address from us; without, that the page belongs to the browser. */
  unknownAddress?: string;
  /** Goes on reading after a pause; without, there is a button elsewhere. */
  onResume?: () => void;
}

/** This page: its site, whether it is read and what was found, else why not and the one thing to do. */
export function PageSection(props: PageSectionProps): VNode {
  const { view, onGrant, onReadOnce, onDiagnose, onSwitch, now, unknownAddress, onResume } = props;
  const { text } = useTranslator();
  const [failed, setFailed] = useState(false);
  const readOnce = async (): Promise<void> => setFailed(!(await onReadOnce()));
  return (
    <section class={styles['page']} aria-label={text('page.title')}>
      {view.state === 'loading' && <Loading lines={2} />}
      {view.state === 'browser-page' && <p class={styles['hint']}>{text('page.browserPage')}</p>}
      {view.state === 'unknown-address' && (
        <p class={styles['hint']}>{unknownAddress ?? text('page.browserPage')}</p>
      )}
      {view.state === 'reading' && (
        <ReadingPage
          name={view.name}
          status={view.status}
          now={now}
          onDiagnose={onDiagnose}
          onSwitchOff={() => onSwitch(view.keys, false)}
        />
      )}
      {view.state === 'resting' && (
        <>
          <PageHeading name={view.name} state={text('page.resting')} />
          <p class={styles['hint']}>{text(`resting.${view.why}`)}</p>
          {view.why === 'paused' && onResume !== undefined && (
            <Button kind="primary" icon="play" onClick={onResume}>
              {text('popup.resume')}
            </Button>
          )}
          {view.why === 'site-off' && (
            <Button kind="primary" icon="play" onClick={() => onSwitch(view.keys, true)}>
              {text('page.switchOn')}
            </Button>
          )}
        </>
      )}
      {view.state === 'starting' && (
        <>
          <PageHeading name={view.name} state={text('page.starting')} />
          <p class={styles['hint']}>{text('page.startingHint')}</p>
        </>
      )}
      {view.state === 'not-granted' && (
        <>
          <PageHeading name={view.site.name} state={text('page.resting')} />
          <p class={styles['hint']}>{text('page.notGranted')} {text('page.grantHint')}</p>
          <Button kind="primary" onClick={() => void onGrant()}>
            {text('page.grant', { site: view.site.name })}
          </Button>
        </>
      )}
      {view.state === 'unknown-site' && (
        <>
          <PageHeading name={view.host} state={text('page.resting')} />
          <p class={styles['hint']}>{text('page.unknownSite')}</p>
          <div class={styles['choices']}>
            <Button kind="primary" onClick={() => void readOnce()}>
              {text('page.readOnce')}
            </Button>
            <Button kind="quiet" onClick={() => void onGrant()}>
              {text('page.readAlways')}
            </Button>
          </div>
        </>
      )}
      {failed && (
        <p class={styles['failed']} role="alert">
          {text('page.readOnceFailed')}
        </p>
      )}
    </section>
  );
}
