import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A component that is loaded later; `prepare` does so before it is shown, where not even the first key may be lost. */
export type Later<P> = ComponentType<P> & { prepare(): void };

/** A component whose code is loaded when it is first shown, so that a page does not pay for it when it opens. */
export function later<P extends object>(load: () => Promise<ComponentType<P>>): Later<P> {
  let loaded: ComponentType<P> | undefined;
  const prepare = async (): Promise<void> => {
    loaded = await load();
  };
  function Later(props: P) {
    const [, setThere] = useState(loaded !== undefined);
    useEffect(() => {
      if (loaded) {
        setThere(true);
        return;
      }
      prepare().then(
        () => setThere(true),
        // The files went away with an update: the page says so at the next message.
        () => undefined,
      );
    }, []);
    const Loaded = loaded;
    return Loaded ? <Loaded {...props} /> : null;
  }
  return Object.assign(Later, { prepare: () => void prepare().catch(() => undefined) });
}
