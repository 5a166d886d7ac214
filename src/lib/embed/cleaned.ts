/** What the page of a figure is made of: text, tables, drawings, and what opens and copies. Nothing of it acts. */
const kept = new Set(
	(
		'a abbr b br button caption cite code col colgroup dd del details dfn div dl dt em figcaption figure footer h1 h2 ' +
		'h3 h4 h5 h6 header hr i img input ins kbd label li mark nav ol p picture pre q s section small source span ' +
		'strong sub summary sup table tbody td textarea tfoot th thead time tr u ul var ' +
		'circle clipPath defs desc ellipse g line linearGradient marker mask path pattern polygon polyline ' +
		'radialGradient rect stop svg symbol text title tspan'
	).split(' ')
);

const addresses = /^(?:href|src|xlink:href)$/;
const acting = /^(?:on|is$|nonce$|(?:form)?action$|ping$|srcdoc$|srcset$)/;

/** The address that an attribute of a page names, in full; `undefined` if it is none of the web's. */
function resolved(address: string, page: string): string | undefined {
	if (address.startsWith('#')) return address;
	const { href, protocol } = new URL(address, page);
	return /^https?:$/.test(protocol) ? href : undefined;
}

/**
 * Takes out of a part of another page whatever could act in this one: elements that are not those of a figure, event
 * handlers, and addresses that are none of the web's. Other addresses are written in full.
 *
 * @param part is changed; it stands in no page that runs
 * @param page the address that it was fetched from
 */
export function cleaned<Part extends Element>(part: Part, page: string): Part {
	for (const element of part.querySelectorAll('*')) {
		const stops = element.matches('script[type="application/json"][data-stops]');
		if (!stops && !kept.has(element.localName)) element.remove();
	}
	for (const element of [part, ...part.querySelectorAll('*')])
		for (const { name, value } of [...element.attributes]) {
			const written = addresses.test(name) ? resolved(value, page) : acting.test(name) ? undefined : value;
			if (written === undefined) element.removeAttribute(name);
			else if (written !== value) element.setAttribute(name, written);
		}
	return part;
}
