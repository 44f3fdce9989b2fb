import type { VNode } from 'preact';
import { useTranslator } from '@/components/hooks/translation';
import type { Overview } from '@/lib/insights/overview';
import { changeWords } from './changeWords';
import { mentionsHref, type Behind } from './links';
import type { NameOf } from './names';
import { Panel } from './Panel';
import styles from './ChangesPanel.module.css';

/** What changed since the period before, in sentences with their numbers; each opens its mentions. */
export function ChangesPanel(props: { overview: Overview; behind: Behind; nameOf: NameOf }): VNode {
  const translator = useTranslator();
  const { text, count } = translator;
  const { overview, behind, nameOf } = props;
  const { found, tests } = overview.changes;
  return (
    <Panel title={text('change.title')} note={tests > 0 ? text('change.how') : undefined}>
      {found.length === 0 ? (
        <p class={styles['quiet']}>{tests === 0 ? text('change.tooFew') : count('change.nothing', tests)}</p>
      ) : (
        <ol class={styles['changes']}>
          {found.map((change, place) => {
            const { sentence, evidence, behind: mentions } = changeWords(change, behind, nameOf, translator);
            return (
              <li key={place}>
                <a class={styles['change']} href={mentionsHref(mentions)}>
                  {sentence}
                </a>
                <span class={styles['evidence']}>{evidence}</span>
              </li>
            );
          })}
        </ol>
      )}
    </Panel>
  );
}
