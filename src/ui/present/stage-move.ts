import {projectionOf} from '../../map/camera.ts';
import type {VgStageMap} from './stage-map.ts';
import type {VgStageScene} from './stage-scene.ts';

/** One move of the camera, and the change of a scene that has none. @see ui.md §11 */
const moveMs = 600;
const fadeMs = 200;
const easing = 'cubic-bezier(.2,0,0,1)';
/** A move over more levels of zoom would be a leap: the scene then fades in. */
const farthest = 3.2;

/** The transform that puts what one map shows where another shows it; null when they are too far apart. */
function between(from: VgStageMap, to: VgStageMap): string | null {
  const [a, b] = [from.placed, to.placed];
  if (!a || !b || Math.abs(a.camera.zoom - b.camera.zoom) > farthest) return null;
  const here = projectionOf(b.camera, b.size)(a.camera.lng, a.camera.lat);
  const [x, y] = [here[0] * b.scale, here[1] * b.scale];
  const scale = (2 ** (b.camera.zoom - a.camera.zoom) * b.scale) / a.scale;
  const [left, top] = [
    x - (a.size.width / 2) * a.scale * scale,
    y - (a.size.height / 2) * a.scale * scale,
  ];
  return `translate(${left.toFixed(2)}px,${top.toFixed(2)}px) scale(${scale.toFixed(5)})`;
}

function play(element: Element | null, frames: Keyframe[], duration: number): Animation | null {
  return element?.animate(frames, {duration, easing, fill: 'both'}) ?? null;
}

/**
 * Moves the camera from one scene to the next: both maps move together, so that a place stays over itself, while the
 * second comes through the first. Both are drawn already; the browser moves pictures.
 */
export function moveCamera(from: VgStageScene, to: VgStageScene): void {
  const there = from.map && to.map ? between(from.map, to.map) : null;
  const back = from.map && to.map ? between(to.map, from.map) : null;
  const duration = there && back ? moveMs : fadeMs;
  from.classList.add('moving');
  const animations = [
    play(to, [{opacity: 0}, {opacity: 1}], duration * 0.6),
    ...(there && back
      ? [
          play(from.map?.drawing ?? null, [{transform: 'none'}, {transform: there}], duration),
          play(to.map?.drawing ?? null, [{transform: back}, {transform: 'none'}], duration),
        ]
      : []),
  ];
  const finish = (): void => {
    from.classList.remove('moving');
    for (const animation of animations) animation?.cancel();
  };
  setTimeout(finish, duration + 20);
}
