import { filePath, pagePath } from '../../lib/embed/addresses.js';
import type { Lang } from '../../lib/format/lang.js';

/** From the root of the site to the page of a figure. */
export const pageOf = (lang: Lang, id: string): string => pagePath({ lang, spec: { id } });

/** From the root of the site to another form of a figure, by the ending of its name. */
export const fileOf = (lang: Lang, id: string, ending: string): string =>
	filePath({ lang, spec: { id } }, ending);
