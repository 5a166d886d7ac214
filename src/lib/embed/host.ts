import { isHello, isTheme, toldEvent, toldHeight, type HelloMessage, type ThemeMessage } from './messages.js';
import { steadily } from './steadily.js';
import { hostTheme, onHostTheme } from './theme.js';

/**
 * Gives a frame a height. It is given less than was reserved for it only once its lower edge is below the window's,
 * now or when the reader next scrolls there, so that nothing that is being read moves. That is told when the window is
 * about to be painted: until then it may still scroll.
 */
function heightOf(frame: HTMLIFrameElement): (height: number) => void {
	const reserved = frame.offsetHeight;
	let wanted: number | undefined;
	let asked = 0;

	function settle() {
		asked = 0;
		if (wanted === undefined) return;
		const { top, height } = frame.getBoundingClientRect();
		if (wanted < Math.min(reserved, height) && top + wanted < innerHeight) return;
		frame.style.setProperty('height', `${wanted}px`, 'important');
		wanted = undefined;
		removeEventListener('scroll', settleSoon, true);
	}

	function settleSoon() {
		asked ||= requestAnimationFrame(settle);
	}

	return (height) => {
		wanted = height;
		addEventListener('scroll', settleSoon, { capture: true, passive: true });
		settleSoon();
	};
}

const say = (frame: HTMLIFrameElement, message: HelloMessage | ThemeMessage): void =>
	frame.contentWindow?.postMessage(message, '*');

/** Tells a frame the theme that it was given (`data-theme`), or else the page's, unless its address names one. */
function tellTheme(frame: HTMLIFrameElement): void {
	const { theme: given } = frame.dataset;
	if (!given && /[?&]theme=/.test(frame.src)) return;
	say(frame, { yiluo: 'theme', theme: isTheme(given) ? given : hostTheme(frame) });
}

/**
 * Serves the frames of figures in a page: each is as high as its figure, and shown in the page's theme. It hears
 * nobody but these frames, and of what they say nothing but a height and what a reader does, which it tells as the
 * frame's `yiluo:view`, `yiluo:interact` and `yiluo:download`. A frame keeps the height that its code reserves until its
 * page has told another.
 *
 * @param frames the frames, as they are now
 * @returns stops serving
 */
export function hostFigures(frames: () => Iterable<HTMLIFrameElement>): () => void {
	const follow = new WeakMap<HTMLIFrameElement, (height: number) => void>();

	function hear({ source, data }: MessageEvent) {
		const height = toldHeight(data);
		const event = toldEvent(data);
		if (height === undefined && !event && !isHello(data)) return;
		for (const frame of frames()) {
			if (frame.contentWindow !== source) continue;
			if (event) {
				const { yiluo: name, ...detail } = event;
				frame.dispatchEvent(new CustomEvent(`yiluo:${name}`, { detail, bubbles: true, composed: true }));
				return;
			}
			if (height === undefined) return tellTheme(frame);
			if (!follow.has(frame))
				follow.set(
					frame,
					steadily(heightOf(frame), () => innerWidth)
				);
			follow.get(frame)?.(height);
		}
	}

	function tellAll() {
		for (const frame of frames()) tellTheme(frame);
	}

	const quiet = onHostTheme(tellAll);
	addEventListener('message', hear);
	tellAll();
	for (const frame of frames()) say(frame, { yiluo: 'hello' });
	return () => {
		quiet();
		removeEventListener('message', hear);
	};
}

/** Serves the frames of a page that are marked `data-yiluo`, once, however often its script stands in the page. */
export function hostPage(): void {
	const page = window as Window & { yiluoHost?: () => void };
	page.yiluoHost ??= hostFigures(() => document.querySelectorAll<HTMLIFrameElement>('iframe[data-yiluo]'));
}
