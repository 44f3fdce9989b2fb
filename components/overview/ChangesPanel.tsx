import type { VNode } from 'preact';
import { Button } from '@/components/controls/Button';
import { noteInsight, type NotedInsight } from '@/components/hooks/notedInsight';
import { useTranslator } from '@/components/hooks/translation';
import type { Overview } from '@/lib/insights/overview';
import { changeWords } from './changeWords';
import { mentionsHref, type Behind } from './links';
import type { NameOf } from './names';
import { Panel } from './Panel';
import styles from './ChangesPanel.module.css';

/** What changed since the period before, in sentences with their numbers; each opens its mentions, and can be acted on. */
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
                <div class={styles['below']}>
                  <span class={styles['evidence']}>{evidence}</span>
                  <Button kind="quiet" size="small" onClick={() => noteInsight(notedOf({ sentence, evidence, mentions, on: overview.current.to }))}>
                    {text('actions.note')}
                  </Button>
                </div>
              </li>
            );
          })}
        </ol>
      )}
    </Panel>
  );
}

function notedOf({ sentence, evidence, mentions, on }: { sentence: string; evidence: string; mentions: Behind; on: string }): NotedInsight {
  return { seen: { words: sentence, evidence, href: mentionsHref(mentions), on }, topicId: mentions.topicId, site: mentions.site };
}
