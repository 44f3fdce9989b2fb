export default {
  phone: String.raw`telefon\p{L}*|tel|handy\p{L}*|mobil\p{L}*|anruf\p{L}*|ruf\p{L}*|festnetz|fon|rückruf|durchwahl|meine nummer|erreichbar|erreichen`,
  other: String.raw`bestell\p{L}*|bestellung|auftrag\p{L}*|rechnung\p{L}*|sendung\p{L}*|paket\p{L}*|ticket\p{L}*|buchung\p{L}*|kunden\p{L}*|artikel\p{L}*|serien\p{L}*|vertrag\p{L}*|vorgang\p{L}*|referenz\p{L}*|nr|nummer|aktenzeichen`,
};
