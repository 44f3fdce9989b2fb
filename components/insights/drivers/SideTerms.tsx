import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import { useTranslator } from '@/components/hooks/translation';
import { OpensThese } from '@/components/mentions/OpensThese';
import { mentionsHref, type Behind } from '@/components/overview/links';
import { SentimentMark } from '@/components/sentiment/SentimentMark';
import { LEAST_PEOPLE, type Against, type DrivingTerm, type SideDrivers } from '@/lib/insights/drivers/periodDrivers';
import { SideCloud } from './SideCloud';
import { TermExamples } from './TermExamples';
import styles from './Drivers.module.css';

/** Terms that are listed before the others are unfolded. */
const SHOWN = 8;

export interface SideTermsProps {
  drivers: SideDrivers;
  /** z of the largest word of both sides. */
  strongest: number;
  against: Against;
  behind: Behind;
}

/** The words and phrases of one side as a cloud and as a list, most telling first, each with its numbers and examples; each opens its mentions. */
export function SideTerms({ drivers, strongest, against, behind }: SideTermsProps): VNode {
  const { text, count } = useTranslator();
  const id = useId();
  const { side, here, other, ids, terms, tests } = drivers;
  const row = (term: DrivingTerm): VNode => <Term key={term.term} term={term} against={against} behind={{ ...behind, label: side }} />;
  return (
    <section aria-labelledby={id}>
      <h3 id={id} class={styles['side']}>
        <SentimentMark label={side} named={false} />
        {text(`drivers.${side}`)}
        <span class={styles['counts']}>
          <OpensThese ids={ids}>{`${count('count.mentions', here.mentions)} · ${count('drivers.people', here.people)}`}</OpensThese>
        </span>
      </h3>
      {terms.length === 0 ? (
        <p class={styles['quiet']}>
          {Math.min(here.people, other.people) < LEAST_PEOPLE ? text('drivers.tooFew', { n: LEAST_PEOPLE }) : count('drivers.nothing', tests)}
        </p>
      ) : (
        <>
          <SideCloud side={side} terms={terms} strongest={strongest} hrefOf={({ query }) => mentionsHref({ ...behind, label: side, text: query })} />
          <ol class={styles['terms']}>
            {terms.slice(0, SHOWN).map(row)}
          </ol>
          {terms.length > SHOWN && (
            <details class={styles['more']}>
              <summary>{count('drivers.more', terms.length - SHOWN)}</summary>
              <ol class={styles['terms']} start={SHOWN + 1}>
                {terms.slice(SHOWN).map(row)}
              </ol>
            </details>
          )}
        </>
      )}
    </section>
  );
}

function Term({ term, against, behind }: { term: DrivingTerm; against: Against; behind: Behind }): VNode {
  const { text, count, percent, percentRange, decimal } = useTranslator();
  const { written, query, here, ids, share, otherShare, z, sure, examples } = term;
  const numbers = [
    share.state === 'rate' && otherShare.state === 'rate'
      ? text(against === 'side' ? 'drivers.share' : 'drivers.shareBefore', {
          share: percent(share.share), range: percentRange(share.low, share.high), other: percent(otherShare.share),
        })
      : null,
    // It stays in one line, and no line begins with a dot.
    text('drivers.z', { z: decimal(z, 1) }).replaceAll(' ', '\u00a0'),
    sure ? null : text('drivers.chance'),
  ];
  return (
    <li class={styles['term']}>
      <a class={styles['word']} dir="auto" href={mentionsHref({ ...behind, text: query })}>{written}</a>
      <span class={styles['numbers']}>
        <OpensThese ids={ids}>{`${count('count.mentions', here.mentions)} · ${count('drivers.people', here.people)}`}</OpensThese>
        {numbers.map((one) => one !== null && `\u00a0· ${one}`)}
      </span>
      <TermExamples examples={examples} />
    </li>
  );
}
