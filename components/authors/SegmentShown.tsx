import type { VNode } from 'preact';
import { Button } from '@/components/controls/Button';
import { Notice } from '@/components/controls/Notice';
import { Progress } from '@/components/controls/Progress';
import { useTranslator } from '@/components/hooks/translation';
import { EmptyState } from '@/components/layout/EmptyState';
import { WindowedFeed } from '@/components/layout/WindowedFeed';
import type { Persona } from '@/lib/insights/persona';
import type { Segment, SegmentFact } from '@/lib/inbox/segment';
import type { NamingTopic } from '@/components/signals/signalNames';
import { nameOfAuthor, type Account } from './listedAuthor';
import { PersonaCard } from './PersonaCard';
import styles from './SegmentShown.module.css';
import { factWords } from './segmentWords';

/** Height of a member's row in px, until it is measured. */
const ROW_ESTIMATE = 52;

/** Somebody of a segment, and why. */
export interface ListedMember {
  account: Account;
  accounts: readonly Account[];
  calledName: string | null;
  href: string;
  why: readonly SegmentFact[];
}

/** How far the count of a segment is. */
export interface SegmentCounted {
  state: 'counting' | 'stopped' | 'done' | 'failed';
  looked: number;
  all: number;
  count: number;
  members: readonly ListedMember[];
  /** Null before anybody was looked at. */
  persona: Persona | null;
}

export interface SegmentShownProps {
  segment: Segment;
  counted: SegmentCounted;
  siteNames: ReadonlyMap<string, string>;
  topics: readonly NamingTopic[];
  weekStart: number;
  onStop: () => void;
  onAgain: () => void;
  onPrint: () => void;
}

/** One segment: how many belong to it, as far as they are counted, what they have in common, and who they are. */
export function SegmentShown(props: SegmentShownProps): VNode {
  const { segment, counted, siteNames, topics, weekStart, onStop, onAgain, onPrint } = props;
  const { text, count } = useTranslator();
  const { state, looked, all, members, persona } = counted;
  const isOver = state === 'done' || state === 'stopped';
  return (
    <div class={styles['shown']}>
      <div class={styles['progress']}>
        <span role="status">{count(state === 'done' ? 'segments.people' : 'segments.peopleAtLeast', counted.count)}</span>
        {state === 'counting' && (
          <>
            <Progress label={text('segments.counting', { name: segment.name })} done={looked} all={all} />
            <Button size="small" onClick={onStop}>{text('segments.stop')}</Button>
          </>
        )}
        {state === 'stopped' && <span class={styles['soft']}>{text('segments.stopped', { n: looked, of: all })}</span>}
        {isOver && <Button size="small" onClick={onAgain}>{text('segments.again')}</Button>}
      </div>
      {state === 'failed' && <Notice kind="trouble" action={<Button size="small" onClick={onAgain}>{text('action.tryAgain')}</Button>}>{text('trouble.load')}</Notice>}
      {isOver && counted.count === 0 && <EmptyState title={text('segments.nobody')} hint={text('segments.nobodyHint')} />}
      {isOver && counted.count > 0 && persona !== null && (
        <PersonaCard name={segment.name} persona={persona} siteNames={siteNames} topics={topics} weekStart={weekStart} onPrint={onPrint} />
      )}
      {members.length > 0 && (
        <section class={styles['members']} aria-label={text('segments.members')}>
          <h2 class={styles['title']}>{text('segments.members')}</h2>
          {isOver && counted.count > members.length && <p class={styles['soft']}>{text('segments.newestMembers', { n: members.length })}</p>}
          <WindowedFeed
            rows={members}
            complete
            label={text('segments.members')}
            estimate={ROW_ESTIMATE}
            keyOf={({ account }) => account.id}
            nameOf={nameOfAuthor}
            draw={drawing(siteNames)}
            onMore={nothing}
          />
        </section>
      )}
    </div>
  );
}

const nothing = (): void => undefined;

const drawing = (siteNames: ReadonlyMap<string, string>) => (member: ListedMember): VNode => <MemberRow member={member} siteNames={siteNames} />;

function MemberRow({ member, siteNames }: { member: ListedMember; siteNames: ReadonlyMap<string, string> }): VNode {
  const translator = useTranslator();
  const { sequence } = translator;
  const { accounts, why } = member;
  return (
    <div class={styles['member']}>
      <p class={styles['who']}>
        <a class={styles['name']} href={member.href}>
          <bdi>{nameOfAuthor(member)}</bdi>
        </a>
        <span class={styles['soft']}>{sequence([...new Set(accounts.map(({ site }) => siteNames.get(site) ?? site))])}</span>
      </p>
      <p class={styles['soft']}>{why.map((fact) => factWords(fact, siteNames, translator)).join(' · ')}</p>
    </div>
  );
}

