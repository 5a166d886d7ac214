import { expect, test } from 'vitest';
import { headersFile, hostingRules, nginxConf, type HostingRule } from './hosting.js';

const rules: HostingRule[] = [
	{ path: '/a/*', headers: { 'Cache-Control': 'public, max-age=9', 'X-A': "default-src 'none'" } },
	{ path: '/b.js', headers: { 'X-B': '*' } }
];

test('headersFile(rules) gives a path and, indented, its headers', () => {
	expect(headersFile(rules).split('\n').slice(2)).toEqual([
		'/a/*',
		'  Cache-Control: public, max-age=9',
		"  X-A: default-src 'none'",
		'',
		'/b.js',
		'  X-B: *',
		''
	]);
});

test('nginxConf(rules) gives a location for each path', () => {
	expect(nginxConf(rules)).toContain(`location /a/ {
  add_header Cache-Control "public, max-age=9";
  add_header X-A "default-src 'none'";
}

location = /b.js {
  add_header X-B "*";
}`);
});

test('no file comes under two rules', () => {
	const starts = hostingRules.map(({ path }) => path.replace('*', ''));
	for (const one of starts)
		expect(starts.filter((other) => other.startsWith(one) || one.startsWith(other))).toEqual([one]);
});

test('every header is one line without quotation marks, so that it means the same to all servers', () => {
	for (const { headers } of hostingRules)
		for (const value of Object.values(headers)) expect(value).not.toMatch(/["\n\\$]/);
});
