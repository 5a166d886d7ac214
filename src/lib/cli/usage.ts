/** A mistake in how the program was called. */
export class UsageError extends Error {
	override readonly name: string = 'UsageError';
}

/** How the program ends. */
export const exitCodes = {
	/** All went well. */
	fine: 0,
	/** A figure failed, or is not honest, or could not be written. */
	failed: 1,
	/** It was called wrongly; nothing was done. */
	usage: 2,
	/** It was stopped; figures that had begun are whole. */
	stopped: 130
} as const;

/** A number that ends a process. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
