import { wcagContrast } from 'culori';

/** A colour of the house in both modes, and how far it stands out from the page behind it. */
export interface PaletteColor {
	/** As in `--yiluo-<name>`. */
	name: string;
	light: string;
	dark: string;
	/** The WCAG ratio against the page of the same mode, one decimal: 4.5 for small text, 3 for shapes. */
	lightContrast: number;
	darkContrast: number;
}

const declarations = (block: string): Map<string, string> =>
	new Map(
		[...block.matchAll(/--yiluo-([\w-]+):\s*(#[0-9a-f]{3,8})\b/gi)].map(([, name = '', value = '']) => [
			name,
			value
		])
	);

/**
 * Reads the colours of a style sheet: those of its first block, and what they become in the dark.
 *
 * @throws {RangeError} if the sheet names no colour, or one has no dark sister
 */
export function palette(css: string): PaletteColor[] {
	const [before = '', after = ''] = css.split(/@media[^{]*prefers-color-scheme:\s*dark[^{]*\{/);
	const light = declarations(before);
	const dark = declarations(after.split('@media')[0] ?? '');
	const color = (values: Map<string, string>, name: string): string => {
		const value = values.get(name);
		if (!value)
			throw new RangeError(`palette: the sheet gives no --yiluo-${name} in one of its modes; add it`);
		return value;
	};
	const ratio = (values: Map<string, string>, name: string): number =>
		Math.round(wcagContrast(color(values, name), color(values, 'page')) * 10) / 10;
	if (light.size === 0)
		throw new RangeError('palette: the sheet gives no colour of the form --yiluo-ink: #1d2528');
	return [...light.keys()].map((name) => ({
		name,
		light: color(light, name),
		dark: color(dark, name),
		lightContrast: ratio(light, name),
		darkContrast: ratio(dark, name)
	}));
}
