import type { EventMessage, FigureEvent } from './messages.js';

/**
 * Tells of what a reader does with a figure, by a `CustomEvent` on it that rises through the page: `yiluo:view` once a
 * quarter of it is seen, `yiluo:interact` once it is clicked or read by key, `yiluo:download` whenever a file is taken.
 * Nothing is sent to anybody. It ends with the figure.
 *
 * @param post tells the page that a frame stands in
 */
export function figureEvents(figure: HTMLElement, post?: (message: EventMessage) => void): void {
	let told = false;
	const tell = (yiluo: FigureEvent, file?: string): void => {
		const detail = { figure: figure.dataset.yiluo ?? '', file };
		figure.dispatchEvent(new CustomEvent(`yiluo:${yiluo}`, { detail, bubbles: true, composed: true }));
		post?.({ yiluo, ...detail });
	};
	const hear = ({ target, type }: Event): void => {
		if (!told) tell('interact');
		told = true;
		const link = (target as Element).closest<HTMLAnchorElement>('[download]');
		if (link && type === 'click') tell('download', link.href);
	};
	const sight = new IntersectionObserver(
		([seen]) => {
			if (!seen?.isIntersecting) return;
			sight.disconnect();
			tell('view');
		},
		{ threshold: 0.25 }
	);
	sight.observe(figure);
	figure.addEventListener('click', hear);
	figure.addEventListener('keydown', hear);
}
