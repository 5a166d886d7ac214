import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { OutFile } from './writeWhole.js';

/** The scripts of pages, of frames and of `<yiluo-figure>`, as they lie in the folder of the output. */
export interface PageScripts {
	/** The path of the pages' script, which is named by what it holds: a server may keep it for ever. */
	child: string;
	files: readonly OutFile[];
}

/**
 * The scripts that stand beside pages.
 *
 * @param folder where the package has them
 */
export async function pageScripts(folder = new URL('../scripts/', import.meta.url)): Promise<PageScripts> {
	const [child, host, element] = await Promise.all(
		['child', 'host', 'element'].map((name) => readFile(new URL(`${name}.js`, folder)))
	);
	if (!child || !host || !element) throw new TypeError('pageScripts: the package has no scripts');
	const hash = createHash('sha256').update(child).digest('hex').slice(0, 8);
	const path = `embed/assets/child.${hash}.js`;
	return {
		child: path,
		files: [
			{ path, content: child },
			{ path: 'embed/host.js', content: host },
			{ path: 'embed/element.js', content: element }
		]
	};
}
