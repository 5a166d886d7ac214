export { defineFigure, FigureElement } from './embed/element.js';
export { hostFigures, hostPage } from './embed/host.js';
export {
	toldHeight,
	toldTheme,
	type HeightMessage,
	type HelloMessage,
	type Theme,
	type ThemeMessage
} from './embed/messages.js';
