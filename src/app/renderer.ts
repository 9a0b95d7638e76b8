import type {Readiness} from '../state/view.ts';

/** Who draws WebGL here: a graphics card, the processor, or nobody. */
export function detectRenderer(): Readiness['renderer'] {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('webgl2');
  if (!context) return 'none';
  const info = context.getExtension('WEBGL_debug_renderer_info');
  const name = String(context.getParameter(info?.UNMASKED_RENDERER_WEBGL ?? context.RENDERER));
  context.getExtension('WEBGL_lose_context')?.loseContext();
  return /swiftshader|llvmpipe|basic render|software/i.test(name) ? 'software' : 'gpu';
}
