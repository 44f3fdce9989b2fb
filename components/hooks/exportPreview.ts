import { useEffect, useRef, useState } from 'preact/hooks';
import { chosenLayout, type ExportChoice } from '@/components/hooks/exportChoice';
import type { ListFilter } from '@/components/mentions/listedMention';
import { linesOf, rowPicker } from '@/lib/exchange/exportMentions';
import { leavingRows } from '@/lib/exchange/leaving';
import { plainCell } from '@/lib/exchange/tables/cells';
import type { ExportMapping } from '@/lib/mentions/exportMapping';
import type { ExportPrivacy } from '@/lib/mentions/exportPrivacy';
import { sitePolicyOf } from '@/lib/mentions/retention';
import type { Topic } from '@/lib/query/topic';
import type { EarshotDatabase } from '@/lib/storage/database';
import { readRetention } from '@/lib/storage/retention/retentionPolicy';
import { useDatabase } from './database';
import { outgoing } from './outgoing';
import { useSettings } from './settings';

/** Rows that are shown. */
const SHOWN = 8;
/** Mentions that are looked at, to say how many there are and of which sites. */
const LOOKED_AT = 1_000;
/** What is typed is waited for, ms. */
const PATIENCE = 400;

/** The first rows of a file before it is written. */
export interface ExportPreview {
  names: readonly string[];
  rows: readonly (readonly string[])[];
  mentions: number;
  /** There are more than were looked at. */
  more: boolean;
  lacking: number;
  /** Sites of what was looked at whose mentions are left out, and those that are asked about. */
  blocked: readonly string[];
  asked: readonly string[];
}

export interface PreviewOf {
  filter: ListFilter;
  topics: readonly Topic[];
  privacy: ExportPrivacy;
  choice: ExportChoice;
  mappings: readonly ExportMapping[];
}

/** Null until it is read. */
export function useExportPreview(of: PreviewOf): ExportPreview | null {
  const db = useDatabase();
  const { zone } = useSettings();
  const [preview, setPreview] = useState<ExportPreview | null>(null);
  // The same text where nothing changed.
  const asked = JSON.stringify([of.filter, of.privacy, of.choice, of.mappings, of.topics.map(({ id }) => id), zone]);
  const latest = useRef({ of, zone });
  latest.current = { of, zone };
  useEffect(() => {
    if (db === null) return undefined;
    let current = true;
    const timer = setTimeout(() => {
      readPreview(db, latest.current.of, latest.current.zone, () => !current).then((read) => current && setPreview(read), () => undefined);
    }, PATIENCE);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [db, asked]);
  return preview;
}

async function readPreview(db: EarshotDatabase, { filter, topics, privacy, choice, mappings }: PreviewOf, zone: string, isOver: () => boolean): Promise<ExportPreview | null> {
  const layout = chosenLayout(choice, mappings, zone);
  const source = await outgoing(db, { filter, topics, zone, privacy, ask: async () => true, beside: { notes: choice.notes, contacts: true } });
  const policy = await readRetention(db);
  const pick = rowPicker(layout);
  const leftOut = new Map<string, number>();
  const sites = new Set<string>();
  const rows: string[][] = [];
  let [mentions, lacking, more] = [0, 0, false];
  for await (const window of leavingRows(source, leftOut)) {
    if (isOver()) return null;
    const picked = await pick(window.flatMap((row) => linesOf(row, source)));
    lacking += picked.lacking;
    rows.push(...picked.rows.slice(0, SHOWN - rows.length).map((row) => row.map((cell) => String(plainCell(cell) ?? ''))));
    for (const { mention } of window) sites.add(mention.site);
    mentions += window.length;
    if (mentions >= LOOKED_AT) {
      more = true;
      break;
    }
  }
  const asking = [...sites].filter((site) => sitePolicyOf(policy, site).export === 'ask');
  return { names: layout.columns.map(({ name }) => name), rows, mentions, more, lacking, blocked: [...leftOut.keys()], asked: asking };
}

