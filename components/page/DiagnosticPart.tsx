import type { ComponentChildren, VNode } from 'preact';
import { Button } from '@/components/controls/Button';
import { useTranslator } from '@/components/hooks/translation';
import type { Diagnostic } from './diagnostics';
import styles from './DiagnosticPart.module.css';

export type DiagnosticPartProps = Diagnostic & { children?: ComponentChildren };

/** As `DiagnosticPart`, for who fetches it. */
export function diagnosticPart(props: DiagnosticPartProps): VNode {
  return <DiagnosticPart {...props} />;
}

/** Copies what the page's posts are made of, and shows it, before or after; `children` stand beside the button. */
function DiagnosticPart({ found, copied, show, copy, children }: DiagnosticPartProps): VNode {
  const { text } = useTranslator();
  return (
    <div class={styles['diagnostic']}>
      <div class={styles['buttons']}>
        <Button size="small" icon={copied === 'yes' ? 'check' : 'copy'} onClick={copy}>
          {text(copied === 'yes' ? 'diagnostic.copied' : 'diagnostic.copy')}
        </Button>
        {children}
      </div>
      <p class={styles['what']}>{text('diagnostic.what')}</p>
      <span class="visually-hidden" role="status">
        {copied === 'yes' ? text('diagnostic.copied') : ''}
      </span>
      {copied === 'failed' && (
        <p class={styles['failed']} role="alert">
          {text('diagnostic.copyFailed')}
        </p>
      )}
      {found !== null && found.state !== 'found' && (
        <p class={styles['failed']} role="alert">
          {text(`diagnostic.${found.state}`)}
        </p>
      )}
      <details
        class={styles['shown']}
        onToggle={(event) => {
          if (event.currentTarget.open && found?.state !== 'found') show();
        }}
      >
        <summary>{text('diagnostic.show')}</summary>
        {found?.state === 'found' && (
          // A region that scrolls must be reachable by key.
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          <pre class={styles['structure']} dir="ltr" tabIndex={0} role="region" aria-label={text('diagnostic.name')}>
            {found.structure}
          </pre>
        )}
      </details>
    </div>
  );
}
