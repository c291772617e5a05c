import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What answers on a port of this machine, until it is closed. */
export interface LoopbackServer {
  readonly port: number;
  close(): Promise<void>;
}

/** So many connections are held at once: a browser has six, and one that stays for each window. */
const mostConnections = 100;

/**
 * Answers requests of programs on this machine: no other machine reaches the address.
 * @param port 0 for any that is free
 * @throws the system's error, as where the port is taken
 */
export function serveLoopback(port: number, answer: RequestListener): Promise<LoopbackServer> {
  const server = createServer({ maxHeaderSize: 16_384, requestTimeout: 10_000 }, answer);
  server.maxConnections = mostConnections;
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host: '127.0.0.1', port, exclusive: true }, () => {
      // It listens to a port, not to a pipe.
      const { port: given } = server.address() as AddressInfo;
      const close = () =>
        new Promise<void>((closed) => {
          server.close(() => closed());
          server.closeAllConnections();
        });
      resolve({ port: given, close });
    });
  });
}
