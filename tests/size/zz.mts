import { bundle } from './bundle.js';
const b = await bundle(process.argv[2]!);
const groups: Record<string, number> = {};
for (const { name, length } of b.modules) {
	const g = name.includes('src/lib/')
		? name.split('src/lib/')[1]!.split('/')[0]!
		: name.includes('d3')
			? 'd3'
			: 'svelte';
	groups[g] = (groups[g] ?? 0) + length;
}
console.log(b.bytes, groups);
for (const { name, length } of b.modules
	.filter((m) => m.name.includes('src/lib') || m.name.includes('d3'))
	.slice(0, 70))
	console.log(length, name);
