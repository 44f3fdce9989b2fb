import { say } from '../../scripts/browser/words.mjs';
import { byLabel, LABELS, tally } from './counting/heard.mjs';
import { net, shareOf } from './counting/intervals.mjs';
import { counted, netWords, number, percent } from './counting/written.mjs';
import { plain, textOf } from './reading.mjs';

const words = (key, params) => plain(say(key, params));

/** Mentions by what `keyOf` says of them (nothing: null), most first: [{key, own, net, share: of all that have a key}]. */
export function barsOf(heard, keyOf) {
  const all = heard.filter((one) => keyOf(one) !== null);
  return [...tally(all, keyOf)]
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .map(([key, total]) => {
      const own = all.filter((one) => keyOf(one) === key);
      return { key, own, net: net(byLabel(own)), share: shareOf(total, all.length) };
    });
}

/** Bars as a screen prints them, by a name and their places. */
export function barFigures(name, bars, nameOf) {
  return Object.fromEntries(bars.map(({ key, own, net: rate, share }, at) => {
    const counts = byLabel(own);
    const said = [
      ...LABELS.filter((label) => counts[label] > 0).map((label) => `${words(`sentiment.${label}`)} ${number(counts[label])}`),
      ...(rate === null ? [] : [words('overview.netOf', { value: netWords(rate).both })]),
    ].join(', ');
    const shown = [`${number(own.length)}${share === null ? '' : percent(share.share)}`, ...(rate === null ? [] : [netWords(rate).both])].join(' | ');
    return [`${name} ${at + 1}`, `${nameOf(key)}: ${counted(own.length, 'mention')} (${said}) ${shown}`];
  }));
}

/** The same, read of a section; of none, nothing. */
export function readBars(name, section) {
  const items = [...(section?.querySelectorAll('ul > li') ?? [])];
  return Object.fromEntries(items.map((item, at) => {
    const said = [...item.querySelectorAll('[aria-hidden]')].map(textOf).filter((text) => text !== '');
    return [`${name} ${at + 1}`, `${textOf(item.querySelector('.visually-hidden'))} ${said.slice(1).join(' | ')}`];
  }));
}
