import type { Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';

/**
 * Limits the connections of a server. Beyond the limit, the connection that was silent for the longest time is closed, so that
 * clients that connect and send nothing, or never read their answers, keep nobody else out.
 */
export function limitConnections(server: Server, most: number): void {
  /** In the order of silence: the longest silent one comes first. */
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

/**
 * Answers bytes that are no HTTP, too slow or too many, if the client still reads, and closes the connection. Bytes behind a whole
 * request, as an old client sends them with `DELETE`, spoil nothing: the request is answered first.
 */
export function refuseGarbage(server: Server, time: number): void {
  const latest = new WeakMap<Duplex, ServerResponse>();
  const ending = new WeakSet<Duplex>();
  server.on('request', ({ socket }, answer) => void latest.set(socket, answer));
  server.on('clientError', (error, socket) => {
    const answer = latest.get(socket);
    if (!answer || answer.writableFinished || !answer.req.complete) return refuse(error, socket as Socket);
    if (!ending.has(socket)) endAfter(answer, socket, time);
    ending.add(socket);
    if (!answer.headersSent) answer.shouldKeepAlive = false;
  });
}

/** Ends a connection after its answer, or at a limit, because a client may send for ever and never read. */
function endAfter(answer: ServerResponse, socket: Duplex, time: number): void {
  const limit = setTimeout(() => socket.destroy(), time);
  socket.once('close', () => clearTimeout(limit));
  answer.once('finish', () => socket.end());
}

function refuse({ code = '' }: NodeJS.ErrnoException, socket: Socket): void {
  const status = words[code] ?? '400 Bad Request';
  // A client that reads slowly may have half an answer; anything more would damage it.
  if (!socket.writable || socket.writableLength > 0) return void socket.destroy();
  socket.end(`HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`, () => socket.destroy());
}
