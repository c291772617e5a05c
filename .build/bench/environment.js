const { NODE_EXTRA_CA_CERTS: _, ...others } = process.env;

/**
 * What every program that is measured finds in its surroundings. Certificates that Node is told to trust besides its own are read
 * each time that it starts, which may take longer than starting: that belongs to the machine, and to no program.
 */
export const environmentOfPrograms = others;
