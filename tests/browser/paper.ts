import type { Page } from '@playwright/test';

/** Where something stands on paper. */
export interface Place {
	/** From one on. */
	page: number;
	/** From the paper's left, in points: two that differ stand in two columns. */
	x: number;
}

/** The paper that a page becomes. */
export interface Paper {
	pages: number;
	/** Where each mark stands, by its name. */
	marks: ReadonlyMap<string, Place>;
}

const address = 'https://mark.example/';

/**
 * Marks where elements begin and end with links that nobody sees: a PDF says on which page and where a link stands.
 *
 * @returns how many elements there are: the marks are `name-0-top`, `name-0-bottom`, `name-1-top` …
 */
export function mark(page: Page, name: string, selector: string): Promise<number> {
	return page.evaluate(
		([start, query]) => {
			const found = [...document.querySelectorAll<HTMLElement>(query)].filter(
				(element) => element.getClientRects().length > 0
			);
			for (const [index, element] of found.entries())
				for (const end of ['top', 'bottom'] as const) {
					const link = document.createElement('a');
					link.href = `${start}-${String(index)}-${end}`;
					link.textContent = '·';
					link.style.cssText = `position: absolute; left: 0; ${end}: 0; font-size: 1px; line-height: 1`;
					element.style.position = 'relative';
					element.append(link);
				}
			return found.length;
		},
		[address + name, selector] as const
	);
}

/** Prints a page, and reads the marks out of the PDF. */
export async function print(page: Page): Promise<Paper> {
	const text = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
	const objects = new Map(
		[...text.matchAll(/(?:^|\n)(\d+) 0 obj\n(.*?)\nendobj/gs)].map(([, id = '', body = '']) => [id, body])
	);
	const sheets = [...text.matchAll(/\/Kids \[([^\]]*)\]/g)]
		.flatMap(([, kids = '']) => [...kids.matchAll(/(\d+) 0 R/g)].map(([, id = '']) => objects.get(id) ?? ''))
		.filter((body) => body.startsWith('<</Type /Page\n'));
	const marks = new Map<string, Place>();
	for (const [index, sheet] of sheets.entries()) {
		const [, links = ''] = /\/Annots \[([^\]]*)\]/.exec(sheet) ?? [];
		for (const [, id = ''] of links.matchAll(/(\d+) 0 R/g)) {
			const link = objects.get(id) ?? '';
			const [, target = ''] = /\/URI \(([^)]*)\)/.exec(link) ?? [];
			const [, x = ''] = /\/Rect \[([\d.]+)/.exec(link) ?? [];
			if (target.startsWith(address))
				marks.set(target.slice(address.length), { page: index + 1, x: Number(x) });
		}
	}
	return { pages: sheets.length, marks };
}
