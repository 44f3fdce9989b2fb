/** The countries' hosts of three sites of one house. */
export const CAPTERRA: readonly string[] = [
  'capterra.com', 'capterra.co.uk', 'capterra.ie', 'capterra.ca', 'capterra.com.au', 'capterra.co.nz', 'capterra.in', 'capterra.co.za',
  'capterra.com.sg', 'capterra.hk', 'capterra.ae', 'capterra.co.il', 'capterra.com.de', 'capterra.de', 'capterra.at', 'capterra.ch', 'capterra.fr',
  'capterra.be', 'capterra.nl', 'capterra.lu', 'capterra.es', 'capterra.mx', 'capterra.cl', 'capterra.co', 'capterra.com.ar',
  'capterra.com.br', 'capterra.pt', 'capterra.it', 'capterra.pl', 'capterra.se', 'capterra.dk', 'capterra.fi', 'capterra.no',
  'capterra.jp',
];

export const SOFTWARE_ADVICE: readonly string[] = [
  'softwareadvice.com', 'softwareadvice.co.uk', 'softwareadvice.ie', 'softwareadvice.com.au', 'softwareadvice.co.nz',
  'softwareadvice.com.sg', 'softwareadvice.de', 'softwareadvice.fr', 'softwareadvice.nl', 'softwareadvice.es',
];

export const GETAPP: readonly string[] = [
  'getapp.com', 'getapp.co.uk', 'getapp.ie', 'getapp.ca', 'getapp.com.au', 'getapp.co.nz', 'getapp.sg', 'getapp.ae', 'getapp.co.za',
  'getapp.de', 'getapp.fr', 'getapp.nl', 'getapp.es', 'getapp.com.mx', 'getapp.it', 'getapp.pt', 'getapp.com.br',
];
