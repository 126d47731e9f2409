import { lineOf } from './page';

/** A person's name as it is compared: without a colon after it, in lower case. */
export const personIn = (element: Element): string =>
  lineOf(element)
    .replace(/[:：,]$/, '')
    .toLowerCase();
