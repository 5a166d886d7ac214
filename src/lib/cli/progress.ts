/** A place where a program writes. */
export interface Sink {
	write: (text: string) => unknown;
	/** Whether a person reads it as it comes. */
	isTTY?: boolean;
}

/** The line on a terminal that says how far a command has come. */
export interface Progress {
	/** Takes the line away, so that others can be written. */
	clear: () => void;
	/** Writes it again, not more than ten times a second. */
	show: (done: number, failed: number) => void;
}

/**
 * Says on a terminal how far a command has come; in a pipe or a file it says nothing.
 *
 * @param total how many there are, where it is known
 * @param now milliseconds
 */
export function progress(sink: Sink, total: number | undefined, now = () => performance.now()): Progress {
	if (!sink.isTTY || total === 1) return { clear: () => undefined, show: () => undefined };
	let shown = false;
	let last = -Infinity;
	return {
		clear: () => {
			if (shown) sink.write('\r\x1b[K');
			shown = false;
		},
		show: (done, failed) => {
			if (now() - last < 100) return;
			last = now();
			shown = true;
			const of = total === undefined ? '' : ` of ${total}`;
			sink.write(`\r\x1b[K${done}${of} figures${failed > 0 ? `, ${failed} failed` : ''}`);
		}
	};
}
