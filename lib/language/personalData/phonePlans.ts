/** National numbers, without the 0 or 8 before them, by the code of the country: of those in which our languages are spoken. */
export const PLANS: Readonly<Record<string, RegExp>> = {
  1: /^[2-9]\d{2}[2-9]\d{6}$/u,
  7: /^[3-9]\d{9}$/u,
  20: /^(?:1[0125]\d{8}|[2-9]\d{7,8})$/u,
  31: /^[1-9]\d{8}$/u,
  33: /^[1-9]\d{8}$/u,
  34: /^[5-9]\d{8}$/u,
  39: /^(?:0\d{5,10}|3\d{8,9})$/u,
  44: /^[1-357-9]\d{8,9}$/u,
  48: /^[1-9]\d{8}$/u,
  49: /^[1-9]\d{5,11}$/u,
  55: /^[1-9]\d9?\d{8}$/u,
  52: /^[1-9]\d{9}$/u,
  54: /^[1-9]\d{9,10}$/u,
  90: /^[2-58]\d{9}$/u,
  351: /^[2-9]\d{8}$/u,
  375: /^[1-4]\d{8}$/u,
  380: /^[3-9]\d{8}$/u,
  966: /^(?:5\d{8}|1\d{7,8}|[89]\d{8})$/u,
  971: /^(?:5\d{8}|[2-9]\d{7})$/u,
};

/** Codes of all other countries and networks (ITU-T E.164). */
export const OTHER_CODES =
  /^(?:27|3[026]|4[0135-7]|5[13678]|6[0-6]|8[1246]|9[1-58]|21[12368]|2[2-5]\d|26\d|29[01789]|35[02-9]|37[0-46-8]|38[1-79]|42[013]|50\d|59\d|67[02-9]|68\d|69[0-2]|85[02356]|88[0-36]|96[0-57-8]|97[02-79]|99[2-68])/u;

/** Whole numbers without their plus, told from others by how they begin: of Ukraine, Saudi Arabia, the Emirates and Egypt. */
export const TOLD_WITHOUT_PLUS = /^(?:380(?:39|50|6[3678]|73|75|77|9[1-9])\d{7}|9665\d{8}|9715\d{8}|201[0125]\d{8})$/u;
