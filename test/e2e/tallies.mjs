/** {'topic day hour site|language|label|context': count} of the packed rows; `cells` is published, seen or hidden. */
export function unpacked(tallies, cells) {
  const counts = {};
  for (const { topicId, day, [cells]: packed } of tallies) {
    if (packed === undefined) continue;
    const slots = packed.counts.length / Math.max(1, packed.keys.length);
    packed.counts.forEach((count, at) => {
      if (count > 0) counts[`${topicId} ${day} ${at % slots} ${packed.keys[Math.floor(at / slots)]}`] = count;
    });
  }
  return sorted(counts);
}

/** The same, counted again from what each match says that it added. What is hidden counts by when it was seen. */
export function counted(matches, cells) {
  const own = matches.filter(({ counted: one }) => (one.hidden === true) === (cells === 'hidden'));
  const clock = cells === 'hidden' ? 'seen' : cells;
  return tally(
    own.map(({ topicId, counted: one }) => {
      const cell = [one.site, one.language, one.label, one.context].join('|');
      return `${topicId} ${one[clock].day} ${one[clock].hour} ${cell}`;
    }),
  );
}

/** How often each key is there. */
export function tally(keys) {
  const counts = {};
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  return sorted(counts);
}

function sorted(counts) {
  return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));
}
