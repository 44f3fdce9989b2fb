import type { ComponentChildren, VNode } from 'preact';
import { useTranslator } from '@/components/hooks/translation';
import { MentionText } from '@/components/mentions/MentionText';
import { MentionTime } from '@/components/mentions/MentionTime';
import { hitSentence } from '@/lib/insights/hitSentence';
import type { TrialGroup } from '@/lib/insights/queryTrial';
import type { TriedPost } from '@/lib/messaging/protocol';
import { bodyOf, type Span } from '@/lib/posts/post';
import type { AskedLeaf } from '@/lib/query/askedLeaves';
import styles from './TrialExamples.module.css';
import { WhyHeard } from './WhyHeard';

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

interface StoredExamplesProps {
  group: TrialGroup;
  /** What the query looks for. */
  leaves: readonly AskedLeaf[];
  look: ExampleLook;
  /** Whether it is not said how many more there are: they are too far from being heard. */
  nearestOnly?: boolean;
}

export function StoredExamples({ group, leaves, look, nearestOnly = false }: StoredExamplesProps): VNode | null {
  return (
    <Examples left={nearestOnly ? 0 : group.count - group.examples.length}>
      {group.examples.map(({ mention, spans, leaves: answers }) => (
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
          <WhyHeard leaves={leaves} answers={answers} />
        </li>
      ))}
    </Examples>
  );
}

interface PageExamplesProps {
  posts: readonly TriedPost[];
  /** How many there are in all. */
  count: number;
  leaves: readonly AskedLeaf[];
  look: ExampleLook;
}

export function PageExamples({ posts, count, leaves, look }: PageExamplesProps): VNode | null {
  const shown = posts.slice(0, MOST_EXAMPLES);
  return (
    <Examples left={count - shown.length}>
      {shown.map(({ body, spans, leaves: answers }, index) => (
        <li key={index} class={styles['example']}>
          <Excerpt body={body} spans={spans} hue={look.hue} language={null} />
          <WhyHeard leaves={leaves} answers={answers} />
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
