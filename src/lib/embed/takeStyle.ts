import { paint } from './paints.js';

/** The style of the menu that `takeHtml` writes. */
export const takeStyle = `.yiluo-take{inset:0;margin:auto;inline-size:min(26rem,100%);max-block-size:100%;overflow:auto;padding:1rem 1.2rem;border:1px solid ${paint('slate')};background:${paint('card')};color:${paint('ink')};font-size:.85rem}
.yiluo-take::backdrop{background:#0004}
.yiluo-take label{display:block;padding-block-start:.7rem;color:${paint('soft')}}
.yiluo-take textarea{display:block;inline-size:100%;margin-block-start:.2rem;padding:.4rem;border:1px solid ${paint('rule')};background:${paint('page')};color:${paint('ink')};font:.75rem/1.4 ui-monospace,Menlo,Consolas,monospace;resize:vertical}
.yiluo-take :is(a,button,textarea):focus-visible{outline:2px solid ${paint('river')};outline-offset:2px}
.yiluo-take a{color:inherit}
.yiluo-take p{margin:0}
.yiluo-take button{cursor:pointer;background:none;color:inherit;font:inherit;margin-block-start:.4rem;padding:.25rem .8rem;border:1px solid ${paint('slate')};text-decoration:none}
.yiluo-take .yiluo-close{display:block;margin:1rem 0 0 auto}`;
