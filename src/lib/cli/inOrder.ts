/**
 * Does something to each of a list, several at once, and gives the results in the order of the list. Of a list without
 * end, no more than `most` are taken ahead of the result that is waited for.
 *
 * @param task never rejects
 * @param stop no more are begun once it is aborted; those that have begun are waited for
 */
export async function* inOrder<Item, Result>(
	items: Iterable<Item> | AsyncIterable<Item>,
	most: number,
	task: (item: Item) => Promise<Result>,
	stop: AbortSignal
): AsyncGenerator<Result> {
	const begun: Promise<Result>[] = [];
	for await (const item of items) {
		if (stop.aborted) break;
		begun.push(task(item));
		const first = begun.length >= most ? begun.shift() : undefined;
		if (first) yield await first;
	}
	for (const each of begun) yield await each;
}
