import { createApp, h, ref } from 'vue';
import { defineFigure } from 'yiluo/embed';

defineFigure();

/** A page of Vue's: one figure, which a reader can change, darken and take away. */
createApp({
	setup() {
		const id = ref('en/line');
		const theme = ref('light');
		const shown = ref(true);
		const button = (name: string, onClick: () => void) => h('button', { onClick }, name);
		return () => [
			button('map', () => (id.value = 'zh/map')),
			button('dark', () => (theme.value = 'dark')),
			button('take away', () => (shown.value = false)),
			shown.value &&
				h('yiluo-figure', { src: `https://figures.test/embed/${id.value}/`, theme: theme.value }, [
					h('a', { href: 'https://figures.test/' }, 'The figure')
				])
		];
	}
}).mount('#app');
