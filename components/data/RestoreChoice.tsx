import type { VNode } from 'preact';
import { FileDrop } from '@/components/controls/FileDrop';
import { useTranslator } from '@/components/hooks/translation';

/** Takes a backup by a button, or by dropping it. */
export function RestoreChoice({ onChoose }: { onChoose: (file: File) => void }): VNode {
  const { text } = useTranslator();
  return (
    <FileDrop accept=".earshot" note={text('data.restore.drop')} onFile={onChoose}>
      {text('data.restore.choose')}
    </FileDrop>
  );
}
