/**
 * The 64-bit FNV-1a hash of a text's UTF-8 bytes (Fowler, Noll and Vo): short, the same everywhere, and no secret.
 * In two halves of 32 bits: the prime is 2^40 + 0x1b3, so that a product is one multiplication and one shift.
 *
 * @returns 16 hexadecimal digits
 */
export function fnv1a(text: string): string {
	let high = 0xcbf29ce4;
	let low = 0x84222325;
	for (const byte of new TextEncoder().encode(text)) {
		low = (low ^ byte) >>> 0;
		const product = low * 0x1b3;
		high = (Math.imul(high, 0x1b3) + Math.floor(product / 2 ** 32) + (low << 8)) >>> 0;
		low = product >>> 0;
	}
	return [high, low].map((half) => half.toString(16).padStart(8, '0')).join('');
}
