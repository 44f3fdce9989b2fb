import type { FieldNode } from '../tree';

const OPEN = '*';

/** Whether a value lies where a field's comparison or range says; values of one kind compare by `<`. */
export function isWithin<Value extends number | string>(
  { comparison, value, to }: Pick<FieldNode, 'comparison' | 'value' | 'to'>,
  read: (written: string) => Value,
): (value: Value) => boolean {
  if (to !== undefined) {
    const least = value === OPEN ? null : read(value);
    const most = to === OPEN ? null : read(to);
    return (asked) => (least === null || asked >= least) && (most === null || asked <= most);
  }
  const wanted = read(value);
  switch (comparison) {
    case '=':
      return (asked) => asked === wanted;
    case '<':
      return (asked) => asked < wanted;
    case '<=':
      return (asked) => asked <= wanted;
    case '>':
      return (asked) => asked > wanted;
    case '>=':
      return (asked) => asked >= wanted;
  }
}
