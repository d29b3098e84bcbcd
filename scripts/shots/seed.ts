/** Runs in a page of ours: fills the stores the page has just made. */
export async function seedDatabase(rows: Record<string, unknown[]>): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('amends');
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('no database')));
  });
  const work = db.transaction(Object.keys(rows), 'readwrite');
  for (const [store, all] of Object.entries(rows)) {
    work.objectStore(store).clear();
    for (const row of all) work.objectStore(store).put(row);
  }
  await new Promise((resolve) => work.addEventListener('complete', resolve));
  db.close();
}
