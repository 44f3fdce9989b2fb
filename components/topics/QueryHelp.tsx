import type { VNode } from 'preact';
import { useTranslator } from '@/components/hooks/translation';
import type { TextKey } from '@/lib/i18n/keys';
import styles from './QueryHelp.module.css';

/** What can be written, by example: the query language is the same in every language of the screens. */
const WAYS: readonly (readonly [string, TextKey])[] = [
  ['acme coffee', 'query.how.and'],
  ['acme OR akme', 'query.how.or'],
  ['NOT job\n-job', 'query.how.not'],
  ['(acme OR akme) coffee', 'query.how.group'],
  ['"acme coffee"', 'query.how.phrase'],
  ['"acme coffee"~2', 'query.how.loose'],
  ['acme NEAR/4 refund', 'query.how.near'],
  ['acme ONEAR/4 refund', 'query.how.onear'],
  ['refund*\norgani?e', 'query.how.wildcard'],
  ['case:"ACME"\n`C++`', 'query.how.literal'],
  ['#acme\n@acme', 'query.how.signs'],
  ['title:acme\ntext:acme', 'query.how.part'],
  ['site:reddit\nlang:(en OR de)', 'query.how.field'],
  ['rating:<=2\nlikes:[10 TO 50]', 'query.how.number'],
  ['date:>=2026-11-01', 'query.how.date'],
  ['<<< note >>>', 'query.how.comment'],
];

/** The operators of the query language in one table, folded until asked for. */
export function QueryHelp(): VNode {
  const { text } = useTranslator();
  return (
    <details class={styles['help']}>
      <summary class={styles['summary']}>{text('query.how')}</summary>
      <table class={styles['table']}>
        <thead class="visually-hidden">
          <tr>
            <th scope="col">{text('query.how.written')}</th>
            <th scope="col">{text('query.how.hears')}</th>
          </tr>
        </thead>
        <tbody>
          {WAYS.map(([written, key]) => (
            <tr key={key}>
              <td class={styles['written']} dir="ltr">
                {written}
              </td>
              <td>{text(key)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
