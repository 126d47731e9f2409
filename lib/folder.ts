/** What the types of TypeScript leave out of the File System Access API. */
type Folder = FileSystemDirectoryHandle & {
  queryPermission(wanted: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission(wanted: { mode: 'readwrite' }): Promise<PermissionState>;
};
interface Picking {
  showDirectoryPicker?(wanted: { id: string; mode: 'readwrite' }): Promise<FileSystemDirectoryHandle>;
}
// In a browser that has folders, every handle has these methods.
const asFolder = (folder: FileSystemDirectoryHandle): Folder => folder as Folder;

/** Whether this browser lets a page choose a folder to write to; Firefox does not. */
export const hasFolders = (): boolean => 'showDirectoryPicker' in globalThis;

/** Lets the person choose a folder, on their click; null where they did not. */
export async function pickFolder(): Promise<FileSystemDirectoryHandle | null> {
  const folder = (globalThis as Picking).showDirectoryPicker?.({ id: 'backup', mode: 'readwrite' });
  return (await folder?.catch(() => null)) ?? null;
}

/** Whether we may write to the folder without asking. */
export async function mayWrite(folder: FileSystemDirectoryHandle): Promise<boolean> {
  return (await asFolder(folder).queryPermission({ mode: 'readwrite' })) === 'granted';
}

/** Asks the browser, on the person's click, whether we may write to the folder again. */
export async function askToWrite(folder: FileSystemDirectoryHandle): Promise<boolean> {
  return (
    (await asFolder(folder)
      .requestPermission({ mode: 'readwrite' })
      .catch(() => 'denied')) === 'granted'
  );
}
