/**
 * The hues of the house, each with one meaning in every chart: river = water and the district,
 * forest = green, loess = the built city, brick = pollution, slate = context and no data.
 */
export type Tone =
	'river' | 'forest' | 'loess' | 'brick' | 'slate' | 'ink' | 'soft' | 'rule' | 'page' | 'card';

/** Light-mode paints, used where no page style defines the token: a standalone SVG. */
const fallbacks: Record<Tone, string> = {
	river: '#0082a1',
	forest: '#4e6d4e',
	loess: '#ac812b',
	brick: '#9a2100',
	slate: '#838486',
	ink: '#1d2528',
	soft: '#5a6468',
	rule: '#d9d2c3',
	page: '#faf6ee',
	card: '#fffdf8'
};

/** Whether a string names a tone. */
export const isTone = (name: string): name is Tone => Object.hasOwn(fallbacks, name);

/** Hues whose paint is too faint for small text have a darker (in dark mode lighter) sister. */
const textSisters: Partial<Record<Tone, string>> = {
	river: '#006f8a',
	forest: '#466346',
	loess: '#85610f',
	brick: '#9a2100',
	slate: '#66686a'
};

/** A tone, its sister for small text, or what lies between two paints. */
export type Paint = Tone | `${Tone}-text` | PaintMix;

/** A paint on its way to another. */
export interface PaintMix {
	from: Paint;
	to: Paint;
	/** How far it has come, 0–1. */
	t: number;
}

/** The tone of small text: 4.5 : 1 on page and card. */
export const textTone = (tone: Tone): Paint => (textSisters[tone] ? `${tone}-text` : tone);

/** Paints as they were written once: a moving chart asks for each of its paints in every frame. */
const written: Partial<Record<Exclude<Paint, PaintMix>, string>> = {};

/** A paint for an SVG attribute: the page's token, or the light fallback where there is none. */
export function paint(name: Paint): string {
	if (typeof name === 'string') return (written[name] ??= `var(--yiluo-${name}, ${lightPaint(name)})`);
	return `color-mix(in oklab, ${paint(name.from)}, ${paint(name.to)} ${Math.round(name.t * 100)}%)`;
}

/** A paint in light mode, as a colour. */
function lightPaint(name: Exclude<Paint, PaintMix>): string {
	const tone = name.replace('-text', '') as Tone;
	return (name === tone ? undefined : textSisters[tone]) ?? fallbacks[tone];
}

/** What a figure stands on: a thing done is solid, a thing planned is hollow, everywhere. */
export type Status = 'done' | 'planned';

/** Where a number comes from: printed in the source, derived by a formula, or assumed. */
export type Basis = 'printed' | 'derived' | 'assumed';
