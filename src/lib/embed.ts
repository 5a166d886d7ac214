export { defineFigure, FigureElement } from './embed/element.js';
export { hostFigures, hostPage } from './embed/host.js';
export {
	toldEvent,
	toldHeight,
	toldTheme,
	type EventMessage,
	type FigureEvent,
	type HeightMessage,
	type HelloMessage,
	type Theme,
	type ThemeMessage
} from './embed/messages.js';
