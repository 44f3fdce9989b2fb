import type { VNode } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CloudWord, PlacedWord } from '@/components/charts/cloudLayout';
import type { DrivingTerm, Side } from '@/lib/insights/drivers/periodDrivers';
import styles from './SideCloud.module.css';

/** Sizes of words, px, and how high a cloud is. */
const SMALLEST = 13;
const LARGEST = 40;
const HEIGHT = 256;
const BOLD = 600;
const PLAIN = 400;
/** A cloud is laid out anew where its width changes by more, px. */
const STEP = 32;

export interface SideCloudProps {
  side: Side;
  terms: readonly DrivingTerm[];
  /** z of the largest word. */
  strongest: number;
  hrefOf: (term: DrivingTerm) => string;
}

/** The words of one side, larger the more surely they belong to it. A picture: the list beside it says the same. */
export function SideCloud({ side, terms, strongest, hrefOf }: SideCloudProps): VNode {
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  const [cloud, setCloud] = useState<{ width: number; words: PlacedWord[] }>({ width: 0, words: [] });
  const asked = JSON.stringify(terms.map(({ written, z, sure }): CloudWord => (
    { text: written, size: SMALLEST + (LARGEST - SMALLEST) * Math.min(1, z / strongest), weight: sure ? BOLD : PLAIN }
  )));
  useLayoutEffect(() => {
    const { current: element } = place;
    if (element === null || width === 0) return undefined;
    let wanted = true;
    void layOut(JSON.parse(asked) as CloudWord[], width, getComputedStyle(element).fontFamily).then((words) => {
      if (wanted) setCloud({ width, words });
    }, () => undefined);
    return () => {
      wanted = false;
    };
  }, [asked, width]);
  const byText = new Map(terms.map((term) => [term.written, term]));
  return (
    <div ref={place} class={styles['place']} style={{ blockSize: `${HEIGHT}px` }}>
      {cloud.words.length > 0 && (
        <svg class={`${styles['cloud']} ${styles[side]}`} viewBox={`${-cloud.width / 2} ${-HEIGHT / 2} ${cloud.width} ${HEIGHT}`} aria-hidden="true">
          {cloud.words.map(({ text, size, weight, x, y }) => {
            const term = byText.get(text);
            return term === undefined ? null : (
              // The same link stands in the list, where it can be reached by key.
              <a key={text} href={hrefOf(term)} tabindex={-1}>
                <text x={x} y={y} text-anchor="middle" font-size={size} font-weight={weight}>{text}</text>
              </a>
            );
          })}
        </svg>
      )}
    </div>
  );
}

/** What lays out is fetched with the first cloud, and the letters with which it measures. */
async function layOut(words: CloudWord[], width: number, family: string): Promise<PlacedWord[]> {
  const { layOutCloud } = await import('@/components/charts/cloudLayout');
  const letters = words.map(({ text }) => text).join(' ');
  const fonts = (document as Partial<Pick<Document, 'fonts'>>).fonts;
  // A font that cannot be loaded is not shown either.
  if (fonts !== undefined) await Promise.all([PLAIN, BOLD].map((weight) => fonts.load(`${weight} ${LARGEST}px ${family}`, letters).catch(() => [])));
  return layOutCloud(words, { width, height: HEIGHT, family });
}

/** Width of an element in whole steps, px; 0 until it is known. */
function useWidth(element: { readonly current: HTMLElement | null }): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const { current: watched } = element;
    if (watched === null) return undefined;
    const measure = (): void => setWidth(Math.floor(watched.clientWidth / STEP) * STEP);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(watched);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
