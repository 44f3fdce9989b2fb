import * as v from 'valibot';

/** A row whose `details` are what its kind tells; refused where they are not. */
export function withDetails<Kind extends string, Row extends { kind: Kind; details: unknown }>(
  row: v.GenericSchema<unknown, { kind: Kind; details: unknown }>,
  details: Readonly<Record<Kind, v.GenericSchema>>,
): v.GenericSchema<unknown, Row> {
  return v.pipe(
    row,
    v.rawTransform(({ dataset, addIssue, NEVER }): Row => {
      const parsed = v.safeParse(details[dataset.value.kind], dataset.value.details);
      if (parsed.success) return { ...dataset.value, details: parsed.output } as Row;
      addIssue({ message: 'Not what its kind tells' });
      return NEVER;
    }),
  );
}
