const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };

/** Text of markup, and of its attributes: it ends no attribute and begins no element. */
export const escaped = (text: string): string =>
	text.replace(/[&<"]/g, (character) => escapes[character] as string);
