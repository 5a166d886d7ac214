import { parentPort, workerData } from 'node:worker_threads';
import { figureTask, type CheckSettings } from './figureTask.js';

/** A thread of `pool`: is told the path of a spec, tells what became of it. */
const task = figureTask(workerData as CheckSettings);

parentPort?.on('message', (spec: string) => {
	void task.then((run) => run(spec)).then((result) => parentPort?.postMessage(result));
});
