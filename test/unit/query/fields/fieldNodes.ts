import { fieldTest, type AskingTopic } from '@/lib/query/fields/field';
import { factsOf } from '@/lib/query/fields/fieldFacts';
import type { Subject } from '@/lib/query/subject';
import type { Answer, Comparison, FieldName, FieldNode } from '@/lib/query/tree';

/** A field as the parser hands it over: `['>=', '2']` compares, `{ from, to }` is a range, else the value alone. */
export type Asked = string | readonly [Comparison, string] | { from: string; to: string };

export function fieldNode(field: FieldName, asked: Asked): FieldNode {
  const at = { start: 0, end: 0 };
  if (typeof asked === 'string') return { kind: 'field', field, comparison: '=', value: asked, at };
  if ('from' in asked) return { kind: 'field', field, comparison: '=', value: asked.from, to: asked.to, at };
  return { kind: 'field', field, comparison: asked[0], value: asked[1], at };
}

export function answerOfField(node: FieldNode, subject: Subject, topic: AskingTopic = {}): Answer {
  return fieldTest(node, topic)(factsOf(subject));
}
