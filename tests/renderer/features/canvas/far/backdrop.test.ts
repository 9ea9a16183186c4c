import { afterEach, expect, test, vi } from 'vitest';
import { themes } from '../../../../../core/draw/themes';
import { applyChange } from '../../../../../core/edit/change/apply-change';
import { addStatement } from '../../../../../core/edit/statements/add-statement';
import { emptyMap } from '../../../../../core/model/argument-map';
import { buildScene } from '../../../../../core/scene/build-scene';
import { Backdrop } from '../../../../../renderer/features/canvas/far/backdrop';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test('the backdrop is not shown when its painting ends after one has come near', () => {
  vi.useFakeTimers();
  // Here is no canvas to paint on.
  const context = new Proxy({}, { get: () => () => undefined, set: () => true });
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(context as never);
  vi.stubGlobal('Path2D', class {});
  const parent = document.createElement('div');
  const backdrop = new Backdrop(parent);
  const canvas = parent.querySelector('canvas')!;
  const map = applyChange(emptyMap(''), addStatement(emptyMap(''), { id: 's1', kind: 'claim', text: 'So' }));
  const content = {
    scene: buildScene(map),
    boxes: true,
    arrows: true,
    theme: themes.light,
    branch: undefined,
  };
  backdrop.look({ x: 0, y: 0, zoom: 0.1, width: 1280, height: 800, density: 1 });
  backdrop.show(content);
  backdrop.show(undefined);
  vi.advanceTimersByTime(2000);
  expect(canvas.hidden).toBe(true);
  backdrop.show(content);
  expect(canvas.hidden).toBe(false);
});
