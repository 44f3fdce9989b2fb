/** Runs in a page before its own scripts: its clock goes on from `now` (ms since 1970), as if that were the time. */
export function shiftClock(now) {
  const ahead = now - Date.now();
  const RealDate = Date;
  globalThis.Date = class extends RealDate {
    constructor(...parts) {
      if (parts.length === 0) super(RealDate.now() + ahead);
      else super(...parts);
    }
    static now() {
      return RealDate.now() + ahead;
    }
  };
}
