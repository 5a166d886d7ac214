import { bundle } from './bundle.js';
const a = await bundle('Line'),
	b = await bundle('LineByHand');
const sv = (x: typeof a) =>
	new Map(
		x.modules
			.filter((m) => !m.name.includes('src/lib') && !m.name.includes('twins'))
			.map((m) => [m.name, m.length])
	);
const [A, B] = [sv(a), sv(b)];
let ta = 0,
	tb = 0;
for (const v of A.values()) ta += v;
for (const v of B.values()) tb += v;
console.log(a.bytes, b.bytes, ta, tb);
for (const [n, l] of A) {
	const o = B.get(n) ?? 0;
	if (l - o > 150) console.log(n, l, o);
}
for (const [n, l] of B) if (!A.has(n)) console.log('only by hand', n, l);
