import type { VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Field } from '@/components/controls/Field';
import { TextInput } from '@/components/controls/TextInput';
import { useTranslator } from '@/components/hooks/translation';
import { numberIn } from '@/components/insights/numberIn';
import { Panel } from '@/components/overview/Panel';
import { shareWords } from '@/components/overview/shareWords';
import { Tile } from '@/components/overview/Tile';
import tile from '@/components/overview/Tile.module.css';
import { churnOf, type Churn } from '@/lib/insights/experience/churn';
import { LEAST_FOR_RATE } from '@/lib/insights/netSentiment';
import styles from './ExperienceView.module.css';

const FIELDS = ['start', 'end', 'added'] as const;
type CustomerField = (typeof FIELDS)[number];
const LONGEST = 15;

/** Reckons both figures that are called churn from three numbers that the user types; nothing of them is kept. */
export function ChurnPanel(): VNode {
  const { text } = useTranslator();
  const id = useId();
  const [typed, setTyped] = useState<Record<CustomerField, string>>({ start: '', end: '', added: '' });
  const numbers = FIELDS.map((field) => ({ field, number: numberIn(typed[field]) }));
  const isWrong = ({ field, number }: (typeof numbers)[number]): boolean => typed[field].trim() !== '' && (number === null || number < 0 || !Number.isInteger(number));
  const [start, end, added] = numbers.map((one) => (isWrong(one) ? null : one.number));
  const churn = start == null || end == null || added == null ? null : churnOf({ start, end, added });
  return (
    <Panel title={text('experience.churn')} note={text('experience.churn.note')}>
      <div class={styles['churn']}>
        {numbers.map((one) => (
          <Field
            key={one.field}
            id={`${id}-${one.field}`}
            label={text(`experience.churn.${one.field}`)}
            problem={isWrong(one) ? text('experience.churn.wrong') : undefined}
          >
            <TextInput
              id={`${id}-${one.field}`} value={typed[one.field]} maxLength={LONGEST} invalid={isWrong(one)}
              onValue={(value) => setTyped({ ...typed, [one.field]: value })}
            />
          </Field>
        ))}
      </div>
      <div aria-live="polite">{churn === null ? <p class={styles['soft']}>{text('experience.churn.type')}</p> : <Result churn={churn} />}</div>
    </Panel>
  );
}

function Result({ churn }: { churn: Churn }): VNode {
  const translator = useTranslator();
  const { text, count, number, percent } = translator;
  if (churn.state === 'contradictory') return <p class={styles['soft']}>{text('experience.churn.contradictory')}</p>;
  if (churn.state === 'few') return <p class={styles['soft']}>{text('experience.churn.few', { least: LEAST_FOR_RATE })}</p>;
  const { churn: share, net, lost } = churn;
  const words = share.state === 'rate' ? shareWords(share, translator) : null;
  return (
    <div class={styles['halves']}>
      <Tile within name={text('experience.churn.lost')} delta={null} details={[text('experience.churn.lost.what'), count('experience.churn.left', lost)]}>
        {words === null ? <span class={tile['lacking']}>{text('experience.churn.over', { lost: number(lost) })}</span> : (
          <>
            <span class={tile['value']}>{words.share}</span>
            <span class={tile['margin']} title={text('overview.interval')}>{words.range}</span>
          </>
        )}
      </Tile>
      <Tile within name={text('experience.churn.net')} delta={null} details={[text('experience.churn.net.what')]}>
        <span class={tile['value']}>{percent(net, 1)}</span>
      </Tile>
    </div>
  );
}
