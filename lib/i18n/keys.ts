import type everywhere from './messages/everywhere/en.json';
import type later from './messages/later/en.json';
import type pages from './messages/pages/en.json';

type English = typeof everywhere & typeof later & typeof pages;

/** Keys whose message is one sentence. */
export type TextKey = { [Key in keyof English]: English[Key] extends string ? Key : never }[keyof English];

/** Keys whose message depends on a number; one form for each plural category of the language. */
export type CountKey = Exclude<keyof English, TextKey>;

/** Forms of a message by the categories of `Intl.PluralRules`; `other` serves where one is missing. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** All messages of one language. */
export type Messages = Record<TextKey, string> & Record<CountKey, PluralForms>;

/** What is put into a message: texts are isolated from the direction around them, numbers written as usual there. */
export type Params = Record<string, string | number>;
