/** Saves text as a file, on the person's click. A link to a blob needs no permission in either browser. */
export function saveFile(name: string, text: string | BlobPart[], type = 'application/json'): void {
  const address = URL.createObjectURL(new Blob([text].flat(), { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the blob after the click; a minute is ample.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
