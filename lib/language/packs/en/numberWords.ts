export default {
  phone: String.raw`phone|tel|telephone|call|ring|mobile|cell|mob|ph|whatsapp|viber|telegram|signal|text me|fax|contact|my (?:phone )?number|reach (?:me|us)|dial|landline|hotline`,
  other: String.raw`orders?|invoices?|tickets?|tracking|parcel|shipment|bookings?|reservations?|ref(?:erence)?|cases?|item|articles?|sku|ean|isbn|upc|asin|serial|models?|parts?|contracts?|policy|versions?|firmware|build|score|points?|views?|followers|subscribers|receipt|transaction|confirmation|no|nos|imei|vin|flight`,
};
