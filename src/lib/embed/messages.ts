/** The scheme that a figure is shown in; `auto` is the reader's own. */
export type Theme = 'auto' | 'light' | 'dark';

/** What the page of a figure tells the page that it stands in. */
export interface HeightMessage {
	yiluo: 'height';
	/** Of all that the page holds, in whole CSS pixels. */
	height: number;
}

/** What a host tells the figures that stand in it. */
export interface ThemeMessage {
	yiluo: 'theme';
	theme: Theme;
}

/** What a host may set of a figure that stands in it: names and values as `readSettings` takes them. */
export interface SettingsMessage {
	yiluo: 'settings';
	[name: string]: string;
}

/** No figure is higher, in CSS pixels: what asks for more is not a figure. */
export const highest = 10_000;

/** What either says when it has come: a host is told the height then, and a page the theme. */
export interface HelloMessage {
	yiluo: 'hello';
}

/** What a reader does with a figure. */
export type FigureEvent = 'view' | 'interact' | 'download';

/** What the page of a figure tells the page that it stands in of its reader. */
export interface EventMessage {
	yiluo: FigureEvent;
	/** The figure's id. */
	figure: string;
	/** The address of the file that was taken. @default none was */
	file?: string;
}

const field = (data: unknown, name: string): unknown =>
	typeof data === 'object' && data !== null ? (data as Record<string, unknown>)[name] : undefined;

/** Whether something is the name of a theme. */
export const isTheme = (value: unknown): value is Theme =>
	value === 'auto' || value === 'light' || value === 'dark';

/**
 * The height that a message asks for, in whole pixels from 1 to `highest`.
 *
 * @param data whatever another window has sent
 * @returns `undefined` for anything but a good message
 */
export function toldHeight(data: unknown): number | undefined {
	const height = field(data, 'height');
	return field(data, 'yiluo') === 'height' && typeof height === 'number' && height > 0 && height <= highest
		? Math.ceil(height)
		: undefined;
}

/**
 * The theme that a message asks for.
 *
 * @param data whatever another window has sent
 * @returns `undefined` for anything but a good message
 */
export function toldTheme(data: unknown): Theme | undefined {
	const theme = field(data, 'theme');
	return field(data, 'yiluo') === 'theme' && isTheme(theme) ? theme : undefined;
}

/**
 * The settings that a message gives, by name and value; what is no text is left out.
 *
 * @param data whatever another window has sent
 * @returns `undefined` for anything but a good message
 */
export const toldSettings = (data: unknown): [string, string][] | undefined =>
	field(data, 'yiluo') === 'settings'
		? Object.entries(data as object).filter(
				(entry): entry is [string, string] => typeof entry[1] === 'string'
			)
		: undefined;

/** Whether a message is a hello. */
export const isHello = (data: unknown): boolean => field(data, 'yiluo') === 'hello';

/**
 * What a message tells of a reader: of a figure with an id, and of a file whose address is one of the web's.
 *
 * @param data whatever another window has sent
 * @returns `undefined` for anything but a good message
 */
export function toldEvent(data: unknown): EventMessage | undefined {
	const [event, figure, file] = ['yiluo', 'figure', 'file'].map((name) => field(data, name));
	if (event !== 'view' && event !== 'interact' && event !== 'download') return undefined;
	if (typeof figure !== 'string' || !/^[\w-]{1,100}$/.test(figure)) return undefined;
	if (file === undefined) return { yiluo: event, figure };
	return typeof file === 'string' && /^https?:\S{1,2000}$/.test(file)
		? { yiluo: event, figure, file }
		: undefined;
}
