import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { NumberTable } from '@/components/charts/NumberTable';
import { Button } from '@/components/controls/Button';
import { Notice } from '@/components/controls/Notice';
import type { RestoreContents, RestoreDecisions } from '@/components/hooks/restore';
import { useTranslator } from '@/components/hooks/translation';
import styles from './Restore.module.css';

/** What a checked backup holds, and the way to merge it. */
export function RestoreChecked({ contents, decide }: { contents: RestoreContents; decide: Pick<RestoreDecisions, 'merge' | 'leave'> }): VNode {
  const { text, count, dateTime, number, size } = useTranslator();
  const [failed, setFailed] = useState(false);
  const first = useRef<HTMLParagraphElement>(null);
  useEffect(() => first.current?.focus(), []);
  const { file, createdAt, isOwn, mentions, topics, room } = contents;
  return (
    <div class={styles['part']}>
      <p ref={first} tabIndex={-1}>
        {text('data.restore.checked', { file, date: dateTime(createdAt) })} {text(isOwn ? 'data.restore.own' : 'data.restore.other')}{' '}
        {count('data.restore.holds', mentions)}
      </p>
      {topics.length > 0 && (
        <NumberTable caption={text('data.restore.topic')} label={text('data.restore.topic')} columns={[text('data.restore.topic'), text('data.restore.mentions')]}>
          {topics.map((topic) => (
            <tr key={topic.id}>
              <th scope="row">
                <bdi>{topic.name}</bdi>
              </th>
              <td>{number(topic.mentions)}</td>
            </tr>
          ))}
        </NumberTable>
      )}
      {room !== null && room.free < room.needed && (
        <Notice kind="note">{text('data.restore.little', { needed: size(room.needed), free: size(Math.max(0, room.free)) })}</Notice>
      )}
      {failed && <Notice kind="trouble">{text('trouble.saveFailed')}</Notice>}
      <div class={styles['buttons']}>
        <Button onClick={decide.leave}>{text('action.cancel')}</Button>
        <Button kind="primary" onClick={() => void decide.merge().then((kept) => setFailed(!kept))}>
          {text('data.restore.merge')}
        </Button>
      </div>
    </div>
  );
}
