import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {
  dragWindow,
  monthAt,
  windowPartAt,
  type MonthWindow,
  type WindowPart,
} from './month-window.ts';
import {monthX, timelineMargin} from './timeline-geometry.ts';

/** How far from an end a press still takes hold of it, px: a finger needs more. */
const reach = {mouse: 10, touch: 22} as const;

/** What the drag asks its chart, and what it tells it. */
export interface WindowDragHost extends ReactiveControllerHost {
  readonly chartWidth: number;
  readonly monthCount: number;
  readonly monthWindow: MonthWindow;
  readonly isInert: boolean;
  /** `final` is false while the pointer is down. */
  setWindow(window: MonthWindow, final: boolean): void;
  focusHandle(end: 'from' | 'to'): void;
}

interface Press {
  readonly part: WindowPart;
  readonly start: MonthWindow;
  readonly anchor: number;
  moved: boolean;
}

/** Turns the pointer over a chart of months into windows: drag to select, drag an end or the whole, click a month. */
export class WindowDrag implements ReactiveController {
  readonly #host: WindowDragHost;
  #press: Press | null = null;
  /** The month under the pointer or the held end; null when none. */
  pointed: number | null = null;

  constructor(host: WindowDragHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#press = null;
    this.pointed = null;
  }

  /** Whether the window is being moved right now. */
  get isDragging(): boolean {
    return this.#press?.moved === true;
  }

  /** The window before the press; null without one. */
  get start(): MonthWindow | null {
    return this.#press?.start ?? null;
  }

  #xOf(event: MouseEvent): number {
    return event.clientX - (event.currentTarget as Element).getBoundingClientRect().left;
  }

  #indexOf(event: MouseEvent): number {
    const room = this.#host.chartWidth - timelineMargin.left - timelineMargin.right;
    return monthAt(this.#xOf(event), timelineMargin.left, room, this.#host.monthCount);
  }

  readonly onPointerDown = (event: PointerEvent): void => {
    if (this.#host.isInert || event.button !== 0) return;
    const {chartWidth, monthCount, monthWindow: start} = this.#host;
    const left = monthX(start.from, chartWidth, monthCount);
    const right = monthX(start.to + 1, chartWidth, monthCount);
    const near = event.pointerType === 'touch' ? reach.touch : reach.mouse;
    const part = windowPartAt(this.#xOf(event), [left, right], near);
    this.#press = {part, start, anchor: this.#indexOf(event), moved: false};
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
    if (part === 'from' || part === 'to') this.#host.focusHandle(part);
    this.#host.requestUpdate();
  };

  readonly onPointerMove = (event: PointerEvent): void => {
    if (this.#host.isInert) return;
    const index = this.#indexOf(event);
    if (index !== this.pointed) {
      this.pointed = index;
      this.#host.requestUpdate();
    }
    const press = this.#press;
    if (!press || (!press.moved && index === press.anchor)) return;
    press.moved = true;
    this.#host.setWindow(dragWindow({...press, index, count: this.#host.monthCount}), false);
  };

  readonly onPointerUp = (event: PointerEvent): void => {
    const press = this.#press;
    if (!press) return;
    this.#press = null;
    this.#host.requestUpdate();
    const isHandle = press.part === 'from' || press.part === 'to';
    if (!press.moved && isHandle) return;
    const index = this.#indexOf(event);
    this.#host.setWindow(press.moved ? this.#host.monthWindow : {from: index, to: index}, true);
  };

  readonly onPointerCancel = (): void => {
    const press = this.#press;
    this.#press = null;
    if (press?.moved === true) this.#host.setWindow(press.start, true);
    this.#host.requestUpdate();
  };

  readonly onPointerLeave = (): void => {
    if (this.#press) return;
    this.pointed = null;
    this.#host.requestUpdate();
  };
}
