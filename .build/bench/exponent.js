/**
 * By what power of its size an input's time grows: the slope of the line that is nearest to the points' logarithms, by least
 * squares. One where twice as much takes twice as long.
 * @param {readonly { readonly size: number, readonly seconds: number }[]} times
 */
export function exponentOf(times) {
  const points = times.map(({ size, seconds }) => ({ x: Math.log(size), y: Math.log(seconds) }));
  const middle = {
    x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
    y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
  };
  const together = points.reduce((sum, { x, y }) => sum + (x - middle.x) * (y - middle.y), 0);
  return together / points.reduce((sum, { x }) => sum + (x - middle.x) ** 2, 0);
}
