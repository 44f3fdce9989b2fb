import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { Notice } from '@/components/controls/Notice';
import { Select } from '@/components/controls/Select';
import type { RetentionPart, RetentionPolicy } from '@/components/hooks/retention';
import type { RetentionChoice } from '@/components/hooks/retentionChoice';
import { useTranslator } from '@/components/hooks/translation';
import { EXPORT_POLICIES, type SitePolicy } from '@/lib/mentions/retention';
import { DryRun } from './DryRun';
import { offeredMonths, readMonths, writtenMonths } from './retentionChoices';
import { SITE_WHY, siteRules, type SiteRule } from './siteRules';
import styles from './SiteRules.module.css';

export interface SiteRulesProps {
  policy: RetentionPolicy;
  choice: RetentionChoice;
  /** Sites that have data or may be read. */
  sites: readonly { id: string; name: string }[];
  topics: ReadonlyMap<string, string>;
}

/** What holds for single sites: how long at most, and whether their mentions may go into files. Those that differ come first. */
export function SiteRules({ policy, choice, sites, topics }: SiteRulesProps): VNode {
  const { text, count } = useTranslator();
  const { asked, preview, failed, choose, agree, leave } = choice;
  const [all, setAll] = useState(false);
  // A rule that is taken back stays in sight.
  const [changed, setChanged] = useState<readonly string[]>([]);
  const rules = siteRules(policy, sites);
  const shown = rules.filter(({ id, isLimited, isOwn }) => all || isLimited || isOwn || changed.includes(id));
  const isHere = asked !== null && asked !== 'now' && asked.of === 'site';
  const onChoose = (part: Extract<RetentionPart, { of: 'site' }>): void => {
    setChanged((before) => [...new Set([...before, part.site])]);
    choose(part);
  };
  return (
    <>
      {failed && <Notice kind="trouble">{text('trouble.saveFailed')}</Notice>}
      {shown.length === 0 && <p class={styles['note']}>{text('data.sites.none')}</p>}
      {shown.length > 0 && (
        <ul class={styles['rules']}>
          {shown.map((rule) => (
            <Row
              key={rule.id}
              rule={rule}
              asked={isHere && asked.site === rule.id && asked.policy !== 'default' ? asked.policy : null}
              onPolicy={(own) => onChoose({ of: 'site', site: rule.id, policy: own })}
            />
          ))}
        </ul>
      )}
      {isHere && (
        <DryRun preview={preview} isNow={false} topics={topics} sites={new Map(sites.map(({ id, name }) => [id, name]))} onAgree={agree} onLeave={leave} />
      )}
      {shown.length < rules.length && (
        <div>
          <Button kind="quiet" size="small" onClick={() => setAll(true)}>
            {count('data.sites.all', rules.length - shown.length)}
          </Button>
        </div>
      )}
    </>
  );
}

function Row(props: { rule: SiteRule; asked: SitePolicy | null; onPolicy: (policy: SitePolicy | 'default') => void }): VNode {
  const { rule, asked, onPolicy } = props;
  const { text, count } = useTranslator();
  const { id, name, isOwn } = rule;
  const policy = asked ?? rule.policy;
  const why = SITE_WHY[id];
  return (
    <li class={styles['rule']}>
      <div class={styles['words']}>
        <h3 class={styles['name']}>
          <bdi>{name}</bdi>
        </h3>
        {why !== undefined && <p class={styles['note']}>{text(why)}</p>}
        {isOwn && (
          <Button kind="quiet" size="small" onClick={() => onPolicy('default')}>
            {text('data.sites.reset', { site: name })}
          </Button>
        )}
      </div>
      <Labelled words={text('data.sites.most')}>
        <Select
          label={text('data.sites.mostLabel', { site: name })}
          value={writtenMonths(policy.most)}
          options={offeredMonths(policy.most).map((most) => {
            return { value: writtenMonths(most), label: most === null ? text('data.sites.noMost') : count('data.retention.months', most) };
          })}
          onValue={(value) => onPolicy({ ...rule.policy, most: readMonths(value) })}
        />
      </Labelled>
      <Labelled words={text('data.sites.export')}>
        <Select
          label={text('data.sites.exportLabel', { site: name })}
          value={policy.export}
          options={EXPORT_POLICIES.map((one) => ({ value: one, label: text(`data.sites.export.${one}`) }))}
          onValue={(value) => onPolicy({ ...rule.policy, export: EXPORT_POLICIES.find((one) => one === value) ?? policy.export })}
        />
      </Labelled>
    </li>
  );
}

/** A choice whose name says more than fits above it. */
function Labelled({ words, children }: { words: string; children: VNode }): VNode {
  return (
    <div class={styles['choice']}>
      <span class={styles['label']} aria-hidden="true">
        {words}
      </span>
      {children}
    </div>
  );
}
