import Big from 'big.js';

/** How many are of one level, and whether that level is achieved. */
export interface Share {
  readonly count: number;
  readonly isAchieved: boolean;
}

/**
 * The counts as percentages of their total that add up to exactly 100, with one decimal, or as many as tell each from
 * nothing and from the whole. What is achieved adds up to its own share, rounded half up, so that a sentence about
 * it and the table agree. Within what is achieved, and what is not, each is rounded down, and what is left goes to
 * those that lost most (the earlier first where they lost the same).
 */
export function sharesOf(shares: readonly Share[]): string[] {
  const total = sum(shares.map(({ count }) => count));
  if (total === 0) return shares.map(() => '0.0');
  for (let decimals = 1; ; decimals += 1) {
    const whole = 100 * 10 ** decimals;
    const units = unitsOf(shares, total, whole);
    const isClear = shares.every(({ count }, index) => {
      const own = units[index] ?? 0;
      return (own === 0) === (count === 0) && (own === whole) === (count === total);
    });
    if (isClear) return units.map((unit) => new Big(unit).div(10 ** decimals).toFixed(decimals));
  }
}

/** Each share in units of which `whole` make up the total. */
function unitsOf(shares: readonly Share[], total: number, whole: number): number[] {
  const achieved = sum(shares.map(({ count, isAchieved }) => (isAchieved ? count : 0)));
  const achievedUnits = Math.floor((2 * achieved * whole + total) / (2 * total));
  const units = shares.map(({ count }) => Math.floor((count * whole) / total));
  for (const side of [true, false]) {
    const members = shares.flatMap(({ count, isAchieved }, index) =>
      isAchieved === side ? { index, lost: (count * whole) % total } : [],
    );
    members.sort((a, b) => b.lost - a.lost || a.index - b.index);
    const left =
      (side ? achievedUnits : whole - achievedUnits) - sum(members.map((one) => units[one.index] ?? 0));
    for (const { index } of members.slice(0, left)) units[index] = (units[index] ?? 0) + 1;
  }
  return units;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
