import type { VNode } from 'preact';
import { useTranslator } from '@/components/hooks/translation';
import type { Translator } from '@/lib/i18n/translator';
import type { Understanding } from '@/lib/mentions/mention';
import { describeReason } from './describeReason';
import styles from './Why.module.css';

/** The reasons of a score, one line each, and their sum. */
export function Why({ understanding }: { understanding: Understanding }): VNode {
  const translator = useTranslator();
  const { text, signed, percent } = translator;
  const { score, confidence, reasons, label } = understanding.sentiment;
  const sum = reasons.reduce((total, { contribution }) => total + contribution, 0);
  return (
    <div class={styles['why']}>
      {score === null && <p>{whyUnscored(understanding, translator)}</p>}
      {score !== null && reasons.length === 0 && <p>{text('why.none')}</p>}
      {label === 'unsure' && <p>{text('why.unsure')}</p>}
      {reasons.length > 0 && (
        <ul class={styles['reasons']}>
          {reasons.map((reason) => (
            <li key={`${reason.start} ${reason.source ?? ''}`} class={reason.contribution < 0 ? styles['against'] : styles['inFavour']}>
              {describeReason(reason, translator)}
            </li>
          ))}
        </ul>
      )}
      {score !== null && (
        <p class={styles['sum']}>
          {reasons.length > 0 && <span>{text('why.sum', { sum: signed(sum, 1) })}</span>}
          <strong>{text('why.score', { score: signed(score, 2) })}</strong>
          {confidence !== null && <span>{text('why.confidence', { confidence: percent(confidence) })}</span>}
        </p>
      )}
    </div>
  );
}

function whyUnscored(understanding: Understanding, { text, languageName }: Translator): string {
  const { language } = understanding.language;
  return language === null
    ? text('why.languageUnknown')
    : text('why.unscoredLanguage', { language: languageName(language) });
}
