/** A quiet time, in milliseconds, after which a page may change its height again. */
const quiet = 1000;

/** The changes that a page may make from one quiet time to the next: to grow, to shrink, and to think better of it. */
const most = 3;

/**
 * Follows the heights that a page asks for, but not a page that knows no rest: after three changes without a quiet
 * second between them, nothing more is done until such a second has passed, and then the higher of the last two wishes
 * is met, so that a page that goes back and forth is cut at neither. A host whose own width changes begins anew.
 *
 * @param apply gives the page a height, in CSS pixels
 * @param hostWidth the width of the host's window, in CSS pixels
 */
export function steadily(apply: (height: number) => void, hostWidth: () => number): (height: number) => void {
	let given = 0;
	let width = 0;
	let changes = 0;
	let unmet = false;
	let wishes: number[] = [];
	let timer: ReturnType<typeof setTimeout> | undefined;

	function give(height: number) {
		if (height === given) return;
		changes++;
		given = height;
		apply(height);
	}

	function rest() {
		if (unmet) give(Math.max(...wishes));
		unmet = false;
		changes = 0;
	}

	return (height) => {
		if (hostWidth() !== width) changes = 0;
		width = hostWidth();
		if (height !== wishes.at(-1)) wishes = [...wishes.slice(-1), height];
		clearTimeout(timer);
		timer = setTimeout(rest, quiet);
		unmet = changes >= most && height !== given;
		if (!unmet) give(height);
	};
}
