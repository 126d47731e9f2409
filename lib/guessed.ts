import * as v from 'valibot';
import { adapterSchema } from './adapters/schema';

/** The id of every guessed adapter; entries of such a site carry it. */
export const guessedId = 'guessed';
const longest = 20_000;

/** A guess as it comes from a page: an adapter like any other, no larger than one, with an address that can be read. */
export const guessedAdapter = v.pipe(
  adapterSchema,
  v.check(({ id }) => id === guessedId),
  v.check((adapter) => JSON.stringify(adapter).length <= longest),
  v.check(({ ticketUrl }) => ticketUrl.length <= 600 && isExpression(ticketUrl)),
);

/** What was found out about the pages of a site that no adapter knows. */
export const guessSchema = v.object({
  adapter: guessedAdapter,
  /** It tells the customer from others and knows a control. Without that, a better page is waited for. */
  sure: v.boolean(),
  /** On how many tickets in a row it found no conversation. */
  misses: v.fallback(v.number(), 0),
});
export type Guess = v.InferOutput<typeof guessSchema>;

/** From then on the site was rebuilt, and is looked at anew. */
const mostMisses = 2;

/** Whether a site that no adapter knows is worth another look. */
export function wantsGuess(guess: Guess | undefined): boolean {
  return !guess?.sure || guess.misses >= mostMisses;
}

function isExpression(text: string): boolean {
  try {
    return Boolean(new RegExp(text));
  } catch {
    return false;
  }
}
