const channelName = 'journal';

/** Tells our open pages that the journal changed; no content goes along. */
export function announceChange(): void {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage('changed');
  channel.close();
}

/** Calls back after each change of the journal, until `signal` aborts. */
export function onChange(changed: () => void, signal: AbortSignal): void {
  const channel = new BroadcastChannel(channelName);
  channel.addEventListener('message', changed);
  signal.addEventListener('abort', () => channel.close());
}
