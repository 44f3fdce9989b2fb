import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { NumberTable } from '@/components/charts/NumberTable';
import { Button } from '@/components/controls/Button';
import { useTranslator } from '@/components/hooks/translation';
import { Panel } from '@/components/overview/Panel';
import type { SurveyAnswer } from '@/lib/insights/experience/surveyFigures';

/** Rows that are shown before more are asked for. */
const FIRST = 50;

/** Answers behind a number of a survey. */
export interface AnswersBehind {
  title: string;
  answers: readonly SurveyAnswer[];
}

/** The answers that a number of a survey counts, the latest first, as a table. */
export function OpenedAnswers({ opened: { title, answers }, onClose }: { opened: AnswersBehind; onClose: () => void }): VNode {
  const { text, count, number, date } = useTranslator();
  const [most, setMost] = useState(FIRST);
  const latest = answers.toSorted((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1));
  const name = `${title} · ${count('experience.answers', answers.length)}`;
  return (
    <Panel title={name} action={<Button kind="quiet" size="small" icon="close" onClick={onClose}>{text('action.close')}</Button>}>
      <NumberTable
        caption={name}
        label={text('volume.asTable', { title: name })}
        columns={[text('volume.day'), text('experience.answersColumn'), text('experience.segment'), text('experience.said')]}
      >
        {latest.slice(0, most).map(({ id, at, value, segment, text: words }) => (
          <tr key={id}>
            <th scope="row">{date(at)}</th>
            <td>{number(value)}</td>
            <td><bdi>{segment ?? '–'}</bdi></td>
            <td dir="auto">{words ?? '–'}</td>
          </tr>
        ))}
      </NumberTable>
      {latest.length > most && <div><Button kind="quiet" size="small" onClick={() => setMost(most + FIRST)}>{count('overview.showMore', latest.length - most)}</Button></div>}
    </Panel>
  );
}
