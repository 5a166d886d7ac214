import { createElement, StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { defineFigure } from 'yiluo/embed';

defineFigure();

/** A page of React's: one figure, which a reader can change, darken and take away. */
function Article() {
	const [id, setId] = useState('en/line');
	const [theme, setTheme] = useState<'light' | 'dark'>('light');
	const [shown, setShown] = useState(true);
	const button = (name: string, onClick: () => void) => createElement('button', { onClick, key: name }, name);
	const picture = createElement('a', { href: 'https://figures.test/', key: 'picture' }, 'The figure');
	return [
		button('map', () => setId('zh/map')),
		button('dark', () => setTheme('dark')),
		button('take away', () => setShown(false)),
		shown &&
			createElement(
				'yiluo-figure',
				{ key: 'figure', src: `https://figures.test/embed/${id}/`, theme },
				picture
			)
	];
}

createRoot(document.getElementById('app') as HTMLElement).render(
	createElement(StrictMode, null, createElement(Article))
);
