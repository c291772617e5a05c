import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { piecesOf } from '../../pieces.ts';
import type { FileToWrite } from '../destinations.ts';
import type { Effects } from '../effects.ts';
import type { ExitStatus } from '../exit.ts';
import type { Answer, Message, Surroundings } from './thread.ts';

/** What a thread does to the world by way of the one that started it. @throws Error where this is no such thread */
export function effectsFromThread(): Partial<Effects> & { end(status: ExitStatus): void } {
  if (parentPort === null) throw new Error('No thread has started this one.');
  const port: MessagePort = parentPort;
  // That is what one is started with.
  const { isTerminal, ...surroundings } = workerData as Surroundings;
  const send = (message: Message) => port.postMessage(message);
  return {
    ...surroundings,
    isTerminal: (stream) => isTerminal[stream],
    print: (text) => send({ kind: 'print', text }),
    printError: (text) => send({ kind: 'printError', text }),
    writeFiles: (files) => writtenBeyond(port, files),
    end: (status) => {
      send({ kind: 'end', status });
      port.unref();
    },
  };
}

/** Has files written by the thread that started this one, which is given their pieces as it asks for them. */
function writtenBeyond(port: MessagePort, files: readonly FileToWrite[]): Promise<void> {
  const pieces = files.map(({ bytes }) => sentPieces(bytes));
  return new Promise((resolve, reject) => {
    const stop = (settle: () => void) => {
      port.off('message', answered);
      settle();
    };
    const answered = (answer: Answer) => {
      if (answer.kind === 'next') {
        pieces[answer.file]?.next().then(
          ({ value: piece = null }) =>
            port.postMessage(
              { kind: 'piece', piece } satisfies Message,
              piece === null ? [] : [piece.buffer],
            ),
          (reason) => stop(() => reject(reason)),
        );
      } else if (answer.failure === null) {
        stop(resolve);
      } else {
        const { failure } = answer;
        stop(() => reject(Object.assign(new Error(failure.message), failure)));
      }
    };
    port.on('message', answered);
    port.postMessage({
      kind: 'write',
      files: files.map(({ bytes: _, ...file }) => file),
    } satisfies Message);
  });
}

/** How long pieces are that are sent, at most, in bytes. */
const longestSent = 1_000_000;

/** The pieces of a file, as copies that can be given away: what they are of may be asked for once more. */
async function* sentPieces(bytes: FileToWrite['bytes']): AsyncGenerator<Uint8Array<ArrayBuffer>, undefined> {
  for await (const piece of piecesOf(bytes)) {
    for (let at = 0; at < piece.length; at += longestSent) {
      yield new Uint8Array(piece.subarray(at, at + longestSent));
    }
  }
}
