/** Sizes of windows. A popup is as high as what it shows, up to what browsers allow. */
export const POPUP = { width: 380, height: 600, most: 600 };
export const PANEL = { width: 400, height: 900 };
/** As narrow as some browsers open it. */
export const SLIM_PANEL = { width: 360, height: 900 };
export const NARROW_PANEL = { width: 320, height: 900 };
export const DESK = { width: 1280, height: 900 };
export const NARROW = { width: 360, height: 900 };
/** A tablet, or half of a desk. */
export const HALF = { width: 900, height: 900 };
/** A window of 1280 by 900 at 200 %. */
export const ZOOMED = { width: 640, height: 450 };
/** A wide desk. */
export const WIDE = { width: 1440, height: 900 };
