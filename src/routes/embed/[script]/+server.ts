import { element, host } from 'virtual:embed-scripts';
import { scriptRoute } from '../scriptRoute';

export const prerender = true;
export const { entries, GET } = scriptRoute([host, element]);
