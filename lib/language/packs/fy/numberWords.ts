export default {
  phone: String.raw`tillefoan\p{L}*|telefoan\p{L}*|skilje|belje|mobyl\p{L}*|myn nûmer`,
  other: String.raw`bestel\p{L}*|oarder\p{L}*|faktuer\p{L}*|rekken\p{L}*|pakket\p{L}*|artikel\p{L}*|klantnûmer`,
};
