import * as v from 'valibot';
import type { Stamp } from '@/lib/mentions/mention';
import { MOST_LINE, MOST_TEXT } from '@/lib/posts/clean';
import { CONTEXTS, type Span } from '@/lib/posts/post';
import { SENTIMENT_LABELS } from '@/lib/sentiment/sentiment';

/** A schema for each field of a row, so that a field without one fails the build: what no schema names is dropped. */
export type Fields<Row> = { [Key in keyof Row]-?: v.GenericSchema<unknown, Row[Key]> };

/** A site's name and an id within it, both as long as a post may have them. */
const LONGEST_ID = 760;
const LONGEST_KEY = 300;
/** More than any text has places for. */
const MOST_LISTED = 20_000;

export const id = v.pipe(v.string(), v.nonEmpty(), v.maxLength(LONGEST_ID));
export const line = v.pipe(v.string(), v.maxLength(MOST_LINE));
export const text = v.pipe(v.string(), v.maxLength(MOST_TEXT + MOST_LINE + 1));
export const number = v.pipe(v.number(), v.finite());
export const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
/** ms since 1970; the last is the latest that a date can be. */
export const instant = v.pipe(v.number(), v.finite(), v.minValue(-8.64e15), v.maxValue(8.64e15));
export const day = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/u));
export const dayOrUnknown = v.union([day, v.literal('unknown')]);
export const yes = v.exactOptional(v.literal(true));
export const label = v.picklist(SENTIMENT_LABELS);
export const context = v.picklist(CONTEXTS);
export const key = v.pipe(v.string(), v.maxLength(LONGEST_KEY));

export const list = <Schema extends v.GenericSchema>(of: Schema, most = MOST_LISTED) => v.pipe(v.array(of), v.maxLength(most));

/** Checks of a reply by name; more than there are, so that a newer copy's file is read. */
export const missed = list(key, 100);

export const stamp = v.object({ clock: count, origin: line } satisfies Fields<Stamp>);
export const stamps = v.record(key, stamp);

const place = { start: count, end: count };
export const span = v.object(place satisfies Fields<Span>);
/** Words of a text with their place. */
export const term = { ...place, term: text };
