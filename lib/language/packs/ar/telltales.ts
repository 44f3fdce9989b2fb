import type { Telltales } from '@/lib/language/packs/telltales';

/** Common words of spoken Arabic in Latin letters (Moroccan, Algerian, Egyptian, Levantine) that no other language here has. */
const WORDS: readonly string[] = [
  'ghir', 'rah', 'rahom', 'rani', 'machi', 'hna', 'nti', 'nta', 'ntoma', 'ntouma', 'dyal', 'dial', 'dyali', 'dyalo', 'dyalna',
  'dyalha', 'dyalhom', 'diali', 'dialo', 'dialna', 'howa', 'houwa', 'hiya', 'homa', 'daba', 'wach', 'wech', 'wesh', 'ghadi',
  'haja', 'liha', 'lih', 'lihom', 'likom', 'liya', 'dakchi', 'fiha', 'fih', 'fihom', 'biha', 'bih', 'kolchi', 'koulchi',
  'hadchi', 'hadak', 'hadik', 'hadok', 'hadou', 'hada', 'kayn', 'kayna', 'kayen', 'wakha', 'momkin', 'bghit', 'bghiti',
  'bghina', 'bgha', 'baghi', 'baghin', 'wahd', 'wahed', 'wahad', 'bzaf', 'bzf', 'bezaf', 'bezzaf', 'bzzaf', 'bhal', 'kant',
  'kano', 'nhar', 'zwin', 'zwina', 'zwine', 'walakin', 'yalah', 'yallah', 'yalla', 'walo', 'walou', 'chno', 'chnou', 'ndir',
  'diri', 'dayr', 'dayrin', 'tani', 'khti', 'akhti', 'khoya', 'khouya', 'mazal', 'wlad', 'bnat', 'bladi', 'bladna', 'mgharba',
  'lmgharba', 'lmaghrib', 'lmohim', 'kamlin', 'chkoun', 'chkon', 'mzyan', 'mezyan', 'mezian', 'kifach', 'kifah', 'chofi',
  'chouf', 'bnadem', 'bnadm', 'hadra', 'saraha', 'mskin', 'meskin', 'aktar', 'khayb', 'khayba', 'mabrouk', 'nmchi', 'mochkil',
  'goli', 'galt', 'gal', 'chokran', 'choukran', 'chukran', 'shukran', 'khass', 'khas', 'khir', 'jdid', 'dayman', 'walah', 'wlah',
  'wallah', 'wallahi', 'wlh', 'inchallah', 'inchaallah', 'inshallah', 'inshaallah', 'nchallah', 'habibi', 'habibti', 'hbibi',
  'hbibti', 'hbiba', 'lhamdolah', 'hamdoulah', 'hamdullah', 'hamdulillah', 'alhamdulillah', 'mashallah', 'machallah',
  'tbarkellah', 'tbarkallah', 'allah', 'alah', 'rabi', 'rabbi', 'salam', 'khlas', 'khalas', 'chwiya', 'chwia', 'shwaya', 'sahbi',
  'sahit', 'enta', 'enti', 'mesh', 'msh', 'awy', 'awi', 'gedan', 'geddan', 'keda', 'kda', 'ezay', 'ezayak', 'ezayek', 'kwayes',
  'kwayyes', 'kowayes', 'helw', 'helwa', 'mafeesh', 'mafish', 'mafich', 'yaani', 'gamil', 'gameel', 'elly', 'elli', 'hayda',
  'hayde', 'kteer', 'ktir', 'mnih', 'leish', 'laish', 'badde', 'baddi', 'kifak', 'kifik', 'shlonak', 'wayed', 'akid', 'bach',
  'hta', 'fach', 'dak', 'wla', 'ghi', 'lah', 'haka', 'mnin', 'nass', 'hia', 'lia',
];

export default { words: WORDS } satisfies Telltales;
