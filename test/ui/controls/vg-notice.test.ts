// @vitest-environment happy-dom
import {describe, expect, it} from 'vitest';
import '../../../src/ui/controls/vg-notice.ts';
import {find, listen, mount} from './support/mount.ts';

describe('vg-notice', () => {
  it('interrupts only for an error', async () => {
    const warn = await mount('vg-notice', {kind: 'warn'});
    expect(find(warn, '.notice').getAttribute('role')).toBe('status');
    const error = await mount('vg-notice', {kind: 'error'});
    expect(find(error, '.notice').getAttribute('role')).toBe('alert');
  });

  it('has one action and can be closed', async () => {
    const notice = await mount('vg-notice', {action: 'Reintentar', dismissible: true});
    const actions = listen(notice, 'vg-action');
    const closings = listen(notice, 'vg-dismiss');
    find(notice, '.link').click();
    find(notice, '.close').click();
    expect([actions.length, closings.length]).toEqual([1, 1]);
  });
});
