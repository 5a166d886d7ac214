// What a chart needs when it has been drawn, to be read by key and pointer and to move: one file of a reader's page.

export { tweenLayouts } from '../geometry/tweenLayouts.js';
export { enhance } from '../reading/enhance.js';
