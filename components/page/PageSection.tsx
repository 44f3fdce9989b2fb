import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { useTranslator } from '@/components/hooks/translation';
import { Loading } from '@/components/layout/Loading';
import type { PageStatus } from '@/lib/messaging/protocol';
import type { PageView } from './pageView';
import styles from './PageSection.module.css';

export interface PageSectionProps {
  view: PageView;
  /** False where the browser or the user refuses. */
  onGrant: () => Promise<boolean>;
  onReadOnce: () => Promise<boolean>;
  /** What is said where the browser keeps the address from us; without, that the page belongs to the browser. */
  unknownAddress?: string;
  /** Goes on reading after a pause; without, there is a button elsewhere. */
  onResume?: () => void;
}

/** This page: its site, whether it is read and what was found, else why not and the one thing to do. */
export function PageSection(props: PageSectionProps): VNode {
  const { view, onGrant, onReadOnce, unknownAddress, onResume } = props;
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
        <>
          <Heading name={view.name} state={text('page.reading')} lively />
          <Found status={view.status} />
        </>
      )}
      {view.state === 'resting' && (
        <>
          <Heading name={view.name} state={text('page.resting')} />
          <p class={styles['hint']}>{text(`resting.${view.why}`)}</p>
          {view.why === 'paused' && onResume !== undefined && (
            <Button kind="primary" icon="play" onClick={onResume}>
              {text('popup.resume')}
            </Button>
          )}
        </>
      )}
      {view.state === 'starting' && (
        <>
          <Heading name={view.name} state={text('page.starting')} />
          <p class={styles['hint']}>{text('page.startingHint')}</p>
        </>
      )}
      {view.state === 'not-granted' && (
        <>
          <Heading name={view.site.name} state={text('page.resting')} />
          <p class={styles['hint']}>{text('page.notGranted')} {text('page.grantHint')}</p>
          <Button kind="primary" onClick={() => void onGrant()}>
            {text('page.grant', { site: view.site.name })}
          </Button>
        </>
      )}
      {view.state === 'unknown-site' && (
        <>
          <Heading name={view.host} state={text('page.resting')} />
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

function Heading({ name, state, lively = false }: { name: string; state: string; lively?: boolean }): VNode {
  return (
    <h2 class={styles['heading']}>
      <bdi class={styles['name']}>{name}</bdi>
      <span class={lively ? `${styles['state']} ${styles['lively']}` : styles['state']}>{state}</span>
    </h2>
  );
}

function Found({ status }: { status: PageStatus }): VNode {
  const { text, count } = useTranslator();
  const { scanned, mentions, waiting, health } = status;
  const incomplete = Object.values(health.missing).some((missing) => missing > 0);
  return (
    <>
      <p class={styles['found']}>
        {count('count.postsSeen', scanned)} <span aria-hidden="true">·</span>{' '}
        <strong>{count('count.mentionsHere', mentions)}</strong>
      </p>
      {scanned === 0 && <p class={styles['hint']}>{text('page.noPosts')}</p>}
      {incomplete && <p class={styles['hint']}>{text('page.fieldsMissing')}</p>}
      {waiting > 0 && <p class={styles['hint']}>{count('count.waiting', waiting)}</p>}
    </>
  );
}
