import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { versions } from './peerList.js';
import { report } from './report.js';

/** A number for each peer, by its id. */
export type Figures = Record<string, number>;

/** What one peer made of one figure on a server. */
export interface Served {
	/** The median, in milliseconds. */
	ms: number;
	/** What is taken from the heap for one chart, in megabytes. */
	heapMb: number;
	/** Marks that stand for data, with finite coordinates. */
	marks: number;
	/** Whether all of the data are drawn. */
	drawn: boolean;
	/** Characters of the output. */
	length: number;
	/** Why it failed. */
	failed?: string;
}

/** What one peer made of one figure in a browser; medians in milliseconds. */
export interface Painted {
	mount: number;
	update: number;
	/** Why it failed, or how long it was waited for. */
	failed?: string;
}

/** All that `npm run bench` has measured beside the peers. */
export interface Results {
	date: string;
	machine: { processor: string; cores: number; memoryGb: number; node: string; chromium?: string };
	versions: Record<string, string>;
	/** Bytes of brotli of a page of one figure. */
	sizes?: Record<string, Figures>;
	/** By figure, then by peer. */
	server?: Record<string, Record<string, Served>>;
	/** By figure, then by peer. */
	browser?: Record<string, Record<string, Painted>>;
	/** Bytes of brotli of an embedded line chart with all that it loads. */
	embed?: number;
}

const file = join(import.meta.dirname, 'results.json');

/** Keeps what a part of the bench has measured, and tells it in `RESULTS.md`. */
export function record(part: Partial<Results>): void {
	const before = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Results) : undefined;
	const [cpu] = cpus();
	const results: Results = {
		...before,
		...part,
		date: new Date().toISOString().slice(0, 10),
		machine: {
			...before?.machine,
			processor: cpu?.model.trim() ?? 'unknown',
			cores: cpus().length,
			memoryGb: Math.round(totalmem() / 2 ** 30),
			node: process.version,
			...part.machine
		},
		versions: versions()
	};
	writeFileSync(file, `${JSON.stringify(results, null, '\t')}\n`);
	writeFileSync(join(import.meta.dirname, 'RESULTS.md'), report(results));
}
