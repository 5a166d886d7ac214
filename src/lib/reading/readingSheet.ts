// without a theme the paints are the system's, which follow the page's scheme, its contrast and forced colours
const css = `svg[data-chart]{-webkit-tap-highlight-color:transparent}
svg[data-chart]:focus-visible{outline:2px solid var(--yiluo-river,Highlight);outline-offset:2px}
.yiluo-ring{fill:none;stroke:var(--yiluo-ink,CanvasText);stroke-width:2;pointer-events:none}
.yiluo-ring>*{vector-effect:non-scaling-stroke}
.yiluo-ring>:first-child{stroke:var(--yiluo-page,Canvas);stroke-width:5}
.yiluo-tip{all:initial;position:absolute;z-index:2;inline-size:max-content;box-sizing:border-box;padding:5px 9px;
border:1px solid var(--yiluo-rule,CanvasText);background:var(--yiluo-card,Canvas);color:var(--yiluo-ink,CanvasText);
font:13px/1.45 var(--yiluo-sans,Arial,sans-serif);box-shadow:0 2px 10px #0003;overflow-wrap:anywhere;pointer-events:none}
.yiluo-live{position:absolute;inset:0 auto auto 0;clip-path:inset(50%);inline-size:1px;block-size:1px;overflow:hidden}
@media print{.yiluo-ring,.yiluo-tip{display:none}}`;

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
