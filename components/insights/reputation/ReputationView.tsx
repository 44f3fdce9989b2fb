import type { VNode } from 'preact';
import { IntervalBar } from '@/components/charts/IntervalBar';
import { NumberTable } from '@/components/charts/NumberTable';
import type { ReadReputation } from '@/components/hooks/reputation';
import { useTranslator } from '@/components/hooks/translation';
import { mentionInInbox } from '@/components/inbox/inboxAddress';
import { OpenRead, OpensThese } from '@/components/mentions/OpensThese';
import { Panel } from '@/components/overview/Panel';
import tile from '@/components/overview/Tile.module.css';
import type { Translator } from '@/lib/i18n/translator';
import { LEAST_FOR_RATE } from '@/lib/insights/netSentiment';
import { LEAST_OPINIONS, type Reputation } from '@/lib/insights/reputation';
import { pointWords, ReputationParts, type PartNames } from './ReputationParts';
import styles from './Reputation.module.css';

export interface ReputationViewProps extends PartNames {
  read: ReadReputation;
}

/** The reputation index of a period, what moves it, and how it went week by week. */
export function ReputationView({ read, ...names }: ReputationViewProps): VNode {
  const translator = useTranslator();
  const { text, day, dayRange, number, decimal } = translator;
  const { view } = read;
  return (
    <>
      <Index read={read} />
      <div class={styles['columns']}>
        <Panel title={text('reputation.weeks')} note={text('reputation.weeksNote')}>
          <NumberTable
            whole
            caption={text('reputation.weeks')}
            label={text('volume.asTable', { title: text('reputation.weeks') })}
            columns={[text('reputation.week'), text('reputation.index'), text('overview.interval'), text('reputation.opinions')]}
          >
            {view.weeks.map(({ from, to, reputation }) => (
              <tr key={from}>
                <th scope="row">{dayRange(from, to)}</th>
                <IndexCells reputation={reputation} />
                <td><OpensThese ids={reputation.ids}>{number(reputation.n)}</OpensThese></td>
              </tr>
            ))}
          </NumberTable>
        </Panel>
        {view.now.state === 'index' && <ReputationParts read={read} {...names} />}
      </div>
      {view.strongest.length > 0 && (
        <Panel title={text('reputation.strongest')}>
          <NumberTable
            whole
            caption={text('reputation.strongest')}
            label={text('volume.asTable', { title: text('reputation.strongest') })}
            columns={[text('reputation.opinions'), text('reputation.published'), text('mentions.filter.site'), text('reputation.weight'), text('reputation.points')]}
          >
            {view.strongest.map(({ opinion, weight, points }, place) => (
              <tr key={opinion.id}>
                <th scope="row"><a class={styles['quote']} dir="auto" href={mentionInInbox(opinion.id)}>{read.quotes.get(opinion.id) ?? text('reputation.opinion', { n: place + 1 })}</a></th>
                <td>{day(opinion.day)}</td>
                <td>{names.siteNames.get(opinion.site) ?? opinion.site}</td>
                <td>{decimal(weight, 2)}</td>
                <td>{pointWords(points, translator)}</td>
              </tr>
            ))}
          </NumberTable>
        </Panel>
      )}
    </>
  );
}

/** The index of the period with what it stands on, or how much is missing for one. */
function Index({ read: { view: { now, before }, whole, read, of, ids } }: Pick<ReputationViewProps, 'read'>): VNode {
  const translator = useTranslator();
  const { text, decimal, signed } = translator;
  const { leftOut, leftIds } = now;
  return (
    <section class={styles['index']} aria-label={text('reputation.title')}>
      <p class={tile['name']}>{text('reputation.title')}</p>
      {now.state === 'index' ? (
        <>
          <p class={tile['figure']}>
            <span class={tile['value']}>{decimal(now.value)}</span>
            <span class={tile['margin']}>{text('reputation.outOf')} · {indexInterval(now, translator)}</span>
          </p>
          <IntervalBar value={now.value / 100} low={now.low / 100} high={now.high / 100} mark={0.5} />
          {before?.state === 'index' && <p class={tile['delta']}>{text('reputation.moved', { change: signed(now.value - before.value, 1) })}</p>}
        </>
      ) : <p class={styles['few']}>{fewWords(now, translator)}</p>}
      <ul class={tile['details']}>
        <li><OpensThese ids={now.ids}>{text('reputation.counted', { n: now.n, authors: now.authors })}</OpensThese></li>
        <li>{whole ? <OpensThese ids={ids}>{text('reputation.read', { of })}</OpensThese> : <>{text('reputation.sampled', { read, of })} <OpenRead ids={ids} /></>}</li>
        {leftOut.unscored > 0 && <li><OpensThese ids={leftIds.unscored}>{text('reputation.out.unscored', { n: leftOut.unscored })}</OpensThese></li>}
        {leftOut.sameAuthor > 0 && <li><OpensThese ids={leftIds.sameAuthor}>{text('reputation.out.sameAuthor', { n: leftOut.sameAuthor })}</OpensThese></li>}
      </ul>
      <p class={styles['note']}>{text('reputation.formula')}</p>
    </section>
  );
}

function IndexCells({ reputation }: { reputation: Reputation }): VNode {
  const translator = useTranslator();
  if (reputation.state === 'few') return <td colSpan={2}>{translator.text('reputation.tooFew')}</td>;
  const { value, low, high } = reputation;
  return (
    <>
      <td>{translator.decimal(value)}</td>
      <td class={styles['bar']}>
        <IntervalBar value={value / 100} low={low / 100} high={high / 100} mark={0.5} words={indexInterval(reputation, translator)} />
      </td>
    </>
  );
}

function fewWords({ because, n, authors }: Extract<Reputation, { state: 'few' }>, { text }: Translator): string {
  return because === 'opinions'
    ? text('reputation.few', { have: n, least: LEAST_OPINIONS, missing: LEAST_OPINIONS - n })
    : text('reputation.fewAuthors', { have: authors, least: LEAST_FOR_RATE, missing: LEAST_FOR_RATE - authors });
}

function indexInterval({ low, high }: { low: number; high: number }, { text, decimal }: Translator): string {
  const digits = high - low < 2 ? 1 : 0;
  return text('net.interval', { low: decimal(low, digits), high: decimal(high, digits) });
}
