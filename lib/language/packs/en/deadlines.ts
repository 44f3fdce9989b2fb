import type { DeadlineWords } from '../deadlineWords';

const words: DeadlineWords = {
  days: 'today:0, tonight:0, this (morning|afternoon|evening):0, (the |)end of (the |this |)(business |working |)day:0, eod:0, cob:0, close of business:0, '
    + 'tomorrow:1, tomorrow (morning|afternoon|evening|night):1, end of (business |)tomorrow:1, overnight:1, (the |)day after tomorrow:2',
  weekdays: '(monday|mon):1, (tuesday|tues|tue):2, (wednesday|weds):3, (thursday|thurs|thur|thu):4, (friday|fri):5, saturday:6, sunday:0, '
    + 'monday (morning|afternoon|evening):1, tuesday (morning|afternoon|evening):2, wednesday (morning|afternoon|evening):3, thursday (morning|afternoon|evening):4, friday (morning|afternoon|evening):5, the weekend:0, this weekend:0',
  periods: '(the |)end of (the|this) week:week, (later |)this week:week, within the week:week, (early |later |sometime |)next week:week+1, end of next week:week+1, '
    + '(the |)end of (the|this) month:month, (later |)this month:month, next month:month+1, end of next month:month+1, (the |)end of (the|this) year:year, this year:year, next year:year+1',
  numbers: 'a:1, an:1, one:1, two:2, couple of:2, a couple of:2, three:3, four:4, five:5, six:6, seven:7, eight:8, nine:9, ten:10, twelve:12, fourteen:14, twenty:20, '
    + 'twenty-four:24, thirty:30, forty-eight:48, seventy-two:72',
  or: 'to, or, and',
  units: '(minutes|minute|mins):minute, half (an |)hour:minute*30, (hours|hour|hrs|hr|h):hour, (days|day):day, calendar (days|day):day, (business|working|work) (days|day):workday, '
    + '(weeks|week):week, fortnight:week*2, (months|month):month',
  lengths: '(within|in|inside) (the |)(next |coming |)(maximum of |max |)# @, (within|in) # @ time, # @ (at most|at the latest|max|maximum), in under # @, in less than # @, no later than # @, '
    + '(within|in) (the|a) @, over the (next|coming) # @, (in|within|over|during) the (next|coming|following) @, # @ from (now|today)',
  by: 'by, by the, before, until, till, no later than, not later than, latest, latest by, at the latest, at the latest by',
  on: 'on, this, this coming, on the, come, for',
  next: 'next',
  inMonth: 'in, by, end of, the end of, by the end of, by end of, late, mid, early, in early, in late, in mid, by mid, by late, during',
};

export default words;
