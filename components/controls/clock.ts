/** Minutes since midnight as fields of time have them, HH:MM; those of a whole day are midnight. */
export function clockTime(minute: number): string {
  return [Math.floor(minute / 60) % 24, minute % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

/** Minutes since midnight of what a field of time holds; null where it holds no time. */
export function minuteOf(time: string): number | null {
  const found = /^([01]\d|2[0-3]):([0-5]\d)/u.exec(time);
  return found === null ? null : Number(found[1]) * 60 + Number(found[2]);
}
