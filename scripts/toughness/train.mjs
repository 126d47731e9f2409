/**
 * Logistic regression for few, sparse features: one coordinate at a time, Newton's step, clipped at zero on the side
 * that a feature may not cross, and pulled towards a prior weight. No randomness, so the same rows give the same weights.
 */

/**
 * @param {{x: readonly number[], y: 0 | 1, weight: number}[]} rows
 * @param {{prior: number, strength: number, sign: 1 | -1 | 0}[]} kinds strength is the pull to the prior, in units of total row weight 1
 * @returns {{bias: number, weights: number[]}}
 */
export function train(rows, kinds, sweeps = 40) {
  const columns = kinds.map((_, feature) => column(rows, feature));
  const margins = new Float64Array(rows.length);
  const weights = kinds.map((kind) => kind.prior);
  for (const [feature, entries] of columns.entries()) {
    for (const [row, value] of entries) margins[row] += weights[feature] * value;
  }
  let bias = 0;
  for (let sweep = 0; sweep < sweeps; sweep++) {
    bias += step(rows, margins, allRows(rows), 0, 0, bias);
    for (const [feature, entries] of columns.entries()) {
      const { prior, strength, sign } = kinds[feature];
      const now = weights[feature];
      const wanted = now + newton(rows, margins, entries, strength, now - prior);
      const next = sign > 0 ? Math.max(0, wanted) : sign < 0 ? Math.min(0, wanted) : wanted;
      if (next === now) continue;
      for (const [row, value] of entries) margins[row] += (next - now) * value;
      weights[feature] = next;
    }
  }
  return { bias, weights };
}

function step(rows, margins, entries) {
  const delta = newton(rows, margins, entries, 0, 0);
  for (const [row] of entries) margins[row] += delta;
  return delta;
}

function newton(rows, margins, entries, strength, offset) {
  let slope = strength * offset;
  let curve = strength + 1e-9;
  for (const [row, value] of entries) {
    const chance = 1 / (1 + Math.exp(-margins[row]));
    slope += rows[row].weight * (chance - rows[row].y) * value;
    curve += rows[row].weight * Math.max(chance * (1 - chance), 0.02) * value * value;
  }
  return Math.max(-0.5, Math.min(0.5, -slope / curve));
}

const all = new WeakMap();
function allRows(rows) {
  if (!all.has(rows))
    all.set(
      rows,
      rows.map((_, row) => [row, 1]),
    );
  return all.get(rows);
}

function column(rows, feature) {
  const entries = [];
  for (const [row, { x }] of rows.entries()) if (x[feature] !== 0) entries.push([row, x[feature]]);
  return entries;
}
