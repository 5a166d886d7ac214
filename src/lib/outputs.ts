export { readSpec, SpecError } from './figure/spec/readSpec.js';
