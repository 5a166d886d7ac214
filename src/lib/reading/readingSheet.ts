import { paint } from '../scale/tones.js';

const css = `
svg[data-chart] { -webkit-tap-highlight-color: transparent }
svg[data-chart]:focus-visible { outline: 2px solid ${paint('river')}; outline-offset: -2px }
.yiluo-ring { fill: none; stroke: ${paint('ink')}; stroke-width: 2; pointer-events: none }
.yiluo-ring > * { vector-effect: non-scaling-stroke }
.yiluo-ring > :first-child { stroke: ${paint('page')}; stroke-width: 5 }
.yiluo-tip { position: absolute; z-index: 2; inline-size: max-content; padding: 5px 9px; box-sizing: border-box;
	border: 1px solid ${paint('rule')}; background: ${paint('card')}; color: ${paint('ink')}; text-align: start;
	font: 13px/1.45 var(--yiluo-sans, Helvetica, Arial, sans-serif); overflow-wrap: anywhere; white-space: normal;
	box-shadow: 0 2px 10px rgb(0 0 0 / .14); pointer-events: none; font-variant-numeric: tabular-nums }
.yiluo-tip > * { display: block; font-weight: 400 }
.yiluo-tip > b { font-weight: 600 }
.yiluo-live { position: absolute; inset: 0 auto auto 0; inline-size: 1px; block-size: 1px; overflow: hidden;
	clip-path: inset(50%); white-space: nowrap }
@media (prefers-contrast: more) { .yiluo-tip { border-color: currentColor } }
@media (forced-colors: active) {
	.yiluo-ring { stroke: Highlight }
	.yiluo-ring > :first-child { stroke: Canvas }
}
@media print { .yiluo-ring, .yiluo-tip { display: none } }
`;

let sheet: CSSStyleSheet | undefined;

/**
 * Gives the document, or the shadow root, of an element the style of rings and tooltips. It needs no file and no
 * style element, so it also serves a page whose security policy allows neither, and nothing in it moves.
 */
export function adoptReadingSheet(element: Element): void {
	if (!sheet) {
		sheet = new CSSStyleSheet();
		sheet.replaceSync(css);
	}
	const root = element.getRootNode() as Document | ShadowRoot;
	if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}
