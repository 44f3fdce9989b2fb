import type { ComponentChildren, VNode } from 'preact';
import { useTranslator } from '@/components/hooks/translation';
import { MentionText } from '@/components/mentions/MentionText';
import { MentionTime } from '@/components/mentions/MentionTime';
import { hitSentence } from '@/lib/insights/hitSentence';
import type { TrialGroup } from '@/lib/insights/queryTrial';
import type { QueryTrial } from '@/lib/messaging/protocol';
import { bodyOf, type Span } from '@/lib/posts/post';
import styles from './TrialExamples.module.css';

/** What examples are shown with. */
export interface ExampleLook {
  /** The topic's colour, in which words that hit are underlined. */
  hue: number;
  siteNames: ReadonlyMap<string, string>;
  /** ms since 1970. */
  now: number;
}

/** Letters of an example that are shown. */
const MOST_SHOWN = 140;
/** Whatever a page answers, no more of it is shown. */
const MOST_EXAMPLES = 5;

export function StoredExamples({ group, look }: { group: TrialGroup; look: ExampleLook }): VNode | null {
  return (
    <Examples left={group.count - group.examples.length}>
      {group.examples.map(({ mention, spans }) => (
        <li key={mention.id} class={styles['example']}>
          <p class={styles['head']}>
            <span>{look.siteNames.get(mention.site) ?? mention.site}</span>
            <MentionTime mention={mention} now={look.now} />
          </p>
          <Excerpt
            body={bodyOf(mention.post)}
            spans={spans}
            hue={look.hue}
            language={mention.understanding.language.language}
          />
        </li>
      ))}
    </Examples>
  );
}

export function PageExamples({ trial, look }: { trial: QueryTrial; look: ExampleLook }): VNode | null {
  const shown = trial.examples.slice(0, MOST_EXAMPLES);
  return (
    <Examples left={trial.hits - shown.length}>
      {shown.map(({ body, spans }, index) => (
        <li key={index} class={styles['example']}>
          <Excerpt body={body} spans={spans} hue={look.hue} language={null} />
        </li>
      ))}
    </Examples>
  );
}

function Examples({ children, left }: { children: ComponentChildren[]; left: number }): VNode | null {
  const { count } = useTranslator();
  if (children.length === 0) return null;
  return (
    <>
      <ul class={styles['examples']}>{children}</ul>
      {left > 0 && <p class={styles['more']}>{count('trial.more', left)}</p>}
    </>
  );
}

function Excerpt(props: { body: string; spans: readonly Span[]; hue: number; language: string | null }): VNode {
  const { body, spans, hue, language } = props;
  return (
    <MentionText
      body={body}
      part={hitSentence(body, spans, MOST_SHOWN, language ?? undefined)}
      matched={spans.map((span) => ({ ...span, hue }))}
      reasons={[]}
      language={language}
    />
  );
}
