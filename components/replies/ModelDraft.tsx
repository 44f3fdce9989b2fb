import type { VNode } from 'preact';
import { Button } from '@/components/controls/Button';
import { useModelDraft, type DraftFor, type ModelProgress } from '@/components/hooks/modelDraft';
import { useTranslator } from '@/components/hooks/translation';
import type { Translator } from '@/lib/i18n/translator';
import { Coach } from './Coach';
import type { CoachFinding } from '@/lib/replies/coaching';
import styles from './ModelDraft.module.css';

export interface ModelDraftProps extends DraftFor {
  /** Null: it cannot be judged. */
  judge: ((words: string) => CoachFinding[]) | null;
  /** Takes a draft to where the user goes on with it. */
  onUse: (words: string) => void;
}

/** As `ModelDraft`, for who fetches it. */
export function modelDraft(props: ModelDraftProps): VNode {
  return <ModelDraft {...props} />;
}

/** A draft by the browser's own model beside the others: asked for by a press, told apart as a machine's, or why there is none. */
export function ModelDraft({ judge, onUse, ...draftFor }: ModelDraftProps): VNode | null {
  const translator = useTranslator();
  const { text } = translator;
  const draft = useModelDraft(draftFor);
  if (draft === null) return null;
  const { progress, ask, stop } = draft;
  const { language } = draftFor.mention.understanding.language;
  const isAsking = progress?.state === 'asking';
  const written = progress?.state === 'draft' ? progress.text : null;
  return (
    <div class={styles['model']}>
      {written !== null && (
        <figure class={styles['draft']}>
          <figcaption class={styles['title']}>{text('reply.model.title')}</figcaption>
          <blockquote class={styles['words']} lang={language ?? undefined} dir="auto">{written}</blockquote>
          <p class={styles['note']}>{text('reply.model.warn')}</p>
          {judge !== null && <Coach findings={judge(written)} words={written} language={language} />}
        </figure>
      )}
      <div class={styles['actions']}>
        {written !== null && <Button size="small" onClick={() => onUse(written)}>{text('reply.model.use')}</Button>}
        {isAsking
          ? <Button size="small" onClick={stop}>{text('reply.model.stop')}</Button>
          : <Button kind="quiet" size="small" onClick={ask}>{text(progress === null ? 'reply.model.ask' : 'reply.model.again')}</Button>}
        <span class={styles['note']} role="status">{progress === null ? '' : sayOf(progress, language, translator)}</span>
      </div>
    </div>
  );
}

function sayOf(progress: ModelProgress, language: string | null, { text, percent, languageName }: Translator): string {
  const named = { language: languageName(language ?? '') };
  switch (progress.state) {
    case 'asking':
      return progress.share === null ? text('reply.model.writing') : text('reply.model.fetching', { share: percent(progress.share) });
    case 'draft':
      return '';
    case 'refused':
      return text('reply.model.refused', { why: text(`reply.model.because.${progress.because}`, { ...named, found: progress.found }) });
    case 'notAsked':
      return text('reply.model.notAsked', { found: progress.found });
    case 'failed':
      return text(`reply.model.failed.${progress.because}`, named);
  }
}
