import type { DeadlineWords } from '../deadlineWords';

const words: DeadlineWords = {
  days: `
    dziś:0, dzisiaj:0, (do |)końca dnia:0, dziś (wieczorem|rano|po południu):0, do wieczora:0, jutro:1, do jutra:1, jutra:1,
    jutro (rano|wieczorem|po południu):1, pojutrze:2
  `,
  weekdays: `
    (poniedziałek|poniedziałku|poniedziałkiem):1, (wtorek|wtorku|wtorkiem):2, (środa|środę|środy|środą):3,
    (czwartek|czwartku|czwartkiem):4, (piątek|piątku|piątkiem):5, (sobota|sobotę|soboty|sobotą):6,
    (niedziela|niedzielę|niedzieli|niedzielą):0, weekend:0, weekendu:0
  `,
  periods: `
    (do |)końca (tego |)tygodnia:week, w tym tygodniu:week, (w |)(przyszłym|następnym) tygodniu:week+1,
    (do |)końca (przyszłego|następnego) tygodnia:week+1, (na |)początku przyszłego tygodnia:week+1,
    (do |)końca (tego |)miesiąca:month, w tym miesiącu:month, w (przyszłym|następnym) miesiącu:month+1,
    (do |)końca (tego |)roku:year, w tym roku:year, w przyszłym roku:year+1
  `,
  numbers: `
    jeden:1, jednego:1, jednej:1, dwa:2, dwie:2, dwóch:2, trzy:3, trzech:3, cztery:4, czterech:4, pięć:5, pięciu:5, sześć:6,
    sześciu:6, siedem:7, siedmiu:7, osiem:8, dziewięć:9, dziesięć:10, dziesięciu:10, dwanaście:12, czternaście:14, czternastu:14,
    dwadzieścia cztery:24, dwudziestu czterech:24, trzydziestu:30, kilku:3
  `,
  or: 'do, lub, albo',
  units: `
    (minut|minuty|minutę):minute, pół godziny:minute*30, (godzin|godziny|godzinę|godz|h):hour, doby:hour*24, dobę:hour*24,
    (dni|dnia|dzień):day, (dni|dnia) (roboczych|robocze|roboczego):workday, (tygodni|tygodnia|tygodnie|tydzień):week,
    (miesięcy|miesiąca|miesiące|miesiąc):month
  `,
  lengths: `
    (w ciągu|w przeciągu|za|w terminie|przez) (najbliższych |kolejnych |najbliższej |maksymalnie |do |)# @,
    (w ciągu|za) (najbliższej |najbliższego |)@, (maksymalnie|najpóźniej) (za |w ciągu |)# @, (do) # @
  `,
  by: 'do, najpóźniej, najpóźniej w, najpóźniej do, przed, nie później niż, nie później niż w, do najbliższego, do przyszłego',
  on: 'w, we, na, w najbliższy, w ten, w tę, w przyszły, w przyszłą, w najbliższą',
  next: 'przyszły, przyszłą, przyszłego',
  inMonth: 'w, do końca, końca, pod koniec, na początku, z końcem, do połowy',
};

export default words;
