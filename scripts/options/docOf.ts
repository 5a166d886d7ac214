import ts from 'typescript';

/** What a doc comment says: its sentences on one line, and its default if it names one. */
export interface Doc {
	doc: string;
	default?: string;
}

const oneLine = (comment: string | ts.NodeArray<ts.JSDocComment> | undefined): string =>
	(ts.getTextOfJSDocComment(comment) ?? '').replace(/\s+/g, ' ').trim();

/** The doc comment of a declaration; an empty text where there is none. */
export function docOf(node: ts.Node): Doc {
	const doc = ts
		.getJSDocCommentsAndTags(node)
		.filter(ts.isJSDoc)
		.map(({ comment }) => oneLine(comment))
		.join(' ');
	const tag = ts.getJSDocTags(node).find(({ tagName }) => tagName.text === 'default');
	return tag ? { doc, default: oneLine(tag.comment) } : { doc };
}
