import type { ExitStatus } from './exit-status.ts';
import type { Session } from './main.ts';
export async function build(_folder: string, _options: unknown, _session: Session): Promise<ExitStatus> {
  throw new Error('not yet');
}
