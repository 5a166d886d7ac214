import adapter from '@sveltejs/adapter-static';

/** @type {import('@sveltejs/kit').Config} */
const config = {
	compilerOptions: { runes: true },
	kit: {
		adapter: adapter(),
		alias: { $story: 'src/story', yiluo: 'src/lib' },
		paths: { relative: true }
	}
};

export default config;
