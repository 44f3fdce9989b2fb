import type { VNode } from 'preact';
import { Button } from '@/components/controls/Button';
import { useTranslator } from '@/components/hooks/translation';
import { Loading } from '@/components/layout/Loading';
import { MentionText } from '@/components/mentions/MentionText';
import { hitSentence } from '@/lib/insights/hitSentence';
import type { Proposal } from '@/lib/insights/proposals';
import { bodyOf } from '@/lib/posts/post';
import { labelOfText, textsOf } from '@/lib/query/writing/builder';
import styles from './WordProposals.module.css';

/** Letters of an example that are shown. */
const MOST_SHOWN = 120;

/** What can be done with a proposal. */
export type ProposalUse = 'context' | 'dontStore' | 'hide';

export interface WordProposalsProps {
  /** Null while they are looked for, which begins when they are asked for. */
  proposals: readonly Proposal[] | null;
  onAsk: () => void;
  /** The topic's colour, in which the words are underlined. */
  hue: number;
  onUse: (text: string, use: ProposalUse) => void;
}

/** Words of what is stored that could make a query hear better, each with its counts and one example. */
export function WordProposals({ proposals, onAsk, hue, onUse }: WordProposalsProps): VNode {
  const { text } = useTranslator();
  return (
    <details class={styles['proposals']} onToggle={(event) => event.currentTarget.open && onAsk()}>
      <summary class={styles['summary']}>{text('proposals.title')}</summary>
      {proposals === null ? (
        <Loading lines={2} />
      ) : (
        <>
          <p class={styles['note']} role="status">
            {text(proposals.length === 0 ? 'proposals.none' : 'proposals.hint')}
          </p>
          {proposals.length > 0 && (
            <ul class={styles['list']}>
              {proposals.map((proposal) => (
                <li key={`${proposal.kind} ${proposal.text}`} class={styles['proposal']}>
                  <ProposedWord proposal={proposal} hue={hue} onUse={onUse} />
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </details>
  );
}

function ProposedWord(props: { proposal: Proposal; hue: number } & Pick<WordProposalsProps, 'onUse'>): VNode {
  const { proposal, hue, onUse } = props;
  const { kind, n, of, elsewhere, example } = proposal;
  const { text } = useTranslator();
  const body = bodyOf(example.mention.post);
  const { language } = example.mention.understanding.language;
  const uses: readonly ProposalUse[] = kind === 'context' ? ['context'] : ['hide', 'dontStore'];
  const word = labelOf(proposal);
  return (
    <>
      <div class={styles['head']}>
        <bdi class={styles['word']}>{word}</bdi>
        <span class={styles['counts']}>
          {text('proposals.heard', { n, of })}
          {elsewhere.of > 0 && ` \u00b7 ${text('proposals.elsewhere', { n: elsewhere.n, of: elsewhere.of })}`}
        </span>
        <span class={styles['uses']}>
          {uses.map((use) => (
            <Button key={use} size="small" onClick={() => onUse(proposal.text, use)}>
              {text(`proposals.use.${use}`, { word })}
            </Button>
          ))}
        </span>
      </div>
      <MentionText
        body={body}
        part={hitSentence(body, example.spans, MOST_SHOWN, language ?? undefined)}
        matched={example.spans.map((span) => ({ ...span, hue }))}
        reasons={[]}
        language={language}
      />
    </>
  );
}

function labelOf({ text }: Proposal): string {
  const [read] = textsOf(text);
  return read === undefined ? text : labelOfText(read);
}
