/** Measures over scored rows: `{score, tough}`. Ties count half in the area and are never split by a threshold. */

export function areaUnderCurve(rows) {
  const sorted = [...rows].sort((a, b) => a.score - b.score);
  let rankSum = 0;
  let tough = 0;
  for (let from = 0; from < sorted.length; ) {
    let to = from;
    while (to < sorted.length && sorted[to].score === sorted[from].score) to++;
    for (let at = from; at < to; at++) {
      if (!sorted[at].tough) continue;
      tough++;
      rankSum += (from + to + 1) / 2;
    }
    from = to;
  }
  const others = sorted.length - tough;
  return (rankSum - (tough * (tough + 1)) / 2) / (tough * others);
}

/** The lowest score that at most `rate` of the ordinary rows reach or pass, given per hundred as 0.05 for five. */
export function thresholdFor(rows, rate) {
  const ordinary = rows
    .filter((row) => !row.tough)
    .map((row) => row.score)
    .sort((a, b) => b - a);
  const allowed = Math.floor(ordinary.length * rate);
  const first = ordinary[allowed];
  return first === undefined ? 0 : first + 1e-9;
}

export function shareAtOrAbove(rows, threshold) {
  return rows.length === 0 ? Number.NaN : rows.filter((row) => row.score >= threshold).length / rows.length;
}

export function recallAtRate(rows, rate) {
  return shareAtOrAbove(
    rows.filter((row) => row.tough),
    thresholdFor(rows, rate),
  );
}

/** Precision where half of the tough rows are found. */
export function precisionAtRecall(rows, recall) {
  const tough = rows
    .filter((row) => row.tough)
    .map((row) => row.score)
    .sort((a, b) => b - a);
  const threshold = tough[Math.ceil(tough.length * recall) - 1];
  const offered = rows.filter((row) => row.score >= threshold);
  return offered.filter((row) => row.tough).length / offered.length;
}
