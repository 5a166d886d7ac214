#!/usr/bin/env node
import { yiluo } from './yiluo.js';

const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const)
	process.on(signal, () => {
		if (stopping.signal.aborted) process.exit(130);
		process.stderr.write('\nyiluo: finishes the figures that it has begun; once more to end at once\n');
		stopping.abort();
	});
// whoever reads the results may close them early, as `head` does
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 1));

const { stdout, stderr, stdin } = process;
process.exitCode = await yiluo(process.argv.slice(2), { stdout, stderr, stdin, stop: stopping.signal });
