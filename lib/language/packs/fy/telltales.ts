/** Common West Frisian words that Dutch, English, German and the Nordic languages do not have. */
export const FRISIAN_TELLTALES: readonly string[] = [
  "fan'e", "op'e", "yn'e", "út'e", "oer'e", "by'e", "foar't", "dy't", "dêr't", "wêr't", "doe't", "sa't", "as't",
  "hoe't", "wa't", "wat't", "no't", "om't", "dat't", "dy'tst", 'foar', 'foarby', 'yn', 'út', 'oer', 'troch',
  'tsjin', 'tusken', 'nêst', 'ûnder', 'boppe', 'efter', 'sûnder', 'oant', 'ôf', 'ôfrûne', 'wy', 'jimme', 'hja',
  'ús', 'ússe', 'syn', 'dyn', 'myn', 'jins', 'dizze', 'dy', 'dêr', 'hjir', 'wêr', 'wêrom', 'dêrom', 'dêrnei',
  'hjoed', 'juster', 'moarn', 'jûn', 'binne', 'wiene', 'wienen', 'hawwe', 'haw', 'hiene', 'hienen', 'hân', 'wurde',
  'wurdt', 'waarden', 'wurden', 'kinne', 'koene', 'koenen', 'moatte', 'moast', 'moasten', 'meie',
  'sille', 'soe', 'soene', 'soenen', 'wolle', 'woe', 'woene', 'woenen', 'giet', 'gien', 'kaam',
  'dwaan', 'sjoen', 'sjocht', 'sjogge', 'seach', 'seit', 'sizze', 'tinke', 'tinkt',
  'jaan', 'jout', 'joech', 'krije', 'kriget', 'krige', 'krigen', 'nimme', 'stean', 'stiet', 'stie',
  'lêze', 'skriuwe', 'skreau', 'fynt', 'fûn', 'fûnen', 'keapje', 'brûke', 'brûkt', 'meitsje',
  'makket', 'makke', 'wurkje', 'wurket', 'wurk', 'libje', 'libben', 'hâlde', 'hâldt', 'bliuwe', 'bliuwt', 'gjin',
  'nimmen', 'eltse', 'elts', 'folle', 'tefolle', 'safolle', 'ek', 'oars', 'ûngefear',
  'faaks', 'faak', 'altyd', 'ferline', 'takom', 'tige', 'sokke', 'suver', 'dochs', 'wylst',
  'lykas', 'hoewol', 'twa', 'trije', 'fjouwer', 'fiif', 'sân', 'njoggen', 'tsien', 'earste', 'twadde', 'moai',
  'moaie', 'grut', 'grutte', 'lyts', 'lytse', 'âld', 'âlde', 'nije', 'graach', 'bliid', 'swier',
  'maklik', 'djoer', 'djoere', 'noflik', 'spitich', 'rillegau', 'wike', 'wiken', 'moanne', 'jier', 'jierren',
  'oere', 'tiid', 'minsk', 'minsken', 'frou', 'famke', 'heit', 'hûs', 'doarp', 'stêd', 'lân',
  'wetter', 'wurd', 'frysk', 'fryske', 'fryslân', 'jild', 'ferhaal', 'fraach', 'antwurd', 'tsjinst', 'klacht',
  'werom', 'hielendal', 'freonlik', 'elkenien', 'skjin', 'bêste', 'kear', 'sjitte', 'fuort', 'jitte',
  'noait', 'ûndersyk', 'priis', 'kostet', 'tankewol', 'asjebleaft', 'wolkom', 'oanbefelje',
];

/** Common West Frisian words that another language happens to have too: a sign only beside others. */
export const FRISIAN_HINTS: readonly string[] = [
  'fan', 'it', 'sa', 'ien', 'jo', 'ek', 'mar', 'hie', 'sil', 'nei', 'dei', 'nij', 'haw', 'mear', 'gie', 'wier',
  'wol', 'docht',
];

/** Spellings that Dutch has not. */
export const FRISIAN_SPELLINGS =
  /û|[^cu]ê|â\p{L}|ô(?=[frst])|^tsj|^sjo|^fer(?!r)\p{L}{2}|wurk|iuw|[^a]tsje$|\p{L}{3}skip$/u;
