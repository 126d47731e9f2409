/**
 * A new UUIDv7 (RFC 9562, 5.7): the millisecond first, so that ids sort by time, then 74 bits of chance. Each names one
 * thing that a person did, so two in one millisecond need no order. A library for it weighed a kilobyte in every page.
 */
export function newId(epochMs = Date.now()): string {
  const time = epochMs.toString(16).padStart(12, '0');
  // A random UUID has its version and its variant in the right places; only the time and the 7 are ours.
  return `${time.slice(0, 8)}-${time.slice(8)}-7${crypto.randomUUID().slice(15)}`;
}
