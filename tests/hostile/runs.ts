import fc from 'fast-check';

// The same cases each time, so that a change is judged by itself; RUNS=20 SEED=7 tries others, and twenty times as many.
fc.configureGlobal({ seed: Number(process.env.SEED ?? 20220410) });

/** How many cases a property is tried with. */
export const runs = (count: number): { numRuns: number } => ({
	numRuns: count * Number(process.env.RUNS ?? 1)
});
