/** Names in an order that is wanted; those that it does not list come after, in the order in which they came. */
export function inOrder(names: Iterable<string>, order: readonly string[] = []): string[] {
	const found = new Set(names);
	const wanted = order.filter((name) => found.delete(name));
	return [...wanted, ...found];
}
