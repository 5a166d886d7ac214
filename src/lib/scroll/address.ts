/**
 * The step that an address names.
 *
 * @param hash as in `location.hash`, with its `#`
 * @param ids of the steps
 * @returns its index, or −1 when the hash names none of them (or is no valid UTF-8)
 */
export function stepFromHash(hash: string, ids: readonly string[]): number {
	if (!hash.startsWith('#')) return -1;
	try {
		return ids.indexOf(decodeURIComponent(hash.slice(1)));
	} catch {
		return -1;
	}
}

/**
 * Writes another address over the page's, without a new entry in the history. The entry's own state is kept, since
 * routers store their place in the history there. SvelteKit's `replaceState` will not do: it files the address
 * that the page was *opened* with in that state, and on the way back from another page puts it back.
 *
 * @param address relative to the page's, or whole
 */
export function replaceAddress(address: string): void {
	History.prototype.replaceState.call(history, history.state, '', address);
}

/**
 * Lets the address follow the reader.
 *
 * @param id of the step; `null`, above the first step, removes the hash
 */
export function writeAddress(id: string | null): void {
	replaceAddress(id === null ? location.pathname + location.search : `#${encodeURIComponent(id)}`);
}
