/** Names of numbers; one that stands for two different numbers is NaN. */
export type NamedNumbers = Map<string, number>;

/** The names of a list "name:number name:number"; NaN where the number is "?". */
export const namedNumbers = (list: string): NamedNumbers =>
  new Map(list.split(' ').filter((item) => item !== '').map((item) => [item.replace(/:.*/u, ''), Number(item.replace(/.*:/u, ''))]));

export function addName(numbers: NamedNumbers, name: string, number: number): void {
  if (name !== '') numbers.set(name, (numbers.get(name) ?? number) === number ? number : Number.NaN);
}
