import { machineFailure } from '../machine-failure.ts';

const askForRight = 'Ask for the right to read and write there; commands that have -o can write elsewhere.';

/** What the system would not do, and what to do about it, by its codes. */
export const machine = machineFailure({
  ENOSPC: {
    what: 'the disk is full',
    remedy: 'Make room and run again; a command with -o can write elsewhere.',
  },
  EDQUOT: {
    what: 'the disk quota is used up',
    remedy: 'Make room and run again; a command with -o can write elsewhere.',
  },
  EROFS: {
    what: 'the disk can only be read',
    remedy:
      'Copy the folder to a disk that can be written and run again; a command with -o can write elsewhere.',
  },
  EACCES: { what: 'permission denied', remedy: askForRight },
  // Windows says so of a file that is open elsewhere, too.
  EPERM: {
    what: 'another program (Word, Excel, a PDF reader) has it open, or permission is denied',
    remedy:
      'Close it there and run again; else ask for the right to read and write there; a command with -o can write elsewhere.',
  },
  ERR_ACCESS_DENIED: {
    what: 'Node does not permit it',
    remedy: 'Permit it: --allow-fs-read, --allow-fs-write.',
  },
  EBUSY: { what: 'another program has it open', remedy: 'Close it there and run again.' },
  EMFILE: { what: 'too many open files', remedy: 'Close other programs, or raise the limit (ulimit -n).' },
  ENFILE: { what: 'the machine has too many open files', remedy: 'Close other programs and run again.' },
  ENOENT: {
    what: 'it is no longer there',
    remedy: 'It may have been deleted or renamed; check and run again.',
  },
  EOUTSIDE: {
    what: 'it is a link that leads out of its folder',
    remedy: 'Delete the link; commands that have -o can write to where it leads.',
  },
  EDANGLING: {
    what: 'its folder is a link to what is not there',
    remedy: 'Delete the link, or make the folder that it leads to.',
  },
  ENOFOLDER: { what: 'no folder can be made here', remedy: 'Check the path, or choose another folder.' },
  EGONE: {
    what: 'the folder that you are in is gone',
    remedy: 'Go to another folder (cd) and run again.',
  },
  ERESERVED: {
    what: 'Windows lets no file or folder have this name (con, nul, aux, com1 …, a dot or space at the end, one of < > : " | ? * \\)',
    remedy: 'Choose another name.',
  },
  ENOTREGULAR: {
    what: 'it is no file but a pipe, a socket or a device',
    remedy: 'Rename or delete it; a command with -o can write elsewhere.',
  },
  ECHANGED: {
    what: 'the file has changed since it was checked',
    remedy: 'Wait until it is saved, and run again.',
  },
  EFBIG: { what: 'the file is too large', remedy: 'Check whether another file was saved in its place.' },
  ENOTDIR: { what: 'it is not a folder', remedy: 'Check the path.' },
  EEXIST: { what: 'there is a file of that name', remedy: 'Check the path.' },
  EISDIR: { what: 'it is a folder', remedy: 'Rename or delete it; a command with -o can write elsewhere.' },
  ENAMETOOLONG: { what: 'the name is too long', remedy: 'Write into a folder with a shorter path.' },
  EIO: { what: 'the disk failed', remedy: 'Check the disk; a command with -o can write elsewhere.' },
  other: {
    what: 'the machine failed',
    remedy: 'Check permissions and disk space.',
  },
});
