import type { Session } from 'electron';

/**
 * Refuses everything that a page can ask permission for: camera, clipboard reading, notifications, devices, all but the whole screen,
 * which a presentation takes.
 */
export function refusePermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer) => answer(permission === 'fullscreen'));
  session.setPermissionCheckHandler((_contents, permission) => permission === 'fullscreen');
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler(null);
  session.on('will-download', (event) => event.preventDefault());
}
