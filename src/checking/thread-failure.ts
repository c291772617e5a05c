/** Threads that could not be started, or that the machine ended. */
export class ThreadFailure extends Error {}
