/** An event as a person's hand would make it: one of a script is not trusted. */
export function byHand<E extends Event>(event: E): E {
  Object.defineProperty(event, 'isTrusted', { value: true });
  return event;
}
