/**
 * Adds fields to an object that are worked out when they are first read, and then kept: words cost more than
 * shapes, and most frames of a moving chart need none.
 */
export function lazily<const Known extends object, Later extends object>(
	known: Known,
	makers: { readonly [Field in keyof Later]: () => Later[Field] }
): Known & Later {
	for (const field in makers) {
		let kept: { value: unknown } | undefined;
		Object.defineProperty(known, field, {
			enumerable: true,
			get: () => (kept ??= { value: makers[field]() }).value
		});
	}
	return known as Known & Later;
}
