import type { VNode } from 'preact';
import { useTranslator } from '@/components/hooks/translation';
import type { Template } from '@/lib/replies/template';
import styles from './Kit.module.css';

export interface TemplateFactsProps {
  template: Template;
  /** Names by id. */
  topics: ReadonlyMap<string, string>;
  segments: ReadonlyMap<string, string>;
}

/** What a row of the templates says below its title. */
export function TemplateFacts({ template, topics, segments }: TemplateFactsProps): VNode {
  const { text, languageName, sequence } = useTranslator();
  const { language, intents, topicId, segmentId } = template;
  return (
    <>
      <p class={styles['words']} dir="auto" lang={language}>{template.text}</p>
      <p class={styles['facts']}>
        <span>{languageName(language)}</span>
        {intents.length > 0 && <span>{sequence(intents.map((intent) => text(`intent.${intent}`)))}</span>}
        {topicId !== null && (topics.has(topicId) ? <bdi>{topics.get(topicId)}</bdi> : <span class={styles['warned']}>{text('kit.topicGone')}</span>)}
        {segmentId !== null && (segments.has(segmentId) ? <bdi>{segments.get(segmentId)}</bdi> : <span class={styles['warned']}>{text('kit.segmentGone')}</span>)}
      </p>
    </>
  );
}
