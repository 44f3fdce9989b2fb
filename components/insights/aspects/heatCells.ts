import { shareWords } from '@/components/overview/shareWords';
import { netWords } from '@/components/sentiment/netWords';
import type { Translator } from '@/lib/i18n/translator';
import type { AspectBoard, AspectCounts, AspectRow } from '@/lib/insights/aspects/aspectBoard';
import { LEAST_FOR_RATE } from '@/lib/insights/netSentiment';
import { keptOf, type Kept } from '@/lib/insights/sentimentCounts';
import { shareOf } from '@/lib/insights/wilson';
import { SENTIMENT_LABELS, type SentimentLabel } from '@/lib/sentiment/sentiment';

/** What the columns of the heat map are. */
export const HEAT_COLUMNS = ['sentiment', 'sites'] as const;
export type HeatColumns = (typeof HEAT_COLUMNS)[number];

/** Sites that have a column. */
const MOST_SITES = 6;

/** The way to the mentions of an aspect, or to a part of them. */
export type HrefOf = (aspect: string, part?: { label?: SentimentLabel | 'scored'; site?: string; from?: string; to?: string }) => string;

export interface HeatCell {
  /** Large: a count or a rate; small beside it. */
  figure: string;
  detail: string;
  /** All of it in words. */
  words: string;
  /** The sign and colour of the cell, and how much of it there is, 0..1; null: nothing to tell. */
  tone: { label: SentimentLabel; part: number } | null;
  kept: Kept;
  label?: SentimentLabel;
  open: number;
}

export interface HeatColumn {
  key: string;
  head: string;
  /** The sign in the head. */
  sign?: SentimentLabel;
  cellOf: (row: AspectRow) => HeatCell;
  partOf: () => { label?: SentimentLabel; site?: string };
}

/** The columns between the name of an aspect and its net sentiment. */
export function columnsOf(by: HeatColumns, board: AspectBoard, siteNames: ReadonlyMap<string, string>, words: Translator): HeatColumn[] {
  if (by === 'sites') {
    return board.sites.slice(0, MOST_SITES).map((site): HeatColumn => {
      const name = siteNames.get(site) ?? site;
      return { key: site, head: name, cellOf: (row) => netCell(row.sites.get(site), name, words), partOf: () => ({ site }) };
    });
  }
  const labels = SENTIMENT_LABELS.filter((label) => label !== 'unscored' || board.rows.some(({ counts }) => counts.unscored > 0));
  return labels.map((label): HeatColumn => ({
    key: label, head: words.text(`sentiment.${label}`), sign: label, cellOf: (row) => labelCell(row, label, words), partOf: () => ({ label }),
  }));
}

function labelCell({ counts, total, ...kept }: AspectRow, label: SentimentLabel, words: Translator): HeatCell {
  const { text, number } = words;
  const share = shareOf(counts[label], total);
  const rate = share.state === 'rate' ? shareWords(share, words) : null;
  const name = text(`sentiment.${label}`);
  const told = rate === null ? number(counts[label]) : text('aspects.cell', { n: number(counts[label]), ...rate });
  return {
    figure: number(counts[label]),
    detail: rate?.share ?? '',
    words: `${name}: ${told}`,
    tone: share.state === 'rate' && counts[label] > 0 ? { label, part: share.share } : null,
    kept: { counts, ...(kept.gone === undefined ? {} : { gone: kept.gone }) },
    label,
    open: keptOf({ counts, ...(kept.gone === undefined ? {} : { gone: kept.gone }) }, label).open,
  };
}

/** Net sentiment of mentions of one site; their count alone where there are too few. */
function netCell(of: AspectCounts | undefined, name: string, words: Translator): HeatCell {
  const { text, count, number } = words;
  if (of === undefined) return { figure: '–', detail: '', words: `${name}: ${count('count.mentions', 0)}`, tone: null, kept: NONE, open: 0 };
  const { net, total } = of;
  const counted = count('count.mentions', total);
  if (net.state === 'few') return { figure: number(total), detail: '', words: `${name}: ${counted}`, tone: null, kept: of, open: keptOf(of).open };
  const { value, both } = netWords(net, words);
  const label = net.high < 0 ? 'negative' : net.low > 0 ? 'positive' : 'neutral';
  return {
    figure: value,
    detail: `n ${number(net.n)}`,
    words: `${name}: ${text('overview.netOf', { value: both })}, ${counted}`,
    tone: { label, part: Math.abs(net.value) / 100 },
    kept: of,
    open: keptOf(of).open,
  };
}

const NONE: Kept = { counts: { negative: 0, neutral: 0, positive: 0, unsure: 0, unscored: 0 } };

/** How an aspect came off before, and whether it moved. */
export function movementOf(row: AspectRow, words: Translator): { arrow: '↑' | '↓' | ''; figure: string; words: string } {
  const { text, signed, number } = words;
  const { net, before, moved } = row;
  if (before === null) return { arrow: '', figure: '–', words: text('aspects.notComparable') };
  if (net.state === 'few' || before.net.state === 'few') {
    return { arrow: '', figure: '–', words: text('aspects.movedFew', { before: number(before.total), least: LEAST_FOR_RATE }) };
  }
  const values = { now: netWords(net, words).both, before: netWords(before.net, words).both };
  const points = signed(Math.round(net.value) - Math.round(before.net.value));
  if (moved === 0) return { arrow: '', figure: points, words: text('aspects.movedNot', values) };
  return { arrow: moved > 0 ? '↑' : '↓', figure: points, words: text(moved > 0 ? 'aspects.movedUp' : 'aspects.movedDown', values) };
}
