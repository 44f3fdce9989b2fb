import type { VNode } from 'preact';
import { Button } from '@/components/controls/Button';
import { InlineSelect } from '@/components/controls/InlineSelect';
import { Notice } from '@/components/controls/Notice';
import { Slots } from '@/components/alerts/Slots';
import type { RetentionPolicy, RetentionState } from '@/components/hooks/retention';
import type { RetentionChoice } from '@/components/hooks/retentionChoice';
import { useTranslator } from '@/components/hooks/translation';
import { DEFAULT_MONTHS, TOUCHED_KEPT } from '@/lib/mentions/retention';
import { DryRun } from './DryRun';
import styles from './Retention.module.css';
import { monthsWords, offeredMonths, readMonths, writtenMonths } from './retentionChoices';
import { RetentionTopics } from './RetentionTopics';

export interface RetentionProps {
  policy: RetentionPolicy;
  /** Null: not known yet. */
  state: RetentionState | null;
  choice: RetentionChoice;
  topics: readonly { id: string; name: string }[];
  sites: ReadonlyMap<string, string>;
}

/** How long mentions are kept, in sentences that are changed where they stand; what would go is shown before it is stored. */
export function Retention({ policy, state, choice, topics, sites }: RetentionProps): VNode {
  const translator = useTranslator();
  const { text } = translator;
  const { asked, preview, failed, choose, look, agree, leave } = choice;
  // What is asked about stands where it was chosen, until it is agreed to or left.
  const months = isOf(asked, 'all') ? asked.months : policy.months;
  const touched = isOf(asked, 'touched') ? asked.kept : policy.touched;
  const isHere = asked === 'now' || (asked !== null && asked.of !== 'site');
  return (
    <>
      {failed && <Notice kind="trouble">{text('trouble.saveFailed')}</Notice>}
      {state?.held != null && <Held held={state.held} />}
      <div class={styles['sentences']}>
        <p>
          <Slots
            message={text(months === null ? 'data.retention.allNever' : 'data.retention.all')}
            slots={{
              months: (
                <InlineSelect
                  label={text('data.retention.monthsLabel')}
                  value={writtenMonths(months)}
                  options={offeredMonths(months).map((one) => ({ value: writtenMonths(one), label: monthsWords(one, translator) }))}
                  onValue={(value) => choose({ of: 'all', months: readMonths(value) })}
                />
              ),
            }}
          />
        </p>
        <p>
          <Slots
            message={text('data.retention.touched')}
            slots={{
              kept: (
                <InlineSelect
                  label={text('data.retention.touchedLabel')}
                  value={touched}
                  options={TOUCHED_KEPT.map((kept) => ({ value: kept, label: text(`data.retention.kept.${kept}`) }))}
                  onValue={(value) => choose({ of: 'touched', kept: TOUCHED_KEPT.find((kept) => kept === value) ?? touched })}
                />
              ),
            }}
          />
        </p>
      </div>
      <RetentionTopics policy={policy} asked={isOf(asked, 'topic') ? asked : null} topics={topics} onChoose={choose} />
      <p class={styles['note']}>{text('data.retention.why', { n: DEFAULT_MONTHS })}</p>
      {state !== null && <Runs state={state} />}
      {isHere ? (
        <DryRun
          preview={preview}
          isNow={asked === 'now'}
          topics={new Map(topics.map(({ id, name }) => [id, name]))}
          sites={sites}
          onAgree={agree}
          onLeave={leave}
        />
      ) : (
        <div>
          <Button size="small" onClick={look}>
            {text('data.retention.look')}
          </Button>
        </div>
      )}
    </>
  );
}

function isOf<Kind extends string>(asked: RetentionChoice['asked'], kind: Kind): asked is Extract<RetentionChoice['asked'], { of: Kind }> {
  return asked !== null && asked !== 'now' && asked.of === kind;
}

function Held({ held }: { held: NonNullable<RetentionState['held']> }): VNode {
  const { text, dateTime } = useTranslator();
  return <Notice kind="trouble">{text(`data.retention.held.${held.clock}`, { since: dateTime(held.since), until: dateTime(held.until) })}</Notice>;
}

/** When runs were and are going to be, one sentence each. */
function Runs({ state: { running, nextAt, held, last } }: { state: RetentionState }): VNode {
  const { text, count, date, dateTime } = useTranslator();
  return (
    <p class={styles['note']} role="status">
      {running !== null && count('data.retention.running', running.mentions)}
      {running === null && held === null && (nextAt === null ? text('data.retention.nextSoon') : text('data.retention.next', { date: dateTime(nextAt) }))}
      {last !== null && ` ${count('data.retention.last', last.mentions, { date: date(last.at) })}`}
    </p>
  );
}
