import packageFile from '../package.json' with { type: 'json' };

/** The version of this program: "0.1.0". */
export const programVersion: string = packageFile.version;
