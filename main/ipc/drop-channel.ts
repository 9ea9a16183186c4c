/** How the preload tells that a file was dropped on its window: by its path. */
export const DROP = 'file.dropped';
