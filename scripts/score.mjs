/**
 * Scores messages from the command line, one JSON object a line in, one out.
 *
 *   npm run --silent score < lines.jsonl
 *
 * In: {"text": "…"} or {"turns": ["oldest", …, "newest"]}, the customer's messages; also the ticket's facts, if any:
 * reopened, urgent, rating ("good" or "bad"), activeMs, medianMs. Out: the score, the level, whether each of the two
 * sensitivities would prompt, and the reasons.
 */
import { createInterface } from 'node:readline';
import { load } from './toughness/load.mjs';

const { judge, signalLabels } = await load('scripts/toughness/scorer.ts');
// Stop quietly when the reader has seen enough, as `head` does.
process.stdout.on('error', () => process.exit(0));

let failed = false;
let number = 0;
for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  number++;
  if (line.trim() === '') continue;
  const ticket = ticketFrom(line);
  if (typeof ticket === 'string') {
    failed = true;
    // A line out for each line in, so that the two files stay in step.
    process.stdout.write(`${JSON.stringify({ error: `Line ${number}: ${ticket}` })}\n`);
    continue;
  }
  const { score, level, signals, boundary, turnaround } = judge(ticket);
  const answer = {
    score: Math.round(score * 1e6) / 1e6,
    level,
    often: level !== 'calm',
    roughest: level === 'roughest',
    signals: signals.map(({ id, weight }) => ({
      id,
      label: signalLabels[id],
      weight: Math.round(weight * 1000) / 1000,
    })),
    boundary,
    turnaround,
  };
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}
if (failed) process.exitCode = 1;

/** A ticket, or what is wrong with the line. */
function ticketFrom(line) {
  let row;
  try {
    row = JSON.parse(line);
  } catch {
    return 'this is not JSON.';
  }
  const turns = Array.isArray(row?.turns) ? row.turns : [row?.text];
  if (!turns.every((turn) => typeof turn === 'string')) return 'give "text" or "turns", in words.';
  const { reopened = false, urgent = false, rating, activeMs, medianMs } = row;
  return { customer: turns.toReversed(), turns: turns.length, reopened, urgent, rating, activeMs, medianMs };
}
