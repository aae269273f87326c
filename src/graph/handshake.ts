import { subscribe } from 'node:diagnostics_channel';
import { Socket } from 'node:net';

/**
 * The driver bounds how long it dials, and not how long a server takes to say its first word; and a connection that waits
 * for that word outlives even the driver's close. So a socket to the database on which not one byte has come some seconds
 * after it was connected is closed here; the driver then takes it for lost. Node tells of plain sockets only: over TLS
 * (`+s`) such a socket stays until the other side or the network ends it.
 */
export function boundHandshakes(uri: string): void {
  const { port, protocol } = new URL(uri);
  if (protocol.includes('+s')) return;
  PORTS.add(port === '' ? 7687 : Number(port));
  if (PORTS.size === 1) subscribe('net.client.socket', watchOver);
}

/** The ports of the databases that this process uses. */
const PORTS = new Set<number>();

const PATIENCE = 3_000;

function watchOver(message: unknown): void {
  if (typeof message !== 'object' || message === null || !('socket' in message)) return;
  const { socket } = message;
  if (!(socket instanceof Socket)) return;
  socket.once('connect', () => {
    if (!PORTS.has(socket.remotePort ?? 0)) return;
    const timer = setTimeout(() => {
      if (socket.bytesRead === 0) socket.destroy(new Error(`The server said nothing within ${PATIENCE} ms.`));
    }, PATIENCE);
    timer.unref();
    socket.once('close', () => clearTimeout(timer));
  });
}
