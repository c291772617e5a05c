#!/usr/bin/env node

// Node's own answer to this signal is to open a port for debuggers, which anybody on this machine might use.
process.on('SIGUSR1', () => undefined);

const { run } = loaded();

setTimeout(prepareLongRun, 200).unref();
run(prepareLongRun);

/**
 * What short runs go without, since it takes time. Once options are set, V8 takes nothing that was compiled before, be it Node's
 * or the program's.
 */
function prepareLongRun() {
  const { setFlagsFromString } = require('node:v8');
  const { collectorFlags, lateCompilerFlags } = require('./late-compiler.js');
  for (const flag of [...lateCompilerFlags(), ...collectorFlags()]) setFlagsFromString(flag);
  closeUnaskedPort();
}

/** Closes the port for debuggers where the signal came before it was listened for, and nobody has asked for one. */
function closeUnaskedPort() {
  const { close, url } = require('node:inspector');
  const options = [...process.execArgv, process.env.NODE_OPTIONS ?? ''].join(' ');
  if (!options.includes('--inspect') && url() !== undefined) close();
}

/** The program; where it can't be read, says so: it is installed in part, or the machine gives no more files. */
function loaded() {
  try {
    return require('../dist/packs.js').program();
  } catch (failure) {
    const reason = failure.message.split('\n', 1)[0];
    process.stderr.write(
      process.env.REVIEW_LANG === 'en'
        ? `error: The program can’t be loaded (${reason}). Close other programs and run again, or install it again.\n`
        : `lỗi: Không nạp được chương trình (${reason}). Đóng bớt chương trình khác rồi chạy lại, hoặc cài lại.\n`,
    );
    process.exit(2);
  }
}
