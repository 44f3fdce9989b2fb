import { useState } from 'preact/hooks';

/** What a page's reader gives for copying: the structure of one post. */
export type Diagnosis =
  | { state: 'found'; structure: string }
  /** Nothing on the page looks like a post. */
  | { state: 'nothing' }
  | { state: 'no-answer' };

export interface Diagnostic {
  /** Null until it was asked for. */
  found: Diagnosis | null;
  copied: 'no' | 'yes' | 'failed';
  show: () => void;
  copy: () => void;
}

/** The diagnostic of a page, asked for when it is to be shown or copied. */
export function useDiagnostic(diagnose: () => Promise<Diagnosis>): Diagnostic {
  const [found, setFound] = useState<Diagnosis | null>(null);
  const [copied, setCopied] = useState<Diagnostic['copied']>('no');
  const ask = async (): Promise<Diagnosis> => {
    const diagnosis = await diagnose();
    setFound(diagnosis);
    return diagnosis;
  };
  const copy = async (): Promise<void> => {
    const diagnosis = await ask();
    if (diagnosis.state !== 'found') return setCopied('no');
    try {
      await navigator.clipboard.writeText(diagnosis.structure);
      setCopied('yes');
    } catch {
      setCopied('failed');
    }
  };
  return { found, copied, show: () => void ask(), copy: () => void copy() };
}
