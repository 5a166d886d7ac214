import type { Lang } from '../format/lang.js';
import type { FigureSpec } from './figureSpec.js';
import { rules } from './rules/rules.js';

/** What a figure's page says of the rules that the figure does not keep: each with its reason. */
export const remarks = ({ silenced = [] }: FigureSpec, lang: Lang): string[] =>
	silenced.flatMap(({ rule, reason }) => {
		const name = rules.find(({ id }) => id === rule)?.name[lang];
		if (!name) return [];
		return lang === 'zh' ? `未守“${name}”一条：${reason.zh}` : `Not kept here (${name}): ${reason.en}`;
	});
