import type { VNode } from 'preact';
import type { Amount, Holdings } from '@/components/hooks/holdings';
import { useTranslator } from '@/components/hooks/translation';
import type { TextKey } from '@/lib/i18n/keys';
import type { Translator } from '@/lib/i18n/translator';
import { partHref } from './parts';
import styles from './Stored.module.css';

interface Kind {
  name: TextKey;
  why: TextKey;
  /** What is said instead of the number while that is not known. */
  words: string;
  /** Address of the list of them; null: there is none. */
  href: string | null;
  isNone: boolean;
}

export interface StoredKindsProps {
  holdings: Holdings;
  /** About how many mentions were answered; null: not known yet. */
  answered: { n: number; exact: boolean } | null;
}

/** How much of each kind is stored, what it is for, and the way to it. What there is none of is named last. */
export function StoredKinds({ holdings, answered }: StoredKindsProps): VNode {
  const translator = useTranslator();
  const { text, list } = translator;
  const kinds = kindsOf(holdings, answered, translator);
  const none = kinds.filter(({ isNone }) => isNone);
  return (
    <div>
      <dl class={styles['kinds']}>
        {kinds
          .filter(({ isNone }) => !isNone)
          .map(({ name, why, words, href }) => (
            <div key={name} class={styles['kind']}>
              <dt class={styles['name']}>{text(name)}</dt>
              <dd class={styles['number']}>{href === null ? words : <a href={href} aria-label={text('data.stored.link', { name: text(name), n: words })}>{words}</a>}</dd>
              <dd class={styles['why']}>{text(why)}</dd>
            </div>
          ))}
      </dl>
      {none.length > 0 && <p class={styles['note']}>{text('data.stored.none', { kinds: list(none.map(({ name }) => text(name))) })}</p>}
    </div>
  );
}

function kindsOf(holdings: Holdings, answered: StoredKindsProps['answered'], translator: Translator): Kind[] {
  const { number, text } = translator;
  const amount = ({ n, more }: Amount): { words: string; isNone: boolean } => {
    return { words: more ? text('data.stored.moreThan', { n }) : number(n), isNone: n === 0 };
  };
  const exactly = (n: number): { words: string; isNone: boolean } => amount({ n, more: false });
  const about = (): { words: string; isNone: boolean } => {
    if (answered === null) return { words: '…', isNone: holdings.mentions === 0 };
    return { words: answered.exact ? number(answered.n) : text('data.stored.about', { value: number(answered.n) }), isNone: answered.n === 0 };
  };
  const kinds: Kind[] = [
    { name: 'data.kind.mentions', why: 'data.kind.mentions.why', href: '#/mentions', ...exactly(holdings.mentions) },
    { name: 'data.kind.authors', why: 'data.kind.authors.why', href: partHref('people'), ...amount(holdings.authors) },
    { name: 'data.kind.people', why: 'data.kind.people.why', href: '#/authors', ...amount(holdings.people) },
    { name: 'data.kind.replies', why: 'data.kind.replies.why', href: '#/mentions?text=is%3Aanswered', ...about() },
    { name: 'data.kind.labels', why: 'data.kind.labels.why', href: '#/settings', ...amount(holdings.labels) },
    { name: 'data.kind.marks', why: 'data.kind.marks.why', href: '#/settings', ...amount(holdings.marks) },
    { name: 'data.kind.learned', why: 'data.kind.learned.why', href: '#/settings', ...exactly(holdings.learned) },
    { name: 'data.kind.topics', why: 'data.kind.topics.why', href: '#/topics', ...exactly(holdings.topics) },
    { name: 'data.kind.alertRules', why: 'data.kind.alertRules.why', href: '#/alerts', ...exactly(holdings.alertRules) },
    { name: 'data.kind.replyKit', why: 'data.kind.replyKit.why', href: '#/replies', ...exactly(holdings.replyKit) },
    { name: 'data.kind.surveys', why: 'data.kind.surveys.why', href: '#/insights?part=experience', ...amount(holdings.surveys) },
    { name: 'data.kind.series', why: 'data.kind.series.why', href: '#/insights?part=experience', ...exactly(holdings.series) },
    { name: 'data.kind.goals', why: 'data.kind.goals.why', href: '#/insights?part=goals', ...exactly(holdings.goals) },
    { name: 'data.kind.actions', why: 'data.kind.actions.why', href: '#/insights?part=goals', ...exactly(holdings.actions) },
    { name: 'data.kind.alerts', why: 'data.kind.alerts.why', href: '#/alerts', ...amount(holdings.alerts) },
    { name: 'data.kind.days', why: 'data.kind.days.why', href: '#/overview', ...amount(holdings.days) },
    { name: 'data.kind.scannedDays', why: 'data.kind.scannedDays.why', href: '#/overview', ...amount(holdings.scannedDays) },
    { name: 'data.kind.tombstones', why: 'data.kind.tombstones.why', href: partHref('people'), ...amount(holdings.tombstones) },
    { name: 'data.kind.logLines', why: 'data.kind.logLines.why', href: partHref('log'), ...amount(holdings.logLines) },
    { name: 'data.kind.workLines', why: 'data.kind.workLines.why', href: '#/mentions', ...amount(holdings.workLines) },
  ];
  // A backup that waits is rare, and nobody need be told that there is none.
  const staged: Kind = { name: 'data.kind.staged', why: 'data.kind.staged.why', href: partHref('restore'), ...amount(holdings.staged) };
  return staged.isNone ? kinds : [...kinds, staged];
}
