const channelName = 'countersign-session';

/** Told to the other windows of this browser when somebody has signed in in one of them. */
export function tellSignIn(): void {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage('signed-in');
  channel.close();
}

/** @returns ends listening */
export function heardSignIn(listener: () => void | Promise<void>): () => void {
  const channel = new BroadcastChannel(channelName);
  channel.addEventListener('message', () => void listener());
  return () => channel.close();
}
