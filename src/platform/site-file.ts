/** A JSON file of this site. Throws when it does not come. */
export async function siteFile(address: string): Promise<unknown> {
  const response = await fetch(address, { credentials: 'same-origin' });
  if (!response.ok) throw new Error(`${address} answers ${response.status}.`);
  return response.json();
}

/** Whether a file of this site can be reached now. Never throws. */
export async function isWithinReach(address: string): Promise<boolean> {
  try {
    return (await fetch(address, { cache: 'no-store', credentials: 'same-origin' })).ok;
  } catch {
    return false;
  }
}
