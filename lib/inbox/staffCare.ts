/** How the user wants to be told of how much anger they read. */
export interface StaffCare {
  /** Whether it is shown at all. */
  shown: boolean;
  /** The day, YYYY-MM-DD in the reporting zone, for which hints of a break were sent away; null: none. */
  quietOn: string | null;
}

export const DEFAULT_STAFF_CARE: StaffCare = { shown: true, quietOn: null };

/** Whether a value from elsewhere says that. */
export function isStaffCare(value: unknown): value is StaffCare {
  if (typeof value !== 'object' || value === null) return false;
  const { shown, quietOn } = value as Partial<StaffCare>;
  return typeof shown === 'boolean' && (quietOn === null || (typeof quietOn === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(quietOn)));
}
