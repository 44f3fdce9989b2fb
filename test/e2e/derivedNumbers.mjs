/**
 * Numbers that no list of mentions counts, kind by kind, each with the reason why. `is` asks of a number (`numbersIn`) whether it is of the
 * kind. Whatever opens nothing and is of no kind should open: mend the screen, or add a kind with its reason.
 */
const N = String.raw`[\d,]+(?:\.\d+)?`;
const SIGNED = `[+−×]?${N}`;
const RATE = `${SIGNED}%?(?: pts)?`;
const RANGE = `${RATE}(?: to | – |–)${RATE}`;
const DAY = String.raw`(?:(?:Sun|Mon|Tue|Wed|Thu|Fri|Sat), )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d+(?:, \d{4})?`;
const DAYS = String.raw`${DAY}(?: – (?:${DAY}|\d+(?:, \d{4})?))?`;
const TIME = `(?:at least )?${N} (?:seconds?|minutes?|hours?|days?|weeks?|months?)`;

const whole = (...forms) => {
  const pattern = new RegExp(`^(?:${forms.join('|')})$`, 'u');
  return ({ text }) => pattern.test(text);
};
const under = (title) => ({ place }) => place.startsWith(`${title} |`) || place.startsWith(`${title}, as a table |`);
/** In a column of a table: captions and heads. */
const inColumn = (caption, head) => ({ place }) => {
  const [, of, column, row] = place.split(' | ');
  return row !== undefined && row !== 'th' && caption.test(of) && head.test(column);
};
const looks = (...names) => (one) => names.some((name) => one.looks.includes(name));
const all = (...tests) => (one) => tests.every((test) => test(one));
const some = (...tests) => (one) => tests.some((test) => test(one));
const ANY = /(?:)/u;

/** A rate as it is written; a count alone is none. */
const isRate = all(whole(`(?:net sentiment |from )?${RATE}(?: [(]${RANGE}[)])?,?`), ({ text }) => /[+−×%(.]|pts/u.test(text));
const isAlone = whole(N);

export const DERIVED = [
  { name: 'none', why: 'There is none of it: an empty list would say no more.', is: whole('0', '0%', 'from 0', 'No [^\\d]*\\d+[^\\d]*') },
  { name: 'interval', why: 'The ends of an interval are estimates; the rate stands beside it, and what that is of opens.', is: whole(`[(]?(?:of 100 · )?${RANGE}[)]?`, '95% interval', 'With \\d+%', 'margin ±[\\d.]+, as survey tools tell it') },
  { name: 'rate', why: 'A rate or a difference of rates: how many mentions it is of opens in its row or tile.', is: all(isRate, ({ beside }) => beside) },
  { name: 'before', why: 'A rate of the period before, and by how much it moved since; the count beside it opens that period.', is: all(isRate, looks('moves', 'change', 'delta')) },
  { name: 'day', why: 'A day names when, not how many.', is: whole(`(?:since |by |Done on |Seen on |their pages last read )?${DAYS}(?: ·)?`, 'Last \\d+ days', 'Next \\d+ days', 'The \\d+ days after') },
  { name: 'time', why: 'A length of time, reckoned of mentions that open beside it.', is: some(whole(`[(]?${TIME}(?: to ${TIME})?[)]?`, `nine in ten within ${TIME}`), all(looks('note', 'soft'), whole(`After ${TIME}.*`))) },
  { name: 'axis', why: 'A tick of a scale is no number of what was heard.', is: all(looks('tick', 'most'), some(whole(RATE), looks('most'))) },
  { name: 'method', why: 'A sentence that says how something is reckoned: its numbers are constants of the method, or compared periods.', is: all(looks('note', 'hint', 'lacking', 'verdict', 'quiet', 'compared', 'worth'), ({ pressed, text }) => !pressed && !/[\d,]+ (?:captured )?mentions?\b/u.test(text)) },
  { name: 'posts seen', why: 'Posts that were seen are not kept, only how many they were: none but the mentions among them can open.', is: some(whole(`of ${N} posts seen`, `${N} posts seen, ${N}% of them mentions`, `Mentions per 1,000 posts seen.*`, `${RATE} [(]${RANGE}[)] by posts seen`), inColumn(/^(?:Posts seen|Sites and their weights)/u, /^Seen$/u), inColumn(ANY, /^Mentions per 1,000 posts seen$/u)) },
  { name: 'forecast', why: 'What is expected was not heard yet.', is: some(inColumn(ANY, /^(?:Expected|With \d+%|Next 7 days|The 7 days after)$/u), all(looks('lead'), whole('About .*'))) },
  { name: 'evidence', why: 'n and chance of a finding: its sentence opens the mentions of now.', is: all(looks('evidence'), ({ beside }) => beside) },
  { name: 'people', why: 'People who say a word, and how surely it belongs there; how many mentions they wrote opens beside it.', is: all(looks('numbers'), whole('· .* (?:people|people here|before)\\b.*'), ({ beside }) => beside) },
  { name: 'business', why: 'Numbers that the user brought in, weeks that were compared with them, and their correlation: no mentions.', is: some(inColumn(/^All lags$/u, ANY), inColumn(/^Business numbers/u, /^(?:Orders|Churn|Former shop)/u), all(under('All lags'), whole(SIGNED)), all(under('Business numbers beside the mentions'), looks('soft'))) },
  { name: 'survey', why: 'Answers to a survey are no mentions: their numbers are buttons that show those answers as a table beside them.', is: some(all(({ pressed }) => pressed, some(under('Surveys'), under('By segment'), under('By week'), whole(`${N} answers`))), all(({ place }) => /^(?:NPS|CSAT|CES) · /u.test(place)), under('What they wrote'), inColumn(/^By (?:segment|week)$/u, /^Figure$/u), all(under('Surveys'), looks('row'))) },
  { name: 'own work', why: 'Replies of the user and contacts of authors, as the work log has them: one mention may have several, and others none.', is: some(under('Time to handle one'), under('Had to come back')) },
  { name: 'still waiting', why: 'The share without an answer after so long is an estimate (Kaplan–Meier) of the mentions that the panel beside it opens.', is: under('How long they wait') },
  { name: 'friction', why: 'The share of a place that is negative or positive, and its lower bound; the place opens its mentions.', is: some(all(looks('soft'), whole('.* of [\\d,]+ scored(?: · at least .* mentions?)?'), ({ beside }) => beside), inColumn(/^Aspects/u, /^Negative at least$/u)) },
  { name: 'steps', why: 'Authors who went from one stage to another: the button shows who, each with both mentions.', is: some(all(looks('step'), ({ pressed }) => pressed), all(({ place }) => /From stage to stage/u.test(place), isRate)) },
  { name: 'reactions', why: 'The median of likes, comments and shares; the posts that it is of open in the same row.', is: all(inColumn(/^Which of your posts work$/u, /^Median reactions$/u)) },
  { name: 'index', why: 'A score between 0 and 100 and its parts; the opinions that it is reckoned of open beside it.', is: some(all(looks('index'), whole(N, '[+−].* since the period before')), inColumn(/^(?:Week by week|What moves it|Opinions that move it most)$/u, /^(?:Index|Points|Change|Weight)$/u)) },
  { name: 'goal', why: 'What is aimed at, and how far it is: the days before and since open in the table below.', is: all(looks('facts', 'verdict'), some(under('Goals'), under('Actions'), ({ place }) => place.endsWith(' | p'))) },
  { name: 'alert', why: 'An alarm tells what it was fired by; its button shows those mentions beneath it.', is: under('What was caught') },
  { name: 'unfolds', why: 'A button that shows more of what is here, or the mentions themselves.', is: all(({ pressed }) => pressed, whole(`Show ${N} more`, `${N} examples?`, `${N} more words and phrases`, `${N} mentions?`)) },
  { name: 'name', why: 'A number in a name, or in somebody’s words.', is: ({ written, text }) => written && !isAlone({ text }) },
];

/**
 * What of a list is told by a link that does not say how many are in it, with the reason why. `is` asks of a link's number whether it is of
 * the kind.
 */
export const TOLD_OTHERWISE = [
  { name: 'quoted', why: 'Somebody’s words open their own mention.', is: ({ href }) => /[?&]mention=/u.test(href) },
  { name: 'days', why: 'The days open all that was heard then; how many a figure is of opens beside them.', is: whole(DAYS) },
  { name: 'authors', why: 'Authors open their mentions, of which each may have written many.', is: all(({ href }) => /[?&]signal=named&/u.test(href), whole(`${N}%`, RANGE, `${N} of ${N} authors`, `${RATE} [(]${RANGE}[)] · ${N} of ${N} authors`)) },
  { name: 'rate', why: 'A rate opens what it is of, and how many those are opens beside it.', is: all(isRate, looks('value', 'figure', 'margin')) },
  { name: 'time', why: 'A time opens those that it is reckoned of; how many they are stands beside it.', is: all(whole(TIME, `${TIME} to ${TIME}`), looks('value', 'figure')) },
];
