import type { VNode } from 'preact';
import { useTranslator } from '@/components/hooks/translation';
import { MentionText } from '@/components/mentions/MentionText';
import { hitSentence } from '@/lib/insights/hitSentence';
import type { TermExample } from '@/lib/insights/drivers/saidMentions';
import { bodyOf } from '@/lib/posts/post';
import { mentionHref } from './mentionHref';
import styles from './Drivers.module.css';

/** Longest part of a mention that is shown, UTF-16 units. */
const LONGEST = 160;

/** Sentences in which a term stands, unfolded when they are wanted; each opens its mention. */
export function TermExamples({ examples }: { examples: readonly TermExample[] }): VNode | null {
  const { count } = useTranslator();
  if (examples.length === 0) return null;
  return (
    <details class={styles['examples']}>
      <summary>{count('drivers.examples', examples.length)}</summary>
      <ul>
        {examples.map(({ mention, spans }) => {
          const body = bodyOf(mention.post);
          const { language } = mention.understanding.language;
          return (
            <li key={mention.id}>
              <a class={styles['example']} href={mentionHref(mention.id)}>
                <MentionText body={body} part={hitSentence(body, spans, LONGEST, language ?? undefined)} matched={[]} reasons={[]} found={spans} language={language} inline />
              </a>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
