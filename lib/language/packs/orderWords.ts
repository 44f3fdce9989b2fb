/** Words for an order right before its number, by language: patterns. With what stands between: "order no. 1234", "Bestellung #1234". */
export const ORDER_WORDS: Readonly<Record<string, string>> = {
  ar: String.raw`(?:ال)?طلب(?:ي|ية|يتي|ك)?|طلبيت\p{L}*`,
  de: String.raw`bestell(?:ung|nummer|nr)|auftrag(?:s(?:nummer|nr))?`,
  en: String.raw`orders?|purchase`,
  es: String.raw`pedido|orden|compra`,
  fr: String.raw`commande|cde`,
  fy: String.raw`bestel(?:ling|nûmer)|oarder`,
  it: String.raw`ordine|acquisto`,
  nl: String.raw`bestel(?:ling|nummer|nr)|order(?:nummer|nr)?`,
  pl: String.raw`zamówieni\p{L}*|zam`,
  pt: String.raw`encomenda|pedido|compra`,
  ru: String.raw`заказ\p{L}*`,
  tr: String.raw`sipariş\p{L}*`,
  uk: String.raw`замовлен\p{L}*`,
};

/** What may stand between such a word and the number, in all of them. */
export const BEFORE_NUMBER = String.raw`(?:\s*(?:number|nummer|nûmer|número|numéro|numero|numer|numaras[ıi]|номер\p{L}*|رقم|is|ist|id|no|nr|nro|núm|num|n[º°o]?|№))?\s*[.:#№]*\s*`;
