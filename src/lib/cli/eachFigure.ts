import { availableParallelism } from 'node:os';
import type { Readable } from 'node:stream';
import { positive, type Given } from './arguments.js';
import { fails, figureTask, type CheckSettings, type FigureResult } from './figureTask.js';
import { inOrder } from './inOrder.js';
import { pool, type Pool } from './pool.js';
import { progress, type Sink } from './progress.js';
import { specCount, specList } from './specList.js';

/** What a command is run in. */
export interface Terminal {
	/** For results. */
	stdout: Sink;
	/** For errors, notes and progress. */
	stderr: Sink;
	stdin: Readable;
	/** Aborted when the program is to end: what has begun is finished. */
	stop: AbortSignal;
}

/** How many figures there were. */
export interface Counts {
	done: number;
	failed: number;
}

/** Whether a figure is not to be published. */
export const isFailed = ({ problems, findings }: FigureResult): boolean =>
	problems.length > 0 || findings.some(fails);

/**
 * Does the same to the figures of all specs that are named, on all cores, and tells what became of each in the order
 * of their names. Memory does not grow with their number.
 */
export async function eachFigure(
	options: Given,
	settings: CheckSettings,
	terminal: Terminal,
	tell: (result: FigureResult) => void | Promise<void>
): Promise<Counts> {
	const total = specCount(options.names);
	const wanted = Math.ceil(positive('jobs', options.text('jobs'), availableParallelism()));
	const jobs = Math.min(wanted, total ?? wanted);
	const shared: Pool = jobs > 1 ? pool(jobs, settings) : await alone(settings);
	const line = progress(terminal.stderr, total);
	const counts = { done: 0, failed: 0 };
	try {
		const specs = specList(options.names, terminal.stdin, terminal.stop);
		for await (const result of inOrder(specs, 2 * jobs, shared.task, terminal.stop)) {
			line.clear();
			await tell(result);
			counts.done++;
			if (isFailed(result)) counts.failed++;
			line.show(counts.done, counts.failed);
		}
	} finally {
		line.clear();
		await shared.close();
	}
	return counts;
}

/** For a figure or two, threads would take longer to start than to work. */
const alone = async (settings: CheckSettings): Promise<Pool> => ({
	task: await figureTask(settings),
	close: () => Promise.resolve()
});
