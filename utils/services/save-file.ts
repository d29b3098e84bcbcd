/** Puts a text into the agent's downloads. */

/** @param type media type, e.g. `application/json` */
export function saveFile(name: string, parts: readonly BlobPart[], type: string): void {
  const url = URL.createObjectURL(new Blob([...parts], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has its own hold on the data once it has begun; a minute is plenty for that.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
