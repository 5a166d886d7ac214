import { applySettings } from './applySettings.js';
import { cleaned } from './cleaned.js';
import { figureEvents } from './figureEvents.js';
import { hostFigures } from './host.js';
import { offerCodes } from './offerCodes.js';
import { pageIn } from './pageIn.js';
import { readFigure } from './readFigure.js';
import { scopedCss, withoutStyles } from './scopedCss.js';
import { readSettings, settingNames } from './settings.js';
import { hostTheme, onHostTheme } from './theme.js';

/** Nothing of the host's style is inherited, and what floats beside the figure takes none of its width. */
const own = `:host{display:block;clear:both}:host([hidden]){display:none}
.page{all:initial;display:block;position:relative;direction:ltr;container-type:inline-size}
iframe{display:block;inline-size:100%;border:0}`;

/** How near, in heights of the window, a reader comes before a figure is fetched. */
const near = '150%';

// a server that imports this knows no elements
const Base = typeof HTMLElement === 'undefined' ? (Object as unknown as typeof HTMLElement) : HTMLElement;

/**
 * `<yiluo-figure src="…/embed/en/forest/">`: a figure in a page without Svelte and without a frame. It fetches the page
 * of the figure when a reader comes near and shows it in a shadow root, read by key and pointer; no style leaks in or
 * out. What stands inside the element, a link and a picture say, is shown until then, and stays where no script runs or
 * there is no such figure. Where the page cannot be fetched across origins it is shown in a frame.
 *
 * Attributes: `src`, the address of the figure's page; `theme`, `light`, `dark` or `auto`, by default the scheme of
 * the page; `lang`, `plain`, `transparent`, `static` and `tokens`, as `readSettings` takes them; `title`, the name of the
 * frame.
 */
export class FigureElement extends Base {
	static readonly observedAttributes = ['src', ...settingNames];

	#shown = new AbortController();

	connectedCallback(): void {
		// an element that is in the page before its script is told of its attributes first
		this.#shown.abort();
		this.#shown = new AbortController();
		const { signal } = this.#shown;
		// a block from the start, so that a height can be reserved for it
		if (!this.shadowRoot) this.#root('').append(document.createElement('slot'));
		const arrival = new IntersectionObserver(
			(entries) => {
				if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
				arrival.disconnect();
				void this.#show(signal);
			},
			{ rootMargin: near }
		);
		arrival.observe(this);
		const quiet = onHostTheme(() => this.#paint());
		signal.addEventListener('abort', () => {
			arrival.disconnect();
			quiet();
		});
	}

	disconnectedCallback(): void {
		this.#shown.abort();
	}

	attributeChangedCallback(name: string, before: string | null, now: string | null): void {
		if (!this.isConnected || before === now) return;
		if (name !== 'src' && name !== 'lang' && name !== 'static') return this.#paint();
		this.disconnectedCallback();
		this.connectedCallback();
	}

	#paint(): void {
		const page = this.shadowRoot?.querySelector<HTMLElement>('.page');
		if (!page) return;
		const { settings, refused } = readSettings([['theme', hostTheme(this)], ...this.#given()]);
		for (const why of refused) console.warn(`yiluo-figure: ${why}`);
		applySettings(page, settings);
	}

	/** The settings that its attributes give. */
	#given(): [string, string][] {
		return settingNames.flatMap((name): [string, string][] => {
			const value = this.getAttribute(name);
			return value === null ? [] : [[name, value]];
		});
	}

	async #show(over: AbortSignal, src = this.getAttribute('src')): Promise<void> {
		if (!src) return;
		const address = new URL(src, document.baseURI).href;
		let response: Response;
		let html: string;
		try {
			response = await fetch(address, { credentials: 'omit', signal: over });
			html = await response.text();
		} catch {
			if (!over.aborted) this.#frame(address, over);
			return;
		}
		const { css, body } = withoutStyles(html);
		const page = new DOMParser().parseFromString(body, 'text/html');
		const figure = page.querySelector<HTMLElement>('figure[data-yiluo]');
		if (over.aborted || !response.ok || !figure) return;
		const other = pageIn(page, this.getAttribute('lang') ?? undefined)?.getAttribute('href');
		if (other) return this.#show(over, new URL(other, address).href);
		const root = this.#root(scopedCss(css, '.page'));
		const shown = cleaned(figure, address);
		offerCodes(shown, address);
		this.#put(root, shown, page.documentElement.lang);
		figureEvents(shown);
		if (!this.hasAttribute('static')) over.addEventListener('abort', readFigure(root));
	}

	/** Shows the page in a frame. */
	#frame(address: string, over: AbortSignal): void {
		const frame = document.createElement('iframe');
		const framed = new URL(address);
		for (const [name, value] of this.#given()) framed.searchParams.set(name, value);
		frame.src = framed.href;
		frame.title = this.title || (this.textContent ?? '').trim();
		frame.height = String(Math.max(this.offsetHeight, 320));
		frame.dataset.theme = this.getAttribute('theme') ?? '';
		this.#put(this.#root(''), frame);
		over.addEventListener(
			'abort',
			hostFigures(() => [frame])
		);
	}

	/** The shadow root, with nothing in it but a style. */
	#root(css: string): ShadowRoot {
		const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(own + css);
		root.adoptedStyleSheets = [sheet];
		root.replaceChildren();
		return root;
	}

	/** Puts a page into the shadow root. */
	#put(root: ShadowRoot, content: Element, lang = ''): void {
		const page = document.createElement('div');
		page.className = 'page';
		page.lang = lang;
		page.append(content);
		root.append(page);
		this.#paint();
	}
}

/** Makes `<yiluo-figure>` known to the page. It may be called more than once. */
export function defineFigure(): void {
	if (!customElements.get('yiluo-figure')) customElements.define('yiluo-figure', FigureElement);
}

declare global {
	interface HTMLElementTagNameMap {
		'yiluo-figure': FigureElement;
	}
}
