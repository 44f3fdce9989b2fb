import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import { Field } from '@/components/controls/Field';
import { Folded } from '@/components/controls/Folded';
import { TextArea } from '@/components/controls/TextArea';
import type { Live } from '@/components/hooks/live';
import { useTranslator } from '@/components/hooks/translation';
import { SURE_ANSWER, type ArticleMatch } from '@/lib/replies/article';
import { kitHref } from './kitAddress';
import styles from './Kit.module.css';

/** Longest text that is tried, UTF-16 units: as much as is looked at of a post. */
const LONGEST = 4_000;

export interface TryItProps {
  words: string;
  onWords: (words: string) => void;
  /** The articles that answer it, the likeliest first. */
  found: Live<readonly ArticleMatch[]>;
}

/** Tells what of the knowledge base would be found for a post. */
export function TryIt({ words, onWords, found }: TryItProps): VNode {
  const { text, sequence } = useTranslator();
  const id = useId();
  const isAsked = words.trim() !== '';
  return (
    <Folded summary={text('kit.try.title')} open={isAsked}>
      <div class={styles['try']}>
        <Field id={id} label={text('kit.try.label')} hint={text('kit.try.hint')}>
          <TextArea id={id} value={words} rows={2} maxLength={LONGEST} onValue={onWords} />
        </Field>
        <div role="status">
          {isAsked && found.state === 'failed' && <p class={styles['warned']}>{text('trouble.load')}</p>}
          {isAsked && found.state === 'ready' && (found.value.length === 0 ? <p class={styles['hint']}>{text('kit.try.none')}</p> : (
            <ol class={styles['found']}>
              {found.value.map(({ article, confidence, terms, question }) => (
                <li key={article.id}>
                  <a class={styles['name']} href={kitHref('articles', article.id)} dir="auto">{question}</a>
                  <p class={styles['facts']}>
                    <span class={confidence >= SURE_ANSWER ? styles['sure'] : undefined}>{text(confidence >= SURE_ANSWER ? 'kit.try.sure' : 'kit.try.unsure')}</span>
                    {terms.length > 0 && <span>{text('kit.try.terms', { terms: sequence(terms) })}</span>}
                  </p>
                </li>
              ))}
            </ol>
          ))}
        </div>
      </div>
    </Folded>
  );
}
