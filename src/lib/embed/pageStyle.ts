import { forcedPaints } from './forcedPaints.js';
import { lookStyle, type Look } from './look.js';
import { paint, paints, type PaintName } from './paints.js';
import { takeStyle } from './takeStyle.js';

const names = Object.keys(paints) as PaintName[];
const all = (value: (name: PaintName) => string): string =>
	names.map((name) => `--yiluo-${name}:${value(name)}`).join(';');

const sans = "var(--yiluo-sans,'Helvetica Neue',Arial,'PingFang SC','Noto Sans CJK SC',sans-serif)";
const serif = "var(--yiluo-serif,Georgia,'Songti SC','Noto Serif CJK SC',serif)";

/** Grids as strong as marks, and every mark in the sister of its hue that text has. */
const stronger = [
	['soft', 'ink'],
	['rule', 'slate'],
	...['river', 'forest', 'loess', 'brick'].map((hue) => [hue, `${hue}-text`])
]
	.map(([name, sister]) => `--yiluo-${name}:var(--yiluo-${sister})`)
	.join(';');

/**
 * The one style of a figure's page, for all figures. What it says of `:root` can be said of another element where the
 * page is shown elsewhere: paints, flags, scheme. Drawings follow the width of the figure, not of the window.
 *
 * @param from the least width of the figure at which each drawing is shown, in pixels; the first from 0
 * @param look the newsroom's own; readers who force colours or ask for more contrast go before it
 */
export const pageStyle = (from: readonly number[], look?: Look): string => `:root{color-scheme:light dark}
@supports (color:light-dark(red,red)){:root{${all((name) => `light-dark(${paints[name][0]},${paints[name][1]})`)}}}${look ? lookStyle(look) : ''}
@media (prefers-contrast:more){:root{${stronger}}}
@media (forced-colors:active){:root{${all((name) => forcedPaints[name])}}}
html{background:${paint('page')}}
html[data-transparent]{background:none}
body{margin:0}
.yiluo-figure{container-type:inline-size;max-inline-size:50rem;margin:0 auto;padding:.75rem;background:${paint('page')};color:${paint('ink')};font:.8rem/1.45 ${sans};overflow-wrap:break-word}
.yiluo-figure *{box-sizing:border-box}
:root[data-transparent] .yiluo-figure{padding:0;background:none}
:root[data-plain] :is(.yiluo-words,.yiluo-read,.yiluo-open){display:none}
.yiluo-figure :is(h2,p){margin:0}
.yiluo-figure h2{font:600 var(--yiluo-title-size,1.2rem)/1.3 ${serif};text-wrap:balance}
.yiluo-measure{padding-block:var(--yiluo-gap,.25rem) calc(3*var(--yiluo-gap,.25rem));font-size:var(--yiluo-subtitle-size,.85rem);color:${paint('soft')}}
.yiluo-drawing{position:relative}
.yiluo-drawing>svg{display:block;inline-size:100%;block-size:auto}
.yiluo-drawing~.yiluo-drawing{display:none}
${from
	.map((least, place) =>
		place === 0
			? ''
			: `@container (min-width:${least}px){.yiluo-drawing:nth-of-type(n){display:none}.yiluo-drawing:nth-of-type(${place + 1}){display:block}}`
	)
	.filter(Boolean)
	.join('\n')}
@container (min-width:500px){.yiluo-figure h2{font-size:var(--yiluo-title-size-wide,1.4rem)}}
.yiluo-figure footer{padding-block-start:.6rem;font-size:var(--yiluo-note-size,.78rem);color:${paint('soft')}}
.yiluo-figure :is(a,summary){color:inherit;text-decoration:underline;text-decoration-thickness:1px;text-underline-offset:.2em}
.yiluo-figure :is(a,summary,button):focus-visible{outline:2px solid ${paint('river')};outline-offset:2px}
.yiluo-figure summary{cursor:pointer;inline-size:fit-content;padding-block:.25rem}
.yiluo-read>:not(summary){padding-block-end:.6rem;color:${paint('ink')};font-size:.85rem}
.yiluo-read,.yiluo-open{display:inline-block;margin-inline-end:1.2em}
.yiluo-read[open]{display:block;margin:0}
.yiluo-open{padding:.25rem 0;border:0;background:none;color:inherit;font:inherit;text-decoration:underline;text-decoration-thickness:1px;text-underline-offset:.2em;cursor:pointer}
${takeStyle}
.yiluo-table{overflow-x:auto}
.yiluo-figure table{border-collapse:collapse;inline-size:100%;font-variant-numeric:tabular-nums}
.yiluo-figure :is(th,td){padding:.3em .9em .3em 0;border-block-end:1px solid ${paint('rule')};text-align:start;vertical-align:baseline;font-weight:400}
.yiluo-figure thead th{color:${paint('soft')}}
@media print{.yiluo-open,.yiluo-take{display:none!important}:root{color-scheme:light!important;--yiluo-page:#fff;--yiluo-card:#fff}.yiluo-figure{break-inside:avoid}.yiluo-figure summary{display:none}.yiluo-read::details-content{content-visibility:visible;block-size:auto}}`;
