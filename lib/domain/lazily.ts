/**
 * Makes a value when it is first asked for. The background starts anew at almost every event, so what only a few of them need,
 * such as long regular expressions, must not be made at each start.
 */
export function lazily<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
