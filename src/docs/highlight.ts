/** A run of code of one sort. */
export interface CodeToken {
	sort: 'plain' | 'comment' | 'string' | 'keyword' | 'tag';
	text: string;
}

const comment = String.raw`<!--[\s\S]*?-->|\/\*[\s\S]*?\*\/|\/\/[^\n]*`;
const string = String.raw`'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|\x60(?:\\.|[^\x60\\])*\x60`;
const keyword =
	'as|const|default|else|export|extends|false|for|from|function|if|import|in|interface|let|new|null|of|readonly|return|satisfies|throw|true|type|typeof|undefined';

/** Of a script, and of markup: only markup has tags, and only a script has words that are keywords. */
const script = new RegExp(
	`(?<comment>${comment})|(?<string>${string})|(?<keyword>\\b(?:${keyword})\\b)`,
	'g'
);
const markup = new RegExp(
	`(?<comment>${comment})|(?<string>${string})|(?<tag></?[A-Za-z][\\w.:-]*)|(?<keyword>\\{[#:/@][a-z]+)`,
	'g'
);

/**
 * Cuts the code of a Svelte component or a TypeScript module into tokens to be coloured; joined, they are the code.
 * It reads no grammar: enough for the examples of these pages.
 */
export function highlight(code: string): CodeToken[] {
	const parts = code.split(/(?<=<script[^>]*>)|(?=<\/script>)/);
	if (parts.length === 1 && !code.trimStart().startsWith('<')) return tokens(code, script);
	return parts.flatMap((part, index) => tokens(part, index % 2 === 1 ? script : markup));
}

function tokens(code: string, pattern: RegExp): CodeToken[] {
	const found: CodeToken[] = [];
	let end = 0;
	for (const { 0: text, index, groups = {} } of code.matchAll(pattern)) {
		if (index > end) found.push({ sort: 'plain', text: code.slice(end, index) });
		const [sort] = Object.entries(groups).find(([, match]) => match !== undefined) ?? ['plain'];
		found.push({ sort: sort as CodeToken['sort'], text });
		end = index + text.length;
	}
	if (end < code.length) found.push({ sort: 'plain', text: code.slice(end) });
	return found;
}
