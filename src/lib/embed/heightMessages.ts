import type { HeightMessage } from './messages.js';

/** Where the page of a figure stands: its address, as `location` has it. */
export type Place = Pick<Location, 'href' | 'pathname' | 'search' | 'hash'>;

/** A parameter that a host has put into the frame's address, if it holds nothing but letters, digits, `_` and `-`. */
function given(parameters: string, name: string): string | undefined {
	const value = new URLSearchParams(parameters).get(name) ?? '';
	return /^[\w-]+$/.test(value) ? value : undefined;
}

/**
 * A height in the words of everybody who may listen. One object says it in our own words, Datawrapper's, AMP's and, in
 * a frame to which WordPress gave a secret, its oEmbed's; one text says it in Flourish's and in those that Medium and
 * Embedly know; in a frame that pym made, one more text says it in pym's.
 *
 * @param height in whole CSS pixels
 */
export function heightMessages(height: number, { href, pathname, search, hash }: Place): (object | string)[] {
	const own: HeightMessage & Record<string, unknown> = {
		yiluo: 'height',
		height,
		'datawrapper-height': { [pathname]: height },
		sentinel: 'amp',
		type: 'embed-size'
	};
	const secret = given(hash.replace(/^#\??/, ''), 'secret');
	if (secret) Object.assign(own, { message: 'height', value: height, secret });
	const messages = [
		own,
		JSON.stringify({ sender: 'Flourish', method: 'resize', context: 'iframe.resize', src: href, height })
	];
	const pym = given(search, 'childId');
	return pym ? [...messages, `pymxPYMx${pym}xPYMxheightxPYMx${height}`] : messages;
}
