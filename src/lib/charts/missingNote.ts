import type { Lang } from '../format/lang.js';

/** How many names a note lists before it counts. */
const most = 4;

/** The names of rows that lack a value, in a line for the foot of a chart; `what` says which value, if not any. */
export function missingNote(names: readonly string[], lang: Lang, what = ''): string {
	if (names.length === 0) return '';
	const shown = names.slice(0, most);
	const more = names.length - shown.length;
	if (lang === 'zh') return `无${what}数据：${shown.join('、')}${more > 0 ? `等${names.length}个` : ''}`;
	return `No data${what && ` for ${what}`}: ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
