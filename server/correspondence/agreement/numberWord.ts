const VALUES: Record<string, number> = {
  noll: 0,
  ett: 1,
  en: 1,
  två: 2,
  tre: 3,
  fyra: 4,
  fem: 5,
  sex: 6,
  sju: 7,
  åtta: 8,
  nio: 9,
  tio: 10,
  elva: 11,
  tolv: 12,
  tretton: 13,
  fjorton: 14,
  femton: 15,
  sexton: 16,
  sjutton: 17,
  arton: 18,
  nitton: 19,
  tjugo: 20,
  trettio: 30,
  fyrtio: 40,
  femtio: 50,
  sextio: 60,
  sjuttio: 70,
  åttio: 80,
  nittio: 90,
};
const PARTS = [...Object.keys(VALUES), 'hundra', 'tusen'].sort((one, other) => other.length - one.length);

/** The number that a Swedish word says, "sjuttiotre" or "åttahundrafemtiosjutusen"; null when it says none. */
export function numberWord(word: string): number | null {
  let rest = word.toLowerCase().replace(/et{2,3}usen/u, 'etttusen');
  let total = 0;
  let current = 0;
  while (rest !== '') {
    const part = PARTS.find((each) => rest.startsWith(each));
    if (part === undefined) return null;
    if (part === 'hundra') current = Math.max(current, 1) * 100;
    else if (part === 'tusen') {
      total += Math.max(current, 1) * 1000;
      current = 0;
    } else current += VALUES[part] ?? 0;
    rest = rest.slice(part.length);
  }
  return word === '' ? null : total + current;
}
