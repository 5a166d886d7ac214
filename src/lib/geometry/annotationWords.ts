import type { Lang } from '../format/lang.js';
import type { Annotation } from './annotation.js';

/** What annotations say, as a sentence that follows a summary; nothing where they have no words. */
export function annotationWords(
	annotations: readonly Annotation<unknown, unknown>[] | undefined,
	lang: Lang
): string {
	const texts = [...new Set(annotations?.flatMap(({ text }) => text || []))];
	if (texts.length === 0) return '';
	return lang === 'zh' ? `图中标注：${texts.join('、')}。` : ` Marked: ${texts.join('; ')}.`;
}
