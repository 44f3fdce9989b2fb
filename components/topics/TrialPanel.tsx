import type { ComponentChildren, VNode } from 'preact';
import { useId } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { useTranslator } from '@/components/hooks/translation';
import { Loading } from '@/components/layout/Loading';
import type { StoredTrial } from '@/lib/insights/queryTrial';
import type { QueryTrial } from '@/lib/messaging/protocol';
import type { AskedLeaf } from '@/lib/query/askedLeaves';
import { PageExamples, StoredExamples, type ExampleLook } from './TrialExamples';
import styles from './TrialPanel.module.css';
import type { Trial, TrialOnPage, TrialOnStored } from './queryTrials';

export interface TrialPanelProps extends ExampleLook {
  stored: TrialOnStored;
  page: TrialOnPage;
  /** What the query asks that a page cannot decide, such as `lang:`. */
  asksLater: readonly string[];
  /** Reads what is stored once more. */
  onAgain: () => void;
}

/** What a query that is being written would hear: among stored mentions, and on the open page. */
export function TrialPanel({ stored, page, asksLater, onAgain, ...look }: TrialPanelProps): VNode {
  const { text } = useTranslator();
  const title = useId();
  const unreadable = stored.state === 'empty' || stored.state === 'invalid' ? stored.state : null;
  return (
    <section class={styles['panel']} aria-labelledby={title}>
      <h3 id={title} class={styles['title']}>
        {text('trial.title')}
      </h3>
      <p class={styles['note']} role="status">
        {unreadable !== null && text(`trial.${unreadable}`)}
      </p>
      {unreadable === null && (
        <>
          <Part title={text('trial.stored')} said={<OfStored stored={stored} onAgain={onAgain} />} trial={stored}>
            {stored.state === 'tried' && <StoredResult trial={stored.trial} look={look} />}
          </Part>
          <Part title={text('trial.page')} said={<OfPage page={page} />} trial={page}>
            {page.state === 'tried' && (
              <PageResult trial={page.trial} leaves={page.leaves} asksLater={asksLater} look={look} />
            )}
          </Part>
        </>
      )}
    </section>
  );
}

function Part(props: { title: string; said: VNode; trial: Trial<unknown>; children: ComponentChildren }): VNode {
  return (
    <div class={styles['part']}>
      <h4 class={styles['where']}>{props.title}</h4>
      <div role="status">{props.said}</div>
      {props.trial.state === 'loading' && <Loading lines={2} />}
      {props.children}
    </div>
  );
}

function OfStored({ stored, onAgain }: { stored: TrialOnStored; onAgain: () => void }): VNode | null {
  const { text } = useTranslator();
  if (stored.state === 'nothing') return <p class={styles['note']}>{text('trial.nothingStored')}</p>;
  if (stored.state === 'failed') {
    return (
      <p class={styles['failed']}>
        {text('trial.storedFailed')}{' '}
        <Button size="small" onClick={onAgain}>
          {text('action.tryAgain')}
        </Button>
      </p>
    );
  }
  if (stored.state !== 'tried') return null;
  const { asked, hears } = stored.trial;
  return <Figure n={hears.count} of={text(stored.all ? 'trial.ofAll' : 'trial.ofNewest', { n: asked })} />;
}

function OfPage({ page }: { page: TrialOnPage }): VNode | null {
  const { text, count } = useTranslator();
  if (page.state === 'nothing') return <p class={styles['note']}>{text('trial.nothingOpen')}</p>;
  if (page.state === 'failed') return <p class={styles['failed']}>{text('trial.pageFailed')}</p>;
  if (page.state !== 'tried') return null;
  const { trial, host } = page;
  if (trial.posts === 0) return <p class={styles['note']}>{text('trial.noPosts', { host })}</p>;
  return <Figure n={trial.hits} of={count('trial.ofPosts', trial.posts, { host })} />;
}

function Figure({ n, of }: { n: number; of: string }): VNode {
  const { number } = useTranslator();
  return (
    <p class={styles['figure']}>
      <strong class={styles['number']}>{number(n)}</strong> {of}
    </p>
  );
}

function StoredResult({ trial, look }: { trial: StoredTrial; look: ExampleLook }): VNode {
  const { text, count } = useTranslator();
  const { hears, misses, undecided, change, leaves } = trial;
  const isSame = change !== null && change.newly.count + change.noLonger.count === 0;
  return (
    <>
      <StoredExamples group={hears} leaves={leaves} look={look} />
      {isSame && <p class={styles['note']}>{text('trial.same')}</p>}
      {GROUPS.map((kind) => {
        const group = kind === 'newly' || kind === 'noLonger' ? change?.[kind] : trial[kind];
        if (group === undefined || group.count === 0) return null;
        return (
          <Folded key={kind} title={count(`trial.${kind}`, group.count)}>
            <StoredExamples group={group} leaves={leaves} look={look} />
          </Folded>
        );
      })}
      {misses.count > 0 && (
        <Folded title={count('trial.misses', misses.count)}>
          <p class={styles['note']}>{text(misses.examples.length === 0 ? 'trial.missesFar' : 'trial.missesNear')}</p>
          <StoredExamples nearestOnly group={misses} leaves={leaves} look={look} />
        </Folded>
      )}
      {undecided > 0 && <p class={styles['note']}>{count('trial.undecided', undecided)}</p>}
      <p class={styles['note']}>{text('trial.onlyHeard')}</p>
    </>
  );
}

/** What is told of what is stored beside what is heard, in the order in which it matters. */
const GROUPS = ['noLonger', 'newly', 'notStored', 'hidden'] as const;

function PageResult(props: {
  trial: QueryTrial;
  leaves: readonly AskedLeaf[];
  asksLater: readonly string[];
  look: ExampleLook;
}): VNode {
  const { trial, leaves, asksLater, look } = props;
  const { text, count, list } = useTranslator();
  const missed = trial.posts - trial.hits - trial.notStored;
  return (
    <>
      <PageExamples posts={trial.examples} count={trial.hits} leaves={leaves} look={look} />
      {trial.hidden > 0 && <p class={styles['note']}>{count('trial.hidden', trial.hidden)}</p>}
      {trial.notStored > 0 && <p class={styles['note']}>{count('trial.notStored', trial.notStored)}</p>}
      {missed > 0 && (
        <Folded title={count('trial.misses', missed)}>
          <p class={styles['note']}>{text(trial.misses.length === 0 ? 'trial.missesFar' : 'trial.missesNear')}</p>
          <PageExamples posts={trial.misses} count={0} leaves={leaves} look={look} />
        </Folded>
      )}
      {asksLater.length > 0 && <p class={styles['note']}>{text('trial.decidedLater', { fields: list(asksLater) })}</p>}
    </>
  );
}

function Folded({ title, children }: { title: string; children: ComponentChildren }): VNode {
  return (
    <details class={styles['change']}>
      <summary>{title}</summary>
      {children}
    </details>
  );
}
