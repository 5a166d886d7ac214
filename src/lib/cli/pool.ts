import { Worker } from 'node:worker_threads';
import type { CheckSettings, FigureResult, FigureTask } from './figureTask.js';

/** A task that many threads share. */
export interface Pool {
	task: FigureTask;
	/** Ends the threads; those that are at work are waited for by whoever gave it. */
	close: () => Promise<void>;
}

/** A figure that wants more than this, in MB, fails alone; what is not used is not taken. */
const mostMemory = 1024;

/**
 * Threads that do the same task, one figure at a time each. A thread that breaks fails its figure and no other.
 *
 * @param count how many
 */
export function pool(count: number, settings: CheckSettings): Pool {
	const program = new URL('./worker.js', import.meta.url);
	const waiting: { spec: string; done: (result: FigureResult) => void }[] = [];
	const idle: Worker[] = [];
	const all = new Set<Worker>();
	const start = (): Worker => {
		const worker = new Worker(program, {
			workerData: settings,
			resourceLimits: { maxOldGenerationSizeMb: mostMemory }
		});
		all.add(worker);
		return worker;
	};
	const give = (worker: Worker): void => {
		const next = waiting.shift();
		if (!next) {
			idle.push(worker);
			return;
		}
		const { spec, done } = next;
		const answered = (result: FigureResult): void => {
			worker.off('error', broke);
			done(result);
			give(worker);
		};
		const broke = (error: Error): void => {
			worker.off('message', answered);
			all.delete(worker);
			done({ spec, problems: [`the program broke: ${error.message}`], findings: [], files: [] });
			give(start());
		};
		worker.once('message', answered);
		worker.once('error', broke);
		worker.postMessage(spec);
	};
	for (let each = 0; each < count; each++) idle.push(start());
	return {
		task: (spec) =>
			new Promise((done) => {
				waiting.push({ spec, done });
				const worker = idle.pop();
				if (worker) give(worker);
			}),
		close: async () => void (await Promise.all(Array.from(all, (worker) => worker.terminate())))
	};
}
