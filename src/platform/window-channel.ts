/** Talks to the other windows of this site on this computer. Nothing is kept, and nothing leaves the computer. */
export interface WindowChannel {
  send: (message: unknown) => void;
  close: () => void;
}

/** Opens a channel, or none where the browser refuses: then a window stands alone. */
export function openChannel(name: string, onMessage: (message: unknown) => void): WindowChannel | undefined {
  let channel: BroadcastChannel;
  try {
    channel = new BroadcastChannel(name);
  } catch {
    return undefined;
  }
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    onMessage(data);
  });
  return {
    send: (message) => {
      channel.postMessage(message);
    },
    close: () => {
      channel.close();
    },
  };
}

/** Milliseconds of a clock that all windows of this computer share, and that no change of the time of day moves. */
export const sharedNow = (): number => performance.timeOrigin + performance.now();
