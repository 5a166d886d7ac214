import { isTheme, type Theme } from './messages.js';
import { tokenFaults, type Tokens } from './tokens.js';

/** How a newsroom shows a figure. */
export interface Settings {
	/** @default 'auto' */
	theme: Theme;
	/** The language that it is shown in, where it has it. @default that of the page */
	lang?: string;
	/** Without title, measure and table, where the host has words of its own. @default false */
	plain: boolean;
	/** Without ground and margin. @default false */
	transparent: boolean;
	/** Without keys and tooltip. @default false */
	static: boolean;
	/** Paints, type and space of the newsroom. @default those of the theme */
	tokens: Tokens;
}

/** Tokens as a style sheet declares them: `--yiluo-river: #005588; --yiluo-page: #fff`. */
const declared = (text = ''): [string, string][] =>
	text
		.split(';')
		.filter((each) => each.trim())
		.map((each) => {
			const [name = '', ...value] = each.split(':');
			return [name.trim(), value.join(':').trim()];
		});

/** Settings, and why what else was given is not among them. */
export interface Given {
	settings: Settings;
	refused: readonly string[];
}

/** The names of all settings but single tokens. */
export const settingNames = ['theme', 'lang', 'plain', 'transparent', 'static', 'tokens'] as const;

const flags = ['plain', 'transparent', 'static'] as const;

/**
 * Settings out of what a host gives by name and value: the query of an address, the attributes of an element, a
 * message. What has another name is for others and left alone; a wrong value is refused with its name, and the
 * rest is kept.
 *
 * @param given `['theme', 'dark']`, `['plain', '']`, `['--yiluo-river', '#005588']`; several tokens also in one text, as
 * `['tokens', '--yiluo-river: #005588; --yiluo-page: #fff']`
 */
export function readSettings(given: Iterable<readonly [string, string]>): Given {
	const values = new Map(given);
	const refused: string[] = [];
	const theme = values.get('theme') ?? 'auto';
	if (!isTheme(theme)) refused.push(`theme cannot be ${theme.slice(0, 40)}; give auto, light or dark`);
	const shown = isTheme(theme) ? theme : 'auto';
	const [plain, transparent, fixed] = flags.map((flag) => {
		const value = values.get(flag);
		if (value === undefined || value === 'false') return false;
		if (value === '' || value === 'true' || value === flag) return true;
		refused.push(`${flag} cannot be ${value.slice(0, 40)}; give it without a value`);
		return false;
	});
	const tokens = Object.fromEntries([
		...declared(values.get('tokens')),
		...[...values].filter(([name]) => name.startsWith('--'))
	]);
	const faults = tokenFaults(tokens, shown);
	return {
		settings: {
			theme: shown,
			lang: values.get('lang'),
			plain: plain ?? false,
			transparent: transparent ?? false,
			static: fixed ?? false,
			tokens: faults.length > 0 ? {} : tokens
		},
		refused: [...refused, ...faults]
	};
}
