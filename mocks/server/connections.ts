import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/**
 * Keeps a server to so many connections. When there are more, the one that has asked for nothing for the longest time is ended: clients
 * that connect and say nothing, or never take their answers, keep nobody else out.
 */
export function limitConnections(server: Server, most: number): void {
  /** The one that was silent for the longest time comes first. */
  const open = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    const [longest] = open;
    if (open.size >= most) end(longest);
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  server.on('request', ({ socket }) => {
    if (open.delete(socket)) open.add(socket);
  });

  function end(socket: Socket | undefined): void {
    if (!socket) return;
    open.delete(socket);
    socket.destroy();
  }
}

const words: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
};

/** Bytes that are no HTTP, or too slow, or too many: told so, if the client still listens, and the connection ended. */
export function refuseGarbage({ code = '' }: NodeJS.ErrnoException, socket: Socket): void {
  const status = words[code] ?? '400 Bad Request';
  // Half an answer may be on its way to whoever does not take it.
  if (!socket.writable || socket.writableLength > 0) return void socket.destroy();
  socket.end(`HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`, () => socket.destroy());
}
